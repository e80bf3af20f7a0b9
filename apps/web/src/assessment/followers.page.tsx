import { Form } from 'react-router';
import type { Route } from './+types/followers.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { several } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable, Empty, More, Tag } from '../design/pieces.js';
import { count, sayDay, sayKey } from '../design/words.js';
import { seenByDirector } from './cohort-words.js';
import { FollowersOfScheme, NudgeMentors } from './round.queries.js';
import { portionOf } from './list-portion.js';
import { isBehind } from './stages-behind.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const fields = {
  projectIds: several('Whose mentors?', {
    missing: 'Select at least 1 project',
    hint: 'Mentor and supervisor find it in their inbox. Each project at most once a week.',
  }),
};

export async function loader({ context, params: { schemeId }, request }: Route.LoaderArgs) {
  const { viewer, schemes, enrolments, guidance } = await context.graphql(FollowersOfScheme);
  const before = new URL(request.url).searchParams.get('before') ?? '';
  const followers = enrolments.filter((one) => one.schemeId === schemeId);
  const shown = before ? followers.filter((one) => isBehind(one, before, guidance.stages)) : followers;
  const isNudgeable = ({ hasMentor, nudgedOn }: (typeof shown)[number]) =>
    hasMentor !== false && !(nudgedOn && Date.parse(viewer?.today ?? '') - Date.parse(nudgedOn) < WEEK);
  return {
    scheme: found(schemes.find(({ id }) => id === schemeId)),
    stages: guidance.stages,
    before,
    found: shown.length,
    portion: portionOf(shown, request.url),
    all: followers.length,
    toNudge: before ? shown.filter(isNudgeable) : [],
  };
}

export const action = acts({
  nudge: act({
    fields,
    does: async (input, { graphql: ask }) => (await ask(NudgeMentors, { input })).nudgeMentors,
    said: ({ nudged, recently, withoutMentor }) =>
      [
        `The mentors of ${count(nudged ?? 0, 'project')} are asked to look after ${nudged === 1 ? 'it' : 'them'}.`,
        ...(recently ? [`${recently} were nudged within the last week and are left alone.`] : []),
        ...(withoutMentor ? [`${withoutMentor} have no mentor yet.`] : []),
      ].join(' '),
  }),
});

export default function FollowersPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { scheme, stages, before, found: many, portion, all, toNudge } = loaderData;
  const stageTitle = (stage: string) => stages.find(({ key }) => key === stage)?.title ?? sayKey(stage);
  return (
    <Page
      title="How far they have come"
      caption={scheme.title}
      back={{ to: '/programme', label: 'Back to the programme' }}
      seenBy={seenByDirector}
      refused={refused}
      wide
    >
      {all ? (
        <>
          <Form method="get" className="app-form app-measure">
            <div className="nhsuk-form-group">
              <label className="nhsuk-label nhsuk-label--s" htmlFor="before">
                Who is not past which stage?
              </label>
              <select className="nhsuk-select" id="before" name="before" defaultValue={before} key={before}>
                <option value="">Show everybody</option>
                {stages.map(({ key, title }) => (
                  <option key={key} value={key}>
                    {title}
                  </option>
                ))}
              </select>
            </div>
            <button className="nhsuk-button nhsuk-button--secondary" type="submit">
              Show
            </button>
          </Form>
          {many ? (
            <DataTable
              caption={before ? `${many} of ${all} are not past ${stageTitle(before)}` : 'The longest silent first'}
              rows={portion.rows}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: 'Lead',
                  cell: ({ personName, hostName }) => (
                    <div>
                      {personName}
                      <span className="app-beneath">{hostName}</span>
                    </div>
                  ),
                },
                { head: 'Stage', cell: ({ stage }) => stageTitle(stage) },
                { head: 'Where it stands', cell: ({ status }) => sayKey(status) },
                { head: 'Last heard of', cell: ({ lastContactOn }) => sayDay(lastContactOn) },
                {
                  head: 'Mentor',
                  cell: ({ hasMentor, nudgedOn }) => {
                    if (hasMentor === false) return <Tag colour="orange">None yet</Tag>;
                    return nudgedOn ? `Nudged on ${sayDay(nudgedOn)}` : 'Not nudged';
                  },
                },
              ]}
            />
          ) : (
            <p>Everybody is past {stageTitle(before)}, or has submitted.</p>
          )}
          {portion.more ? <More to={portion.more} /> : null}
          {toNudge.length ? (
            <div className="app-measure">
              <h2 className="nhsuk-heading-m">Nudge their mentors</h2>
              <ActForm
                name="nudge"
                fields={fields}
                values={{ projectIds: toNudge.map(({ projectId }) => projectId) }}
                refused={refused}
                choices={{
                  projectIds: toNudge.map(({ projectId, personName, hostName }) => ({
                    value: projectId,
                    label: `${personName}, ${hostName}`,
                  })),
                }}
                button="Nudge their mentors"
              />
            </div>
          ) : null}
        </>
      ) : (
        <Empty>
          <p>Nobody has enrolled yet. Leads enrol their projects themselves, as long as a round is open.</p>
        </Empty>
      )}
    </Page>
  );
}

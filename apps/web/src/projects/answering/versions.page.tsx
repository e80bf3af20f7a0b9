import { Form } from 'react-router';
import type { Route } from './+types/versions.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts } from '../../design/acts.js';
import { hidden } from '../../design/form.js';
import { Page } from '../../design/page.js';
import { Empty, Prose } from '../../design/pieces.js';
import { sayDay, sayInstant } from '../../design/words.js';
import { sayAnswer } from './answer-fields.js';
import { placeIn, readQuestion, readVersions, saveAnswer, standingOf } from './answers.js';
import { Differences } from './differences.js';

const bringBack = { versionNo: hidden(), base: hidden() };

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const place = placeIn(params);
  const [{ project, stage, question }, versions] = await Promise.all([
    readQuestion(context.graphql, place),
    readVersions(context.graphql, place),
  ]);
  const wanted = new URL(request.url).searchParams;
  const chosen = (name: string, otherwise: number) =>
    versions.find(({ versionNo }) => String(versionNo) === wanted.get(name)) ?? versions[otherwise];
  return {
    project,
    stage: { key: stage.key, title: stage.title },
    question,
    base: standingOf(question).base,
    versions: versions.map((version) => ({ ...version, said: sayAnswer(question, version.value, sayDay) })),
    older: chosen('older', 1)?.versionNo,
    newer: chosen('newer', 0)?.versionNo,
  };
}

export const action = acts({
  bring: act({
    fields: bringBack,
    about: { value: '' },
    does: async ({ versionNo, base, idempotencyKey }, page) => {
      const place = placeIn({
        projectId: page.param('projectId'),
        stage: page.param('stage'),
        question: page.param('question'),
      });
      const [{ question }, versions] = await Promise.all([
        readQuestion(page.graphql, place),
        readVersions(page.graphql, place),
      ]);
      const version = versions.find((one) => String(one.versionNo) === versionNo);
      if (!version) return refusal('This version is not there any more. Open the page again.');
      const saved = await saveAnswer(
        page.graphql,
        place,
        { value: version.value, base: Number(base), idempotencyKey },
        question,
      );
      if (saved.kind === 'refused') return refusal(saved.message);
      if (saved.kind === 'changed')
        return refusal(`${saved.current.byName} has just changed this answer. Look at the newest version first.`, true);
      return { errors: [], warnings: saved.warnings.map((message) => ({ message })) };
    },
    said: 'The version was brought back.',
  }),
});

const refusal = (message: string, isConflict = false) => ({
  errors: [{ message, path: [], __typename: isConflict ? 'ChangedSinceYouLookedError' : 'NotFoundError' }],
});

export default function VersionsPage({
  loaderData: { project, stage, question, versions, base, older, newer },
  actionData,
}: Route.ComponentProps) {
  const one = versions.find(({ versionNo }) => versionNo === newer);
  const other = versions.find(({ versionNo }) => versionNo === older);
  return (
    <Page
      title="Versions of an answer"
      caption={project.title}
      back={{ to: `/projects/${project.id}/stages/${stage.key}/${question.key}`, label: 'Back to the question' }}
      refused={actionData}
      seenBy={
        question.isLeadsOwn
          ? 'Only the lead, their mentor and their supervisor can see this.'
          : 'Only the project’s team can see this.'
      }
    >
      <p className="nhsuk-lede-text">{question.ask}</p>
      {versions.length === 0 ? (
        <Empty>
          <p>
            Every answer is kept as it was. A sitting of one person is one version, so what you type this afternoon and
            what a colleague writes tomorrow will both be here, and can be compared or brought back.
          </p>
        </Empty>
      ) : null}
      {versions.length > 1 && one && other ? (
        <>
          <h2 className="nhsuk-heading-m">Compare 2 versions</h2>
          <Form method="get" className="app-buttons" preventScrollReset>
            <Choose name="older" label="This version" versions={versions} chosen={older} />
            <Choose name="newer" label="with this one" versions={versions} chosen={newer} />
            <button className="nhsuk-button nhsuk-button--secondary" type="submit">
              Compare
            </button>
          </Form>
          <p className="app-quiet">Words that stand in one of the two only are bold and underlined.</p>
          <Differences
            mine={other.said}
            theirs={one.said}
            mineIs={`Version ${other.versionNo}, ${other.byName}`}
            theirsIs={`Version ${one.versionNo}, ${one.byName}`}
          />
        </>
      ) : null}
      {versions.length ? <h2 className="nhsuk-heading-m">Every version, the newest first</h2> : null}
      {versions.map(({ versionNo, said, value, byName, at }, index) => (
        <section className="app-card app-version" key={versionNo}>
          <h3>
            Version {versionNo}
            {index === 0 ? ', as it stands now' : ''}
          </h3>
          <p className="app-quiet">
            {byName}, {sayInstant(at)}
          </p>
          {value ? <Prose>{said}</Prose> : <p className="app-quiet">The answer was taken back.</p>}
          {index > 0 && question.mayAnswer && value !== versions[0]?.value ? (
            <ActForm
              name="bring"
              part={String(versionNo)}
              fields={bringBack}
              values={{ versionNo, base }}
              refused={actionData}
              button="Bring this one back"
              about={`(version ${versionNo})`}
              look="secondary"
            />
          ) : null}
        </section>
      ))}
    </Page>
  );
}

function Choose({
  name,
  label,
  versions,
  chosen,
}: {
  name: string;
  label: string;
  versions: readonly { versionNo: number; byName: string; at: string }[];
  chosen: number | undefined;
}) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label" htmlFor={`compare-${name}`}>
        {label}
      </label>
      <select className="nhsuk-select" id={`compare-${name}`} name={name} defaultValue={chosen}>
        {versions.map(({ versionNo, byName, at }) => (
          <option value={versionNo} key={versionNo}>
            {versionNo}: {byName}, {sayDay(at)}
          </option>
        ))}
      </select>
    </div>
  );
}

import { Link } from 'react-router';
import type { Route } from './+types/stages.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { hidden, words } from '../design/form.js';
import { DataTable, Tag } from '../design/pieces.js';
import { sayInstant } from '../design/words.js';
import { CaseFormPage } from './case-form-page.js';
import { whoMay } from './case-words.js';
import { shortStage, stageHints, stageWords } from './stage-words.js';
import { AdvanceCase, ReturnCase, StagesOfCase } from './stages-query.js';

const advanceFields = { version: hidden() };
const returnFields = {
  reason: words('Why does it go back?', { rows: 3, missing: 'Say why it goes back a stage' }),
  version: hidden(),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(StagesOfCase, { id: params.projectId })).project);
  return { project, version: businessCase.facts?.version ?? 0, stages: businessCase.stages ?? null };
}

export const action = acts({
  advance: act({
    fields: advanceFields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(AdvanceCase, {
          input: { ...input, projectId: page.param('projectId'), version: Number(version) },
        })
      ).advanceCase,
    said: 'The case is at its next stage.',
  }),
  return: act({
    fields: returnFields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(ReturnCase, {
          input: { ...input, projectId: page.param('projectId'), version: Number(version) },
        })
      ).returnCase,
    said: 'The case went back a stage.',
  }),
});

type Stages = NonNullable<Route.ComponentProps['loaderData']['stages']>;

export default function StagesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, version, stages } = loaderData;
  return (
    <CaseFormPage
      title={stages ? stageWords[stages.stage] : 'The stages of the case'}
      project={project}
      who={whoMay.edit}
      mayHere
      refused={actionData}
      wide
    >
      {stages ? (
        <>
          <p className="app-measure">{stageHints[stages.stage]}</p>
          <Parts stages={stages} />
          {project.viewerMay.includes('plan:edit') ? (
            <div className="app-measure">
              {stages.next ? (
                <>
                  <h2 className="nhsuk-heading-m">Go on</h2>
                  <p>Once every part is there. Who went on, when, and the figures of that moment are kept.</p>
                  <ActForm
                    name="advance"
                    fields={advanceFields}
                    values={{ version }}
                    refused={actionData}
                    button={`Go on to the ${shortStage[stages.next]}`}
                  />
                </>
              ) : null}
              {stages.stage === 'STRATEGIC_OUTLINE' ? null : (
                <>
                  <h2 className="nhsuk-heading-m">Go back a stage</h2>
                  <ActForm
                    name="return"
                    fields={returnFields}
                    values={{ version }}
                    refused={actionData}
                    look="secondary"
                    button="Go back a stage"
                  />
                </>
              )}
            </div>
          ) : null}
          <History moves={stages.moves} />
        </>
      ) : (
        <p>
          This case takes one pass, as most do.{' '}
          <Link to={`/projects/${project.id}/plan/frame`}>Let it take stages</Link> if the sum is large.
        </p>
      )}
    </CaseFormPage>
  );
}

const Parts = ({ stages: { parts } }: { stages: Stages }) => (
  <DataTable
    caption="What it must hold by now"
    rows={parts}
    keyOf={({ key }) => key}
    columns={[
      {
        head: 'Part',
        cell: ({ name, stage }) => (
          <div>
            {name}
            <span className="app-beneath">{stageWords[stage]}</span>
          </div>
        ),
      },
      {
        head: 'State',
        cell: ({ isThere, todo }) => (
          <div>
            <Tag colour={isThere ? 'green' : 'yellow'}>{isThere ? 'There' : 'Missing'}</Tag>
            {isThere ? null : <span className="app-beneath">{todo}</span>}
          </div>
        ),
      },
    ]}
  />
);

const HASH_SHOWN = 12;

const History = ({ moves }: Pick<Stages, 'moves'>) =>
  moves.length ? (
    <section className="app-part" aria-labelledby="moves">
      <h2 className="nhsuk-heading-m" id="moves">
        How it came here
      </h2>
      <DataTable
        caption="Moves from one stage to another"
        showsCaption={false}
        rows={moves}
        keyOf={({ at }) => at}
        columns={[
          { head: 'When', cell: ({ at }) => sayInstant(at) },
          { head: 'Who', cell: ({ byName }) => byName },
          {
            head: 'Move',
            cell: ({ fromStage, toStage, reason }) => (
              <div>
                From {shortStage[fromStage]} to {shortStage[toStage]}
                {reason ? <span className="app-beneath">{reason}</span> : null}
              </div>
            ),
          },
          { head: 'Version of the figures', cell: ({ figuresHash }) => figuresHash.slice(0, HASH_SHOWN) },
        ]}
      />
    </section>
  ) : null;

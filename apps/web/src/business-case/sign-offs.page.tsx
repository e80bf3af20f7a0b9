import { Link } from 'react-router';
import type { Route } from './+types/sign-offs.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import { DataTable, Tag } from '../design/pieces.js';
import { sayInstant } from '../design/words.js';
import { graphql } from '../gql/index.js';
import type { SignOffArea, SignOffOutcome } from '../gql/graphql.js';
import { CaseFormPage } from './case-form-page.js';
import { chosenFrom } from './case-words.js';
import { SignCase } from './sign-off-acts.js';
import { areaWords, outcomeColours, outcomeWords, whoSigns } from './sign-off-words.js';

const CaseSignOffs = graphql(`
  query CaseSignOffs($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        approval {
          says
        }
        signOffs {
          area
          outcome
          note
          byName
          at
          holds
        }
      }
    }
  }
`);

const fields = {
  area: choice<SignOffArea>()('What do you sign for?', {
    as: 'select',
    choices: chosenFrom(areaWords),
    missing: 'Select what you sign for',
  }),
  outcome: choice<SignOffOutcome>()('What do you say?', {
    choices: chosenFrom(outcomeWords),
    missing: 'Select what you say',
  }),
  note: words('What do you want to add?', { blank: true, rows: 3, hint: 'The conditions, or what has to change.' }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(CaseSignOffs, { id: params.projectId })).project);
  return { project, signOffs: businessCase.signOffs, approval: businessCase.approval.says };
}

export const action = acts({
  sign: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(SignCase, { input: { ...input, projectId: page.param('projectId') } })).signCase,
    said: 'Signed, on the figures as they stand.',
  }),
});

export default function SignOffsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, signOffs, approval } = loaderData;
  const unsigned = (Object.keys(areaWords) as SignOffArea[]).filter(
    (area) => !signOffs.some((one) => one.area === area),
  );
  return (
    <CaseFormPage title="Sign-offs" project={project} who={whoSigns.sign} mayHere refused={actionData} wide>
      <p className="app-measure">
        Whoever is touched by the change says so here. A sign-off is bound to the figures it was given on: when one of
        them changes, it lapses and has to be given again. Not every case needs every area; your trust says which.
      </p>
      <p className="app-measure">{approval}</p>
      {signOffs.length ? (
        <DataTable
          caption="Who signed for what"
          showsCaption={false}
          rows={signOffs}
          keyOf={({ area }) => area}
          columns={[
            { head: 'Area', cell: ({ area }) => areaWords[area] },
            {
              head: 'What was said',
              cell: ({ outcome, note }) => (
                <div>
                  <Tag colour={outcomeColours[outcome]}>{outcomeWords[outcome]}</Tag>
                  {note ? <span className="app-beneath">{note}</span> : null}
                </div>
              ),
            },
            { head: 'By', cell: ({ byName, at }) => `${byName}, ${sayInstant(at)}` },
            {
              head: 'Still holds',
              cell: ({ holds }) => (holds ? 'Yes' : <Tag colour="yellow">Lapsed: a figure changed</Tag>),
            },
          ]}
        />
      ) : null}
      {unsigned.length ? (
        <>
          <h2 className="nhsuk-heading-s">
            {signOffs.length ? 'Nobody has signed for these' : 'Nobody has signed yet'}
          </h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {unsigned.map((area) => (
              <li key={area}>{areaWords[area]}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        The <Link to={`/projects/${project.id}/plan/check`}>finance partner’s check</Link> and the{' '}
        <Link to={`/projects/${project.id}/plan/decision`}>sponsor’s decision</Link> have pages of their own.
      </p>
      {project.viewerMay.includes('plan:sign') ? (
        <div className="app-measure">
          <h2 className="nhsuk-heading-m">Sign</h2>
          <ActForm name="sign" fields={fields} refused={actionData} button="Sign" />
        </div>
      ) : null}
    </CaseFormPage>
  );
}

import { Link } from 'react-router';
import type { Route } from './+types/adoption.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, hidden, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Details, Empty, Prose, SummaryList, Tag } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { AdoptionState } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { adoptionWords } from './library-words.js';

const ProjectAdoption = graphql(`
  query ProjectAdoption($id: ID!) {
    project(id: $id) {
      id
      title
      adoption {
        version
        publicationId
        state
        fitNote
        report
        adapted
        startedAt
        next
      }
    }
  }
`);
const MoveAdoption = graphql(`
  mutation MoveAdoption($input: MoveAdoptionInput!) {
    moveAdoption(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);

const fields = {
  version: hidden(),
  state: choice<AdoptionState>()('How does it stand now?', { missing: 'Select how it stands now' }),
  report: words('What came of it here', {
    optional: true,
    hint: 'Needed to tell the result. Say what you saw and what you counted, and what did not work',
    rows: 6,
  }),
  adapted: words('What you changed, and why', { optional: true, hint: 'Leave it empty if you changed nothing' }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  return found((await context.graphql(ProjectAdoption, { id: params.projectId })).project);
}

export const action = acts({
  move: act({
    fields,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (await ask(MoveAdoption, { input: { ...input, version: Number(version), projectId: param('projectId') } }))
        .moveAdoption,
    said: 'Saved. The team you adopted from is told how it stands.',
  }),
});

export default function AdoptionPage({ loaderData: { id, title, adoption }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Adopted from the library"
      caption={title}
      back={{ to: `/projects/${id}`, label: 'Back to the project' }}
      seenBy="The project’s team can see this. The team you adopted from sees how it stands, and nothing else."
      refused={actionData}
    >
      {adoption ? (
        <>
          <p>
            <Tag colour={adoptionWords[adoption.state].colour}>{adoptionWords[adoption.state].short}</Tag>
          </p>
          <p>
            <Link to={`/library/${adoption.publicationId}`}>Read the record you adopted</Link>
          </p>
          <SummaryList
            rows={[
              { key: 'Adopted on', value: sayDay(adoption.startedAt) },
              { key: 'Why it should fit here', value: <Prose>{adoption.fitNote || 'Not said'}</Prose> },
              { key: 'What came of it here', value: <Prose>{adoption.report ?? 'Not told yet'}</Prose> },
              { key: 'What was changed', value: <Prose>{adoption.adapted ?? 'Nothing told yet'}</Prose> },
            ]}
          />
          {adoption.next.length ? (
            <>
              <h2 className="nhsuk-heading-m">Say how it stands</h2>
              <Details summary="See an example of a result that helps others">
                <p>
                  “In 12 weeks 61 of 77 patients had it in time, before 40 of 80. It held at weekends. It did not work
                  on the days when the ward had agency staff only.”
                </p>
              </Details>
              <ActForm
                name="move"
                fields={fields}
                values={{ version: adoption.version, report: adoption.report, adapted: adoption.adapted }}
                choices={{
                  state: adoption.next.map((state) => ({
                    value: state,
                    label: adoptionWords[state].step,
                    hint: adoptionWords[state].hint || undefined,
                  })),
                }}
                refused={actionData}
                button="Save how it stands"
              />
            </>
          ) : (
            <p className="app-quiet">
              {adoption.state === 'ABANDONED'
                ? 'This adoption has ended.'
                : 'The project’s lead and members say how it stands.'}
            </p>
          )}
        </>
      ) : (
        <Empty>
          <p>
            This project adopted no other. When a published project fits your problem, adopt it: your project keeps the
            link to its record, and its team hears what came of it with you.
          </p>
          <p>
            <Link to="/library">Look for a project to adopt</Link>
          </p>
        </Empty>
      )}
    </Page>
  );
}

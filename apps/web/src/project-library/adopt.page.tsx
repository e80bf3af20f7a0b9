import { Link } from 'react-router';
import type { Route } from './+types/adopt.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { line, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Details } from '../design/pieces.js';
import { graphql } from '../gql/index.js';

const RecordToAdopt = graphql(`
  query RecordToAdopt($id: ID!) {
    libraryRecord(id: $id) {
      id
      title
      hostName
      setting
      mayAdopt
      card {
        coreParts
        adaptableParts
        adoptionNotes
      }
    }
    viewer {
      id
      organisation {
        id
        name
      }
    }
  }
`);
const AdoptRecord = graphql(`
  mutation AdoptRecord($input: AdoptRecordInput!) {
    adoptRecord(input: $input) {
      project {
        id
      }
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
  title: line('What your project is called', {
    missing: 'Enter what your project is called',
    hint: 'Name your own place in it, so that nobody mixes up the two',
    width: 'long',
  }),
  fitNote: words('Why it should fit here', {
    missing: 'Enter why it should fit here',
    hint: 'Compare with where it was done: how many patients, which staff, which systems',
    rows: 6,
  }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { libraryRecord, viewer } = await context.graphql(RecordToAdopt, { id: params.recordId });
  return { record: found(libraryRecord), trust: viewer?.organisation?.name ?? null };
}

export const action = acts({
  adopt: act({
    fields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(AdoptRecord, { input: { ...input, publicationId: param('recordId') } })).adoptRecord,
    then: ({ project }) => `/projects/${project?.id ?? ''}`,
    said: 'Your project is started, with its link to the one you adopted.',
  }),
});

export default function AdoptPage({ loaderData: { record, trust }, actionData }: Route.ComponentProps) {
  const { id, title, hostName, mayAdopt, card } = record;
  return (
    <Page
      title="Adopt this project"
      caption={title}
      back={{ to: `/library/${id}`, label: 'Back to the record' }}
      refused={actionData}
      {...(mayAdopt ? { seenBy: 'Only your project’s team will see what you write here.' } : {})}
    >
      {mayAdopt ? (
        <>
          <p>
            This starts a project of your own{trust ? ` in ${trust}` : ''}, which you lead. It remembers where it came
            from. The team in {hostName} is told that somebody adopted their work, and later what came of it.
          </p>
          {card?.coreParts.length ? (
            <>
              <p>Check first that you can keep what must not change:</p>
              <ul className="nhsuk-list nhsuk-list--bullet">
                {card.coreParts.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
            </>
          ) : null}
          <Details summary="See an example of why it should fit">
            <p>
              “We see about half as many patients a day, so 1 nurse can hold the list. Our record system prints the same
              labels. We have no night pharmacist, so that part will have to change.”
            </p>
          </Details>
          <ActForm name="adopt" fields={fields} values={{ title }} refused={actionData} button="Start the project" />
        </>
      ) : (
        <p>
          To adopt it, act in a trust as a clinician, mentor, sponsor, manager, curator or trust reader.{' '}
          {trust ? (
            <Link to="/choose-role">Choose where you act</Link>
          ) : (
            <Link to={`/sign-in?next=${encodeURIComponent(`/library/${id}/adopt`)}`}>Sign in</Link>
          )}
          .
        </p>
      )}
    </Page>
  );
}

import { Link } from 'react-router';
import type { Route } from './+types/account.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { hidden } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable, SummaryList } from '../design/pieces.js';
import { list, sayInstant, sayKey } from '../design/words.js';
import { graphql } from '../gql/index.js';

const Account = graphql(`
  query Account {
    viewer {
      id
      name
      roles
      organisation {
        id
        name
      }
      places {
        organisation {
          id
        }
      }
    }
    credentials {
      id
      kind
      label
      createdAt
      lastUsedAt
      expiresAt
    }
  }
`);
const EndCredential = graphql(`
  mutation EndCredential($input: RevokeCredentialInput!) {
    revokeCredential(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const ending = { id: hidden() };

export async function loader({ context }: Route.LoaderArgs) {
  const { viewer, credentials } = await context.graphql(Account);
  return { viewer: found(viewer), credentials };
}

export const action = acts({
  end: act({
    fields: ending,
    does: async (input, { graphql: ask }) => (await ask(EndCredential, { input })).revokeCredential,
    said: 'It has ended, and opens nothing any more.',
  }),
});

export default function AccountPage({ loaderData: { viewer, credentials }, actionData }: Route.ComponentProps) {
  const here = viewer.organisation;
  return (
    <Page title="Your account" refused={actionData} seenBy="Only you can see this.">
      <SummaryList
        rows={[
          { key: 'Name', value: viewer.name },
          {
            key: 'You act in',
            value: here ? here.name : 'No organisation today',
            ...(viewer.places.length > 1 ? { change: { to: '/choose-role' } } : {}),
          },
          { key: 'Your roles there', value: viewer.roles.length ? list(viewer.roles.map(sayKey)) : 'None' },
        ]}
      />
      {viewer.roles.includes('administrator') ? (
        <p>
          <Link to="/people">Look after people and roles</Link>
        </p>
      ) : null}
      <h2>Where you are signed in</h2>
      <p>If you do not know one of these, end it and tell your administrator.</p>
      <DataTable
        caption="Sessions and tokens"
        showsCaption={false}
        rows={credentials}
        keyOf={({ id }) => id}
        columns={[
          { head: 'What', cell: ({ kind, label }) => `${sayKey(kind)}: ${label}` },
          { head: 'Last used', cell: ({ lastUsedAt }) => sayInstant(lastUsedAt) },
          { head: 'Ends', cell: ({ expiresAt }) => sayInstant(expiresAt) },
          {
            head: 'End it',
            cell: ({ id, label, createdAt }) => (
              <ActForm
                name="end"
                part={id}
                fields={ending}
                values={{ id }}
                refused={actionData}
                button="End"
                look="secondary"
                about={`${label}, begun ${sayInstant(createdAt)}`}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}

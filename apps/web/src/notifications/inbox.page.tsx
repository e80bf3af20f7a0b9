import { Link } from 'react-router';
import type { Route } from './+types/inbox.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { hidden } from '../design/form.js';
import { Page } from '../design/page.js';
import { Empty, More, Tag } from '../design/pieces.js';
import { sayDay, sayInstant } from '../design/words.js';
import type { NotificationKind } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { placeOfNotification } from './notification-places.js';

const Inbox = graphql(`
  query Inbox($after: String) {
    unreadCount
    inbox(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          projectId
          gate
          text
          at
          readAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const MarkRead = graphql(`
  mutation MarkRead($input: MarkReadInput!) {
    markRead(input: $input) {
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

/** Told of the day alone. */
const ofTheDay: readonly NotificationKind[] = ['PLANS_TO_MARK', 'MARKS_TO_DISCUSS'];

const fields = { one: { id: hidden() }, all: {} };

export async function loader({ context, request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get('after');
  const { inbox, unreadCount } = await context.graphql(Inbox, { after });
  const told = inbox.edges.map(({ node }) => node);
  return {
    unreadCount,
    more: inbox.pageInfo.hasNextPage ? inbox.pageInfo.endCursor : null,
    told: [...told.filter(({ readAt }) => !readAt), ...told.filter(({ readAt }) => readAt)],
  };
}

export const action = acts({
  one: act({
    fields: fields.one,
    does: async ({ id, idempotencyKey }, { graphql: ask }) =>
      (await ask(MarkRead, { input: { ids: [id], idempotencyKey } })).markRead,
    said: 'Marked as read.',
  }),
  all: act({
    fields: fields.all,
    does: async (input, { graphql: ask }) => (await ask(MarkRead, { input: { ...input, ids: null } })).markRead,
    said: 'Everything is marked as read.',
  }),
});

export default function InboxPage({ loaderData: { told, more, unreadCount }, actionData }: Route.ComponentProps) {
  return (
    <Page title="Inbox" seenBy="Only you can see this." refused={actionData}>
      {told.length ? (
        <>
          {unreadCount ? (
            <ActForm name="all" fields={fields.all} refused={actionData} button="Mark all as read" look="secondary" />
          ) : (
            <p>You have read everything.</p>
          )}
          <ul className="app-inbox">
            {told.map(({ id, kind, projectId, gate, text, at, readAt }) => (
              <li className={`app-card app-message${readAt ? '' : ' app-unread'}`} key={id}>
                <div>
                  <p>
                    {readAt ? null : (
                      <>
                        <Tag colour="blue">New</Tag>{' '}
                      </>
                    )}
                    <Link to={placeOfNotification(kind, projectId, gate ?? null)}>{text}</Link>
                  </p>
                  <p className="app-quiet">{ofTheDay.includes(kind) ? sayDay(at) : sayInstant(at)}</p>
                </div>
                {readAt ? null : (
                  <ActForm
                    name="one"
                    part={id}
                    fields={fields.one}
                    values={{ id }}
                    refused={actionData}
                    button="Mark as read"
                    about={`: ${text}`}
                    look="secondary"
                  />
                )}
              </li>
            ))}
          </ul>
          {more ? <More to={`?after=${more}`} label="Show older messages" /> : null}
        </>
      ) : (
        <Empty example={<p>“Fewer delayed first antibiotics” asks you to sign gate G3.</p>}>
          <p>
            What you should know will be here: a gate that waits for you, a project you were asked on to, a decision.
          </p>
        </Empty>
      )}
    </Page>
  );
}

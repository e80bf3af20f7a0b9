import { Link } from 'react-router';
import type { Route } from './+types/curating.page';
import { Page } from '../design/page.js';
import { DataTable, Empty } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { visibilityWords } from './library-words.js';

const CuratorQueue = graphql(`
  query CuratorQueue {
    curatorQueue {
      id
      publicationId
      title
      versionNo
      visibility
      proposedAt
    }
  }
`);

export const loader = async ({ context }: Route.LoaderArgs) => (await context.graphql(CuratorQueue)).curatorQueue;

export default function CuratingPage({ loaderData: queue }: Route.ComponentProps) {
  return (
    <Page title="Records to review" seenBy="Curators of your trust can see this." wide>
      {queue.length ? (
        <DataTable
          caption="Proposed records, the longest waiting first"
          rows={queue}
          keyOf={({ id }) => id}
          columns={[
            {
              head: 'Record',
              cell: ({ publicationId, title }) => <Link to={`/curating/${publicationId}`}>{title}</Link>,
            },
            { head: 'Version', cell: ({ versionNo }) => versionNo },
            { head: 'Who may read it', cell: ({ visibility }) => visibilityWords[visibility].short },
            { head: 'Waiting since', cell: ({ proposedAt }) => sayDay(proposedAt) },
          ]}
        />
      ) : (
        <Empty>
          <p>
            Nothing waits for you. When a lead proposes a record, it comes here. You read it in full, and publish it or
            return it with a note. You are not asked whether the project did well, but whether its record is honest,
            safe and complete.
          </p>
          <p>
            To take a record off the shelf, <Link to="/library">find it in the library</Link> and follow “Look after
            this record”.
          </p>
        </Empty>
      )}
    </Page>
  );
}

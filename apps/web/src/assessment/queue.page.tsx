import { Link } from 'react-router';
import type { Route } from './+types/queue.page';
import { Page } from '../design/page.js';
import { DataTable, Empty } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { StateTag } from './state-tag.js';
import { markStates } from './words.js';

const MyMarkingQueue = graphql(`
  query MyMarkingQueue {
    markingQueue {
      markId
      packetId
      code
      state
      title
      specialty
      dueOn
    }
  }
`);

export const loader = async ({ context }: Route.LoaderArgs) => (await context.graphql(MyMarkingQueue)).markingQueue;

export default function QueuePage({ loaderData: queue }: Route.ComponentProps) {
  const toDo = queue.filter(({ state }) => state === 'CONFLICT_CHECK' || state === 'IN_PROGRESS');
  const done = queue.filter((item) => !toDo.includes(item));
  return (
    <Page title="Marking" seenBy="Only you can see your queue. Plans carry a code, never a name or a trust." wide>
      {toDo.length ? (
        <Plans caption={`To mark: ${toDo.length}`} rows={toDo} />
      ) : (
        <Empty>
          <p>
            {done.length
              ? 'You have marked everything you were given. The programme tells you in your inbox when there is more.'
              : 'The plans you are given to mark will be here, each with a code and the day your mark is due. The programme’s director allocates them when a round closes.'}
          </p>
        </Empty>
      )}
      {done.length ? <Plans caption="Marked" rows={done} /> : null}
      <p>
        <Link to="/marking/standard">Where the cut should stand</Link>, when you are asked as a judge.{' '}
        <Link to="/marking/severity">How severe I was</Link>, in rounds that are over.
      </p>
    </Page>
  );
}

type Item = Route.ComponentProps['loaderData'][number];

const Plans = ({ caption, rows }: { caption: string; rows: readonly Item[] }) => (
  <DataTable
    caption={caption}
    rows={rows}
    keyOf={({ markId }) => markId}
    columns={[
      {
        head: 'Plan',
        cell: ({ packetId, code, title }) => (
          <Link to={`/marking/${packetId}`}>
            {code}: {title}
          </Link>
        ),
      },
      { head: 'Specialty', cell: ({ specialty }) => specialty ?? 'Not given' },
      { head: 'Mark due', cell: ({ dueOn }) => sayDay(dueOn) },
      {
        head: 'Where it stands',
        cell: ({ state }) => <StateTag said={markStates[state]} />,
      },
    ]}
  />
);

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
      isToDiscuss
    }
  }
`);

export const loader = async ({ context }: Route.LoaderArgs) => (await context.graphql(MyMarkingQueue)).markingQueue;

export default function QueuePage({ loaderData: queue }: Route.ComponentProps) {
  const toDo = queue.filter(({ state }) => state === 'CONFLICT_CHECK' || state === 'IN_PROGRESS');
  const toDiscuss = queue.filter(({ isToDiscuss }) => isToDiscuss);
  const done = queue.filter((item) => !toDo.includes(item) && !toDiscuss.includes(item));
  return (
    <Page title="Marking" seenBy="Only you can see your queue. Plans carry a code, never a name or a trust." wide>
      {toDiscuss.length ? (
        <Plans
          caption={`To discuss with the other marker: ${toDiscuss.length}`}
          rows={toDiscuss}
          placeOf={({ packetId }) => `/marking/${packetId}/agree`}
        />
      ) : null}
      {toDo.length ? (
        <Plans caption={`To mark: ${toDo.length}`} rows={toDo} />
      ) : (
        <Empty>
          <p>
            {done.length || toDiscuss.length
              ? 'You have marked everything you were given. The programme tells you in your inbox when there is more.'
              : 'The plans you are given to mark will be here, each with a code and the day your mark is due. The programme’s director allocates them when a round closes.'}
          </p>
        </Empty>
      )}
      {done.length ? <Plans caption="Marked" rows={done} /> : null}
      <h2 className="nhsuk-heading-m">Your tools</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <Link to="/marking/invitation">Your place among the markers</Link>: what you take on, and whose plans you are
          kept from
        </li>
        <li>
          <Link to="/marking/calibration">Calibration</Link>: exemplars to mark before a round
        </li>
        <li>
          <Link to="/marking/comments">Comments you use again</Link>
        </li>
        <li>
          <Link to="/marking/standard">Where the cut should stand</Link>, when you are asked as a judge
        </li>
        <li>
          <Link to="/marking/severity">How severe you were</Link>, in rounds that are over
        </li>
      </ul>
    </Page>
  );
}

const toDiscussSaid = { word: 'Marks do not agree', colour: 'red' } as const;

type Item = Route.ComponentProps['loaderData'][number];

const Plans = ({
  caption,
  rows,
  placeOf = ({ packetId }) => `/marking/${packetId}`,
}: {
  caption: string;
  rows: readonly Item[];
  placeOf?: (item: Item) => string;
}) => (
  <DataTable
    caption={caption}
    rows={rows}
    keyOf={({ markId }) => markId}
    columns={[
      {
        head: 'Plan',
        cell: (item) => (
          <Link to={placeOf(item)}>
            {item.code}: {item.title}
          </Link>
        ),
      },
      { head: 'Specialty', cell: ({ specialty }) => specialty ?? 'Not given' },
      { head: 'Mark due', cell: ({ dueOn }) => sayDay(dueOn) },
      {
        head: 'Where it stands',
        cell: ({ state, isToDiscuss }) => <StateTag said={isToDiscuss ? toDiscussSaid : markStates[state]} />,
      },
    ]}
  />
);

import { Link } from 'react-router';
import type { Route } from './+types/external.page';
import { Page } from '../design/page.js';
import { DataTable, Empty } from '../design/pieces.js';
import { RoundsToExamine } from './external.queries.js';
import { StateTag } from './state-tag.js';
import { roundStates } from './words.js';

export const loader = async ({ context }: Route.LoaderArgs) => (await context.graphql(RoundsToExamine)).roundsToExamine;

type RoundShown = Route.ComponentProps['loaderData'][number];

export default function ExternalPage({ loaderData: rounds }: Route.ComponentProps) {
  return (
    <Page
      title="External examining"
      seenBy="You see codes and marks, never whose work it is. Nothing you do here touches a mark."
      wide
    >
      {rounds.length ? (
        <DataTable
          caption="Rounds, the newest first"
          showsCaption={false}
          rows={rounds}
          keyOf={({ roundId }) => roundId}
          columns={[
            { head: 'Round', cell: ({ roundId, title }) => <Link to={`/external/${roundId}`}>{title}</Link> },
            { head: 'Scheme', cell: ({ schemeTitle }) => schemeTitle },
            { head: 'Where it stands', cell: ({ state }) => <StateTag said={roundStates[state]} /> },
            { head: 'Your room', cell: sayRoom },
          ]}
        />
      ) : (
        <Empty>
          <p>
            The programme has no round yet. When all of a round is decided, its room opens to you here: a sample of the
            plans with all their marks, how the marking went, and a report to write to the board.
          </p>
        </Empty>
      )}
    </Page>
  );
}

function sayRoom({ isDecided, hasConflict }: RoundShown): string {
  if (hasConflict) return 'Shut to you: you declared a conflict';
  if (hasConflict === false) return 'Open';
  return isDecided ? 'Say first whether you have a conflict' : 'Opens when all is decided';
}

import { Link } from 'react-router';
import type { Route } from './+types/standards.page';
import { Page } from '../design/page.js';
import { DataTable, Empty } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { onePlace } from './fairness-words.js';
import { StandardsToJudge } from './standard.queries.js';

export const loader = async ({ context }: Route.LoaderArgs) =>
  (await context.graphql(StandardsToJudge)).standardExercises;

type Exercise = Route.ComponentProps['loaderData'][number];

export default function StandardsPage({ loaderData: exercises }: Route.ComponentProps) {
  return (
    <Page
      title="Where the cut should stand"
      seenBy="Your programme’s assessors and moderators see this. Nobody sees another’s judgement before an exercise is closed."
      wide
    >
      {exercises.length ? (
        <DataTable
          caption="The open ones first"
          showsCaption={false}
          rows={exercises}
          keyOf={({ id }) => id}
          columns={[
            {
              head: 'Scheme',
              cell: ({ id, schemeTitle }) => <Link to={`/marking/standard/${id}`}>{schemeTitle}</Link>,
            },
            { head: 'Asked on', cell: ({ openedOn }) => sayDay(openedOn) },
            { head: 'Judges who answered', cell: ({ judges }) => judges, isNumber: true },
            { head: 'Where it stands', cell: sayExercise },
          ]}
        />
      ) : (
        <Empty>
          <p>
            When your programme’s director asks where the cut of a scheme should stand, you find it here. You say which
            level work that only just passes would reach on each criterion.
          </p>
        </Empty>
      )}
    </Page>
  );
}

function sayExercise({ state, own, result }: Exercise): string {
  if (state === 'OPEN') return own ? 'You have answered; you can change it' : 'Waits for you';
  return typeof result?.value === 'number' ? `Closed: ${onePlace(result.value)}%` : 'Closed';
}

import { Link } from 'react-router';
import type { Route } from './+types/screening-queue.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable, Empty, Tag } from '../design/pieces.js';
import { sayDay, sayInstant } from '../design/words.js';
import { seenByDirector } from './cohort-words.js';
import { ScreeningQueue } from './round.queries.js';
import { StateTag } from './state-tag.js';
import { submissionStates } from './words.js';

export async function loader({ context, params: { roundId } }: Route.LoaderArgs) {
  const { viewer, rounds, submissions } = await context.graphql(ScreeningQueue, { roundId });
  const waiting = ({ state }: { readonly state: string }) => state === 'SUBMITTED';
  return {
    today: viewer?.today ?? '',
    round: found(rounds.find(({ id }) => id === roundId)),
    // They came in by the day they were sealed, which is the order in which they fall due.
    submissions: [...submissions.filter(waiting), ...submissions.filter((one) => !waiting(one))],
  };
}

export default function ScreeningQueuePage({ loaderData: { today, round, submissions } }: Route.ComponentProps) {
  return (
    <Page
      title="Screening"
      caption={round.title}
      back={{ to: `/programme/rounds/${round.id}`, label: 'Back to the round' }}
      seenBy={seenByDirector}
      wide
    >
      {submissions.length ? (
        <>
          <p>Each submission is looked at within 5 working days in England, so that there is time to mend it.</p>
          <DataTable
            caption="Submissions, what waits first"
            showsCaption={false}
            rows={submissions}
            keyOf={({ id }) => id}
            columns={[
              {
                head: 'Project',
                cell: ({ id, title, attempt }) => (
                  <Link to={`/programme/submissions/${id}`}>
                    {title}
                    {attempt > 1 ? ` (attempt ${attempt})` : ''}
                  </Link>
                ),
              },
              { head: 'Trust', cell: ({ hostName }) => hostName },
              { head: 'Sealed', cell: ({ submittedAt }) => sayInstant(submittedAt) },
              {
                head: 'Screen by',
                cell: ({ state, screenBy }) => {
                  if (state !== 'SUBMITTED') return '';
                  if (!screenBy) return 'Bank holidays not known yet';
                  return (
                    <div>
                      {sayDay(screenBy)} {screenBy < today ? <Tag colour="red">Late</Tag> : null}
                    </div>
                  );
                },
              },
              { head: 'Where it stands', cell: ({ state }) => <StateTag said={submissionStates[state]} /> },
            ]}
          />
        </>
      ) : (
        <Empty>
          <p>Nothing came in yet. Each submission is here to be screened as soon as its lead has sealed it.</p>
        </Empty>
      )}
    </Page>
  );
}

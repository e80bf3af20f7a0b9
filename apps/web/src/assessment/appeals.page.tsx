import { Link } from 'react-router';
import type { Route } from './+types/appeals.page';
import { Page } from '../design/page.js';
import { DataTable, Empty } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { appealStates, grounds, sayDaysLeft } from './appeal-words.js';
import { AppealCases } from './appeal.queries.js';
import { StateTag } from './state-tag.js';

export const loader = async ({ context }: Route.LoaderArgs) => (await context.graphql(AppealCases)).appealCases;

export default function AppealsPage({ loaderData: appeals }: Route.ComponentProps) {
  return (
    <Page
      title="Appeals"
      back={{ to: '/programme', label: 'Back to the programme' }}
      seenBy="Directors, their staff and moderators see this, but for appeals against marks of their own. Nobody who marks does."
      wide
    >
      {appeals.length ? (
        <DataTable
          caption="Appeals, the newest first"
          showsCaption={false}
          rows={appeals}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Plan', cell: ({ id, code }) => <Link to={`/programme/appeals/${id}`}>{code}</Link> },
            { head: 'Round', cell: ({ roundTitle }) => roundTitle },
            { head: 'Trust', cell: ({ hostName }) => hostName },
            { head: 'For', cell: ({ ground }) => grounds[ground] },
            { head: 'Lodged', cell: ({ lodgedAt }) => sayDay(lodgedAt) },
            { head: 'Where it stands', cell: ({ state }) => <StateTag said={appealStates[state]} /> },
            {
              head: 'By when',
              cell: ({ dueOn, daysLeft }) =>
                dueOn ? (
                  <div>
                    {sayDay(dueOn)}
                    {typeof daysLeft === 'number' ? <span className="app-beneath">{sayDaysLeft(daysLeft)}</span> : null}
                  </div>
                ) : (
                  'No day is set'
                ),
            },
          ]}
        />
      ) : (
        <Empty>
          <p>
            There is no appeal. A lead can appeal within 20 working days of the release: if the procedure was not kept
            to, somebody was biased, or there were circumstances nobody knew of. You answer within 10 working days.
          </p>
        </Empty>
      )}
    </Page>
  );
}

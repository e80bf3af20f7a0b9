import { Link } from 'react-router';
import type { Route } from './+types/reference-sets.page';
import { Page } from '../design/page.js';
import { DataTable } from '../design/pieces.js';
import { ReferenceSets } from './reference-query.js';
import { ReviewDay, SetSource, SetState } from './reference-marks.js';
import { keyWord, mayRevise, whoRevises } from './reference-words.js';

export async function loader({ context }: Route.LoaderArgs) {
  const { viewer, referenceSets } = await context.graphql(ReferenceSets);
  const kinds = [...new Set(referenceSets.map(({ key }) => key))];
  return {
    today: viewer?.today ?? '',
    mayRevise: mayRevise(viewer?.roles ?? []),
    // Sets of one kind stand together, the newest first, as the API gives them.
    sets: kinds.flatMap((kind) => referenceSets.filter(({ key }) => key === kind)),
  };
}

export default function ReferenceSetsPage({ loaderData: { sets, today, mayRevise: may } }: Route.ComponentProps) {
  return (
    <Page title="Reference figures" back={{ to: '/projects', label: 'Back to projects' }} seenBy={whoRevises} wide>
      <p className="app-measure">
        Pay, on-costs, discount rates and prices that business cases rest on, each from a day on and with its source. A
        set is never changed: a newer one begins later, and a case says when what it rests on has moved on.
        {may ? ' Open a set to enter a newer one.' : ''}
      </p>
      <p>
        How many people live where is kept apart: <Link to="/population-files">people of an area</Link>.
      </p>
      <p>
        <Link to="/reference-sets/approval-limits">Who may approve how much in your trust</Link>
      </p>
      <DataTable
        caption="Reference figures by kind"
        showsCaption={false}
        rows={sets}
        keyOf={({ id }) => id}
        columns={[
          {
            head: 'Figures',
            cell: ({ id, key, title, isLocal }) => (
              <div>
                <Link to={`/reference-sets/${id}`}>{title}</Link>
                <span className="app-beneath">
                  {keyWord(key)}
                  {isLocal ? ', entered by your trust’s finance' : ''}
                </span>
              </div>
            ),
          },
          { head: 'State', cell: (set) => <SetState set={set} /> },
          { head: 'Look at again', cell: ({ reviewBy }) => <ReviewDay reviewBy={reviewBy} today={today} /> },
          { head: 'Source', cell: ({ source }) => <SetSource source={source} /> },
        ]}
      />
    </Page>
  );
}

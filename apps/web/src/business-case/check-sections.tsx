import { Link } from 'react-router';
import { DataTable } from '../design/pieces.js';
import { count, sayPounds } from '../design/words.js';
import { CashState, claimsCash } from './cash-words.js';
import type { ChangedFigure } from './changed-figures.js';
import type { CaseChecked } from './check-query.js';

/** Every figure that is not the one first entered: the first beside the newest, with who changed it and why. */
export function ChangedFigures({ changed }: { changed: readonly ChangedFigure[] }) {
  if (!changed.length) return <p>No figure has been changed since it was first entered.</p>;
  return (
    <DataTable
      caption="Figures that changed"
      showsCaption={false}
      rows={changed}
      keyOf={({ to }) => to}
      columns={[
        {
          head: 'Cost or benefit',
          cell: ({ to, label, of }) => (
            <div>
              <Link to={to}>{label}</Link>
              <span className="app-beneath">{of}</span>
            </div>
          ),
        },
        { head: 'First entered', cell: ({ first }) => first },
        {
          head: 'Now',
          cell: ({ now, difference }) => (
            <div>
              {now}
              <span className="app-beneath">{difference}</span>
            </div>
          ),
        },
        {
          head: 'Changed by and why',
          cell: ({ changes }) => (
            <div>
              {changes.map((change, index) => (
                <div key={index}>{change}</div>
              ))}
            </div>
          ),
        },
      ]}
    />
  );
}

/** What is odd about the case: one row a kind, with everything it is about, so that a long case stays short here.
 * What it rests on is said in its own section. */
export function OpenWarnings({ warnings }: { warnings: CaseChecked['appraisal']['warnings'] }) {
  const open = warnings.filter(({ code }) => !code.startsWith('REFERENCE_'));
  const kinds = [...new Set(open.map(({ message }) => message))];
  if (!kinds.length) return <p>Nothing is odd about it.</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {kinds.map((message) => {
        const subjects = open.flatMap((one) => (one.message === message && one.subject ? [one.subject] : []));
        return (
          <li key={message}>
            {message}
            {subjects.length ? <span className="app-beneath">{subjects.join('; ')}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** What of a benefit tells whether it is cash. */
export type CashClaim = Pick<CaseChecked['benefits'][number], 'id' | 'kind' | 'label' | 'annual' | 'cashRoute'>;

/** Claims to cash, each with whether the holder of a budget has agreed to this very figure. */
export function CashClaims({ benefits, planPath }: { benefits: readonly CashClaim[]; planPath: string }) {
  const claims = benefits.filter(claimsCash);
  const waiting = claims.filter(({ cashRoute }) => !cashRoute?.holds).length;
  if (!claims.length) return <p>No benefit claims cash.</p>;
  return (
    <>
      <p>
        {waiting
          ? `${count(waiting, 'claim')} to cash ${waiting === 1 ? 'waits' : 'wait'} for a budget holder’s word, and ${waiting === 1 ? 'is' : 'are'} not in the financial case.`
          : 'Every claim to cash is agreed.'}
      </p>
      <DataTable
        caption="Claims to cash"
        showsCaption={false}
        rows={claims}
        keyOf={({ id }) => id}
        columns={[
          { head: 'Benefit', cell: ({ id, label }) => <Link to={`${planPath}/benefits/${id}/cash`}>{label}</Link> },
          {
            head: 'Claimed a year',
            isNumber: true,
            cell: ({ annual }) => (annual ? sayPounds(annual) : 'No figure yet'),
          },
          { head: 'State', cell: ({ cashRoute }) => <CashState route={cashRoute} /> },
        ]}
      />
    </>
  );
}

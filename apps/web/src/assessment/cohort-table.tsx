import { DataTable, Tag } from '../design/pieces.js';
import { count, list } from '../design/words.js';
import type { CheckedCohort, CheckedTrainee } from './cohort-check.js';
import { trainingStageWords } from './cohort-words.js';

const tags = {
  NEW: <Tag colour="green">New</Tag>,
  CHANGED: <Tag colour="blue">Brought up to date</Tag>,
  SAME: <Tag colour="grey">As before</Tag>,
  BAD: <Tag colour="red">Cannot be taken</Tag>,
} satisfies Record<CheckedTrainee['kind'], React.ReactNode>;

const MOST_NAMED = 10;

/** Every line of a list as it was read, with what would become of it. */
export const CohortTable = ({ cohort: { lines, good, leftOut, absent } }: { cohort: CheckedCohort }) => (
  <section aria-labelledby="check-title">
    <h2 className="nhsuk-heading-m" id="check-title">
      Check how the lines were read
    </h2>
    <p>
      {leftOut.length
        ? `${count(good, 'line')} can be taken, and ${leftOut.length} cannot. Nothing has been saved yet.`
        : `${good === 1 ? 'The line' : `All ${count(good, 'line')}`} can be taken. Nothing has been saved yet.`}
    </p>
    {absent.length ? (
      <p>
        {count(absent.length, 'trainee')} of this scheme {absent.length === 1 ? 'is' : 'are'} not in this list, and{' '}
        {absent.length === 1 ? 'stays' : 'stay'}: {list(absent.slice(0, MOST_NAMED))}
        {absent.length > MOST_NAMED ? `, and ${absent.length - MOST_NAMED} more` : ''}.
      </p>
    ) : null}
    <DataTable
      caption="Every line, as it was read"
      showsCaption={false}
      rows={lines}
      keyOf={({ line }) => String(line)}
      columns={[
        { head: 'Line', cell: ({ line }) => line },
        {
          head: 'Trainee',
          cell: ({ row, raw }) => (
            <div>
              {row ? row.name : <span className="app-hash">{raw}</span>}
              {row ? <span className="app-beneath">{row.email}</span> : null}
            </div>
          ),
        },
        {
          head: 'Trust',
          cell: ({ row, hostName }) =>
            hostName ?? (
              <div>
                {row?.trust}
                {row?.trust ? (
                  <span className="app-beneath">No trust here is called so. Set it afterwards.</span>
                ) : null}
              </div>
            ),
        },
        { head: 'Training stage', cell: ({ row }) => (row ? trainingStageWords[row.trainingStage] : '') },
        {
          head: 'Check',
          cell: ({ kind, why }) => (
            <div>
              {tags[kind]}
              {why ? <span className="app-beneath">{why}</span> : null}
            </div>
          ),
        },
      ]}
    />
  </section>
);

import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { DataTable } from '../design/pieces.js';
import { list } from '../design/words.js';
import type { RoundInFullQuery } from '../gql/graphql.js';
import { thirdFields } from './programme-forms.js';
import { SaidToModerator } from './said-to-moderator.js';
import { StateTag } from './state-tag.js';
import { apart, markingStates, markStates, methods, outcomes, sayTotal } from './words.js';

type Marking = RoundInFullQuery['markings'][number];

/** How the marking of a round stands: totals only where all marks of a plan are in. */
export function Markings({
  markings,
  refused,
  isOver,
}: {
  markings: readonly Marking[];
  refused: Refused | undefined;
  isOver: boolean;
}) {
  if (!markings.length) return <p>No plan is allocated yet.</p>;
  const toSettle = markings.filter(({ state }) => state === 'DISCUSSION_NEEDED');
  return (
    <>
      <DataTable
        caption="Plans by their code"
        showsCaption={false}
        rows={markings}
        keyOf={({ packetId }) => packetId}
        columns={[
          { head: 'Plan', cell: ({ code }) => code },
          { head: 'Where it stands', cell: ({ state }) => <StateTag said={markingStates[state]} /> },
          { head: 'Markers', cell: ({ marks }) => <Marks marks={marks} /> },
          { head: 'Result', cell: (marking) => <Decided marking={marking} /> },
        ]}
      />
      {isOver
        ? null
        : toSettle.map(({ packetId, code, reasons, difference }) => (
            <section className="app-card nhsuk-u-margin-bottom-4" key={packetId} aria-labelledby={`apart-${packetId}`}>
              <h3 className="nhsuk-heading-s" id={`apart-${packetId}`}>
                Plan {code}: marks too far apart
              </h3>
              <p>
                Why: {list(reasons.map((reason) => apart[reason] ?? reason)) || 'the marks do not agree'}
                {typeof difference === 'number' ? `. They differ by ${difference} points` : ''}. A third person can mark
                it blind; the 2 closest marks then count.
              </p>
              <ActForm
                name="third"
                part={packetId}
                fields={thirdFields}
                values={{ packetId }}
                refused={refused}
                button="Order a third mark"
                about={`of plan ${code}`}
                look="secondary"
              />
            </section>
          ))}
    </>
  );
}

const Marks = ({ marks }: { marks: Marking['marks'] }) => (
  <ul className="app-plain-list">
    {marks.map(({ marker, markerName, state, total, unsure, note }) => (
      <li key={marker}>
        Marker {marker}, {markerName}:{' '}
        {typeof total === 'number' ? sayTotal(total) : markStates[state].word.toLowerCase()}
        <SaidToModerator unsure={unsure} note={note} />
      </li>
    ))}
  </ul>
);

const Decided = ({ marking: { outcome, total, band, method } }: { marking: Marking }) =>
  outcome ? (
    <>
      {outcomes[outcome]}
      {typeof total === 'number' ? `, ${sayTotal(total)}` : ''}
      {band ? `, ${band}` : ''}
      {method && methods[method] ? ` (${methods[method]})` : ''}
    </>
  ) : (
    <>Not decided yet</>
  );

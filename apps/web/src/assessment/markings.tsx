import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { DataTable } from '../design/pieces.js';
import { list } from '../design/words.js';
import type { RoundInFullQuery } from '../gql/graphql.js';
import { cutShortFields, thirdFields } from './programme-forms.js';
import { SaidToModerator } from './said-to-moderator.js';
import { StateTag } from './state-tag.js';
import { apart, markingStates, markStateToOthers, methods, outcomes, sayPoints, sayTotal } from './words.js';

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
  const apartNow = markings.filter(({ state }) => state === 'DISCUSSION_NEEDED' || state === 'THIRD_MARK_NEEDED');
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
      {isOver ? null : apartNow.map((marking) => <Apart key={marking.packetId} marking={marking} refused={refused} />)}
    </>
  );
}

/** Marks that do not make one: who is waited for, and a third mark where the two cannot be brought together. */
function Apart({ marking, refused }: { marking: Marking; refused: Refused | undefined }) {
  const { packetId, code, state, reasons, difference, marks } = marking;
  const waited = marks.filter(({ state: stands, ended }) => stands === 'LOCKED' && !ended);
  const needsThird = state === 'THIRD_MARK_NEEDED';
  return (
    <section className="app-card nhsuk-u-margin-bottom-4" aria-labelledby={`apart-${packetId}`}>
      <h3 className="nhsuk-heading-s" id={`apart-${packetId}`}>
        Plan {code}: {needsThird ? 'needs a third mark' : 'being discussed'}
      </h3>
      <p>
        Why: {list(reasons.map((reason) => apart[reason] ?? reason)) || 'the marks do not agree'}
        {typeof difference === 'number' ? `. They differ by ${sayPoints(difference)}` : ''}.{' '}
        {needsThird
          ? 'Somebody else marks it blind, and the 3 marks then make the result by the rule of the scheme.'
          : `Its 2 markers write to each other and may each revise once. Not ended yet: ${list(waited.map(({ marker }) => `marker ${marker}`))}. If they do not answer you can go on: their marks then stand as they are, and where the 2 still do not agree you order a third.`}
      </p>
      {needsThird ? (
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
      ) : (
        <ActForm
          name="cut"
          part={packetId}
          fields={cutShortFields}
          values={{ packetId }}
          refused={refused}
          button="Go on without it"
          about={`of plan ${code}`}
          look="secondary"
        />
      )}
    </section>
  );
}

const Marks = ({ marks }: { marks: Marking['marks'] }) => (
  <ul className="app-plain-list">
    {marks.map(({ marker, markerName, state, total, revisedTotal, ended, why, unsure, note }) => (
      <li key={marker}>
        Marker {marker}, {markerName}:{' '}
        {typeof total === 'number' ? sayTotal(total) : markStateToOthers(state).toLowerCase()}
        {ended === 'REVISED' ? `, revised to ${sayTotal(revisedTotal).toLowerCase()}` : ''}
        {ended === 'STOOD_BY' ? ', stands by it' : ''}
        {ended === 'CUT_SHORT' ? ', discussion cut short' : ''}
        {why ? <q className="app-why">{why}</q> : null}
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

import { DataTable, SummaryList } from '../design/pieces.js';
import { count, sayDay, sayKey } from '../design/words.js';
import type { ReadPack } from './handover-pack.js';

/** The pack of a hand-over as a document somebody can take over from: how things stand, what is next, whom to ask. */
export const PackDocument = ({ pack, next }: { pack: ReadPack; next: readonly string[] }) => (
  <>
    <h3 className="nhsuk-heading-s">How things stand</h3>
    <SummaryList
      rows={[
        { key: 'State', value: sayKey(pack.state) },
        ...(pack.where ? [{ key: 'Where', value: pack.where }] : []),
        ...(pack.aim ? [{ key: 'Aim', value: pack.aim }] : []),
        { key: 'Gates', value: sayGates(pack.gates) },
        { key: 'Tests of change', value: count(pack.cycles, 'cycle') },
      ]}
    />
    {next.length ? (
      <>
        <h3 className="nhsuk-heading-s">Next, as it stands today</h3>
        <ol className="nhsuk-list nhsuk-list--number">
          {next.map((fix) => (
            <li key={fix}>{fix}</li>
          ))}
        </ol>
      </>
    ) : null}
    {pack.measures.length ? (
      <DataTable
        caption="Measures"
        columns={[
          { head: 'Measure', cell: ({ name }) => name },
          { head: 'Points', cell: ({ points }) => points, isNumber: true },
          { head: 'Newest', cell: ({ last }) => (last ? sayDay(last) : 'None yet') },
        ]}
        rows={pack.measures}
        keyOf={({ name }) => name}
      />
    ) : null}
    <h3 className="nhsuk-heading-s">Whom to ask</h3>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {pack.contacts.map(({ name, role }) => (
        <li key={`${name} ${role}`}>
          {name}, {sayKey(role).toLowerCase()}
        </li>
      ))}
    </ul>
    {pack.milestones.length ? (
      <>
        <h3 className="nhsuk-heading-s">Milestones ahead</h3>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {pack.milestones.map(({ title, on }) => (
            <li key={`${title} ${on}`}>
              {title}
              {on ? `, by ${sayDay(on)}` : ''}
            </li>
          ))}
        </ul>
      </>
    ) : null}
    <h3 className="nhsuk-heading-s">Open risks</h3>
    {pack.risks.length ? (
      <ul className="nhsuk-list nhsuk-list--bullet">
        {pack.risks.map(({ text, mitigation }) => (
          <li key={text}>
            {text}
            {mitigation ? <span className="app-quiet"> What is done: {mitigation}</span> : null}
          </li>
        ))}
      </ul>
    ) : (
      <p>None was written down.</p>
    )}
  </>
);

function sayGates(gates: ReadPack['gates']): string {
  const passed = gates.filter(({ state }) => state === 'passed' || state === 'waived').map(({ key }) => key);
  const asked = gates.filter(({ state }) => state === 'requested').map(({ key }) => key);
  return [
    passed.length ? `Passed: ${passed.join(', ')}.` : 'None is passed yet.',
    ...(asked.length ? [`With the signers: ${asked.join(', ')}.`] : []),
  ].join(' ');
}

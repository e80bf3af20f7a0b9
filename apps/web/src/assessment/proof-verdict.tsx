import { SummaryList, Tag, type TagColour } from '../design/pieces.js';
import { count, sayDay } from '../design/words.js';
import type { ProofVerdict as Verdict } from '../gql/graphql.js';
import { sayRole } from './proof-words.js';
import type { CheckedProof } from './verify-act.js';
import { outcomes, sayTotal, tracks } from './words.js';

interface Said {
  readonly tag: string;
  readonly colour?: TagColour;
  readonly title: string;
  readonly means: string;
}

const verdicts = {
  STANDS: {
    tag: 'Genuine',
    colour: 'green',
    title: 'This proof is genuine',
    means: 'It was signed here, nothing in it was changed, and the result it tells of stands.',
  },
  SUPERSEDED: {
    tag: 'No longer stands',
    colour: 'orange',
    title: 'The result was amended after this proof was made',
    means:
      'It was signed here and nothing in it was changed. Ask for a proof of the amended result before you rely on it.',
  },
  NOT_ON_RECORD: {
    tag: 'Not on record',
    colour: 'orange',
    title: 'We have no record of making this proof',
    means:
      'It was signed with a key of ours, and nothing in it was changed. Tell whoever runs this Springboard about it.',
  },
  CHANGED: {
    tag: 'Not genuine',
    colour: 'red',
    title: 'This proof was changed',
    means: 'It is not what was signed, so what it says is not shown here. Do not rely on it: ask for the file anew.',
  },
  UNKNOWN_KEY: {
    tag: 'Not ours',
    colour: 'red',
    title: 'This proof was not signed here',
    means: 'The key it names is none of those published here. If it comes from another Springboard, check it there.',
  },
  NO_PROOF: {
    tag: 'No proof',
    colour: 'grey',
    title: 'This is not a proof',
    means: 'Choose the PDF or the .json file as you were given it, or paste the whole text of that file.',
  },
} as const satisfies Record<Verdict, Said>;

/** What checking a proof came to, in words, and what it proves. */
export function ProofVerdict({ checked: { verdict, keyId, proven } }: { checked: CheckedProof }) {
  const { tag, colour, title, means } = verdicts[verdict];
  return (
    <section aria-labelledby="verdict">
      <h2 className="nhsuk-heading-m" id="verdict">
        {title}
      </h2>
      <p>
        <Tag colour={colour}>{tag}</Tag>
      </p>
      <p>{means}</p>
      {proven ? <Proven proven={proven} /> : null}
      {keyId ? (
        <p>
          Key: <span className="app-hash">{keyId}</span>
        </p>
      ) : null}
    </section>
  );
}

const Proven = ({ proven }: { proven: NonNullable<CheckedProof['proven']> }) => {
  const { person, roles, project, othersOnTeam, programme, scheme, round, track, releasedOn, mark, frameworks } =
    proven;
  return (
    <SummaryList
      rows={[
        { key: 'Name', value: person },
        { key: 'Project', value: project },
        { key: roles.length === 1 ? 'Role' : 'Roles', value: <Lines lines={roles.map(sayRole)} /> },
        { key: 'Team', value: othersOnTeam ? `With ${count(othersOnTeam, 'other')}` : 'Nobody else' },
        { key: 'Marked by', value: programme },
        { key: 'Scheme and round', value: `${scheme}, ${round}` },
        { key: 'What was marked', value: tracks[track] },
        { key: 'Result released', value: sayDay(releasedOn) },
        ...(mark
          ? [
              { key: 'Outcome', value: <strong>{outcomes[mark.outcome]}</strong> },
              { key: 'Total', value: sayTotal(mark.total) },
              ...(mark.band ? [{ key: 'Band', value: mark.band }] : []),
            ]
          : [{ key: 'The mark', value: 'Left out by the person. That says nothing about what it was.' }]),
        { key: 'Marked against', value: frameworks.join(', ') || 'No framework' },
        ...(mark?.reached.length ? [{ key: 'Level of a pass reached in', value: mark.reached.join(', ') }] : []),
        { key: 'Fingerprint of the submission', value: <span className="app-hash">{proven.submission}</span> },
        { key: 'Proof made', value: sayDay(proven.madeOn) },
      ]}
    />
  );
};

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <div key={line}>{line}</div>
    ))}
  </>
);

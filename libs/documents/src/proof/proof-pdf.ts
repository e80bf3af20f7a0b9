import type { DatedRole, ProofDocument, ProvenMark } from '#libs/assessment';
import { sayDay } from '#libs/calendar';
import type { Block, DocumentModel, TitleFact } from '../document-model.js';

/** What the signed file is called, by itself and inside the PDF. */
export const PROOF_NAME = 'springboard-proof.json';

const tracks = { full: 'The whole project', proposal: 'The plan, before it was carried out' } as const;
const outcomes = { pass: 'Pass', fail: 'Not a pass', returned: 'Sent back unmarked' } as const;

/**
 * A proof as one page for people to read, with the signed file attached to it: what is printed can be changed, the file
 * cannot.
 * @param file the signed file, byte for byte
 * @param house where the house is that signed it, such as `https://springboard.example`
 */
export function proofPdf(proof: ProofDocument, file: string, house: string): DocumentModel {
  return {
    title: 'Proof of improvement work',
    subtitle: proof.project.title,
    author: 'Springboard',
    facts: factsOf(proof),
    watermark: null,
    hasContents: false,
    version: proof.id.slice(0, 8),
    attachment: {
      name: PROOF_NAME,
      mediaType: 'application/json',
      description: 'The signed proof: a JWS in the flattened JSON serialization',
      text: file,
      madeOn: proof.madeOn,
    },
    blocks: [...frameworksOf(proof), ...markLeftOut(proof), howToCheck(house)],
  };
}

function factsOf(proof: ProofDocument): TitleFact[] {
  const { person, roles, othersOnTeam, programme, scheme, round, track, releasedOn, mark, submission } = proof;
  return [
    { name: 'Name', value: person.name },
    ...roles.map((role, index) => ({ name: index === 0 ? 'Role in the project' : '', value: sayRole(role) })),
    { name: 'Others on the team', value: String(othersOnTeam) },
    { name: 'Marked by', value: programme },
    { name: 'Scheme and round', value: `${scheme}, ${round}` },
    { name: 'What was marked', value: tracks[track] },
    { name: 'Result released', value: sayDay(releasedOn) },
    ...(mark ? markFacts(mark) : [{ name: 'Mark', value: 'Left out by the person' }]),
    { name: 'Submission, SHA-256', value: submission },
    { name: 'Proof made', value: sayDay(proof.madeOn) },
  ];
}

const markFacts = ({ outcome, total, band }: ProvenMark): TitleFact[] => [
  { name: 'Outcome', value: outcomes[outcome] },
  ...(total === null ? [] : [{ name: 'Total', value: `${total.toLocaleString('en-GB')}%` }]),
  ...(band === null ? [] : [{ name: 'Band', value: band }]),
];

const sayRole = ({ role, from, to }: DatedRole): string => {
  const words = role.replaceAll('-', ' ');
  const period = to === null ? `since ${sayDay(from)}` : `${sayDay(from)} to ${sayDay(to)}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${period}`;
};

function frameworksOf({ frameworks, mark }: ProofDocument): Block[] {
  const say = (text: string, codes: readonly string[]): Block => ({
    kind: 'paragraph',
    runs: [{ text: `${text} ` }, { text: codes.join(', '), bold: true }],
  });
  return [
    ...(frameworks.length
      ? [say('The criteria it was marked against stand for these framework codes:', frameworks)]
      : []),
    ...(mark?.reached.length ? [say('It reached the level of a pass in:', mark.reached)] : []),
  ];
}

const markLeftOut = ({ mark }: ProofDocument): Block[] =>
  mark
    ? []
    : [
        {
          kind: 'paragraph',
          runs: [{ text: 'A proof without the mark is complete. It says nothing about what the mark was.' }],
        },
      ];

const howToCheck = (house: string): Block => ({
  kind: 'note',
  title: 'Check it before you rely on it',
  runs: [
    {
      text: 'A page can be copied and changed. The signed file attached to this PDF cannot be changed unnoticed. Send this PDF, or the file ',
    },
    { text: PROOF_NAME, bold: true },
    { text: ' out of it, to ' },
    { text: `${house}/verify`, bold: true },
    { text: ', which says what is proven. To check it without us, see ' },
    { text: `${house}/verify/offline`, bold: true },
    { text: '.' },
  ],
});

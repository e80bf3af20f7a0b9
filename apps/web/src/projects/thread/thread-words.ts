import type { Choice } from '../../design/form.js';
import type { TagColour } from '../../design/pieces.js';
import type { AssumptionState, EvidenceLevel, NoteKind } from '../../gql/graphql.js';

interface Said {
  readonly word: string;
  readonly hint: string;
}

/** How a cause is known, from the weakest to the strongest. */
export const evidenceWords = {
  GUESS: { word: 'Guess', hint: 'Somebody thinks so. Nobody has looked yet.' },
  OBSERVED: { word: 'Observed', hint: 'Somebody has watched it happen.' },
  COUNTED: { word: 'Counted', hint: 'You have counted how often it happens.' },
} as const satisfies Record<EvidenceLevel, Said>;

export const evidenceColours = {
  GUESS: 'grey',
  OBSERVED: 'purple',
  COUNTED: 'blue',
} as const satisfies Record<EvidenceLevel, TagColour>;

export const assumptionWords = {
  UNTESTED: { word: 'Not tested yet', hint: 'Nobody knows.' },
  HOLDING: { word: 'Holds so far', hint: 'The test came out as you assumed.' },
  FAILED: { word: 'It was wrong', hint: 'Worth as much as one that holds: say what you learned.' },
} as const satisfies Record<AssumptionState, Said>;

export const assumptionColours = {
  UNTESTED: 'blue',
  HOLDING: 'green',
  FAILED: 'orange',
} as const satisfies Record<AssumptionState, TagColour>;

export const noteWords = {
  EVIDENCE: { word: 'Evidence', hint: 'What is known elsewhere: a guideline, a paper, another project.' },
  REJECTED: { word: 'Ruled out', hint: 'What you thought of and left, and why.' },
  CORE: { word: 'Core', hint: 'What others must copy exactly for it to work.' },
  ADAPTABLE: { word: 'Adaptable', hint: 'What others may change to suit their place.' },
} as const satisfies Record<NoteKind, Said>;

/** Radios from such a record, in its order. */
export const choicesOf = (words: Readonly<Record<string, Said>>): Choice[] =>
  Object.entries(words).map(([value, { word, hint }]) => ({ value, label: word, hint }));

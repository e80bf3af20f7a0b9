import type { TagColour } from '../design/pieces.js';
import type {
  AssessmentTrack,
  GlobalRating,
  MarkingState,
  MarkOutcome,
  MarkState,
  ReceiptState,
  RoundState,
  SubmissionState,
} from '../gql/graphql.js';

export interface Said {
  readonly word: string;
  readonly colour?: TagColour | undefined;
}

export const markStates = {
  CONFLICT_CHECK: { word: 'Say if you have a conflict', colour: 'blue' },
  IN_PROGRESS: { word: 'Being marked', colour: 'white' },
  SUBMITTED: { word: 'Submitted' },
  LOCKED: { word: 'All marks are in' },
  DECLINED: { word: 'Given back', colour: 'grey' },
  VOID: { word: 'Put aside', colour: 'grey' },
} as const satisfies Record<MarkState, Said>;

/** Where a mark stands, to others than its marker: what it asks of its marker is asked of nobody else. */
export const markStateToOthers = (state: MarkState): string =>
  state === 'CONFLICT_CHECK' ? 'Not opened yet' : markStates[state].word;

export const markingStates = {
  MARKING: { word: 'Marks are awaited', colour: 'white' },
  DISCUSSION_NEEDED: { word: 'Marks too far apart', colour: 'red' },
  THIRD_MARK_NEEDED: { word: 'Needs a third mark', colour: 'red' },
  THIRD_MARKING: { word: 'Third mark is awaited', colour: 'orange' },
  DECIDED: { word: 'Decided' },
} as const satisfies Record<MarkingState, Said>;

export const outcomes = {
  PASS: 'Pass',
  FAIL: 'Not a pass',
  RETURNED: 'Sent back unmarked',
} as const satisfies Record<MarkOutcome, string>;

export const ratings = {
  FAIL: 'Fail',
  BORDERLINE: 'Borderline',
  PASS: 'Pass',
  GOOD: 'Good',
  EXCELLENT: 'Excellent',
} as const satisfies Record<GlobalRating, string>;

export const submissionStates = {
  SUBMITTED: { word: 'To screen', colour: 'blue' },
  ACCEPTED: { word: 'Accepted' },
  RETURNED: { word: 'Returned', colour: 'orange' },
  WITHDRAWN: { word: 'Withdrawn', colour: 'grey' },
} as const satisfies Record<SubmissionState, Said>;

export const receiptStates = {
  SUBMITTED: { word: 'Submitted', colour: 'blue' },
  ACCEPTED: { word: 'Accepted for marking', colour: 'blue' },
  RETURNED: { word: 'Returned to you', colour: 'orange' },
  WITHDRAWN: { word: 'Withdrawn', colour: 'grey' },
  RELEASED: { word: 'Result is out' },
} as const satisfies Record<ReceiptState, Said>;

export const roundStates = {
  OPEN: { word: 'Open', colour: 'green' },
  MARKING: { word: 'Being marked', colour: 'blue' },
  MODERATION: { word: 'Being moderated', colour: 'blue' },
  CONFIRMED: { word: 'Confirmed by the board' },
  RELEASED: { word: 'Results are out' },
} as const satisfies Record<RoundState, Said>;

export const tracks = {
  FULL: 'The whole project',
  PROPOSAL: 'The plan, before it is carried out',
} as const satisfies Record<AssessmentTrack, string>;

/** Why two marks do not make one, as the comparison names it. */
export const apart: Readonly<Record<string, string>> = {
  DIFF_ABOVE_THIRD: 'the totals are too far apart for a discussion',
  DIFF_ABOVE_AGREE: 'the totals are too far apart',
  DIFFERENT_SIDE: 'they are on different sides of the pass line',
  DIFFERENT_BAND: 'they are in different bands',
  FLAG_DISPUTE: 'the markers do not agree on a rule of conduct',
};

/** How the result was found. */
export const methods: Readonly<Record<string, string>> = {
  mean: 'mean of the 2 marks',
  allEqual: 'all 3 marks are the same',
  closestPairMean: 'mean of the 2 closest marks',
  medianTie: 'middle one of 3 marks',
  closestToThird: 'the mark closer to the third',
  meanTie: 'mean of the 2 marks, which lie equally close to the third',
};

/** “8 points”, “1 point”. */
export const sayPoints = (difference: number): string =>
  `${difference.toLocaleString('en-GB', { maximumFractionDigits: 2 })} ${difference === 1 ? 'point' : 'points'}`;

/** “68.75%”: a total always with its unit. */
export const sayTotal = (total: number | null | undefined): string =>
  total === null || total === undefined
    ? 'No total'
    : `${total.toLocaleString('en-GB', { maximumFractionDigits: 2 })}%`;

import type { AppealGround, AppealState, PanelFinding, PartInResult } from '../gql/graphql.js';
import { count } from '../design/words.js';
import type { Said } from './words.js';

export const grounds = {
  PROCEDURE: 'The procedure was not kept to',
  BIAS: 'Somebody was biased',
  CIRCUMSTANCES: 'Circumstances nobody knew of',
} as const satisfies Record<AppealGround, string>;

export const appealStates = {
  LODGED: { word: 'Waits for an answer', colour: 'blue' },
  CLARIFIED: { word: 'Answered', colour: 'blue' },
  SETTLED: { word: 'Settled by the answer', colour: 'grey' },
  IN_REVIEW: { word: 'In review', colour: 'yellow' },
  REFUSED: { word: 'No ground found', colour: 'grey' },
  TO_PANEL: { word: 'Before a panel', colour: 'orange' },
  UPHELD: { word: 'Upheld', colour: 'green' },
  NOT_UPHELD: { word: 'Not upheld', colour: 'grey' },
  WITHDRAWN: { word: 'Withdrawn', colour: 'grey' },
} as const satisfies Record<AppealState, Said>;

/** A step as its heading says it. */
export const stepHeads = {
  LODGED: 'Lodged',
  CLARIFIED: 'The programme answered',
  SETTLED: 'The answer settled it',
  IN_REVIEW: 'Taken to review by its lead',
  REFUSED: 'The review found no ground',
  TO_PANEL: 'The review sent it to a panel',
  UPHELD: 'The panel upheld it',
  NOT_UPHELD: 'The panel did not uphold it',
  WITHDRAWN: 'Withdrawn by its lead',
} as const satisfies Record<AppealState, string>;

export const findings = {
  NOT_UPHELD: 'Not upheld',
  STANDS_BUT_NOTED: 'Upheld, and the result stays as it is',
  AMENDED: 'Upheld, and the result is amended',
} as const satisfies Record<PanelFinding, string>;

/** What keeps somebody from an act, as said to them. */
export const partsHad = {
  CONNECTED: 'you have a part in its project or its trust, as whoever directed the programme when it enrolled has',
  MODERATED: 'you moderated this round',
  CONFIRMED: 'you confirmed the results of this round',
  CLARIFIED: 'you answered this appeal',
  REVIEWED: 'you reviewed this appeal',
} as const satisfies Record<PartInResult, string>;

/** “3 working days left”, “the last day is today”, “2 working days late”. */
export function sayDaysLeft(left: number): string {
  if (left === 0) return 'the last day is today';
  return left > 0 ? `${count(left, 'working day')} left` : `${count(-left, 'working day')} late`;
}

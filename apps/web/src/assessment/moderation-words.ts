import type { BoardRuleKind, SampledPlanState, SampleReason } from '../gql/graphql.js';
import { count, list } from '../design/words.js';
import type { Said } from './words.js';

const sampleReasons = {
  FAIL: 'it does not pass',
  BORDERLINE: 'it is within 3 points of the line',
  DISTINCTION: 'it is a distinction',
  RETURNED: 'its marks sent it back',
  DRAWN: 'it was drawn at random',
} as const satisfies Record<SampleReason, string>;

export const sampledStates = {
  TO_LOOK_AT: { word: 'To look at', colour: 'blue' },
  SOUND: { word: 'Marks found sound' },
  BEING_MARKED_ANEW: { word: 'Being marked anew', colour: 'orange' },
  MARKED_ANEW: { word: 'Marked anew', colour: 'white' },
} as const satisfies Record<SampledPlanState, Said>;

/** “It does not pass and it is within 3 points of the line”, with a capital. */
export function sayReasons(reasons: readonly SampleReason[]): string {
  const said = list(reasons.map((reason) => sampleReasons[reason]));
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

/** What is left to do before a board can sit; empty when nothing is. */
export function leftToDo({
  unscreened,
  undecided,
  lacking,
  toLookAt,
}: {
  readonly unscreened: number;
  readonly undecided: number;
  readonly lacking: number;
  readonly toLookAt: number;
}): string[] {
  return [
    ...(unscreened ? [`${count(unscreened, 'submission')} to screen`] : []),
    ...(undecided ? [`${count(undecided, 'plan')} without a decided result`] : []),
    ...(lacking && !undecided && !unscreened ? ['the sample to be drawn'] : []),
    ...(toLookAt ? [`${count(toLookAt, 'plan')} of the sample to look at`] : []),
  ];
}

/** “2.5 points”, “−1 point”: with a true minus. */
export const sayPoints = (points: number): string =>
  `${points.toLocaleString('en-GB').replace('-', '−')} ${Math.abs(points) === 1 ? 'point' : 'points'}`;

/** What a board does to results, in a sentence without its stop. */
export function sayRule(rule: BoardRuleKind, figure: number | null | undefined): string {
  if (rule === 'NONE' || typeof figure !== 'number') return 'Results are confirmed as they are';
  return rule === 'CUT_MOVED'
    ? `The least total that passes becomes ${figure.toLocaleString('en-GB')}%`
    : `Every total gets ${sayPoints(figure)}`;
}

/** “1 passes”, “2 pass”. */
export const sayPassing = (many: number): string => `${many} ${many === 1 ? 'passes' : 'pass'}`;

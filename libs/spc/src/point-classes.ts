import type { Arena } from './arena.js';
import type { Direction } from './plan.js';
import type { Points } from './points.js';
import type { Profile } from './profiles.js';
import { bitOf, HIGH_BITS, LOW_BITS, RULES, TREND } from './rules.js';
import { EXCLUDED, PRESENT } from './series.js';

/** What a point is, by the rules and by which way is better. The codes stand in a column of bytes; nought is a gap. */
export const POINT_CLASSES = [
  'gap',
  'common-cause',
  'improvement',
  'concern',
  'neutral-high',
  'neutral-low',
  'special-cause',
] as const;
export type PointClass = (typeof POINT_CLASSES)[number];

const COMMON_CAUSE = 1;
const IMPROVEMENT = 2;
const CONCERN = 3;
const NEUTRAL_HIGH = 4;
const NEUTRAL_LOW = 5;
/** A pattern without a side, such as hugging the centre: special cause, neither better nor worse. */
const SPECIAL_CAUSE = 6;

/** The class of every point, as codes of POINT_CLASSES. */
export function classify(
  points: Points,
  mask: Uint16Array,
  reading: { readonly profile: Profile; readonly direction: Direction },
  arena: Arena,
): Uint8Array {
  const { state, count } = points;
  const classes = arena.bytes(count);
  for (let i = 0; i < count; i++) {
    if (state[i] !== PRESENT && state[i] !== EXCLUDED) continue;
    const fired = mask[i] as number;
    classes[i] = fired === 0 ? COMMON_CAUSE : codeOf(signalSideAt(points, mask, i, reading), reading.direction);
  }
  return classes;
}

function codeOf(side: number, direction: Direction): number {
  if (side === 0) return SPECIAL_CAUSE;
  if (direction === 'neutral') return side > 0 ? NEUTRAL_HIGH : NEUTRAL_LOW;
  return side > 0 === (direction === 'higher') ? IMPROVEMENT : CONCERN;
}

/** Which side the signal of a point is on, 1 or -1, after the profile's rule for points in patterns of both; 0 for neither. */
export function signalSideAt(
  points: Points,
  mask: Uint16Array,
  i: number,
  { profile, direction }: { readonly profile: Profile; readonly direction: Direction },
): number {
  const fired = mask[i] as number;
  const isHigh = (fired & HIGH_BITS) !== 0;
  const isLow = (fired & LOW_BITS) !== 0;
  if (isHigh !== isLow) return isHigh ? 1 : -1;
  if (!isHigh) return 0;
  if (profile.conflict === 'improvement-wins' && direction !== 'neutral') return direction === 'higher' ? 1 : -1;
  for (let rule = 0; rule < RULES.length; rule++) {
    const up = (fired & bitOf(rule, 1)) !== 0;
    const down = (fired & bitOf(rule, -1)) !== 0;
    if (up && down && rule === TREND) return nextStep(points, i);
    if (up !== down) return up ? 1 : -1;
  }
  return 0;
}

/** At the turn of two trends the one to the right counts. */
function nextStep({ y, state, count }: Points, i: number): number {
  for (let next = i + 1; next < count; next++)
    if (state[next] === PRESENT && y[next] !== y[i]) return (y[next] as number) > (y[i] as number) ? 1 : -1;
  return 0;
}

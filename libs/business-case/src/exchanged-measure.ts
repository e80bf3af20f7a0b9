/** What a measure counts in: what a benefit that is worked out from it hangs on. */
export interface MeasuredIn {
  readonly shape: string;
  /** For how many a rate is said; 1 for every other shape. */
  readonly per: number;
  readonly unit: string;
  readonly direction: string;
}

const SHAPES: Readonly<Record<string, string>> = {
  proportion: 'a share',
  rate: 'a rate',
  count: 'a count',
  value: 'a value such as a time or an amount',
};
const DIRECTIONS: Readonly<Record<string, string>> = {
  higher: 'where more is better',
  lower: 'where less is better',
  neutral: 'where neither way is better',
};

const say = ({ shape, per, unit, direction }: MeasuredIn): string =>
  `${SHAPES[shape] ?? shape}${per === 1 ? '' : ` for each ${per.toLocaleString('en-GB')}`} in ${unit}, ${DIRECTIONS[direction] ?? direction}`;

/**
 * In a sentence, that a benefit was worked out for a measure of another shape, unit or direction than the one it has. Null
 * while it was worked out for one like it, whichever that is, and for a benefit that no measure shows.
 * @param worked what it was worked out for; null when it had no measure then
 */
export function exchangedMeasure(worked: MeasuredIn | null, now: MeasuredIn | null): string | null {
  if (!now) return null;
  if (!worked) return `It was worked out before it had a measure, which is ${say(now)}: look again.`;
  const isAlike =
    worked.shape === now.shape &&
    worked.per === now.per &&
    worked.unit === now.unit &&
    worked.direction === now.direction;
  return isAlike
    ? null
    : `It was worked out for another measure: look again. That one is ${say(worked)}; the one it has now is ${say(now)}.`;
}

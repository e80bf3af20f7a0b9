/** What stands under a point: a day like 2026-11-25, a number in sequence, or the name of a category. */
export type X = string | number;

/** One measurement of each period: a time, a mean, a count, a percentage. Null is not measured. */
export interface ValueSeries {
  readonly x: readonly X[];
  readonly value: readonly (number | null)[];
}

/** Raw counts: how many, out of how many or over how much exposure. The engine divides; nobody averages percentages. */
export interface RatioSeries {
  readonly x: readonly X[];
  readonly numerator: readonly (number | null)[];
  readonly denominator: readonly (number | null)[];
}

/** Several measurements of each period, kept apart. */
export interface SubgroupSeries {
  readonly x: readonly X[];
  readonly subgroups: readonly (readonly (number | null)[])[];
}

export type Series = ValueSeries | RatioSeries | SubgroupSeries;

/** Why a point is or is not there. The codes stand in a column of bytes. */
export const STATES = ['present', 'missing', 'no-cases', 'refused', 'excluded'] as const;
export type PointState = (typeof STATES)[number];

export const PRESENT = 0;
export const MISSING = 1;
/** The denominator is nought: nobody was seen, so there is no ratio. */
export const NO_CASES = 2;
/** What was entered cannot be on such a chart; a notice says why. */
export const REFUSED = 3;
/** Plotted, but out of the centre line, the limits and every pattern. */
export const EXCLUDED = 4;

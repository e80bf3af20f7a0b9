import { ensurePounds, refused } from './refused.js';
import { tidy } from './wrap-text.js';

/** Cash paid and received since the start, as it stands at each point. Amounts in pounds, as `WaterfallData`. */
export interface CashData {
  /** What is added up, with its price base: `Cumulative cash, nominal. By month for three years, then by year`. */
  readonly amountLabel: string;
  readonly points: readonly {
    /** When it is: `Apr 2026`, `2029-30`. */
    readonly label: string;
    /** Months since the start, whole or not, each later than the one before: points stand at their true distance. */
    readonly month: number;
    /** In all by then; less than nought while more has been paid than received. */
    readonly cumulative: number;
  }[];
}

export interface CashPoint {
  readonly label: string;
  readonly month: number;
  readonly cumulative: number;
}

export interface CashCourse {
  readonly points: readonly CashPoint[];
  /** Index of the first point with the least cash; null when it is never below nought. */
  readonly lowest: number | null;
  /** Index of the first point from which cash is never below nought again, where it has been; null when there is none. */
  readonly breakEven: number | null;
  /** Index of an earlier point that had reached nought and did not keep it; null when there is none. */
  readonly falseDawn: number | null;
}

/**
 * Finds the peak funding need and the break-even, at the points as given: between them nothing is known.
 * @throws RangeError naming the amount that is none or the month that is not after the one before it
 */
export function courseOf({ points }: CashData): CashCourse {
  points.forEach(({ month, cumulative }, at) => {
    ensurePounds('cash', `points[${at}].cumulative`, cumulative);
    const before = points[at - 1]?.month ?? -Infinity;
    if (!(Number.isFinite(month) && month > before))
      throw refused(
        'cash',
        `points[${at}].month`,
        month,
        at ? `a number of months above ${before}` : 'a number of months',
      );
  });
  const amounts = points.map(({ cumulative }) => cumulative);
  const least = Math.min(0, ...amounts);
  const lastBelow = amounts.findLastIndex((amount) => amount < 0);
  const breakEven = lastBelow >= 0 && lastBelow < amounts.length - 1 ? lastBelow + 1 : null;
  const firstBelow = amounts.findIndex((amount) => amount < 0);
  const back = amounts.findIndex((amount, at) => at > firstBelow && amount >= 0);
  return {
    points: points.map((point, at) => ({ ...point, label: tidy(point.label) || `Point ${at + 1}` })),
    lowest: least < 0 ? amounts.indexOf(least) : null,
    breakEven,
    falseDawn: firstBelow >= 0 && back >= 0 && back < lastBelow ? back : null,
  };
}

import { ensurePounds } from './refused.js';
import { tidy } from './wrap-text.js';

/** What was forecast for each period and what came. Amounts in pounds, as `WaterfallData`. */
export interface BenefitsData {
  /** What the benefit is, with its price base: `Bed days avoided, at the unit cost frozen on approval`. */
  readonly amountLabel: string;
  readonly periods: readonly {
    readonly label: string;
    /** As it was frozen when the case was approved; less than nought for a dis-benefit. */
    readonly forecast: number;
    /** What came; 0 when it was looked for and nothing came, null when it has not been measured. */
    readonly actual: number | null;
  }[];
}

export interface Period {
  readonly label: string;
  readonly forecast: number;
  readonly actual: number | null;
}

/** Sums over the periods that have been measured, and over these alone. */
export interface Realised {
  readonly measured: number;
  readonly forecast: number;
  readonly actual: number;
  /** How many brought nothing though something was forecast. */
  readonly without: number;
}

/** @throws RangeError naming the amount that is none */
export const periodsOf = ({ periods }: BenefitsData): Period[] =>
  periods.map(({ label, forecast, actual }, at): Period => {
    ensurePounds('benefits', `periods[${at}].forecast`, forecast);
    if (actual !== null) ensurePounds('benefits', `periods[${at}].actual`, actual);
    return { label: tidy(label) || `Period ${at + 1}`, forecast, actual };
  });

export function realisedIn(periods: readonly Period[]): Realised {
  let [measured, forecast, actual, without] = [0, 0, 0, 0];
  for (const period of periods) {
    if (period.actual === null) continue;
    measured++;
    forecast += period.forecast;
    actual += period.actual;
    if (period.actual === 0 && period.forecast !== 0) without++;
  }
  return { measured, forecast, actual, without };
}

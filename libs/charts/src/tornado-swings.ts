import { ensurePounds } from './refused.js';
import { tidy } from './wrap-text.js';

/** One assumption at a time moved to either end of the range it was tested in. Amounts in pounds, as `WaterfallData`. */
export interface TornadoData {
  /** What the result is, with its price base: `Net present social value over 10 years, 2026-27 prices`. */
  readonly resultLabel: string;
  /** The result with every assumption as it is in the case. */
  readonly base: number;
  readonly bars: readonly {
    readonly label: string;
    /** The result with this assumption at the low and at the high end of its range; either may be the higher result. */
    readonly atLow: number;
    readonly atHigh: number;
    /** The ends themselves, with their unit: `300 bed days`, `10% less`. */
    readonly lowWords: string;
    readonly highWords: string;
  }[];
}

export interface Swing {
  readonly label: string;
  readonly atLow: number;
  readonly atHigh: number;
  readonly lowWords: string;
  readonly highWords: string;
  /** Between the lowest and the highest result of the range; not less than nought. */
  readonly swing: number;
}

/**
 * The widest swing first; ties keep the order in which they are given.
 * @throws RangeError naming the amount that is none
 */
export function swingsOf({ base, bars }: TornadoData): Swing[] {
  ensurePounds('tornado', 'base', base);
  return bars
    .map((bar, at): Swing => {
      ensurePounds('tornado', `bars[${at}].atLow`, bar.atLow);
      ensurePounds('tornado', `bars[${at}].atHigh`, bar.atHigh);
      return { ...bar, label: tidy(bar.label) || 'Without a name', swing: Math.abs(bar.atHigh - bar.atLow) };
    })
    .sort((one, other) => other.swing - one.swing);
}

import type { ValueFormat } from './measure-data.js';
import { refused } from './refused.js';
import { tidy } from './wrap-text.js';

/** Some effects with their intervals: how far each lies from the mean of all, which is nought. */
export interface CaterpillarData {
  /** What the effect is and which way it goes: `Severity in points: right of 0 is severe, left is lenient`. */
  readonly valueLabel: string;
  /** How an effect is written, with its unit: `{ decimals: 1, suffix: ' points' }`. */
  readonly format: ValueFormat;
  /** What one row is of, such as `marker`. */
  readonly of: string;
  readonly rows: readonly {
    readonly label: string;
    readonly effect: number;
    /** The bounds of the 95% interval; null where the error cannot be judged. Both or neither. */
    readonly lower: number | null;
    readonly upper: number | null;
    /** How many values the effect was judged from, in words: `8 marks`. */
    readonly restsOn: string;
  }[];
}

export interface CaterpillarRow {
  readonly label: string;
  readonly effect: number;
  readonly interval: readonly [lower: number, upper: number] | null;
  readonly restsOn: string;
  /** Which side of nought the whole interval lies on; null while it holds nought, or is not known. */
  readonly clear: 'above' | 'below' | null;
}

const MOST = 1_000_000_000;

/**
 * The highest effect first; ties keep the order in which they are given.
 * @throws RangeError naming the number that is none, or an interval that does not go upwards
 */
export function caterpillarRows({ rows }: CaterpillarData): CaterpillarRow[] {
  const ensureNumber = (field: string, value: number) => {
    if (!(Math.abs(value) <= MOST))
      throw refused('caterpillar', field, value, 'a number of at most a thousand million');
  };
  return rows
    .map(({ label, effect, lower, upper, restsOn }, at): CaterpillarRow => {
      ensureNumber(`rows[${at}].effect`, effect);
      const interval = lower === null || upper === null ? null : ([lower, upper] as const);
      interval?.forEach((bound, end) => ensureNumber(`rows[${at}].${end ? 'upper' : 'lower'}`, bound));
      if (interval && interval[0] > interval[1])
        throw refused('caterpillar', `rows[${at}].upper`, interval[1], 'above the lower bound');
      const clear = !interval ? null : interval[0] > 0 ? 'above' : interval[1] < 0 ? 'below' : null;
      return { label: tidy(label) || 'Without a name', effect, interval, restsOn: tidy(restsOn), clear };
    })
    .sort((one, other) => other.effect - one.effect);
}

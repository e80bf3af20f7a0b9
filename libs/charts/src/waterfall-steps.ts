import { ensureOneOf, ensurePounds, refused } from './refused.js';
import { changeExactly, poundsExactly, valueInWords } from './value-words.js';
import { tidy } from './wrap-text.js';

export const stepKinds = ['total', 'change'] as const;
export type StepKind = (typeof stepKinds)[number];

/** From one total through its changes to another. Amounts in pounds, from -1,000,000,000,000 to as much above nought. */
export interface WaterfallData {
  /** What is added up, with its price base: `Present value of all costs, 2026-27 prices`. */
  readonly amountLabel: string;
  readonly steps: readonly {
    readonly label: string;
    /** Of a total what has been reached by then, of a change what it adds: less than nought where it takes away. */
    readonly amount: number;
    readonly kind: StepKind;
  }[];
}

/** A step with the stretch its bar covers. */
export interface Step {
  readonly label: string;
  readonly amount: number;
  readonly kind: 'total' | 'adds' | 'takes';
  readonly from: number;
  /** What has been reached with this step. */
  readonly to: number;
}

/** Every amount may have been rounded to the penny before it came here. */
const PENNY = 0.01;
/** Plain numbers of a million million have no finer grain than this share of them. */
const GRAIN = 1e-12;

/**
 * Adds the steps up, from nought or from the total that comes first.
 * @throws RangeError naming the amount or kind that is none, and the total that the steps before it do not come to
 */
export function stepsOf({ steps }: WaterfallData): Step[] {
  let reached = 0;
  let rounded = 1;
  let largest = 0;
  return steps.map(({ label, amount, kind }, at): Step => {
    const field = `steps[${at}].amount`;
    ensureOneOf('waterfall', `steps[${at}].kind`, kind, stepKinds);
    ensurePounds('waterfall', field, amount);
    const name = tidy(label) || 'Without a name';
    largest = Math.max(largest, Math.abs(amount));
    rounded++;
    if (kind === 'change') {
      const from = reached;
      reached += amount;
      return { label: name, amount, kind: amount < 0 ? 'takes' : 'adds', from, to: reached };
    }
    if (at > 0 && Math.abs(amount - reached) > PENNY * rounded + GRAIN * largest * rounded)
      throw refused(
        'waterfall',
        field,
        toThePenny(amount),
        `${toThePenny(reached)}, which the steps before it come to`,
      );
    reached = amount;
    rounded = 1;
    return { label: name, amount, kind: 'total', from: 0, to: amount };
  });
}

const toThePenny = (amount: number): string => valueInWords(amount, { decimals: 2, prefix: '£' });

export const kindInWords: Record<Step['kind'], string> = { total: 'Total', adds: 'Adds', takes: 'Takes away' };

/** As a table writes the amount of a step: with its sign where it is a change. */
export const exactAmount = ({ kind, amount }: Step): string =>
  kind === 'total' ? poundsExactly(amount) : changeExactly(amount);

import { benefitValue, RefusedInput } from '#libs/appraisal';
import { type Exact, type Pounds, roundToPenny } from '#libs/money';
import { InvalidInput } from '#libs/platform';

/** What a benefit is worked out from. */
export interface Worked {
  readonly direction: 'decrease' | 'increase';
  readonly baseline: string;
  readonly target: string;
  readonly annualVolume: string;
  readonly deadweight: string;
  readonly attribution: string;
  /** Pounds for one; exact where a reference set gave it. */
  readonly unitValue: string | Exact;
}

/** What a unit of the measure is of one: a per cent is a hundredth, a rate for a thousand is a thousandth. */
export const scaleOf = (shape: string | null, per: number): number =>
  shape === 'proportion' ? 100 : shape === 'rate' ? per : 1;

/**
 * Pounds of a full year, before the cut for optimism.
 * @throws InvalidInput naming the field the engine refuses, in its sentence
 */
export function annualOf(worked: Worked, scale: number): Pounds {
  const { direction, baseline, target, annualVolume, unitValue, deadweight, attribution } = worked;
  try {
    const { value } = benefitValue({
      direction,
      baseline,
      target,
      annualVolume,
      deadweight,
      attribution,
      unitValue,
      optimismHaircut: '0',
    });
    return roundToPenny(value.dividedBy(scale).toFixed());
  } catch (error) {
    throw error instanceof RefusedInput ? new InvalidInput(error.message, [error.field]) : error;
  }
}

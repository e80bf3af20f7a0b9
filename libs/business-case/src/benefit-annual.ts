import { benefitValue, RefusedInput } from '#libs/appraisal';
import { type Exact, type Pounds, roundToPenny } from '#libs/money';
import { InvalidInput } from '#libs/platform';
import type { Benefit } from './business-case.entities.js';
import type { BenefitFigures, LinkedMeasure } from './earlier-figures.js';
import type { MeasuredIn } from './exchanged-measure.js';

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
export const scaleOf = (measure: Pick<MeasuredIn, 'shape' | 'per'> | null): number =>
  measure?.shape === 'proportion' ? 100 : measure?.shape === 'rate' ? measure.per : 1;

/** What is kept of the measure that a benefit is worked out for. */
export const workedFor = (measure: LinkedMeasure | null): Partial<Benefit> => ({
  workedMeasureId: measure?.id ?? null,
  workedShape: measure?.shape ?? null,
  workedPer: measure ? String(measure.per) : null,
  workedUnit: measure?.unit ?? null,
  workedDirection: measure?.direction ?? null,
});

/** The sum a benefit was worked out by; null for one that was given as one figure. */
export function sumOf({
  direction,
  baseline,
  target,
  annualVolume,
  unitValue,
  deadweight,
  attribution,
}: BenefitFigures): Worked | null {
  if (direction === null || baseline === null || target === null || annualVolume === null || unitValue === null)
    return null;
  return { direction, baseline, target, annualVolume, unitValue, deadweight, attribution };
}

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

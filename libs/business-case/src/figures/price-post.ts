import { consultantPaCost, postCost, RefusedInput } from '#libs/appraisal';
import { type Pounds, roundToPenny } from '#libs/money';
import { InvalidInput } from '#libs/platform';
import type { HcasZone } from '../appraisal.entities.js';
import type { PensionView } from '../business-case.entities.js';
import { onCostsOf, type PayPoint, pointsOf, type SetsInUse, zonesOf } from '../reference/reference-values.js';

export interface PostOfLine {
  /** A point of a pay set, like `6/2 years`. */
  readonly point: string;
  readonly wte: string;
  readonly heads: number;
  readonly hcasZone: HcasZone;
  /** Enhancements and allowances that count for the pension, pounds a year for the whole post. */
  readonly extraPensionable: string;
  /** Of a consultant’s job plan; null for every other post. */
  readonly programmedActivities: string | null;
}

/** A year of a post, part by part, in pounds. */
export interface PricedPost {
  readonly paySet: string;
  readonly point: PayPoint;
  readonly parts: readonly { readonly name: string; readonly amount: Pounds }[];
  readonly total: Pounds;
}

const FIELDS: Readonly<Record<string, string>> = {
  wte: 'wte',
  headcount: 'heads',
  otherPensionableEarnings: 'extraPensionable',
  programmedActivities: 'programmedActivities',
};

/** Where a point of pay is found, and in which set. @throws InvalidInput when no set in use has it */
export function payPointOf(sets: Pick<SetsInUse, 'afc' | 'medical'>, key: string): { setId: string; point: PayPoint } {
  for (const set of [sets.afc, sets.medical]) {
    const point = pointsOf(set).find((one) => one.key === key);
    if (point) return { setId: set.id, point };
  }
  throw new InvalidInput('Choose a point of the pay scales this case rests on.', ['point']);
}

/**
 * What a whole year of a post costs, from the pay scales and on-costs the case rests on.
 * @throws InvalidInput naming the field, such as more whole-time equivalents than heads
 */
export function pricePost(post: PostOfLine, sets: SetsInUse, view: PensionView): PricedPost {
  const { setId, point } = payPointOf(sets, post.point);
  const rates = onCostsOf(sets, view);
  try {
    if (post.programmedActivities !== null) {
      const { programmedActivities } = post;
      const cost = consultantPaCost({
        annualSalary: point.annual,
        programmedActivities,
        rates,
        additionalPasPensionable: false,
      });
      return {
        paySet: setId,
        point,
        parts: [
          { name: 'Basic pay, up to 10 programmed activities', amount: penny(cost.basePay) },
          { name: 'Programmed activities above 10', amount: penny(cost.additionalPaPay) },
          { name: 'Employer’s National Insurance', amount: penny(cost.employerNi) },
          { name: 'Employer’s pension contribution', amount: penny(cost.employerPension) },
          { name: 'Apprenticeship levy', amount: penny(cost.apprenticeshipLevy) },
        ],
        total: penny(cost.total),
      };
    }
    const cost = postCost({
      annualSalary: point.annual,
      wte: post.wte,
      headcount: String(post.heads),
      hcasZone: post.hcasZone,
      hcasZones: zonesOf(sets.hcas),
      months: '12',
      otherPensionableEarnings: post.extraPensionable,
      rates,
    });
    return {
      paySet: setId,
      point,
      parts: [
        { name: 'Basic pay', amount: penny(cost.basic) },
        { name: 'High cost area supplement', amount: penny(cost.hcas) },
        { name: 'Pensionable extras', amount: penny(cost.grossPay.minus(cost.basic).minus(cost.hcas)) },
        { name: 'Employer’s National Insurance', amount: penny(cost.employerNi) },
        { name: 'Employer’s pension contribution', amount: penny(cost.employerPension) },
        { name: 'Apprenticeship levy', amount: penny(cost.apprenticeshipLevy) },
      ],
      total: penny(cost.total),
    };
  } catch (error) {
    throw error instanceof RefusedInput ? new InvalidInput(error.message, [FIELDS[error.field] ?? 'point']) : error;
  }
}

const penny = (amount: { toFixed(): string }): Pounds => roundToPenny(amount.toFixed());

import { Exact } from '#libs/money';
import { NOUGHT, ONE, total } from './arithmetic.js';
import { type Amount, readAmount, readFraction, readNotNegative } from './read-amount.js';
import { ensureInput } from './refused-input.js';

/** Shares that were rounded when they were written down still sum to one. */
const ROUNDED = new Exact('0.000001');

/**
 * A cost with what is added for optimism: `upperBound x (1 - mitigation)` of it.
 * @param input.upperBound a fraction, 0.24 for 24%; above 1 for equipment that is developed
 * @param input.mitigation the share of it that has been managed away, 0 to 1
 * @throws RefusedInput NEGATIVE_NOT_ALLOWED or FRACTION_OUT_OF_RANGE
 * @see Mott MacDonald, Review of Large Public Procurement in the UK (2002), Table 2; The Green Book (2026), 6.79 to 6.82
 */
export function optimismBias(input: { baseCost: Amount; upperBound: Amount; mitigation: Amount }) {
  const baseCost = readAmount(input.baseCost, 'baseCost');
  const upperBound = readNotNegative(input.upperBound, 'upperBound');
  const mitigation = readFraction(input.mitigation, 'mitigation');
  const effectiveUplift = upperBound.times(ONE.minus(mitigation));
  const upliftAmount = baseCost.times(effectiveUplift);
  return { effectiveUplift, upliftAmount, adjustedCost: baseCost.plus(upliftAmount) };
}

/** @throws RefusedInput CONTRIBUTION_SUM */
function ensureWhole(shares: readonly Exact[], field: string): void {
  const sum = total(shares);
  ensureInput(
    sum.minus(ONE).abs().lessThanOrEqualTo(ROUNDED),
    'CONTRIBUTION_SUM',
    field,
    `These shares sum to ${sum.toFixed()}: change them so that they sum to 1.`,
  );
}

interface Area {
  readonly area: string;
  /** Its share of the upper bound; all sum to 1. */
  readonly contribution: Amount;
  readonly mitigation: Amount;
}

/**
 * What is left of an upper bound when each area that feeds it has been managed to its own degree:
 * `upperBound x sum(contribution x (1 - mitigation))`.
 * @throws RefusedInput NEGATIVE_NOT_ALLOWED, FRACTION_OUT_OF_RANGE, or CONTRIBUTION_SUM at `areas`
 */
export function optimismBiasByArea(input: { upperBound: Amount; areas: readonly Area[] }) {
  const upperBound = readNotNegative(input.upperBound, 'upperBound');
  const areas = input.areas.map(({ contribution, mitigation }, index) => ({
    contribution: readFraction(contribution, `areas[${index}].contribution`),
    mitigation: readFraction(mitigation, `areas[${index}].mitigation`),
  }));
  ensureWhole(
    areas.map(({ contribution }) => contribution),
    'areas',
  );
  const left = total(areas.map(({ contribution, mitigation }) => contribution.times(ONE.minus(mitigation))));
  const mitigatedShare = total(areas.map(({ contribution, mitigation }) => contribution.times(mitigation)));
  return { managedUplift: upperBound.times(left), mitigatedShare };
}

/**
 * The upper bound of a project of several types, each by its share of the capital.
 * @throws RefusedInput NEGATIVE_NOT_ALLOWED, FRACTION_OUT_OF_RANGE, or CONTRIBUTION_SUM at `parts`
 * @see Mott MacDonald (2002): 30% non-standard and 70% standard buildings give 32.1%
 */
export function optimismBiasCombined(input: { parts: readonly { share: Amount; upperBound: Amount }[] }) {
  const parts = input.parts.map(({ share, upperBound }, index) => ({
    share: readFraction(share, `parts[${index}].share`),
    upperBound: readNotNegative(upperBound, `parts[${index}].upperBound`),
  }));
  ensureWhole(
    parts.map(({ share }) => share),
    'parts',
  );
  return {
    combinedUpperBound: parts.reduce((sum, { share, upperBound }) => sum.plus(share.times(upperBound)), NOUGHT),
  };
}

/**
 * A benefit less what is cut for optimism.
 * @throws RefusedInput FRACTION_OUT_OF_RANGE
 * @see The Green Book (2026), 6.79: costs are raised and benefits cut
 */
export function benefitHaircut(input: { benefit: Amount; haircut: Amount }) {
  const benefit = readAmount(input.benefit, 'benefit');
  return { adjustedBenefit: benefit.times(ONE.minus(readFraction(input.haircut, 'haircut'))) };
}

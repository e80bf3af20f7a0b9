import { ONE } from './arithmetic.js';
import { type Amount, readAmount, readFraction, readNotNegative } from './read-amount.js';
import { ensureInput } from './refused-input.js';

interface TemporaryStaffingInput {
  readonly hours: Amount;
  /** Pounds, with on-costs. */
  readonly substantiveHourlyCost: Amount;
  /** What bank and agency cost on top, as fractions of that. */
  readonly bankPremium: Amount;
  readonly agencyPremium: Amount;
  /** Of the hours, 0 to 1; the bank works the others. */
  readonly agencyShare: Amount;
}

/**
 * What hours cost that are filled by bank and agency, and how much that is above what one’s own staff would cost: where the
 * hours are still worked, this premium is all that can be saved.
 * @throws RefusedInput NOT_A_DECIMAL, NEGATIVE_NOT_ALLOWED or FRACTION_OUT_OF_RANGE
 */
export function temporaryStaffing(input: TemporaryStaffingInput) {
  const hours = readNotNegative(input.hours, 'hours');
  const substantive = hours.times(readNotNegative(input.substantiveHourlyCost, 'substantiveHourlyCost'));
  const bankPremium = readAmount(input.bankPremium, 'bankPremium');
  const agencyPremium = readAmount(input.agencyPremium, 'agencyPremium');
  const agencyShare = readFraction(input.agencyShare, 'agencyShare');
  const bankCost = substantive.times(ONE.minus(agencyShare)).times(ONE.plus(bankPremium));
  const agencyCost = substantive.times(agencyShare).times(ONE.plus(agencyPremium));
  const total = bankCost.plus(agencyCost);
  return { bankCost, agencyCost, total, premiumOverSubstantive: total.minus(substantive) };
}

interface HeadroomInput {
  /** Whole-time equivalents that have to be at work. */
  readonly clinicalWte: Amount;
  /** Pounds a year. */
  readonly costPerWte: Amount;
  /** For leave, sickness and study, 0 to 1. */
  readonly headroom: Amount;
  /** Added to who is at work, or a share of who is employed: `x (1 + h)` or `/ (1 - h)`. */
  readonly mode: 'add' | 'gross-up';
}

/**
 * How many have to be employed for so many to be at work. The two modes differ by some per cent: a case says which it means.
 * @throws RefusedInput NEGATIVE_NOT_ALLOWED, or FRACTION_OUT_OF_RANGE, also when all of the time would be headroom
 */
export function headroom(input: HeadroomInput) {
  const clinical = readNotNegative(input.clinicalWte, 'clinicalWte');
  const cost = readNotNegative(input.costPerWte, 'costPerWte');
  const share = readFraction(input.headroom, 'headroom');
  ensureInput(
    input.mode === 'add' || share.lessThan(ONE),
    'FRACTION_OUT_OF_RANGE',
    'headroom',
    'Nobody would ever be at work: enter less than 1, like 0.22 for 22%.',
  );
  const establishmentWte =
    input.mode === 'add' ? clinical.times(ONE.plus(share)) : clinical.dividedBy(ONE.minus(share));
  return { establishmentWte, cost: establishmentWte.times(cost) };
}

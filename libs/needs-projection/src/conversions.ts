import { Exact } from '#libs/money';
import { type Quantity, readNotNegative, readPositive, readQuantity, readShare } from './read-quantity.js';
import { ensureInput } from './refused-input.js';

const DAYS_A_YEAR = 365;

/**
 * Beds that a year of stays fills: `cases x days / (365 x occupancy)`. Not rounded: half a bed is a bed shared.
 * @throws RefusedInput SHARE_OUT_OF_RANGE for an occupancy outside 0 (excluded) to 1, NEGATIVE_NOT_ALLOWED, NOT_A_DECIMAL
 */
export function bedsFor({
  cases,
  lengthOfStayDays,
  occupancy,
}: {
  /** A year. */
  readonly cases: Quantity;
  /** The mean, in days. */
  readonly lengthOfStayDays: Quantity;
  /** The share of beds that are to be in use, 0.85 for 85%. */
  readonly occupancy: Quantity;
}): Exact {
  const days = readNotNegative(cases, 'cases').times(readNotNegative(lengthOfStayDays, 'lengthOfStayDays'));
  return days.dividedBy(readShare(occupancy, 'occupancy').times(DAYS_A_YEAR));
}

/**
 * Slots to be booked so that a number of people are seen: `attendances / (1 - didNotAttend)`.
 * @throws RefusedInput SHARE_OUT_OF_RANGE unless the share is at least 0 and below 1, NEGATIVE_NOT_ALLOWED, NOT_A_DECIMAL
 */
export function clinicSlotsFor({
  attendances,
  didNotAttend,
}: {
  /** A year, or any other time. */
  readonly attendances: Quantity;
  /** The share of booked slots whose people do not come, 0.07 for 7%. */
  readonly didNotAttend: Quantity;
}): Exact {
  const seen = readNotNegative(attendances, 'attendances');
  const missed = readQuantity(didNotAttend, 'didNotAttend');
  ensureInput(
    !missed.lessThan(0) && missed.lessThan(1),
    'SHARE_OUT_OF_RANGE',
    'didNotAttend',
    'The share who do not attend is at least 0 and below 1: enter 0.07 for 7%. If nobody comes no number of slots is enough.',
  );
  return seen.dividedBy(new Exact(1).minus(missed));
}

/**
 * Whole-time equivalents for a year of contacts: `contacts x minutes / minutes available`.
 * @throws RefusedInput NOT_POSITIVE for no available minutes, NEGATIVE_NOT_ALLOWED, NOT_A_DECIMAL
 */
export function wholeTimeEquivalentsFor({
  contacts,
  minutesEach,
  availableMinutesAYear,
}: {
  /** A year. */
  readonly contacts: Quantity;
  readonly minutesEach: Quantity;
  /** Of one whole-time person with people who need care: after leave, study, sickness and all other work. */
  readonly availableMinutesAYear: Quantity;
}): Exact {
  const minutes = readNotNegative(contacts, 'contacts').times(readNotNegative(minutesEach, 'minutesEach'));
  return minutes.dividedBy(readPositive(availableMinutesAYear, 'availableMinutesAYear'));
}

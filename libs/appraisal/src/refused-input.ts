/** Why an input is refused: nothing can be computed with it, and no number is shown. */
export type RefusalCode =
  | 'BAU_REQUIRED'
  | 'CONTRIBUTION_SUM'
  | 'CRB_CANNOT_BE_HEALTH'
  | 'DISTRIBUTION_SHAPE'
  | 'DRAWS_OUT_OF_RANGE'
  | 'DUPLICATE_ID'
  | 'DUPLICATE_YEAR'
  | 'FRACTION_OUT_OF_RANGE'
  | 'LIFE_OUT_OF_RANGE'
  | 'MONEY_PRECISION'
  | 'NEGATIVE_NOT_ALLOWED'
  | 'NOT_A_DECIMAL'
  | 'NOT_POSITIVE'
  | 'NO_CHANGE_CLAIMED'
  | 'PROBABILITY_OUT_OF_RANGE'
  | 'PROBABILITY_SUM'
  | 'RATE_OUT_OF_RANGE'
  | 'RESIDUAL_EXCEEDS_COST'
  | 'SCHEDULE_GAP'
  | 'SCHEDULE_OVERLAP'
  | 'SCHEDULE_TOO_SHORT'
  | 'SEED_REQUIRED'
  | 'SERIES_LENGTH'
  | 'UNMONETISED_HAS_VALUE'
  | 'WEIGHTS_SUM_ZERO'
  | 'WRONG_DIRECTION'
  | 'WTE_EXCEEDS_HEADCOUNT'
  | 'YEAR_OUT_OF_RANGE';

/**
 * An input nobody can compute with. `field` is its place in the input, like `options[0].costs[2].real`, counted from 0;
 * the message is a sentence to somebody who was never taught finance, and says what to do.
 */
export class RefusedInput extends RangeError {
  override readonly name = 'RefusedInput';
  constructor(
    readonly code: RefusalCode,
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** @throws RefusedInput with this code, place and sentence, unless the condition holds */
export function ensureInput(condition: boolean, code: RefusalCode, field: string, message: string): asserts condition {
  if (!condition) throw new RefusedInput(code, field, message);
}

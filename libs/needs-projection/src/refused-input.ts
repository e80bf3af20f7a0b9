/** Why a need cannot be projected from what was given: no number is shown. */
export type RefusalCode =
  | 'AREA_NOT_IN_FILE'
  | 'BAND_WITHOUT_RATE'
  | 'HORIZON_OUT_OF_RANGE'
  | 'NEGATIVE_NOT_ALLOWED'
  | 'NOT_A_DECIMAL'
  | 'NOT_AN_AGE_BAND'
  | 'NOT_POSITIVE'
  | 'NO_PEOPLE'
  | 'RATES_OVERLAP'
  | 'SHARE_OUT_OF_RANGE'
  | 'TREND_OUT_OF_RANGE'
  | 'YEAR_NOT_IN_FILE';

/**
 * An input nobody can compute with. `field` is its place in the input, like `rates[2].per1000`, counted from 0; the message is a
 * sentence that says what to do.
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

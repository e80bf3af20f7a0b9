/** Why an input is refused: a fault of the program or of the data, not a statistic that is not defined. */
export type RefusalCode =
  | 'LENGTH_MISMATCH'
  | 'LEVEL_NOT_INTEGER'
  | 'LEVEL_OUT_OF_RANGE'
  | 'NOT_A_NUMBER'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_FLAG'
  | 'WEIGHTS_NOT_100';

/** An input nobody can compute with: what is wrong, and the place in the input, like `levels[3]`. Counted from 0. */
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

/** @throws RefusedInput when the value is no number, or one without end */
export function ensureNumber(value: unknown, field: string): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RefusedInput('NOT_A_NUMBER', field, `${field} is ${String(value)}, and not a number`);
}

/** @throws RefusedInput when the value is no number from 0 to 100 */
export function ensurePercentage(value: unknown, field: string): asserts value is number {
  ensureNumber(value, field);
  if (value < 0 || value > 100)
    throw new RefusedInput('OUT_OF_RANGE', field, `${field} is ${value}, and not from 0 to 100`);
}

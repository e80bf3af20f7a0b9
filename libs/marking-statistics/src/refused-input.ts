/** Why an input is refused: a fault of the program or of the data, not a statistic that is not defined. */
export type RefusalCode =
  | 'BAD_COUNT'
  | 'BOUNDS_REVERSED'
  | 'DISCONNECTED'
  | 'DUPLICATE_CATEGORY'
  | 'DUPLICATE_ID'
  | 'DUPLICATE_MARK'
  | 'LENGTH_MISMATCH'
  | 'LEVEL_NOT_INTEGER'
  | 'LEVEL_OUT_OF_RANGE'
  | 'MISSING_NOT_ALLOWED'
  | 'NOT_A_NUMBER'
  | 'NO_MARKERS'
  | 'OUT_OF_RANGE'
  | 'PASS_BELOW_CUT'
  | 'RAGGED'
  | 'TABLE_NOT_SQUARE'
  | 'UNEQUAL_MARKERS'
  | 'UNKNOWN_CATEGORY'
  | 'UNKNOWN_FLAG'
  | 'UNKNOWN_ID'
  | 'UNKNOWN_LEVEL'
  | 'UNKNOWN_RULE'
  | 'UNKNOWN_WEIGHTS'
  | 'WEIGHTS_NOT_100';

/** An input nobody can compute with: what is wrong, and the place in the input, like `levels[3]`. Counted from 0. */
export class RefusedInput extends RangeError {
  override readonly name: string = 'RefusedInput';
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
  if (!condition) throw new RefusedInput(code, field, `${field}: ${message}`);
}

/** @throws RefusedInput when the value is missing, no number, or one without end */
export function ensureNumber(value: unknown, field: string): asserts value is number {
  ensureInput(value !== null, 'MISSING_NOT_ALLOWED', field, 'a value is missing; leave out what has no value');
  ensureInput(
    typeof value === 'number' && Number.isFinite(value),
    'NOT_A_NUMBER',
    field,
    `${String(value)} is not a number`,
  );
}

/** @throws RefusedInput when the value is no number from the least to the most */
export function ensureWithin(value: unknown, field: string, least: number, most: number): asserts value is number {
  ensureNumber(value, field);
  ensureInput(value >= least && value <= most, 'OUT_OF_RANGE', field, `${value} is not from ${least} to ${most}`);
}

/** @throws RefusedInput when the value is no number of nought or more */
export function ensureNotNegative(value: unknown, field: string): asserts value is number {
  ensureWithin(value, field, 0, Number.MAX_VALUE);
}

/** @throws RefusedInput when the value is no number from 0 to 100 */
export function ensurePercentage(value: unknown, field: string): asserts value is number {
  ensureWithin(value, field, 0, 100);
}

/** @throws RefusedInput when the confidence is not between 0 and 1, or is either */
export function ensureConfidence(confidence: unknown): asserts confidence is number {
  ensureNumber(confidence, 'confidence');
  ensureInput(
    confidence > 0 && confidence < 1,
    'OUT_OF_RANGE',
    'confidence',
    `${confidence} is not between 0 and 1; write 0.95 for 95%`,
  );
}

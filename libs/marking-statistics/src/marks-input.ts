import { ensureNoPairTwice, type MarkedBy } from './design-islands.js';
import { ensureNumber, ensureWithin } from './refused-input.js';

export interface Mark extends MarkedBy {
  readonly mark: number;
}

export interface MarksInput {
  readonly marks: readonly Mark[];
  /** The ends of the scale, 0 and 100 unless said. */
  readonly minMark?: number;
  readonly maxMark?: number;
}

/** @throws RefusedInput for a mark that is missing or outside the scale, or DUPLICATE_MARK for a marker twice on a plan */
export function ensureMarks({ marks, minMark = 0, maxMark = 100 }: MarksInput): void {
  ensureNumber(minMark, 'minMark');
  ensureNumber(maxMark, 'maxMark');
  marks.forEach(({ mark }, index) => ensureWithin(mark, `marks[${index}].mark`, minMark, maxMark));
  ensureNoPairTwice(marks, 'marks');
}

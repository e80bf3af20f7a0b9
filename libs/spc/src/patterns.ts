/**
 * The patterns found in a chart, as numbers: rule, side (1, -1 or 0), first point, last point, four apiece. One list is written
 * over for each chart, and only what was found is copied out of it.
 */
export const NUMBERS_A_PATTERN = 4;

export const NO_PATTERNS = new Int32Array(0);

export class PatternList {
  private numbers = new Int32Array(256);
  private length = 0;

  clear(): void {
    this.length = 0;
  }

  add(rule: number, side: number, first: number, last: number): void {
    if (this.length + NUMBERS_A_PATTERN > this.numbers.length) {
      const longer = new Int32Array(2 * this.numbers.length);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    const { numbers, length } = this;
    numbers[length] = rule;
    numbers[length + 1] = side;
    numbers[length + 2] = first;
    numbers[length + 3] = last;
    this.length = length + NUMBERS_A_PATTERN;
  }

  copy(): Int32Array {
    return this.length ? this.numbers.slice(0, this.length) : NO_PATTERNS;
  }
}

// What of a golden case agrees. Numbers to a tolerance, flags exactly, and a point on a line excused where the case says so.

/** Numbers agree within this share of the greatest of the two and of the series. */
const WITHIN = 1e-8;
/** A point this near a line, in units of the greatest value, is on it. */
export const ON_THE_LINE = 1e-9;

export class Report {
  differences = [];
  excused = 0;

  constructor(golden) {
    this.golden = golden;
    this.scale = Math.max(0, ...(golden.expected.y ?? []).filter(Number.isFinite).map(Math.abs));
    this.partly = golden.peer.package === 'NHSRplotthedots' && golden.tags.includes('missing');
  }

  numbers(name, got, expected) {
    if (got.length !== expected.length) return this.differ(`${name}: ${got.length} and not ${expected.length}`);
    const at = expected.findIndex((value, i) => !this.isClose(got[i], value));
    if (at >= 0) this.differ(`${name}[${at}]: ${got[at]} and not ${expected[at]}`);
  }

  number(name, got, expected) {
    if (!this.isClose(got, expected)) this.differ(`${name}: ${got} and not ${expected}`);
  }

  isClose(got, expected) {
    if (typeof got !== 'number' || typeof expected !== 'number') return (got ?? null) === (expected ?? null);
    return Math.abs(got - expected) <= WITHIN * Math.max(Math.abs(got), Math.abs(expected), this.scale);
  }

  /** Flags and classes agree exactly; a point on a line is excused where the case says that it is sensitive. */
  flags(name, got, expected) {
    if (got.length !== expected.length) return this.differ(`${name}: ${got.length} and not ${expected.length}`);
    for (const [i, value] of expected.entries()) {
      if (got[i] === value) continue;
      if (this.golden.numericallySensitive && this.isOnALine(i)) this.excused++;
      else return this.differ(`${name}[${i}]: ${got[i]} and not ${value}`);
    }
  }

  exactly(name, got, expected) {
    if (got !== expected) this.differ(`${name}: ${got} and not ${expected}`);
  }

  isOnALine(i) {
    const { y, centreLine, lowerLimit, upperLimit, lowerWarning, upperWarning } = this.golden.expected;
    return [centreLine, lowerLimit, upperLimit, lowerWarning, upperWarning].some(
      (line) => typeof line?.[i] === 'number' && Math.abs(y[i] - line[i]) <= ON_THE_LINE * this.scale,
    );
  }

  finite(value, path) {
    if (typeof value === 'number' && !Number.isFinite(value)) this.differ(`${path} is ${value}`);
    if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) this.finite(inner, `${path}.${key}`);
  }

  differ(what) {
    this.differences.push(what);
  }

  outcome() {
    const verdict = this.differences.length ? 'differs' : this.partly || this.excused ? 'partly' : 'agrees';
    return { id: this.golden.id, verdict, differences: this.differences };
  }
}

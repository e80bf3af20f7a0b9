/** Draws from one edge up to the next, the lower edge included. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST_BINS = 40;
/** Of their size: values that differ by less differ in what a double rounds away. */
const NO_SPREAD = 1e-9;
/** Each is at most twice the one before, so that of 41 bins or more the next width leaves 20 or more. */
const NICE = ['1', '2', '2.5', '5'] as const;

/**
 * How many values lie where, in 20 to 40 bins of one width whose edges are what people write on an axis: whole multiples of 1, 2,
 * 2.5 or 5 times a power of ten. Values that are all alike have one bin.
 * @param values one or more, none of them infinite
 */
export function histogram(values: Float64Array): HistogramBin[] {
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const width = greatest - least <= NO_SPREAD * size ? widthAbout(size) : widthFor(least, greatest);
  const first = Math.floor(least / width.size);
  const counts = new Array<number>(Math.floor(greatest / width.size) - first + 1).fill(0);
  for (const value of values) {
    const bin = Math.floor(value / width.size) - first;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, index) => ({ from: width.edge(first + index), to: width.edge(first + index + 1), count }));
}

interface Width {
  readonly size: number;
  /** The multiple, rounded once: 3 x 0.1 is 0.3. */
  readonly edge: (multiple: number) => number;
}

function widthOf(nice: string, exponent: number): Width {
  const size = Number(`${nice}e${exponent}`);
  const wanted = Number(nice);
  const power = Number(`1e${Math.abs(exponent)}`);
  return { size, edge: (multiple) => (exponent < 0 ? (multiple * wanted) / power : multiple * wanted * power) };
}

function widthFor(least: number, greatest: number): Width {
  const widest = (greatest - least) / MOST_BINS;
  for (let exponent = exponentOf(widest); ; exponent++)
    for (const nice of NICE) {
      const width = widthOf(nice, exponent);
      if (Math.floor(greatest / width.size) - Math.floor(least / width.size) < MOST_BINS) return width;
    }
}

const widthAbout = (value: number): Width => widthOf('1', value === 0 ? 0 : exponentOf(value));

const exponentOf = (value: number): number => Number(value.toExponential().split('e')[1]);

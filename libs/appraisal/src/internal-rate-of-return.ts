import { Exact } from '#libs/money';
import { NOUGHT, ONE } from './arithmetic.js';
import { type Dyadic, type Isolated, positiveRoots, signAt } from './polynomial.js';
import { type Amount, readAmounts } from './read-amount.js';

export interface InternalRateOfReturn {
  /** Every rate above -100% at which the flows are worth nought, as a fraction, lowest first. */
  readonly roots: readonly Exact[];
  /** The one rate there is; null when there is none or more than one. */
  readonly irr: Exact | null;
  readonly status: 'UNIQUE' | 'NONE' | 'NON_UNIQUE';
}

/** A root is refined until a step moves it by less than this share of itself. */
const FINE = new Exact('1e-30');
const MOST_STEPS = 500;

const exactly = ({ numerator, shift }: Dyadic): Exact => new Exact(numerator.toString()).dividedBy(Exact.pow(2, shift));

/** The same flows in a unit small enough for whole numbers. */
function whole(amounts: readonly Exact[]): bigint[] {
  const places = Math.max(0, ...amounts.map((amount) => amount.decimalPlaces()));
  const unit = Exact.pow(10, places);
  return amounts.map((amount) => BigInt(amount.times(unit).toFixed(0)));
}

/** Newton's steps, halving the place instead whenever a step would leave it. */
function refined({ polynomial, low, high }: Isolated): Exact {
  if (signAt(polynomial, high) === 0) return exactly(high);
  const coefficients = polynomial.map((coefficient) => new Exact(coefficient.toString()));
  const signAtLow = signAt(polynomial, low);
  let [below, above] = [exactly(low), exactly(high)];
  // Most rates are near nought, where x is one.
  let root: Exact = below.lessThan(ONE) && above.greaterThan(ONE) ? ONE : below.plus(above).dividedBy(2);
  for (let step = 0; step < MOST_STEPS; step++) {
    let [value, slope]: [Exact, Exact] = [NOUGHT, NOUGHT];
    for (const coefficient of coefficients.toReversed()) {
      slope = slope.times(root).plus(value);
      value = value.times(root).plus(coefficient);
    }
    if (value.isZero()) return root;
    if ((value.isNegative() ? -1 : 1) === signAtLow) below = root;
    else above = root;
    const newton = slope.isZero() ? below : root.minus(value.dividedBy(slope));
    const next = newton.greaterThan(below) && newton.lessThan(above) ? newton : below.plus(above).dividedBy(2);
    const moved = next.minus(root).abs();
    root = next;
    if (moved.lessThanOrEqualTo(root.times(FINE))) return root;
  }
  return root;
}

/** The same, of flows that were computed. */
export function irrOf(flows: readonly Exact[]): InternalRateOfReturn {
  // With x = 1 / (1 + r) the net present value is a polynomial in x, and rates above -100% are its positive roots.
  const roots = positiveRoots(whole(flows))
    .map((place) => ONE.dividedBy(refined(place)).minus(ONE))
    .sort((one, other) => one.comparedTo(other));
  const [only = null] = roots;
  if (!only) return { roots, irr: null, status: 'NONE' };
  return roots.length === 1 ? { roots, irr: only, status: 'UNIQUE' } : { roots, irr: null, status: 'NON_UNIQUE' };
}

/**
 * The rates at which flows are worth nought. All of them are found, exactly counted by Sturm's theorem: flows that turn more
 * than once can have several, and then no one of them is “the” rate. A root that comes twice is one rate. Flows that are all
 * nought have none: every rate would do.
 * @param input.cashflows pounds, year 0 first, what goes out negative
 * @throws RefusedInput NOT_A_DECIMAL
 * @see golden cases of the business case, convention 8
 */
export const irr = ({ cashflows }: { readonly cashflows: readonly Amount[] }): InternalRateOfReturn =>
  irrOf(readAmounts(cashflows, 'cashflows'));

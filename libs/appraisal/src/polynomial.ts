/** A polynomial with whole coefficients, the lowest power first and the highest not nought. Nothing here rounds. */
export type Polynomial = readonly bigint[];

/** The number `numerator / 2^shift`, on which halving is exact. */
export interface Dyadic {
  readonly numerator: bigint;
  readonly shift: number;
}

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

const commonDivisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : commonDivisor(other, one % other));

export const degreeOf = (polynomial: Polynomial): number => polynomial.length - 1;

const leadOf = (polynomial: Polynomial): bigint => polynomial.at(-1) ?? 0n;

/** Without powers that are not there, and without what all coefficients have in common: signs and roots stay. */
function reduced(coefficients: readonly bigint[]): Polynomial {
  const highest = coefficients.findLastIndex((coefficient) => coefficient !== 0n);
  const kept = coefficients.slice(0, highest + 1);
  const content = kept.reduce((divisor, coefficient) => commonDivisor(divisor, sizeOf(coefficient)), 0n);
  return content > 1n ? kept.map((coefficient) => coefficient / content) : kept;
}

const derivativeOf = (polynomial: Polynomial): Polynomial =>
  reduced(polynomial.slice(1).map((coefficient, index) => coefficient * BigInt(index + 1)));

/**
 * What is left of a division, times the power of the divisor's highest coefficient that keeps all of it whole. That power is
 * of its size alone, so that no sign changes.
 */
function remainderOf(polynomial: Polynomial, by: Polynomial): bigint[] {
  const lead = leadOf(by);
  const size = sizeOf(lead);
  const rest = [...polynomial];
  for (let power = rest.length - by.length; power >= 0; power--) {
    const factor = lead < 0n ? -(rest.pop() ?? 0n) : (rest.pop() ?? 0n);
    for (const [index, coefficient] of rest.entries())
      rest[index] = coefficient * size - (index < power ? 0n : factor * (by[index - power] ?? 0n));
  }
  return rest.slice(0, rest.findLastIndex((coefficient) => coefficient !== 0n) + 1);
}

/**
 * Sturm's chain: how many times its signs change falls, from one point to a later one, by the number of different roots
 * between them. Its last member holds the roots that come more than once. Each member is divided by what the theory of
 * subresultants says that its coefficients have in common, which keeps them short without looking for it.
 * @see D. E. Knuth, The Art of Computer Programming, volume 2, 4.6.1, algorithm C
 */
function sturmChain(polynomial: Polynomial): Polynomial[] {
  let [one, other]: [Polynomial, Polynomial] = [polynomial, derivativeOf(polynomial)];
  const chain = [one, other];
  let [lead, scale] = [1n, 1n];
  while (degreeOf(other) > 0) {
    const drop = BigInt(degreeOf(one) - degreeOf(other));
    const common = lead * scale ** drop;
    const remainder = remainderOf(one, other);
    if (!remainder.length) break;
    [one, other] = [other, remainder.map((coefficient) => -coefficient / common)];
    chain.push(other);
    lead = sizeOf(leadOf(one));
    scale = lead ** drop / scale ** (drop - 1n);
  }
  return chain;
}

/** Divided by a factor of it, up to a number both may have in common. */
function withoutFactor(polynomial: Polynomial, factor: Polynomial): Polynomial {
  const lead = leadOf(factor);
  const rest = [...polynomial];
  let quotient: bigint[] = [];
  for (let power = rest.length - factor.length; power >= 0; power--) {
    const top = rest.pop() ?? 0n;
    quotient = [top, ...quotient.map((coefficient) => coefficient * lead)];
    for (const [index, coefficient] of rest.entries())
      rest[index] = coefficient * lead - (index < power ? 0n : top * (factor[index - power] ?? 0n));
  }
  return reduced(quotient);
}

/** The sign at a point, exactly: -1, 0 or 1. */
export function signAt(polynomial: Polynomial, { numerator, shift }: Dyadic): number {
  const degree = degreeOf(polynomial);
  const value = polynomial.reduceRight(
    (sum, coefficient, power) => sum * numerator + (coefficient << BigInt(shift * (degree - power))),
    0n,
  );
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}

export function signChanges(signs: readonly number[]): number {
  const there = signs.filter((sign) => sign !== 0);
  return there.filter((sign, index) => index > 0 && sign !== there[index - 1]).length;
}

/** A place with one root of the polynomial: above `low` and not above `high`, where its sign is another or nought. */
export interface Isolated {
  readonly polynomial: Polynomial;
  readonly low: Dyadic;
  readonly high: Dyadic;
}

const middleOf = (low: Dyadic, high: Dyadic): Dyadic => {
  const shift = Math.max(low.shift, high.shift);
  const lift = ({ numerator, shift: own }: Dyadic): bigint => numerator << BigInt(shift - own);
  return { numerator: lift(low) + lift(high), shift: shift + 1 };
};

/** A power of two above every root: Cauchy's bound. */
function boundOf(polynomial: Polynomial): Dyadic {
  const lead = sizeOf(leadOf(polynomial));
  const greatest = polynomial.reduce((most, one) => (sizeOf(one) > most ? sizeOf(one) : most), 0n);
  return { numerator: 1n << BigInt((greatest / lead + 2n).toString(2).length), shift: 0 };
}

/**
 * Every different positive root, each alone in its place, lowest first. Roots that come more than once are found once.
 * @param coefficients whole, lowest power first; all noughts has no root that can be told
 */
export function positiveRoots(coefficients: readonly bigint[]): Isolated[] {
  const lowest = coefficients.findIndex((coefficient) => coefficient !== 0n);
  if (lowest < 0) return [];
  const given = reduced(coefficients.slice(lowest));
  const zero: Dyadic = { numerator: 0n, shift: 0 };
  const changes = signChanges(given.map((coefficient) => (coefficient > 0n ? 1 : coefficient < 0n ? -1 : 0)));
  if (changes === 0) return [];
  // Descartes: one change of sign has one positive root, and the chain, which is dear, is not needed.
  if (changes === 1) return [{ polynomial: given, low: zero, high: boundOf(given) }];

  const own = sturmChain(given);
  const repeated = reduced(own.at(-1) ?? []);
  const polynomial = degreeOf(repeated) > 0 ? withoutFactor(given, repeated) : given;
  const chain = polynomial === given ? own : sturmChain(polynomial);
  const changesAt = (point: Dyadic): number => signChanges(chain.map((member) => signAt(member, point)));
  const roots: Isolated[] = [];
  const search = (low: Dyadic, high: Dyadic, atLow: number, atHigh: number): void => {
    if (atLow === atHigh) return;
    // A root at the low end belongs to the place below, and would hide the change of sign of the one in this place.
    if (atLow - atHigh === 1 && signAt(polynomial, low) !== 0) {
      roots.push({ polynomial, low, high });
      return;
    }
    const middle = middleOf(low, high);
    const atMiddle = changesAt(middle);
    search(low, middle, atLow, atMiddle);
    search(middle, high, atMiddle, atHigh);
  };
  const bound = boundOf(polynomial);
  search(zero, bound, changesAt(zero), changesAt(bound));
  return roots;
}

import { rootOfIncreasing } from './quantile-by-newton.js';

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * The chance that a standard normal lies above z, for z of nought or more. The Taylor series within 2, beyond it Laplace's
 * continued fraction of the tail.
 * @see M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.2.11 and 26.2.14
 */
function upperTail(z: number): number {
  if (z < 2) {
    let term = z;
    let sum = z;
    for (let k = 3; term > 1e-18; k += 2) {
      term *= (z * z) / k;
      sum += term;
    }
    return 0.5 - density(z) * sum;
  }
  let fraction = 0;
  for (let k = 200; k > 0; k--) fraction = k / (z + fraction);
  return density(z) / (z + fraction);
}

/** The chance that a standard normal lies as far from nought as z, or further, on either side. */
export const normalTwoSided = (z: number): number => 2 * upperTail(Math.abs(z));

/**
 * The standard normal value that a share p of all lie below, right to 12 figures.
 * @param p between 0 and 1 and neither
 */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const size = rootOfIncreasing(
    (z) => {
      const above = upperTail(z);
      return { excess: Math.log(tail / above), slope: density(z) / above };
    },
    0,
    38,
  );
  return p < 0.5 ? -size : size;
}

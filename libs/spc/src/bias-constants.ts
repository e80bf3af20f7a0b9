/** d2: the expected range of n normal observations, in standard deviations. ASTM STP 15D, table 2; n from 2. */
const D2 = [
  1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.97, 3.078, 3.173, 3.258, 3.336, 3.407, 3.472, 3.532, 3.588, 3.64,
  3.689, 3.735, 3.778, 3.819, 3.858, 3.895, 3.931,
];
/** d3: the standard deviation of that range. Seven digits, for six are not enough to agree with qcc to 10⁻⁸; n from 2. */
const D3 = [0.8525033, 0.8883697, 0.8798108, 0.8640855, 0.8480442, 0.8332108, 0.8198378, 0.8078413, 0.7970584];

/** The greatest subgroup a range is a fair summary of; ISO 7870-2 and Montgomery advise S beyond it. */
export const LARGEST_SUBGROUP_FOR_RANGES = D3.length + 1;

/** @param size of the subgroup; NaN below 2 and above 25, where no range should be used */
export const expectedRange = (size: number): number => D2[size - 2] ?? Number.NaN;

/** @param size of the subgroup; NaN below 2 and above 10 */
export const deviationOfRange = (size: number): number => D3[size - 2] ?? Number.NaN;

/**
 * c4: the expected sample standard deviation of n normal observations, in true ones.
 * sqrt(2 / (n - 1)) G(n / 2) / G((n - 1) / 2), by the recurrence c4(n) c4(n + 1) = sqrt((n - 1) / n), from c4(2) = sqrt(2 / pi).
 * Exact to rounding; linear in n. Montgomery 2009, appendix VI.
 */
export function expectedDeviation(size: number): number {
  if (!(size >= 2)) return Number.NaN;
  let c4 = Math.sqrt(2 / Math.PI);
  for (let n = 2; n < size; n++) c4 = Math.sqrt((n - 1) / n) / c4;
  return c4;
}

/** The standard deviation of the sample standard deviation, in true ones: sqrt(1 - c4 squared). */
export const deviationOfDeviation = (size: number): number => Math.sqrt(1 - expectedDeviation(size) ** 2);

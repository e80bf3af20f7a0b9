import type { SeededRandom } from './seeded-random.js';

const TWO_32 = 2 ** 32;

/**
 * Adds the impact of a risk to each total in which it happens. A probability is met to 2^-32; 0 and 1 are exact.
 * @param probability 0 to 1
 */
export function addRisk(totals: Float64Array, random: SeededRandom, probability: number, impact: number): void {
  const words = random.words(totals.length);
  const happensBelow = probability * TWO_32;
  for (let at = 0; at < totals.length; at++)
    if ((words[at] as number) < happensBelow) totals[at] = (totals[at] as number) + impact;
}

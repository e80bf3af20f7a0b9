import { normalQuantile } from './normal-quantile.js';
import type { SeededRandom } from './seeded-random.js';

const TWO_MINUS_32 = 2 ** -32;
/** Under a name of this file, as in seeded-random.ts. */
const { abs } = Math;

/** What a quantity that is not certain may be: its mean, its variance, and draws of it. */
export interface Distribution {
  readonly mean: number;
  readonly variance: number;
  /** Puts an independent draw in each place of the target. */
  readonly draw: (random: SeededRandom, target: Float64Array) => void;
}

/** The same value in every draw. */
export const certain = (value: number): Distribution => ({
  mean: value,
  variance: 0,
  draw: (_random, target) => target.fill(value),
});

/** As likely here as there between two values; min < max. */
export const uniform = (min: number, max: number): Distribution => ({
  mean: (min + max) / 2,
  variance: ((max - min) * (max - min)) / 12,
  draw: (random, target) => {
    for (let at = 0; at < target.length; at++) target[at] = min + (max - min) * random.next();
  },
});

/**
 * A triangle between min and max with its peak at the mode; min <= mode <= max, min < max.
 *
 * Of two uniform numbers the lesser s and the greater t lie evenly in a triangle, and with c the place of the mode
 * `(1 - c) s + c t` is at most x <= c in the part of it below the line from (0, x / c) to (x, x), of area x^2 / 2c and so with the
 * chance x^2 / c: the triangular distribution, with no root and no branch. It equals `(u + v) / 2 + (c - 1/2) |u - v|`.
 * @see W. Stein and M. Keblis, “A new method to simulate the triangular distribution”, Math. Comput. Modelling 49 (2009) 1143-1147
 */
export function triangular(min: number, mode: number, max: number): Distribution {
  const width = max - min;
  const half = (width / 2) * TWO_MINUS_32;
  const tilt = (mode - min - width / 2) * TWO_MINUS_32;
  return {
    mean: (min + mode + max) / 3,
    variance: (width * width - (mode - min) * (max - mode)) / 18,
    draw: (random, target) => drawTriangle(target, random.words(2 * target.length), min, half, tilt),
  };
}

/** A function of its own with plain arguments: a loop inside each triangle's closure takes twice as long. */
function drawTriangle(target: Float64Array, words: Uint32Array, min: number, half: number, tilt: number): void {
  for (let at = 0; at < target.length; at++) {
    const u = words[2 * at] as number;
    const v = words[2 * at + 1] as number;
    // Each word stands for the middle of its stretch: half a word and half a word more.
    target[at] = min + half * (u + v + 1) + tilt * abs(u - v);
  }
}

/** The normal distribution, by its inverse; sd > 0. */
export const normal = (mean: number, sd: number): Distribution => ({
  mean,
  variance: sd * sd,
  draw: (random, target) => {
    for (let at = 0; at < target.length; at++) target[at] = mean + sd * normalQuantile(random.next());
  },
});

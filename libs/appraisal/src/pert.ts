import type { Distribution } from './probability-distributions.js';
import { naturalLog } from './natural-log.js';
import type { SeededRandom } from './seeded-random.js';

const STRIPS = 256;
/** More than any machine's exponential is wrong by. */
const DOUBT = 1e-12;

/** `place^rise (1 - place)^fall`, the density of a beta distribution but for a constant, from 0 to 1. */
interface Density {
  readonly rise: number;
  readonly fall: number;
}

/**
 * The beta distribution of PERT with lambda 4, so `rise = 4 (mode - min) / (max - min)`; min <= mode <= max, min < max.
 *
 * Exact, by rejection: a place is kept as often as its density is of the highest, which is once in two to once in five.
 * @see D. Malcolm et al., “Application of a technique for research and development program evaluation”, Oper. Res. 7 (1959) 646-669;
 * J. von Neumann, “Various techniques used in connection with random digits”, NBS Appl. Math. Ser. 12 (1951) 36-38
 */
export function pert(min: number, mode: number, max: number): Distribution {
  const mean = (min + 4 * mode + max) / 6;
  const rise = (4 * (mode - min)) / (max - min);
  const keep = keeper({ rise, fall: 4 - rise });
  return {
    mean,
    variance: ((mean - min) * (max - mean)) / 7,
    draw: (random, target) => {
      for (let at = 0; at < target.length; at++) target[at] = min + (max - min) * keep(random);
    },
  };
}

/**
 * Draws a place. Most are kept or left by the least and the greatest density of the strip they lie in, without a logarithm. These
 * two are wide enough for any machine's exponential, and what lies between is decided by our own logarithm: the squeeze saves time
 * and changes nothing.
 * @see G. Marsaglia, “The squeeze method for generating gamma variates”, Comput. Math. Appl. 3 (1977) 321-325
 */
function keeper(density: Density): (random: SeededRandom) => number {
  const peak = density.rise / 4;
  const highest = logOf(density, peak);
  const edges = Array.from({ length: STRIPS + 1 }, (_, edge) => ratioAt(density, edge / STRIPS, highest));
  const least = new Float64Array(STRIPS);
  const greatest = new Float64Array(STRIPS);
  for (let strip = 0; strip < STRIPS; strip++) {
    const [from, to] = [edges[strip] as number, edges[strip + 1] as number];
    const holdsPeak = strip <= peak * STRIPS && peak * STRIPS <= strip + 1;
    least[strip] = Math.min(from, to) * (1 - DOUBT);
    greatest[strip] = holdsPeak ? 1 : Math.max(from, to) * (1 + DOUBT);
  }
  return (random) => {
    for (;;) {
      const place = random.next();
      const height = random.next();
      const strip = (place * STRIPS) | 0;
      if (height <= (least[strip] as number)) return place;
      if (height > (greatest[strip] as number)) continue;
      if (naturalLog(height) <= logOf(density, place) - highest) return place;
    }
  };
}

function ratioAt(density: Density, place: number, highest: number): number {
  const isEmptyEnd = (place === 0 && density.rise > 0) || (place === 1 && density.fall > 0);
  return isEmptyEnd ? 0 : Math.exp(logOf(density, place) - highest);
}

/** Where one of the powers is nought the other stands alone: the logarithm of its base may not exist. */
const logOf = ({ rise, fall }: Density, place: number): number =>
  (rise > 0 ? rise * naturalLog(place) : 0) + (fall > 0 ? fall * naturalLog(1 - place) : 0);

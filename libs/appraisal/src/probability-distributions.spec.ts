import { certain, type Distribution, normal, triangular, uniform } from './probability-distributions.js';
import { pert } from './pert.js';
import { SeededRandom } from './seeded-random.js';

const DRAWS = 100_000;
/** Kolmogorov's distance is beyond this once in a thousand draws of a sample when the distribution is the right one. */
const FARTHEST = 1.95 / Math.sqrt(DRAWS);

function drawn(distribution: Distribution, seed = 4): Float64Array {
  const values = new Float64Array(DRAWS);
  distribution.draw(new SeededRandom(seed), values);
  return values;
}

/** The greatest distance between the share of draws at or below a value and the chance of it. */
function distance(values: Float64Array, below: (x: number) => number): number {
  return values.sort().reduce((most, value, index) => {
    const chance = below(value);
    return Math.max(most, chance - index / DRAWS, (index + 1) / DRAWS - chance);
  }, 0);
}

/** The least k of five uniform numbers has the beta distribution k, 6 - k, and lies below x when k or more of five do. */
const betaBelow = (k: number) => (x: number) =>
  [1, 5, 10, 10, 5, 1].reduce((sum, ways, j) => sum + (j < k ? 0 : ways * x ** j * (1 - x) ** (5 - j)), 0);

const triangleBelow = (min: number, mode: number, max: number) => (x: number) =>
  x < mode ? (x - min) ** 2 / ((max - min) * (mode - min)) : 1 - (max - x) ** 2 / ((max - min) * (max - mode));

describe('draws follow their distribution', () => {
  const triangles: [number, number, number][] = [
    [-200_000, 150_000, 600_000],
    [0, 0, 1],
    [0, 1, 1],
    [-9, -8, -2],
    [0, 0.001, 1],
  ];
  for (const [min, mode, max] of triangles)
    it(`a triangle from ${min} by ${mode} to ${max}`, () =>
      expect(distance(drawn(triangular(min, mode, max)), triangleBelow(min, mode, max))).toBeLessThan(FARTHEST));

  for (const k of [1, 2, 3, 4, 5])
    it(`PERT with its mode at ${(k - 1) / 4} of the range is the beta distribution ${k}, ${6 - k}`, () =>
      expect(distance(drawn(pert(0, (k - 1) / 4, 1)), betaBelow(k))).toBeLessThan(FARTHEST));

  it('PERT where both powers are fractions: mean and quarter points that another program integrated', () => {
    // 380,000 by 420,000 to 700,000, a = 1.5, b = 4.5: mpmath to 40 figures (golden case mc-008).
    const values = drawn(pert(380_000, 420_000, 700_000)).sort();
    const shareUpTo = (limit: number) => values.findIndex((value) => value > limit) / DRAWS;
    for (const [share, limit] of [
      [0.05, 391_663.125775],
      [0.25, 418_447.375566],
      [0.5, 450_758.366375],
      [0.75, 492_725.812807],
      [0.95, 560_110.275371],
    ] as const)
      expect(Math.abs(shareUpTo(limit) - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / DRAWS));
  });

  it('a uniform one', () => expect(distance(drawn(uniform(-3, 5)), (x) => (x + 3) / 8)).toBeLessThan(FARTHEST));

  it('a normal one: as many within one, two and three standard deviations as tables say', () => {
    const values = drawn(normal(10, 2));
    for (const [sds, share] of [
      [1, 0.6826895],
      [2, 0.9544997],
      [3, 0.9973002],
    ] as const) {
      const within = values.filter((value) => Math.abs(value - 10) < sds * 2).length / DRAWS;
      expect(Math.abs(within - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / DRAWS));
    }
  });
});

describe('the squeeze of PERT', () => {
  /** Rejection as it is in textbooks: no strips, the platform's own logarithm. */
  function drawnPlainly(mode: number, count: number): number[] {
    const random = new SeededRandom(8);
    const power = (base: number, times: number) => (times === 0 ? 0 : times * Math.log(base));
    const density = (place: number) => power(place, 4 * mode) + power(1 - place, 4 - 4 * mode);
    return Array.from({ length: count }, () => {
      for (;;) {
        const place = random.next();
        if (Math.log(random.next()) <= density(place) - density(mode)) return place;
      }
    });
  }

  for (const mode of [0, 0.02, 0.3, 0.5, 0.999, 1])
    it(`changes none of the draws with the mode at ${mode}`, () => {
      const values = new Float64Array(20_000);
      pert(0, mode, 1).draw(new SeededRandom(8), values);
      expect([...values]).toEqual(drawnPlainly(mode, 20_000));
    });
});

describe('the mean and the variance that are told', () => {
  it('are the textbook’s', () => {
    // Triangle: (a + m + b) / 3; (a² + m² + b² - am - ab - mb) / 18 = (1 + 4 + 36 - 2 - 6 - 12) / 18.
    expect([triangular(1, 2, 6).mean, triangular(1, 2, 6).variance]).toEqual([3, 21 / 18]);
    // PERT: (a + 4m + b) / 6 = 2.5; (mean - a)(b - mean) / 7 = 1.5 x 3.5 / 7.
    expect([pert(1, 2, 6).mean, pert(1, 2, 6).variance]).toEqual([2.5, 0.75]);
    expect([uniform(1, 7).mean, uniform(1, 7).variance]).toEqual([4, 3]);
    expect([normal(5, 3).mean, normal(5, 3).variance]).toEqual([5, 9]);
    expect([certain(5).mean, certain(5).variance]).toEqual([5, 0]);
  });

  for (const [name, distribution] of [
    ['triangle', triangular(-4, 1, 3)],
    ['PERT', pert(-4, 1, 3)],
    ['uniform', uniform(-4, 3)],
    ['normal', normal(-4, 3)],
  ] as const)
    it(`are those of the draws: ${name}`, () => {
      const values = drawn(distribution, 9);
      const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
      expect(Math.abs(mean - distribution.mean)).toBeLessThan(4 * Math.sqrt(distribution.variance / DRAWS));
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
      expect(Math.abs(variance / distribution.variance - 1)).toBeLessThan(0.03);
    });
});

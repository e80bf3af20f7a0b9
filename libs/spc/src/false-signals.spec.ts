import { analyse, type ChartPlan, falseSignalRate, type ProfileName } from './index.js';

const SERIES = 20_000;

/** Park and Miller's generator: not the one the table was made with. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());

describe('the chance of a signal without a cause agrees within a percentage point with 20,000 simulated series', () => {
  const cases: [ProfileName, ChartPlan['chart'], number, (random: () => number) => number][] = [
    ['making-data-count', 'xmr', 24, normal],
    ['anhoej', 'run', 36, normal],
    ['ihi-run-chart', 'run', 20, normal],
    ['shewhart-ihi', 'xmr', 41, normal],
    ['nelson', 'c', 30, (random) => 1e6 + 1e3 * normal(random)],
    ['plot-the-dots-r', 'g', 18, (random) => -1e6 * Math.log(random())],
  ];
  for (const [profile, chart, length, reading] of cases)
    it(`${profile}, ${length} readings on a ${chart} chart`, () => {
      const random = generator(length);
      const x = Array.from({ length }, (_, i) => i + 1);
      let signalled = 0;
      for (let series = 0; series < SERIES; series++) {
        const analysis = analyse({ x, value: x.map(() => reading(random)) }, { chart, profile, direction: 'neutral' });
        const isSignalled = x.some((_, i) => analysis.maskAt(i) !== 0);
        if (isSignalled || (analysis.profile.runsTest && analysis.segments()[0]?.runs.signal)) signalled++;
      }
      const rate = falseSignalRate({ length, profile, chart });
      if (rate.kind !== 'known') throw new Error(rate.reason);
      expect(Math.abs(rate.chance - signalled / SERIES)).toBeLessThan(0.01);
    });

  it('is between its neighbours where a length has no column of its own', () => {
    const chance = (length: number) => {
      const rate = falseSignalRate({ length, profile: 'nelson', chart: 'xmr' });
      return rate.kind === 'known' ? rate.chance : Number.NaN;
    };
    expect(chance(66)).toBeCloseTo((chance(64) + chance(68)) / 2, 12);
  });

  it('is not known for nine readings, for a hundred and one, and for charts of spread', () => {
    for (const [length, chart] of [
      [9, 'xmr'],
      [101, 'xmr'],
      [24, 's'],
    ] as const)
      expect(falseSignalRate({ length, profile: 'nelson', chart }).kind).toBe('not-known');
  });
});

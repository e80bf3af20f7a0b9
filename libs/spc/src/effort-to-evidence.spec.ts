import { survivalByRules } from './detection-chain.js';
import { analyse, type ChartPlan, effortToEvidence, PROFILES, type ProfileName } from './index.js';
import { normalBelow } from './normal-distribution.js';
import { zoneChances } from './reading-zones.js';
import { NUMBERS_A_PATTERN } from './patterns.js';
import { SHIFT, TREND } from './rules.js';

const rules = (name: ProfileName) => (PROFILES.get(name) as NonNullable<ReturnType<(typeof PROFILES)['get']>>).rules;
const NONE = { ...rules('anhoej'), outsideLimits: false };
const standard = { kind: 'measurement', centre: 0, deviation: 1 } as const;
const points = (survival: readonly number[]) => survival.reduce((sum, chance) => sum + chance, 0);

describe('how long until a signal, for rules whose answer is known', () => {
  it('is 1 / 0.02275 = 43.96 points outside the limits after a shift of one sigma', () => {
    const zones = zoneChances(standard, 1, 1);
    const survival = survivalByRules({ ...NONE, outsideLimits: true }, { zones, points: 0 }, { zones, horizon: 2000 });
    // 1 - 0.97725, the standard normal at 2: any table.
    expect(points(survival)).toBeCloseTo(1 / 0.0227501319, 3);
  });

  it('is 2 (2^8 - 1) = 510 points for a run of eight heads of a fair coin. Feller 1968, XIII.7', () => {
    const zones = zoneChances(standard, 0, 1);
    const shift = { ...NONE, shift: { length: 8, ties: 'breaks' as const } };
    expect(points(survivalByRules(shift, { zones, points: 0 }, { zones, horizon: 20_000 }))).toBeCloseTo(510, 4);
  });

  it('rests on a normal distribution that agrees with its tables', () => {
    // Abramowitz and Stegun, table 26.1.
    expect(normalBelow(1)).toBeCloseTo(0.841344746068543, 12);
    expect(normalBelow(-2)).toBeCloseTo(0.022750131948179, 12);
    expect(normalBelow(4)).toBeCloseTo(0.99996832875817, 12);
  });

  it('is the next point for a share that goes from a half of twenty to all or none of them', () => {
    // Either lies √20 = 4.5 deviations from a half, and happens each time.
    for (const hoped of [0, 1]) {
      const change = { profile: 'making-data-count', chart: 'p', baseline: 0.5, volume: 20, weeksPerPoint: 1 } as const;
      const found = effortToEvidence({ ...change, hoped });
      expect(found.kind === 'estimate' && found.expectedPoints).toBeCloseTo(1, 9);
    }
  });

  it('cannot be told without the spread, and is no question without a change', () => {
    const change = { profile: 'nelson', chart: 'xmr', baseline: 10, weeksPerPoint: 1 } as const;
    expect(effortToEvidence({ ...change, hoped: 12 }).kind).toBe('cannot-be-told');
    expect(effortToEvidence({ ...change, hoped: 10, deviation: 2 }).kind).toBe('no-change');
    expect(() => effortToEvidence({ ...change, hoped: 12, deviation: 2, weeksPerPoint: 0 })).toThrow(RangeError);
  });
});

describe('how long until a signal agrees within a week with 20,000 simulated series', () => {
  const SERIES = 20_000;
  const cases: [ProfileName, 'xmr' | 'run' | 'p', number, number][] = [
    ['making-data-count', 'xmr', 0, 1.5],
    ['shewhart-ihi', 'xmr', 0, -1],
    ['western-electric', 'xmr', 0, 1],
    ['ihi-run-chart', 'run', 0, 1],
    ['anhoej', 'run', 0, 1.5],
    ['making-data-count', 'p', 0.4, 0.55],
  ];
  for (const [profile, chart, baseline, hoped] of cases)
    it(`${profile}, ${chart} chart, from ${baseline} to ${hoped}`, () => {
      const random = generator(7);
      const volume = 40;
      const reading = (level: number) =>
        chart === 'p' ? binomial(random, volume, level) / volume : level + normal(random);
      const deviation = chart === 'p' ? Math.sqrt((baseline * (1 - baseline)) / volume) : 1;
      const estimate = effortToEvidence({ profile, chart, baseline, hoped, deviation: 1, volume, weeksPerPoint: 1 });
      const weeks: number[] = [];
      while (weeks.length < SERIES) {
        const found = pointsUntilSignal({
          profile,
          chart: chart === 'run' ? 'run' : 'xmr',
          baseline,
          hoped,
          deviation,
          reading,
        });
        if (found !== null) weeks.push(found);
      }
      weeks.sort((one, other) => one - other);
      if (estimate.kind !== 'estimate') throw new Error(estimate.reason);
      expect(Math.abs((estimate.expectedWeeks ?? 0) - weeks.reduce((sum, one) => sum + one, 0) / SERIES)).toBeLessThan(
        1,
      );
      expect(Math.abs((estimate.medianWeeks ?? 0) - (weeks[SERIES / 2] as number))).toBeLessThanOrEqual(1);
    });
});

const BASELINE = 20;
/** As long as most take; what has no signal by then goes on with twice as many. */
const FIRST_LOOK = 20;

interface Simulated {
  readonly profile: ProfileName;
  readonly chart: 'xmr' | 'run';
  readonly baseline: number;
  readonly hoped: number;
  readonly deviation: number;
  readonly reading: (level: number) => number;
}

/**
 * A baseline of 20 readings, then readings at the new level until the engine signals on the hoped-for side, with the centre and
 * limits of the true baseline. Null when the baseline already had a signal.
 */
function pointsUntilSignal(series: Simulated): number | null {
  const { baseline, hoped, reading } = series;
  const values = Array.from({ length: BASELINE }, () => reading(baseline));
  for (let horizon = FIRST_LOOK; ; horizon *= 2) {
    while (values.length < BASELINE + horizon) values.push(reading(hoped));
    const completed = series.profile === 'anhoej' ? firstByRuns(values, baseline) : firstByPatterns(series, values);
    if (completed === null) continue;
    return completed < BASELINE ? null : completed - BASELINE + 1;
  }
}

/** The first reading that completes a pattern on the hoped-for side; null for none. */
function firstByPatterns({ profile, chart, baseline, hoped, deviation }: Simulated, values: number[]): number | null {
  const towards = Math.sign(hoped - baseline);
  // A c chart about 10^12 has a sigma of 10^6 whatever its readings: limits that are known beforehand.
  const value = values.map((one) => (chart === 'run' ? one - baseline : 1e12 + (1e6 * (one - baseline)) / deviation));
  const known =
    chart === 'run'
      ? ({ chart: 'run', fixedCentreLine: 0 } as const)
      : ({ chart: 'c', fixedCentreLine: 1e12 } as const);
  const plan: ChartPlan = { profile, direction: 'higher', ...known };
  const { patterns } = analyse({ x: values.map((_, i) => i), value }, plan).computed.signals;
  let completed: number | null = null;
  for (let p = 0; p < patterns.length; p += NUMBERS_A_PATTERN) {
    const [rule, side, first, last] = patterns.subarray(p, p + NUMBERS_A_PATTERN);
    if (rule === TREND || side !== towards || first === undefined || last === undefined) continue;
    const at = rule === SHIFT ? first + (rules(profile).shift?.length ?? 0) - 1 : last;
    if (completed === null || at < completed) completed = at;
  }
  return completed;
}

/** Anhøj's two tests after every reading from the last of the baseline on, from their words and the published formulae. */
function firstByRuns(values: readonly number[], centre: number): number | null {
  let longest = 0;
  let run = 0;
  let crossings = 0;
  for (const [i, value] of values.entries()) {
    const continues = i > 0 && value > centre === (values[i - 1] as number) > centre;
    run = continues ? run + 1 : 1;
    if (i > 0 && !continues) crossings++;
    longest = Math.max(longest, run);
    const tooLong = longest > Math.round(Math.log2(i + 1)) + 3;
    if (i >= BASELINE - 1 && (tooLong || crossings < fewest(i + 1))) return i;
  }
  return null;
}

const fewestKnown = new Map<number, number>();
function fewest(readings: number): number {
  const known = fewestKnown.get(readings);
  if (known !== undefined) return known;
  // Pascal's triangle, for heads of a fair coin tossed once less often than there are readings.
  let row = [1];
  for (let toss = 1; toss < readings; toss++) row = [1, ...row.slice(1).map((ways, i) => ways + (row[i] as number)), 1];
  let sum = 0;
  let heads = -1;
  while (sum < 0.05 * 2 ** (readings - 1)) sum += row[++heads] as number;
  fewestKnown.set(readings, heads);
  return heads;
}

/** Park and Miller's generator: not the one the engine's own table was made with. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
function binomial(random: () => number, cases: number, share: number): number {
  let events = 0;
  for (let i = 0; i < cases; i++) if (random() < share) events++;
  return events;
}

import fc from 'fast-check';
import { type CaseSimulationInput, RefusedInput, type SimulatedLine, simulateCase } from './index.js';

const refusal = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return { code: error.code, field: error.field };
    throw error;
  }
  return undefined;
};

const DRAWS = 20_000;
const sure = { shape: 'triangular', low: 1, likely: 1, high: 1 } as const;
const line = (more: Partial<SimulatedLine>): SimulatedLine => ({
  id: 'beds',
  side: 'benefit',
  values: [100_000],
  range: { shape: 'triangular', low: 0.7, likely: 1, high: 1.6 },
  varies: 'whole',
  ...more,
});
const simulate = (lines: readonly SimulatedLine[], more: Partial<CaseSimulationInput> = {}) =>
  simulateCase({ lines, risks: [], draws: DRAWS, seed: 2_026, ...more });
const within = (errors: number, got: number, expected: number, sd: number) =>
  expect(Math.abs(got - expected)).toBeLessThan((errors * sd) / Math.sqrt(DRAWS));
/** The variance of a factor from 0.7 by 1 to 1.6: (0.9² - 0.3 x 0.6) / 18 = 0.035. */
const FACTOR_VARIANCE = 0.035;

describe('a case drawn again and again', () => {
  it('has as its mean that of the factors, and beside it what the case says, which differs where ranges lean', () => {
    // (0.7 + 1 + 1.6) / 3 = 1.1.
    const { mean, deterministic, draws, seed } = simulate([line({})]);
    within(4, mean, 110_000, 100_000 * Math.sqrt(FACTOR_VARIANCE));
    expect([deterministic, draws, seed]).toEqual([100_000, DRAWS, 2_026]);
  });

  it('counts costs against benefits, each of its range, and asks how often they win', () => {
    // Benefit 100,000 x (0.7, 1, 1.6); cost 60,000 x 2 without doubt: a loss below a factor of 1.2, 1 - 0.4² / (0.9 x 0.6).
    const cost = line({ id: 'staff', side: 'cost', values: [60_000, 60_000], range: sure });
    const { deterministic, mean, probabilityBelowNought } = simulate([line({}), cost]);
    expect(deterministic).toBe(-20_000);
    within(4, mean, -10_000, 100_000 * Math.sqrt(FACTOR_VARIANCE));
    const loss = 1 - 0.16 / 0.54;
    within(4, probabilityBelowNought, loss, Math.sqrt(loss * (1 - loss)));
  });

  it('spreads less by years of their own than by one factor for all, as the root of their number', () => {
    const years = Array.from({ length: 9 }, () => 10_000);
    const whole = simulate([line({ values: years })]);
    const yearly = simulate([line({ values: years, varies: 'yearly' })]);
    expect(whole.sd / (90_000 * Math.sqrt(FACTOR_VARIANCE))).toBeCloseTo(1, 1);
    expect(yearly.sd / (30_000 * Math.sqrt(FACTOR_VARIANCE))).toBeCloseTo(1, 1);
  });

  it('takes the mode for more in PERT than in a triangle', () => {
    // Mean (0.7 + 4 + 1.6) / 6 = 1.05; variance 0.35 x 0.55 / 7 = 0.0275.
    const { mean, sd } = simulate([line({ range: { shape: 'pert', low: 0.7, likely: 1, high: 1.6 } })]);
    within(4, mean, 105_000, 100_000 * Math.sqrt(0.0275));
    expect(Math.abs(sd / (100_000 * Math.sqrt(0.0275)) - 1)).toBeLessThan(0.05);
  });

  it('lets a risk cost its impact as often as it happens, and never or always at 0 and 1', () => {
    const certain = line({ range: sure });
    const risk = (probability: number) =>
      simulate([certain], { risks: [{ id: 'delay', probability, impactPv: 30_000 }] });
    within(4, risk(0.25).mean, 92_500, 30_000 * Math.sqrt(0.25 * 0.75));
    expect([risk(0).mean, risk(1).mean, risk(1).deterministic]).toEqual([100_000, 70_000, 100_000]);
  });

  it('tells percentiles of the draws, in order: a uniform-looking sum has its own', () => {
    // Quantiles of the triangle: below the mode 0.7 + sqrt(0.27 p), p at most 1/3; above it 1.6 - sqrt(0.54 (1 - p)).
    const { percentiles } = simulate([line({})]);
    const exact = (p: number) => 100_000 * (p < 1 / 3 ? 0.7 + Math.sqrt(0.27 * p) : 1.6 - Math.sqrt(0.54 * (1 - p)));
    expect(Object.keys(percentiles)).toEqual(['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95']);
    for (const [name, value] of Object.entries(percentiles)) {
      const share = Number(name.slice(1)) / 100;
      const error = 4 * Math.sqrt((share * (1 - share)) / DRAWS);
      expect(value).toBeGreaterThan(exact(share - error));
      expect(value).toBeLessThan(exact(share + error));
    }
  });

  it('is the same to the last bit for the same seed, and other for another', () => {
    const lines = [
      line({}),
      line({ id: 'pay', side: 'cost', range: { shape: 'pert', low: 0.9, likely: 1, high: 1.3 } }),
    ];
    expect(JSON.stringify(simulate(lines))).toBe(JSON.stringify(simulate(lines)));
    expect(simulate(lines, { seed: 1 }).mean).not.toBe(simulate(lines).mean);
  });

  it('has a histogram of all draws, in bins of even edges', () => {
    const { histogram } = simulate([line({})]);
    expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(DRAWS);
    // 70,000 to 160,000: 2,000 would be 45 bins, 2,500 are 36.
    expect(histogram[0]?.from).toBe(70_000);
    expect(histogram.at(-1)?.to).toBe(160_000);
    expect(histogram.length).toBe(36);
  });
});

describe('how much of the spread each line explains', () => {
  it('is its share of the variance, exactly, the most first', () => {
    // 100,000² x 0.035 = 350 million; 50,000² x 0.035 = 87.5 million; 0.5² x 25,000² = 156.25 million; of 593.75 million.
    const lines = [line({ id: 'small', values: [50_000] }), line({ id: 'large' }), line({ id: 'sure', range: sure })];
    const { explains } = simulate(lines, { risks: [{ id: 'delay', probability: 0.5, impactPv: 25_000 }] });
    expect(explains.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'line large',
      'risk delay',
      'line small',
      'line sure',
    ]);
    [350, 156.25, 87.5, 0].forEach((part, index) => expect(explains[index]?.share).toBeCloseTo(part / 593.75, 12));
  });

  it('is nothing where nothing varies, and then all draws are what the case says', () => {
    const { explains, sd, mean, histogram } = simulate([line({ range: sure })]);
    expect([explains, sd, mean, histogram.length]).toEqual([[], 0, 100_000, 1]);
  });

  it('sums to 1, and the variance of the draws to that of its parts, whatever the lines', () => {
    const factor = fc.integer({ min: 1, max: 30 });
    const drawn = fc.record({
      side: fc.constantFrom('cost', 'benefit'),
      varies: fc.constantFrom('whole', 'yearly'),
      values: fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 4 }),
      range: fc.record({ shape: fc.constantFrom('triangular', 'pert'), parts: fc.tuple(factor, factor, factor) }),
    });
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 4 }), fc.integer(), (random, seed) => {
        const lines = random.map(({ range: { shape, parts }, ...rest }, index): SimulatedLine => {
          const [low, likely, high] = [...parts].sort((a, b) => a - b).map((part) => part / 10) as [
            number,
            number,
            number,
          ];
          return { ...rest, id: `line ${index}`, range: { shape, low, likely, high } } as SimulatedLine;
        });
        const { explains, sd, histogram } = simulate(lines, { draws: 5_000, seed });
        expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(5_000);
        if (!explains.length) return expect(sd).toBeCloseTo(0, 6);
        expect(explains.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        const variance = lines.reduce((sum, { values, varies, range: { shape, low, likely, high } }) => {
          const mean = (low + 4 * likely + high) / 6;
          const ofFactor =
            shape === 'pert'
              ? ((mean - low) * (high - mean)) / 7
              : (low * low + likely * likely + high * high - low * likely - low * high - likely * high) / 18;
          const total = values.reduce((all, value) => all + value, 0);
          const squares = values.reduce((all, value) => all + value * value, 0);
          return sum + ofFactor * (varies === 'whole' ? total * total : squares);
        }, 0);
        expect(Math.abs(sd / Math.sqrt(variance) - 1)).toBeLessThan(0.06);
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

describe('a case that cannot be drawn is refused at its place', () => {
  const but = (more: Partial<SimulatedLine>) => refusal(() => simulate([line({}), line({ id: 'second', ...more })]));

  it('by its lines', () => {
    const range = { shape: 'triangular', low: 0.9, likely: 0.8, high: 1.2 } as const;
    expect(but({ range })).toEqual({ code: 'DISTRIBUTION_SHAPE', field: 'lines[1].range.likely' });
    expect(but({ range: { ...range, high: Number.NaN } })).toEqual({
      code: 'NOT_A_DECIMAL',
      field: 'lines[1].range.high',
    });
    expect(but({ values: [1, Infinity] })).toEqual({ code: 'NOT_A_DECIMAL', field: 'lines[1].values[1]' });
    expect(but({ id: 'beds' })).toEqual({ code: 'DUPLICATE_ID', field: 'lines[1].id' });
    expect(refusal(() => simulate([]))).toEqual({ code: 'SERIES_LENGTH', field: 'lines' });
  });

  it('by its risks', () => {
    const risk = { id: 'delay', probability: 0.5, impactPv: 1 };
    const risks = (...all: (typeof risk)[]) => refusal(() => simulate([line({})], { risks: all }));
    expect(risks({ ...risk, probability: 1.5 })).toEqual({
      code: 'PROBABILITY_OUT_OF_RANGE',
      field: 'risks[0].probability',
    });
    expect(risks({ ...risk, impactPv: Number.NaN })).toEqual({ code: 'NOT_A_DECIMAL', field: 'risks[0].impactPv' });
    expect(risks(risk, risk)).toEqual({ code: 'DUPLICATE_ID', field: 'risks[1].id' });
  });

  it('by its seed and its draws', () => {
    expect(refusal(() => simulate([line({})], { seed: 0.5 }))).toEqual({ code: 'SEED_REQUIRED', field: 'seed' });
    expect(refusal(() => simulate([line({})], { draws: 10 }))).toEqual({ code: 'DRAWS_OUT_OF_RANGE', field: 'draws' });
  });
});

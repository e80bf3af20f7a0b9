import { monteCarlo, type MonteCarloInput, type MonteCarloVariable, RefusedInput } from './index.js';

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
const npsv: MonteCarloVariable = { id: 'x', distribution: 'triangular', min: '-200000', mode: '150000', max: '600000' };
const one = (variable: object, more: Partial<MonteCarloInput> = {}): MonteCarloInput => ({
  model: 'x',
  variables: [{ id: 'x', ...variable } as MonteCarloVariable],
  draws: DRAWS,
  seed: 12_345,
  ...more,
});

/** The bounds a sample quantile must lie in: those of the shares four standard errors to either side. */
const band = (share: number, quantile: (share: number) => number): [number, number] => {
  const error = 4 * Math.sqrt((share * (1 - share)) / DRAWS);
  return [quantile(share - error), quantile(share + error)];
};

describe('draws of one variable', () => {
  it('have the mean, spread, quantiles and chance of a loss of their triangle', () => {
    // Mean (-2 + 1.5 + 6) / 3; variance (8² - 3.5 x 4.5) / 18; 3.5 / 8 of all below the mode; loss 2² / (8 x 3.5), in 100,000s.
    const { mean, sd, quantiles, probabilityBelowZero } = monteCarlo(one(npsv));
    const trueSd = 100_000 * Math.sqrt((64 - 3.5 * 4.5) / 18);
    expect(Math.abs(mean - 550_000 / 3)).toBeLessThan((4 * trueSd) / Math.sqrt(DRAWS));
    expect(Math.abs(sd / trueSd - 1)).toBeLessThan(0.05);
    const exact = (share: number) =>
      100_000 * (share < 3.5 / 8 ? -2 + Math.sqrt(share * 8 * 3.5) : 6 - Math.sqrt((1 - share) * 8 * 4.5));
    expect(Object.keys(quantiles)).toEqual(['0.05', '0.10', '0.25', '0.50', '0.75', '0.90', '0.95']);
    for (const [share, value] of Object.entries(quantiles)) {
      const [least, greatest] = band(Number(share), exact);
      expect(value).toBeGreaterThan(least);
      expect(value).toBeLessThan(greatest);
    }
    expect(Math.abs(probabilityBelowZero - 1 / 7)).toBeLessThan(4 * Math.sqrt(6 / 49 / DRAWS));
  });

  it('are the same to the last bit for the same seed, and others for another', () => {
    expect(monteCarlo(one(npsv))).toEqual(monteCarlo(one(npsv)));
    expect(monteCarlo(one(npsv, { seed: 12_346 })).mean).not.toBe(monteCarlo(one(npsv)).mean);
  });

  it('stay inside their range at its edges: the mode at either end, all of it below nought', () => {
    for (const [min, mode, max] of [
      ['-5', '-5', '-1'],
      ['-5', '-1', '-1'],
      ['-5', '-3', '-1'],
    ])
      for (const distribution of ['triangular', 'pert']) {
        const { quantiles, probabilityBelowZero } = monteCarlo(one({ distribution, min, mode, max }));
        expect(quantiles['0.05']).toBeGreaterThan(-5);
        expect(quantiles['0.95']).toBeLessThan(-1);
        expect(probabilityBelowZero).toBe(1);
      }
  });
});

describe('draws of a sum', () => {
  it('of normal variables are normal: means add, with their signs, and variances', () => {
    // 900 - 420 - 310 = 170; sqrt(120² + 60² + 30²) = sqrt(18,900), in thousands.
    const normals = [
      { id: 'benefit', mean: '900000', sd: '120000', coef: '1' },
      { id: 'capital', mean: '420000', sd: '60000', coef: '-1' },
      { id: 'running', mean: '310000', sd: '30000', coef: '-1' },
    ];
    const { mean, sd, quantiles, probabilityBelowZero } = monteCarlo({
      model: 'constant + sum(coef*x)',
      constant: '0',
      variables: normals.map((variable) => ({ ...variable, distribution: 'normal' })),
      draws: DRAWS,
      seed: 777,
    });
    const trueSd = 1_000 * Math.sqrt(18_900);
    expect(Math.abs(mean - 170_000)).toBeLessThan((4 * trueSd) / Math.sqrt(DRAWS));
    expect(Math.abs(sd / trueSd - 1)).toBeLessThan(0.05);
    // z of 5% is -1.644854, with a density of 0.103136; 170 / 137.477 = 1.236570 sds below the mean lies 10.812%.
    const error = (4 * Math.sqrt((0.05 * 0.95) / DRAWS) * trueSd) / 0.103136;
    expect(Math.abs(quantiles['0.05'] - (170_000 - 1.644854 * trueSd))).toBeLessThan(error);
    expect(Math.abs(probabilityBelowZero - 0.10812)).toBeLessThan(4 * Math.sqrt((0.10812 * 0.89188) / DRAWS));
  });

  it('begin from the constant, and count a variable once where no coefficient is given', () => {
    const uniform = { distribution: 'uniform', min: '0', max: '1' };
    const alone = monteCarlo(one(uniform));
    const moved = monteCarlo(one(uniform, { model: 'constant + sum(coef*x)', constant: '1000' }));
    expect(moved.mean).toBeCloseTo(alone.mean + 1_000, 9);
    expect(moved.sd).toBeCloseTo(alone.sd, 9);
  });
});

describe('what nobody can draw is refused at its place', () => {
  const shape = (variable: object) => refusal(() => monteCarlo(one(variable)));

  it('a triangle or PERT whose mode is outside, or that has no width', () => {
    for (const distribution of ['triangular', 'pert']) {
      for (const mode of ['5', '21'])
        expect(shape({ distribution, min: '10', mode, max: '20' })).toEqual({
          code: 'DISTRIBUTION_SHAPE',
          field: 'variables[0].mode',
        });
      expect(shape({ distribution, min: '10', mode: '10', max: '10' })).toEqual({
        code: 'DISTRIBUTION_SHAPE',
        field: 'variables[0].max',
      });
    }
  });

  it('a uniform range that goes nowhere or backwards, a normal without spread, a distribution unheard of', () => {
    for (const max of ['3', '2'])
      expect(shape({ distribution: 'uniform', min: '3', max })).toEqual({
        code: 'DISTRIBUTION_SHAPE',
        field: 'variables[0].max',
      });
    for (const sd of ['0', '-1'])
      expect(shape({ distribution: 'normal', mean: '0', sd })).toEqual({
        code: 'DISTRIBUTION_SHAPE',
        field: 'variables[0].sd',
      });
    expect(shape({ distribution: 'lognormal', mean: '0', sd: '1' })).toEqual({
      code: 'DISTRIBUTION_SHAPE',
      field: 'variables[0].distribution',
    });
  });

  it('a run without a whole number as seed; nought is one', () => {
    for (const seed of [undefined, null, 1.5, Number.NaN])
      expect(refusal(() => monteCarlo({ ...one(npsv), seed: seed as number }))).toEqual({
        code: 'SEED_REQUIRED',
        field: 'seed',
      });
    expect(refusal(() => monteCarlo(one(npsv, { seed: 0 })))).toBeUndefined();
  });

  it('fewer than 1,000 draws, more than 100,000, or a part of one', () => {
    for (const draws of [999, 100_001, 50_000_000, 1_000.5, 0])
      expect(refusal(() => monteCarlo(one(npsv, { draws })))).toEqual({ code: 'DRAWS_OUT_OF_RANGE', field: 'draws' });
    for (const draws of [1_000, 100_000]) expect(refusal(() => monteCarlo(one(npsv, { draws })))).toBeUndefined();
  });

  it('what is no number, one id for two, and a model with too many variables or none', () => {
    const sum = (second: object, more: object = {}) =>
      refusal(() =>
        monteCarlo({
          ...one(npsv, { model: 'constant + sum(coef*x)', ...more }),
          variables: [npsv, { ...npsv, id: 'y', ...second } as MonteCarloVariable],
        }),
      );
    expect(sum({ min: '-2e5' })).toEqual({ code: 'NOT_A_DECIMAL', field: 'variables[1].min' });
    expect(sum({ coef: '' })).toEqual({ code: 'NOT_A_DECIMAL', field: 'variables[1].coef' });
    expect(sum({}, { constant: 'none' })).toEqual({ code: 'NOT_A_DECIMAL', field: 'constant' });
    expect(sum({ id: 'x' })).toEqual({ code: 'DUPLICATE_ID', field: 'variables[1].id' });
    expect(sum({}, { model: 'x' })).toEqual({ code: 'SERIES_LENGTH', field: 'variables' });
    expect(refusal(() => monteCarlo(one(npsv, { variables: [] })))).toEqual({
      code: 'SERIES_LENGTH',
      field: 'variables',
    });
  });
});

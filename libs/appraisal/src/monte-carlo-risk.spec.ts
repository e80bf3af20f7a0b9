import { monteCarloRisk, type MonteCarloRiskInput, RefusedInput } from './index.js';

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
const of = (...risks: readonly (readonly [probability: string, impact: string])[]): MonteCarloRiskInput => ({
  risks: risks.map(([probability, impact], index) => ({ id: `risk ${index}`, probability, impact })),
  draws: DRAWS,
  seed: 4_242,
});
const three = of(['0.4', '60000'], ['0.25', '110000'], ['0.6', '35000']);
const distribution = (input: MonteCarloRiskInput) =>
  monteCarloRisk(input).distribution?.map(({ total, probability }) => [total.toFixed(), probability.toFixed()]);

describe('what risks come to together', () => {
  it('is every sum with its exact probability, the least first', () => {
    // 0.6 x 0.75 x 0.4, 0.6 x 0.75 x 0.6, 0.4 x 0.75 x 0.4, 0.4 x 0.75 x 0.6, 0.6 x 0.25 x 0.4, ...
    expect(distribution(three)).toEqual([
      ['0', '0.18'],
      ['35000', '0.27'],
      ['60000', '0.12'],
      ['95000', '0.18'],
      ['110000', '0.06'],
      ['145000', '0.09'],
      ['170000', '0.04'],
      ['205000', '0.06'],
    ]);
  });

  it('has the mean and spread of independent risks, and quantiles that are totals', () => {
    // 24,000 + 27,500 + 21,000; variance 3,426.75 million. At or below 60,000 lies 57%, 110,000 81%, 145,000 90%, 205,000 all.
    const { mean, sd, quantiles } = monteCarloRisk(three);
    const trueSd = Math.sqrt(3_426_750_000);
    expect(Math.abs(mean - 72_500)).toBeLessThan((4 * trueSd) / Math.sqrt(DRAWS));
    expect(Math.abs(sd / trueSd - 1)).toBeLessThan(0.05);
    expect(quantiles['0.5']).toBe(60_000);
    // 90% is on a step, and 80% and 95% within a standard error or three of one: a neighbour may be drawn.
    expect([95_000, 110_000]).toContain(quantiles['0.8']);
    expect([145_000, 170_000]).toContain(quantiles['0.9']);
    expect([170_000, 205_000]).toContain(quantiles['0.95']);
  });

  it('is certain where nothing is left to chance: what never happens has no row', () => {
    const sure = of(['0', '500'], ['1', '300']);
    expect(distribution(sure)).toEqual([['300', '1']]);
    const { mean, sd, quantiles } = monteCarloRisk(sure);
    expect([mean, sd, quantiles['0.5'], quantiles['0.95']]).toEqual([300, 0, 300, 300]);
  });

  it('adds equal totals up: two coins of 10 are 0, 10, 10 and 20', () => {
    expect(distribution(of(['0.5', '10'], ['0.5', '10.00']))).toEqual([
      ['0', '0.25'],
      ['10', '0.5'],
      ['20', '0.25'],
    ]);
  });

  it('goes below nought where an opportunity does, and cancels to nought exactly', () => {
    expect(distribution(of(['0.5', '0.1'], ['0.5', '0.2'], ['0.5', '-0.3']))).toEqual([
      ['-0.3', '0.125'],
      ['-0.2', '0.125'],
      ['-0.1', '0.125'],
      ['0', '0.25'],
      ['0.1', '0.125'],
      ['0.2', '0.125'],
      ['0.3', '0.125'],
    ]);
  });

  it('is told total by total for twelve risks with distinct sums, and by its draws alone for thirteen', () => {
    const powers = (count: number) =>
      of(...Array.from({ length: count }, (_, index) => ['0.5', `${2 ** index}`] as const));
    expect(distribution(powers(12))?.length).toBe(4_096);
    const { distribution: none, mean } = monteCarloRisk(powers(13));
    expect(none).toBeNull();
    // Half of 8,191; the variance of 0 to 8,191 evenly is (8,192² - 1) / 12.
    expect(Math.abs(mean - 4_095.5)).toBeLessThan(4 * Math.sqrt((8_192 ** 2 - 1) / 12 / DRAWS));
  });

  it('is the same to the last bit for the same seed', () => {
    expect(JSON.stringify(monteCarloRisk(three))).toBe(JSON.stringify(monteCarloRisk(three)));
  });
});

describe('risks that cannot be are refused at their place', () => {
  it('by chance, number, id, seed and draws', () => {
    expect(refusal(() => monteCarloRisk(of(['0.4', '1'], ['1.1', '1'])))).toEqual({
      code: 'PROBABILITY_OUT_OF_RANGE',
      field: 'risks[1].probability',
    });
    expect(refusal(() => monteCarloRisk(of(['0.4', '1k'])))).toEqual({
      code: 'NOT_A_DECIMAL',
      field: 'risks[0].impact',
    });
    const again = { id: 'risk 0', probability: '0.1', impact: '7' };
    expect(refusal(() => monteCarloRisk({ ...three, risks: [...three.risks, again] }))).toEqual({
      code: 'DUPLICATE_ID',
      field: 'risks[3].id',
    });
    expect(refusal(() => monteCarloRisk({ ...three, seed: null }))).toEqual({ code: 'SEED_REQUIRED', field: 'seed' });
    expect(refusal(() => monteCarloRisk({ ...three, draws: 500 }))).toEqual({
      code: 'DRAWS_OUT_OF_RANGE',
      field: 'draws',
    });
  });
});

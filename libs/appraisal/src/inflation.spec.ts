import fc from 'fast-check';
import {
  npvFromNominal,
  rebase,
  RefusedInput,
  relativePriceEffect,
  STANDARD_SCHEDULE,
  toNominal,
  toReal,
} from './index.js';

const schedule = STANDARD_SCHEDULE;
const refused = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
};

describe('prices', () => {
  it('are taken out as in Table 7 of the Green Book', () => {
    const nominal = ['1000.00', '1020.00', '1040.40', '1061.21', '1082.43', '1104.08'];
    const { deflatorFactors, real } = toReal({
      nominal,
      deflatorGrowth: ['0', '0.02', '0.02', '0.02', '0.02', '0.02'],
    });
    expect(deflatorFactors.map((factor) => factor.toFixed(4))).toEqual([
      '1.0000',
      '0.9804',
      '0.9612',
      '0.9423',
      '0.9238',
      '0.9057',
    ]);
    expect(real.map((amount) => amount.toFixed(0))).toEqual(Array.from({ length: 6 }, () => '1000'));
  });

  it('put in and taken out again leave what was there', () => {
    const rate = fc.integer({ min: -99, max: 100 }).map((value) => (value / 100).toFixed(2));
    const money = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(money, rate), { maxLength: 30 }), (years) => {
        const growth = years.map(([, one]) => one);
        const { nominal } = toNominal({ real: years.map(([amount]) => amount), growth });
        const { real } = toReal({ nominal, deflatorGrowth: growth });
        real.forEach((amount, year) =>
          expect(
            amount
              .minus(years[year]?.[0] ?? 0)
              .abs()
              .lessThan('1e-25'),
          ).toBe(true),
        );
      }),
    );
  });

  it('of year 0 are its own, whatever they did before it', () => {
    expect(toNominal({ real: ['5'], growth: ['0.5'] }).nominal.map((amount) => amount.toFixed())).toEqual(['5']);
  });

  it('of an older unit cost are brought forward by each year between', () => {
    // 300 x 1.02 x 1.10 = 336.6.
    expect(rebase({ amount: '300', growth: ['0.02', '0.10'] }).amount.toFixed()).toBe('336.6');
    expect(rebase({ amount: '300', growth: [] }).amount.toFixed()).toBe('300');
  });

  it('that rise like all others have no effect of their own', () => {
    const growth = ['0.02', '0.03'];
    const { real } = relativePriceEffect({
      year0Amount: '100',
      nominalGrowth: growth,
      deflatorGrowth: growth,
      schedule,
    });
    expect(real.map((amount) => amount.toFixed())).toEqual(['100', '100', '100']);
  });

  it('are taken out before a flow is discounted; without that it comes to something else', () => {
    const { npv, wrongNominalDiscountedAtStpr } = npvFromNominal({
      nominal: ['-1000', '1055.7'],
      deflatorGrowth: ['0', '0.02'],
      schedule,
    });
    // 1055.7 / 1.02 / 1.035 = 1000 exactly; 1055.7 / 1.035 = 1020.
    expect([npv.toFixed(20), wrongNominalDiscountedAtStpr.toFixed(20)]).toEqual([(0).toFixed(20), (20).toFixed(20)]);
  });

  it('have one growth for each year, as a fraction', () => {
    expect(refused(() => toReal({ nominal: ['1', '2'], deflatorGrowth: ['0'] }))).toBe('SERIES_LENGTH deflatorGrowth');
    expect(refused(() => toNominal({ real: ['1'], growth: ['0', '0'] }))).toBe('SERIES_LENGTH growth');
    expect(refused(() => toNominal({ real: ['1', '1'], growth: ['0', '2'] }))).toBe('RATE_OUT_OF_RANGE growth[1]');
    expect(refused(() => toReal({ nominal: ['1', '1'], deflatorGrowth: ['0', '-1'] }))).toBe(
      'RATE_OUT_OF_RANGE deflatorGrowth[1]',
    );
    const uneven = { year0Amount: '1', nominalGrowth: ['0.04'], deflatorGrowth: ['0.02', '0.02'], schedule };
    expect(refused(() => relativePriceEffect(uneven))).toBe('SERIES_LENGTH deflatorGrowth');
  });
});

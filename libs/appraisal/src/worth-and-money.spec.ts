import {
  allocateMoney,
  carbonValue,
  distributionalWeight,
  equivalise,
  icer,
  qalyValue,
  RefusedInput,
  roundMoney,
  STANDARD_SCHEDULE,
  transfers,
  vat,
  vatFromGross,
} from './index.js';

const refused = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
};

describe('health and carbon', () => {
  it('has a ratio only where an option is better and dearer, or less good and cheaper', () => {
    const at = (cost: string, effect: string) => {
      const result = icer({ comparator: { cost: '100', effect: '10' }, option: { cost, effect } });
      return [result.quadrant, result.icer?.toFixed() ?? null];
    };
    expect(at('200', '14')).toEqual(['north-east', '25']);
    expect(at('60', '8')).toEqual(['south-west', '20']);
    expect(at('60', '14')).toEqual(['dominant', null]);
    expect(at('200', '8')).toEqual(['dominated', null]);
    expect(at('60', '10')).toEqual(['dominant', null]);
    expect(at('100', '14')).toEqual(['dominant', null]);
    expect(at('200', '10')).toEqual(['dominated', null]);
    expect(at('100', '8')).toEqual(['dominated', null]);
    expect(at('100', '10')).toEqual([null, null]);
  });

  it('is worth its price less its cost at each value of a unit', () => {
    const { netMonetaryBenefit } = icer({
      comparator: { cost: '0', effect: '0' },
      option: { cost: '50000', effect: '2' },
    });
    expect(netMonetaryBenefit['15000'].toFixed()).toBe('-20000');
    expect(netMonetaryBenefit['25000'].toFixed()).toBe('0');
  });

  it('is discounted at the health rate, and beside it at the standard one', () => {
    const qalys = { qalysPerYear: '2', valuePerQaly: '70000', fromYear: 1, toYear: 1 };
    const worth = qalyValue({ ...qalys, schedule: [{ fromYear: 0, toYear: 9, rate: '0.015' }] });
    expect(worth.presentValue.toNumber()).toBeCloseTo(140000 / 1.015, 8);
    expect(worth.presentValueAtStandardRate.toNumber()).toBeCloseTo(140000 / 1.035, 8);
    const backwards = { ...qalys, fromYear: 2, schedule: STANDARD_SCHEDULE };
    expect(refused(() => qalyValue(backwards))).toBe('YEAR_OUT_OF_RANGE toYear');
  });

  it('has a price for every year of carbon', () => {
    const carbon = (valuePerTonne: string[]) =>
      carbonValue({ tonnesSaved: ['10', '10'], valuePerTonne, schedule: STANDARD_SCHEDULE });
    expect(carbon(['100', '103.5']).presentValue.toFixed(10)).toBe('2000.0000000000');
    expect(refused(() => carbon(['100']))).toBe('SERIES_LENGTH valuePerTonne');
  });
});

describe('who gains', () => {
  it('weighs a pound by the incomes to the power of 1.3', () => {
    const weigh = (medianGroup: string) =>
      distributionalWeight({ medianPopulation: '35000', medianGroup, elasticity: '1.3', change: '1000' });
    expect(weigh('20000').weight.toNumber()).toBeCloseTo((35000 / 20000) ** 1.3, 12);
    expect(weigh('35000').weightedImpact.toFixed()).toBe('1000');
    expect(refused(() => weigh('0'))).toBe('NOT_POSITIVE medianGroup');
    expect(refused(() => weigh('-1'))).toBe('NOT_POSITIVE medianGroup');
  });

  it('is compared as couples without children, as in Figure 7 of the Green Book', () => {
    const household = (...weights: string[]) => ({ income: '300', weights });
    const { equivalised } = equivalise({
      households: [household('0.67', '0.33'), household('0.67'), household('0.20', '0.67', '0.33', '0.20')],
    });
    expect(equivalised.map((income) => income.toFixed(0))).toEqual(['300', '448', '214']);
    expect(refused(() => equivalise({ households: [household('1'), household()] }))).toBe(
      'WEIGHTS_SUM_ZERO households[1].weights',
    );
  });
});

describe('VAT and transfers', () => {
  it('costs the budget what it cannot recover, and society nothing', () => {
    const { economicCase, financialCase } = vat({ netCost: '1000', vatRate: '0.20', recoverableShare: '0.75' });
    expect([economicCase.toFixed(), financialCase.toFixed()]).toEqual(['1000', '1050']);
    expect(refused(() => vat({ netCost: '1', vatRate: '20', recoverableShare: '0' }))).toBe(
      'RATE_OUT_OF_RANGE vatRate',
    );
  });

  it('comes off a price by dividing', () => {
    const { netCost, vat: tax } = vatFromGross({ grossCost: '120', vatRate: '0.20' });
    expect([netCost.toFixed(), tax.toFixed()]).toEqual(['100', '20']);
  });

  it('leaves a transfer in the budget alone', () => {
    const lines = [
      { id: 'a', amount: '10', transfer: false },
      { id: 'b', amount: '38', transfer: true },
    ];
    const { economicTotal, financialTotal } = transfers({ lines, mode: 'exclude' });
    expect([economicTotal.toFixed(), financialTotal.toFixed()]).toEqual(['10', '48']);
    const twice = [lines[0], lines[0]] as typeof lines;
    expect(refused(() => transfers({ lines: twice, mode: 'exclude' }))).toBe('DUPLICATE_ID lines[1].id');
  });
});

describe('rounding and sharing out', () => {
  it('rounds a half away from nought, once, and has no minus nought', () => {
    const round = (dp: number, ...values: string[]) => roundMoney({ values, dp, mode: 'half-away-from-zero' }).rounded;
    expect(round(2, '2.675', '-2.675', '1.0049999', '-0.004')).toEqual(['2.68', '-2.68', '1.00', '0.00']);
    expect(round(0, '0.5', '-1.5', '2.4999999999999999999999')).toEqual(['1', '-2', '2']);
  });

  it('shares out to the penny', () => {
    const share = (total: string, ...weights: string[]) =>
      allocateMoney({ total, weights, method: 'largest-remainder' });
    expect(share('0.05', '0.5', '0.5')).toEqual({ parts: ['0.03', '0.02'], sum: '0.05' });
    expect(refused(() => share('10', '0', '0.0'))).toBe('WEIGHTS_SUM_ZERO weights');
    expect(refused(() => share('10'))).toBe('WEIGHTS_SUM_ZERO weights');
    expect(refused(() => share('10', '1', '-1'))).toBe('NEGATIVE_NOT_ALLOWED weights[1]');
    expect(refused(() => share('10.005', '1'))).toBe('MONEY_PRECISION total');
  });
});

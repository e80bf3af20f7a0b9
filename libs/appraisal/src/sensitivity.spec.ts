import fc from 'fast-check';
import { RefusedInput, riskRegister, scenarioExpectedValue, tornado } from './index.js';

const refusal = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RefusedInput) return { code: error.code, field: error.field };
    throw error;
  }
  return undefined;
};

describe('the register of risks', () => {
  const risks = [
    { id: 'delay', probability: '0.4', impactPv: '60000' },
    { id: 'price', probability: '0.25', impactPv: '110000' },
    { id: 'staffing', probability: '0.6', impactPv: '35000' },
  ];

  it('expects probability times impact of each, in the order of the register, and their sum', () => {
    const { rows, expectedTotal } = riskRegister({ risks });
    expect(rows.map(({ id, expected }) => `${id} ${expected.toFixed()}`)).toEqual([
      'delay 24000',
      'price 27500',
      'staffing 21000',
    ]);
    expect(expectedTotal.toFixed()).toBe('72500');
  });

  it('has the spread of independent risks, and the sum of all as its worst', () => {
    // 0.4 x 0.6 x 60,000² + 0.25 x 0.75 x 110,000² + 0.6 x 0.4 x 35,000² = 864 + 2,268.75 + 294 million = 3,426.75 million.
    const { standardDeviationIfIndependent, worstCase } = riskRegister({ risks });
    expect(standardDeviationIfIndependent.pow(2).toDecimalPlaces(6).toFixed()).toBe('3426750000');
    expect(standardDeviationIfIndependent.toFixed(6)).toBe('58538.448903');
    expect(worstCase.toFixed()).toBe('205000');
  });

  it('lets an opportunity lower what is expected, and not what the worst costs', () => {
    const { expectedTotal, worstCase } = riskRegister({
      risks: [...risks, { id: 'grant', probability: '0.5', impactPv: '-20000' }],
    });
    expect([expectedTotal.toFixed(), worstCase.toFixed()]).toEqual(['62500', '205000']);
  });

  it('has no spread from what never or always happens', () => {
    const { expectedTotal, standardDeviationIfIndependent } = riskRegister({
      risks: [
        { id: 'never', probability: '0', impactPv: '500' },
        { id: 'always', probability: '1', impactPv: '300' },
      ],
    });
    expect([expectedTotal.toFixed(), standardDeviationIfIndependent.toFixed()]).toEqual(['300', '0']);
  });

  it('refuses a chance beyond certain, what is no number, and one id for two, each at its place', () => {
    const [delay, price] = risks as [(typeof risks)[0], (typeof risks)[0]];
    const of = (second: Partial<typeof delay>) =>
      refusal(() => riskRegister({ risks: [delay, { ...price, ...second }] }));
    expect(of({ probability: '1.2' })).toEqual({ code: 'PROBABILITY_OUT_OF_RANGE', field: 'risks[1].probability' });
    expect(of({ probability: '-0.1' })).toEqual({ code: 'PROBABILITY_OUT_OF_RANGE', field: 'risks[1].probability' });
    expect(of({ probability: '1/4' })).toEqual({ code: 'NOT_A_DECIMAL', field: 'risks[1].probability' });
    expect(of({ impactPv: '1e5' })).toEqual({ code: 'NOT_A_DECIMAL', field: 'risks[1].impactPv' });
    expect(of({ id: 'delay' })).toEqual({ code: 'DUPLICATE_ID', field: 'risks[1].id' });
  });
});

describe('what scenarios come to by their probabilities', () => {
  const scenarios = [
    { id: 'low', probability: '0.25', npsv: '-120000' },
    { id: 'central', probability: '0.5', npsv: '310000' },
    { id: 'high', probability: '0.25', npsv: '540000' },
  ];

  it('is their weighted mean, with its spread and the chance of a loss', () => {
    // -30,000 + 155,000 + 135,000; 0.25 x 380,000² + 0.5 x 50,000² + 0.25 x 280,000² = 36,100 + 1,250 + 19,600 million.
    const { expectedNpsv, standardDeviation, probabilityNegative } = scenarioExpectedValue({ scenarios });
    expect(expectedNpsv.toFixed()).toBe('260000');
    expect(standardDeviation.pow(2).toDecimalPlaces(6).toFixed()).toBe('56950000000');
    expect(probabilityNegative.toFixed()).toBe('0.25');
  });

  it('does not count a scenario worth nothing as a loss', () => {
    const none = [{ id: 'none', probability: '1', npsv: '0' }];
    expect(scenarioExpectedValue({ scenarios: none }).probabilityNegative.toFixed()).toBe('0');
  });

  it('takes thirds to six figures, and no sum further from 1', () => {
    const thirds = (last: string) =>
      scenarios.map((scenario, index) => ({ ...scenario, probability: index < 2 ? '0.333333' : last }));
    expect(refusal(() => scenarioExpectedValue({ scenarios: thirds('0.333333') }))).toBeUndefined();
    const refused = { code: 'PROBABILITY_SUM', field: 'scenarios' };
    expect(refusal(() => scenarioExpectedValue({ scenarios: thirds('0.333332') }))).toEqual(refused);
    expect(refusal(() => scenarioExpectedValue({ scenarios: [] }))).toEqual(refused);
  });

  it('refuses what is no number or no probability at its place, and one id for two', () => {
    const but = (change: object) =>
      refusal(() =>
        scenarioExpectedValue({
          scenarios: scenarios.map((one, index) => (index === 2 ? { ...one, ...change } : one)),
        }),
      );
    expect(but({ npsv: '£5' })).toEqual({ code: 'NOT_A_DECIMAL', field: 'scenarios[2].npsv' });
    expect(but({ probability: '1.01' })).toEqual({
      code: 'PROBABILITY_OUT_OF_RANGE',
      field: 'scenarios[2].probability',
    });
    expect(but({ id: 'low' })).toEqual({ code: 'DUPLICATE_ID', field: 'scenarios[2].id' });
  });
});

describe('the tornado of drivers', () => {
  const drivers = [
    { id: 'uptake', central: '0.7', low: '0.5', high: '0.8', npsvPerUnit: '250000' },
    { id: 'bed-days', central: '1075', low: '600', high: '1300', npsvPerUnit: '3318.33' },
    { id: 'unit-cost', central: '1', low: '0.9', high: '1.3', npsvPerUnit: '-1210000' },
  ];

  it('moves each alone from low to high, the widest first', () => {
    // Base: 0.7 x 250,000 + 1,075 x 3,318.33 - 1,210,000 = 2,532,204.75; bed days at 600: 475 x 3,318.33 less.
    const { baseNpsv, bars } = tornado({ drivers });
    expect(baseNpsv.toFixed()).toBe('2532204.75');
    expect(
      bars.map(({ id, npsvAtLow, npsvAtHigh, swing }) => [id, ...[npsvAtLow, npsvAtHigh, swing].map(Number)]),
    ).toEqual([
      ['bed-days', 955_998, 3_278_829, 2_322_831],
      ['unit-cost', 2_653_204.75, 2_169_204.75, 484_000],
      ['uptake', 2_482_204.75, 2_557_204.75, 75_000],
    ]);
  });

  it('puts ties in the order of their ids', () => {
    const alike = ['c', 'a', 'b'].map((id) => ({ id, central: '1', low: '0', high: '2', npsvPerUnit: '10' }));
    expect(tornado({ drivers: alike }).bars.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('agrees with working the whole sum out again at each end', () => {
    const whole = fc.integer({ min: -1_000, max: 1_000 });
    const driver = fc.record({ central: whole, low: whole, high: whole, npsvPerUnit: whole });
    fc.assert(
      fc.property(fc.array(driver, { minLength: 1, maxLength: 6 }), (numbers) => {
        const npsv = (values: readonly number[]) =>
          values.reduce((sum, value, index) => sum + value * (numbers[index]?.npsvPerUnit ?? 0), 0);
        const at = (index: number, value: number) =>
          npsv(numbers.map(({ central }, place) => (place === index ? value : central)));
        const named = numbers.map(({ central, low, high, npsvPerUnit }, index) => ({
          id: `d${index}`,
          central: `${central}`,
          low: `${low}`,
          high: `${high}`,
          npsvPerUnit: `${npsvPerUnit}`,
        }));
        for (const { id, npsvAtLow, npsvAtHigh } of tornado({ drivers: named }).bars) {
          const index = Number(id.slice(1));
          const { low, high } = numbers[index] as (typeof numbers)[0];
          expect([Number(npsvAtLow) + 0, Number(npsvAtHigh) + 0]).toEqual([at(index, low) + 0, at(index, high) + 0]);
        }
      }),
    );
  });

  it('refuses what is no number at its place, and one id for two', () => {
    const but = (change: object) =>
      refusal(() => tornado({ drivers: drivers.map((one, index) => (index === 1 ? { ...one, ...change } : one)) }));
    for (const name of ['central', 'low', 'high', 'npsvPerUnit'])
      expect(but({ [name]: '1,075' })).toEqual({ code: 'NOT_A_DECIMAL', field: `drivers[1].${name}` });
    expect(but({ id: 'uptake' })).toEqual({ code: 'DUPLICATE_ID', field: 'drivers[1].id' });
  });
});

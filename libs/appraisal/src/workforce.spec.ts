import { consultantPaCost, headroom, marginalPaCost, postCost, RefusedInput, temporaryStaffing } from './index.js';

const rates = { niRate: '0.15', niThresholdPerHead: '5000', pensionRate: '0.2378', levyRate: '0.005' };
const post = {
  annualSalary: '42170',
  wte: '1',
  headcount: '1',
  hcasZone: 'none' as const,
  months: '12',
  otherPensionableEarnings: '0',
  rates,
};
const refused = (change: object) => {
  try {
    postCost({ ...post, ...change });
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
};

describe('the cost of a post', () => {
  it('of band 6 is pay, National Insurance, pension and levy', () => {
    // 42170 + (42170 - 5000) x 15% + 42170 x 23.78% + 42170 x 0.5%.
    expect(postCost(post).total.toFixed()).toBe('57984.376');
  });

  it('is 750 less a year for two half-time people than for one whole', () => {
    const one = postCost(post).total;
    const two = postCost({ ...post, headcount: '2' }).total;
    expect(one.minus(two).toFixed()).toBe('750');
  });

  it('has no National Insurance on pay below the threshold, never less', () => {
    expect(postCost({ ...post, wte: '0.1' }).employerNi.toFixed()).toBe('0');
    expect(postCost({ ...post, headcount: '12' }).employerNi.toFixed()).toBe('0');
  });

  it('for half a year is half of it, threshold and supplement too', () => {
    const inner = { ...post, hcasZone: 'inner' as const };
    expect(
      postCost({ ...inner, months: '6' })
        .total.times(2)
        .toFixed(),
    ).toBe(postCost(inner).total.toFixed());
  });

  it('has a supplement between the least and the most of its zone, 2026/27', () => {
    const supplement = (annualSalary: string, hcasZone: 'none' | 'fringe' | 'outer' | 'inner', wte = '1') =>
      postCost({ ...post, annualSalary, hcasZone, wte }).hcas.toFixed();
    expect(supplement('25272', 'inner')).toBe('5794');
    expect(supplement('42170', 'inner')).toBe('8434');
    expect(supplement('56515', 'inner')).toBe('8746');
    expect(supplement('25272', 'outer')).toBe('4870');
    expect(supplement('56515', 'outer')).toBe('6137');
    expect(supplement('25272', 'fringe')).toBe('1346');
    expect(supplement('42170', 'fringe')).toBe('2108.5');
    expect(supplement('56515', 'fringe')).toBe('2270');
    expect(supplement('56515', 'none')).toBe('0');
    // Of the whole-time post first, then the part of it: not 20% of half the pay raised to the least.
    expect(supplement('25272', 'inner', '0.5')).toBe('2897');
  });

  it('of nothing has no on-cost to tell as a share', () => {
    expect(postCost({ ...post, wte: '0' }).oncostPercentOfGross).toBeNull();
  });

  it('is refused for more time than people have, for less than nought, and for rates in per cent', () => {
    expect(refused({ wte: '2.2', headcount: '2' })).toBe('WTE_EXCEEDS_HEADCOUNT wte');
    expect(refused({ wte: '2', headcount: '2' })).toBeUndefined();
    expect(refused({ wte: '-1' })).toBe('NEGATIVE_NOT_ALLOWED wte');
    expect(refused({ headcount: '-1' })).toBe('NEGATIVE_NOT_ALLOWED headcount');
    expect(refused({ months: '-6' })).toBe('NEGATIVE_NOT_ALLOWED months');
    expect(refused({ annualSalary: '£42,170' })).toBe('NOT_A_DECIMAL annualSalary');
    expect(refused({ rates: { ...rates, pensionRate: '23.78' } })).toBe('RATE_OUT_OF_RANGE rates.pensionRate');
    expect(() => postCost({ ...post, wte: '2.2' })).toThrow('enter at least 3 people');
  });
});

describe('programmed activities', () => {
  const consultant = { annualSalary: '113565', rates, additionalPasPensionable: false };

  it('above ten are paid and not pensionable, unless they are', () => {
    const twelve = consultantPaCost({ ...consultant, programmedActivities: '12' });
    // 113565 x 23.78%, and 1.2 times as much.
    expect(twelve.employerPension.toFixed()).toBe('27005.757');
    const pensionable = consultantPaCost({ ...consultant, programmedActivities: '12', additionalPasPensionable: true });
    expect(pensionable.employerPension.toFixed()).toBe('32406.9084');
  });

  it('below ten are a part of the pay, with one threshold', () => {
    const six = consultantPaCost({ ...consultant, programmedActivities: '6' });
    expect([six.basePay.toFixed(), six.additionalPaPay.toFixed()]).toEqual(['68139', '0']);
    expect(six.employerNi.toFixed()).toBe('9470.85');
  });

  it('cost their pay, National Insurance and levy when one is added to ten', () => {
    // 11356.50 x 1.155.
    expect(marginalPaCost({ ...consultant, fromPas: '10', toPas: '11' }).marginalCost.toFixed()).toBe('13116.7575');
    expect(marginalPaCost({ ...consultant, fromPas: '11', toPas: '10' }).marginalCost.toFixed()).toBe('-13116.7575');
  });
});

describe('who fills the hours', () => {
  it('costs a premium above one’s own staff, which is all that can be saved', () => {
    const filled = temporaryStaffing({
      hours: '100',
      substantiveHourlyCost: '30',
      bankPremium: '0.10',
      agencyPremium: '0.55',
      agencyShare: '0.4',
    });
    // 60 hours at 33, 40 at 46.50, less 100 at 30.
    expect(Object.values(filled).map((one) => one.toFixed())).toEqual(['1980', '1860', '3840', '840']);
  });

  it('needs more who are employed than who are at work, by either way of counting', () => {
    const ward = { clinicalWte: '7.8', costPerWte: '100', headroom: '0.22' };
    expect(headroom({ ...ward, mode: 'add' }).establishmentWte.toFixed()).toBe('9.516');
    expect(headroom({ ...ward, mode: 'gross-up' }).establishmentWte.toFixed()).toBe('10');
    expect(() => headroom({ ...ward, headroom: '1', mode: 'gross-up' })).toThrow('Nobody would ever be at work');
  });
});

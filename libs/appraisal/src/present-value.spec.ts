import fc from 'fast-check';
import { equivalentAnnualCost, netPresentUnitCost, npv, RefusedInput, STANDARD_SCHEDULE, sunkCost } from './index.js';

const schedule = STANDARD_SCHEDULE;
const pence = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => (value / 100).toFixed(2));
const refused = (...cashflows: { year: number; amount: string }[]) => {
  try {
    npv({ schedule, cashflows });
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
};

describe('net present value', () => {
  it('is that of Table 8 of the Green Book, to the pound', () => {
    const cashflows = [0, 1, 2, 3, 4, 5].map((year) => ({ year, amount: '1000' }));
    const { presentValues } = npv({ schedule, cashflows });
    expect(presentValues.map((value) => value.toFixed(0))).toEqual(['1000', '966', '934', '902', '871', '842']);
  });

  it('does not depend on the order of the flows, and parts sum to it', () => {
    fc.assert(
      fc.property(fc.array(pence, { minLength: 1, maxLength: 40 }), (amounts) => {
        const cashflows = amounts.map((amount, year) => ({ year, amount }));
        const forwards = npv({ schedule, cashflows });
        const backwards = npv({ schedule, cashflows: cashflows.toReversed() });
        const parts = forwards.presentValues.reduce((sum, part) => sum.plus(part));
        expect(forwards.npv.minus(backwards.npv).abs().lessThan('1e-30')).toBe(true);
        expect(parts.minus(forwards.npv).abs().lessThan('1e-30')).toBe(true);
      }),
    );
  });

  it('of nothing is nought', () => expect(npv({ schedule, cashflows: [] }).npv.toFixed()).toBe('0'));

  it('refuses what is no amount of money, and says what to type', () => {
    for (const amount of ['NaN', '1e5', '1,000', '', ' 5', '.5', '5.', '+5', 'Infinity', '--1'])
      expect(refused({ year: 0, amount })).toBe('NOT_A_DECIMAL cashflows[0].amount');
    expect(refused({ year: 0, amount: null as unknown as string })).toBe('NOT_A_DECIMAL cashflows[0].amount');
    expect(refused({ year: 0, amount: '10.005' })).toBe('MONEY_PRECISION cashflows[0].amount');
    expect(refused({ year: 0, amount: '10.00' }, { year: 1, amount: '10.50' })).toBeUndefined();
    expect(() => npv({ schedule, cashflows: [{ year: 0, amount: '1,000' }] })).toThrow(
      '“1,000” is not a number. Enter figures with at most one point, like 1250.50.',
    );
  });

  it('refuses a year before the first, no year, one twice, and one the schedule does not reach', () => {
    expect(refused({ year: -1, amount: '1' })).toBe('YEAR_OUT_OF_RANGE cashflows[0].year');
    expect(refused({ year: 1.5, amount: '1' })).toBe('YEAR_OUT_OF_RANGE cashflows[0].year');
    expect(refused({ year: 1, amount: '1' }, { year: 1, amount: '2' })).toBe('DUPLICATE_YEAR cashflows[1].year');
    expect(refused({ year: 1001, amount: '1' })).toBe('SCHEDULE_TOO_SHORT cashflows[0].year');
  });
});

describe('what a thing costs a year', () => {
  it('times its annuity is its present cost', () => {
    const { pv, annuityFactor, eac } = equivalentAnnualCost({ costs: ['90000', '6000'], schedule, annuity: 'arrears' });
    // 90000 + 6000 / 1.035, and all of it in the one year there is.
    expect(pv.toNumber()).toBeCloseTo(90000 + 6000 / 1.035, 9);
    expect(eac?.times(annuityFactor).minus(pv).abs().lessThan('1e-30')).toBe(true);
  });

  it('is not defined for a thing that does not last a year', () => {
    expect(equivalentAnnualCost({ costs: ['90000'], schedule, annuity: 'arrears' }).eac).toBeNull();
  });
});

describe('the cost of a unit', () => {
  const input = { costs: ['0', '103.5'], units: ['0', '10'], schedule };

  it('discounts units like pounds, unless they are health', () => {
    // 103.5 / 1.035 over 10 / 1.035, and over 10 / 1.015.
    expect(netPresentUnitCost({ ...input, unitSchedule: null }).npuc?.toNumber()).toBeCloseTo(10.35, 12);
    const health = [{ fromYear: 0, toYear: 30, rate: '0.015' }];
    expect(netPresentUnitCost({ ...input, unitSchedule: health }).npuc?.toNumber()).toBeCloseTo(10.15, 12);
  });

  it('is not defined where there are none', () => {
    expect(netPresentUnitCost({ ...input, units: ['0', '0'], unitSchedule: null }).npuc).toBeNull();
  });
});

describe('sunk cost', () => {
  it('may lie before year 0, and is told beside what is still to come', () => {
    const lines = [
      { id: 'study', amount: '45000', year: -1, sunk: true },
      { id: 'install', amount: '1035', year: 1, sunk: false },
    ];
    const { pvc, excludedSunk } = sunkCost({ lines, schedule });
    expect([pvc.toFixed(10), excludedSunk.toFixed()]).toEqual(['1000.0000000000', '45000']);
    const late = [{ id: 'late', amount: '1', year: -1, sunk: false }];
    expect(() => sunkCost({ lines: late, schedule })).toThrow(
      expect.objectContaining({ field: 'lines[0].year' }) as Error,
    );
  });
});

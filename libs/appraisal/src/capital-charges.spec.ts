import fc from 'fast-check';
import { capitalCharges, RefusedInput } from './index.js';

const machine = {
  cost: '84000',
  residual: '0',
  lifeYears: '7',
  years: 8,
  firstYearFraction: '0.5',
  openingNbvYear1: 'zero' as const,
  pdcRate: '0.035',
};
const refused = (change: object) => {
  try {
    capitalCharges({ ...machine, ...change });
  } catch (error) {
    if (error instanceof RefusedInput) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
};
const shown = (input: Parameters<typeof capitalCharges>[0]) =>
  capitalCharges(input).rows.map(({ depreciation, closingNbv, pdcDividend }) =>
    [depreciation, closingNbv, pdcDividend].map((amount) => amount.toFixed(2)).join(' '),
  );

describe('capital charges', () => {
  it('are depreciation in a straight line and 3.5% of the average of opening and closing value', () => {
    // 1.2 million over 10 years: 120,000, and 3.5% of (1,200,000 + 1,080,000) / 2.
    const rows = shown({
      ...machine,
      cost: '1200000',
      lifeYears: '10',
      years: 1,
      firstYearFraction: '1',
      openingNbvYear1: 'cost',
    });
    expect(rows).toEqual(['120000.00 1080000.00 39900.00']);
  });

  it('spread the half year that the first year leaves over into a year more', () => {
    const rows = shown(machine);
    // 84,000 / 7 = 12,000; half of it first and half of it last.
    expect(rows[0]).toBe('6000.00 78000.00 1365.00');
    expect(rows.at(-1)).toBe('6000.00 0.00 105.00');
  });

  it('end when the life does, even in the middle of a year', () => {
    // 1,000 over two and a half years: 400, 400, 200.
    const rows = shown({ ...machine, cost: '1000', lifeYears: '2.5', years: 4, firstYearFraction: '1', pdcRate: '0' });
    expect(rows).toEqual(['400.00 600.00 0.00', '400.00 200.00 0.00', '200.00 0.00 0.00', '0.00 0.00 0.00']);
  });

  it('of a life below a year are all in the first', () => {
    expect(shown({ ...machine, lifeYears: '0.25', years: 1 })).toEqual(['84000.00 0.00 0.00']);
  });

  it('leave what it is still worth on the books, and the dividend on it', () => {
    const rows = shown({ ...machine, cost: '1000', residual: '200', lifeYears: '2', years: 3, firstYearFraction: '1' });
    expect(rows.at(-1)).toBe('0.00 200.00 7.00');
  });

  it('add up to what is lost in value, and never make a value negative', () => {
    const pounds = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(
        pounds,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 100 }),
        (cost, left, tenths, part) => {
          const residual = Math.floor(cost * left);
          const { rows, totalDepreciation } = capitalCharges({
            ...machine,
            cost: String(cost),
            residual: String(residual),
            lifeYears: (tenths / 10).toFixed(1),
            years: 32,
            firstYearFraction: (part / 100).toFixed(2),
          });
          expect(
            totalDepreciation
              .minus(cost - residual)
              .abs()
              .lessThan('1e-25'),
          ).toBe(true);
          for (const { closingNbv, depreciation } of rows) {
            expect(closingNbv.lessThan(residual)).toBe(false);
            expect(depreciation.lessThan(0)).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are refused for a life of nought, a residual above the cost, and shares and rates that are none', () => {
    expect(refused({ lifeYears: '0' })).toBe('LIFE_OUT_OF_RANGE lifeYears');
    expect(refused({ lifeYears: '-3' })).toBe('LIFE_OUT_OF_RANGE lifeYears');
    expect(refused({ residual: '84000' })).toBeUndefined();
    expect(refused({ residual: '84000.01' })).toBe('RESIDUAL_EXCEEDS_COST residual');
    expect(refused({ firstYearFraction: '1.5' })).toBe('FRACTION_OUT_OF_RANGE firstYearFraction');
    expect(refused({ pdcRate: '3.5' })).toBe('RATE_OUT_OF_RANGE pdcRate');
    expect(refused({ years: -1 })).toBe('YEAR_OUT_OF_RANGE years');
    expect(refused({ cost: '-1' })).toBe('NEGATIVE_NOT_ALLOWED cost');
  });
});

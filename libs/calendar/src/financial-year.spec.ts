import {
  addFinancialYears,
  asFinancialYear,
  asIsoDate,
  daysOfFinancialYear,
  financialYearOf,
  financialYearsBetween,
  isFinancialYear,
} from './index.js';

describe('a financial year', () => {
  it('begins on 1 April', () => {
    expect(financialYearOf(asIsoDate('2026-03-31'))).toBe('2025-26');
    expect(financialYearOf(asIsoDate('2026-04-01'))).toBe('2026-27');
    expect(daysOfFinancialYear(asFinancialYear('2026-27'))).toEqual({ first: '2026-04-01', last: '2027-03-31' });
  });

  it('is named by two years that follow one another, over the turn of a century too', () => {
    expect(['2026-27', '1999-00'].every(isFinancialYear)).toBe(true);
    expect(['2026-28', '2026-2027', '26-27'].some(isFinancialYear)).toBe(false);
    expect(() => asFinancialYear('2026-28')).toThrow(RangeError);
  });

  it('is counted on and back', () => {
    expect(addFinancialYears(asFinancialYear('2026-27'), 10)).toBe('2036-37');
    expect(financialYearsBetween(asFinancialYear('2026-27'), asFinancialYear('2024-25'))).toBe(-2);
  });
});

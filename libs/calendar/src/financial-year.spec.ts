import {
  addFinancialYears,
  asFinancialYear,
  asIsoDate,
  daysBetween,
  daysOfFinancialYear,
  financialYearOf,
  financialYearsBetween,
  isFinancialYear,
  nextFinancialYear,
  parseFinancialYear,
} from './index.js';

describe('a financial year', () => {
  it('begins on 1 April and ends on 31 March', () => {
    expect(financialYearOf(asIsoDate('2026-03-31'))).toBe('2025-26');
    expect(financialYearOf(asIsoDate('2026-04-01'))).toBe('2026-27');
    expect(daysOfFinancialYear(asFinancialYear('2026-27'))).toEqual({ first: '2026-04-01', last: '2027-03-31' });
  });

  it('has 366 days when its February has 29', () => {
    const { first, last } = daysOfFinancialYear(asFinancialYear('2027-28'));
    expect(daysBetween(first, last) + 1).toBe(366);
  });

  it('is named by two years that follow one another, over the turn of a century too', () => {
    expect(['2026-27', '1999-00', '2099-00'].every(isFinancialYear)).toBe(true);
    expect(['2026-28', '2026-2027', '26-27', '2026/27', '9999-00', '0000-01'].some(isFinancialYear)).toBe(false);
    expect(() => asFinancialYear('2026-28')).toThrow(RangeError);
  });

  it('is read as papers write it', () => {
    for (const typed of ['2026-27', '2026/27', '2026–27', ' 2026-2027 ', '2026/2027'])
      expect(parseFinancialYear(typed)).toEqual({ kind: 'financialYear', value: '2026-27' });
    for (const typed of ['2026', '2026-28', '2026-2127', '26/27', ''])
      expect([typed, parseFinancialYear(typed).kind]).toEqual([typed, 'notFinancialYear']);
  });

  it('is counted on and back', () => {
    expect(nextFinancialYear(asFinancialYear('1998-99'))).toBe('1999-00');
    expect(addFinancialYears(asFinancialYear('2026-27'), 10)).toBe('2036-37');
    expect(financialYearsBetween(asFinancialYear('2026-27'), asFinancialYear('2024-25'))).toBe(-2);
    expect(() => addFinancialYears(asFinancialYear('2026-27'), 1.5)).toThrow(RangeError);
    expect(() => addFinancialYears(asFinancialYear('2026-27'), 8000)).toThrow(RangeError);
  });
});

import { addDays, addMonths, asIsoDate, daysBetween, isIsoDate, weeksBetween, weekStart } from './index.js';

const day = asIsoDate;

describe('a calendar day', () => {
  it('is only a day that the calendar has', () => {
    expect(['2026-11-24', '2024-02-29'].every(isIsoDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '24/11/2026', ''].some(isIsoDate)).toBe(false);
    expect(() => day('2026-02-30')).toThrow(RangeError);
  });

  it('moves over the ends of months, years and leap days', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
  });

  it('does not slip an hour or a day where the clocks change', () => {
    expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30');
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
  });

  it('a month after the last of January is the last of February', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28');
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
  });

  it('is counted in days and whole weeks, either way', () => {
    expect(daysBetween(day('2026-08-06'), day('2026-12-02'))).toBe(25 + 30 + 31 + 30 + 2);
    expect(weeksBetween(day('2026-08-06'), day('2026-12-02'))).toBe(16);
    expect(weeksBetween(day('2026-12-02'), day('2026-08-06'))).toBe(-16);
  });

  it('belongs to the week of its Monday', () => {
    // 24 November 2026 is a Tuesday.
    expect(weekStart(day('2026-11-24'))).toBe('2026-11-23');
    expect(weekStart(day('2026-11-23'))).toBe('2026-11-23');
    expect(weekStart(day('2026-11-22'))).toBe('2026-11-16');
  });
});

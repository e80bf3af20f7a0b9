import fc from 'fast-check';
import { addDays, addMonths, asIsoDate, daysBetween, weekday, weeksBetween, weekStart } from './index.js';

const day = asIsoDate;

/** The language's own calendar, as an oracle: a second implementation of the Gregorian rules. */
const byDate = (date: Date): string => date.toISOString().slice(0, 10);
const anyDay = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('3000-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(byDate(date)));

describe('moving from a day', () => {
  it('goes over the ends of months, years and leap days', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('1900-02-28'), 1)).toBe('1900-03-01');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
  });

  it('does not slip an hour or a day where the clocks change', () => {
    expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30');
    expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
  });

  it('agrees with another calendar for any day and any number of days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300_000, max: 300_000 }), (from, days) => {
        const other = new Date(`${from}T00:00:00Z`);
        other.setUTCDate(other.getUTCDate() + days);
        expect(addDays(from, days)).toBe(byDate(other));
      }),
    );
  });

  it('by months ends on the last day of a shorter month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28');
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(day('2026-01-15'), -13)).toBe('2024-12-15');
  });

  it('by months lands in the month meant, on the same day or the last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (from, months) => {
        const moved = addMonths(from, months);
        const count = (one: string): number => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(count(moved) - count(from)).toBe(months);
        expect(moved.slice(8) === from.slice(8) || addDays(moved, 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  it('by half a day, or out of the calendar, is a caller’s mistake', () => {
    expect(() => addDays(day('2026-11-24'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(day('2026-11-24'), Number.NaN)).toThrow(RangeError);
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(day('0001-01-31'), -1)).toThrow(RangeError);
  });
});

describe('the time between two days', () => {
  it('is counted in days and whole weeks, either way', () => {
    expect(daysBetween(day('2026-08-06'), day('2026-12-02'))).toBe(25 + 30 + 31 + 30 + 2);
    // 118 days are 16 weeks and 6 days.
    expect(weeksBetween(day('2026-08-06'), day('2026-12-02'))).toBe(16);
    expect(weeksBetween(day('2026-12-02'), day('2026-08-06'))).toBe(-16);
  });

  it('of less than a week is nought weeks, never minus nought', () => {
    expect(weeksBetween(day('2026-11-24'), day('2026-11-20'))).toBe(0);
  });

  it('is what was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300_000, max: 300_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

describe('a week', () => {
  it('begins on its Monday', () => {
    // 24 November 2026 is a Tuesday.
    expect(weekStart(day('2026-11-24'))).toBe('2026-11-23');
    expect(weekStart(day('2026-11-23'))).toBe('2026-11-23');
    expect(weekStart(day('2026-11-22'))).toBe('2026-11-16');
  });

  it('numbers its days from Monday, 1, to Sunday, 7, as another calendar does', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        // The other calendar's Sunday is 0.
        expect(weekday(one) % 7).toBe(new Date(`${one}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});

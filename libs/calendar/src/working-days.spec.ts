import fc from 'fast-check';
import { addDays, addWorkingDays, asIsoDate, type BankHolidays, isWorkingDay, workingDaysBetween } from './index.js';

const day = asIsoDate;

/** Bank holidays in England and Wales in 2026, as published on gov.uk/bank-holidays. Boxing Day is a Saturday. */
const holidays: BankHolidays = {
  from: day('2026-01-01'),
  to: day('2026-12-31'),
  days: [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ].map(day),
};

describe('working days', () => {
  it('are Monday to Friday without the bank holidays', () => {
    const works = (one: string) => isWorkingDay(day(one), holidays);
    expect(works('2026-11-24')).toEqual({ kind: 'answer', value: true });
    expect(works('2026-11-28')).toEqual({ kind: 'answer', value: false });
    expect(works('2026-12-28')).toEqual({ kind: 'answer', value: false });
  });

  it('after Maundy Thursday go on on Easter Tuesday', () => {
    expect(addWorkingDays(day('2026-04-02'), 1, holidays)).toEqual({ kind: 'answer', value: '2026-04-07' });
    expect(addWorkingDays(day('2026-04-07'), -1, holidays)).toEqual({ kind: 'answer', value: '2026-04-02' });
    expect(addWorkingDays(day('2026-04-05'), 0, holidays)).toEqual({ kind: 'answer', value: '2026-04-05' });
  });

  it('of 2026 are 253: 261 days from Monday to Friday less eight holidays', () => {
    // 365 days from a Thursday: 52 weeks with 5 each and one Thursday more. The first day does not count, and is a holiday.
    expect(workingDaysBetween(day('2026-01-01'), day('2026-12-31'), holidays)).toEqual({ kind: 'answer', value: 253 });
  });

  it('are not counted beyond what the list of holidays knows', () => {
    expect(addWorkingDays(day('2026-12-31'), 1, holidays)).toEqual({
      kind: 'holidaysNotKnown',
      day: '2027-01-01',
      knownFrom: '2026-01-01',
      knownTo: '2026-12-31',
    });
    expect(isWorkingDay(day('2025-12-31'), holidays).kind).toBe('holidaysNotKnown');
    expect(workingDaysBetween(day('2026-12-30'), day('2027-01-04'), holidays).kind).toBe('holidaysNotKnown');
  });

  it('come from a list that does not contradict itself', () => {
    expect(() => isWorkingDay(day('2026-11-24'), { ...holidays, to: day('2026-06-30') })).toThrow(/2026-08-31/);
    expect(() => isWorkingDay(day('2026-11-24'), { ...holidays, to: day('2025-12-31') })).toThrow(RangeError);
    expect(() => addWorkingDays(day('2026-11-24'), 1.5, holidays)).toThrow(RangeError);
  });

  it('between two days are what was added', () => {
    const anyDay = fc.integer({ min: 60, max: 300 }).map((days) => addDays(day('2026-01-01'), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 30 }), (from, count) => {
        const later = addWorkingDays(from, count, holidays);
        if (later.kind !== 'answer') throw new Error(`not known: ${later.day}`);
        expect(workingDaysBetween(from, later.value, holidays)).toEqual({ kind: 'answer', value: count });
      }),
    );
  });
});

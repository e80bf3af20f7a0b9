import { dayInWords, dayNumber, dayOf, dayTicks, monthTicks } from './days.js';

const day = (text: string): number => dayNumber('gantt', 'today', text);

describe('a day on the line of time', () => {
  it('is counted from 1 January 1970', () => {
    // 56 years of 365 days with 14 leap days, then 327 days of 2026 before 24 November.
    expect(day('2026-11-24')).toBe(56 * 365 + 14 + 327);
    expect(day('1970-01-01')).toBe(0);
  });

  it('is one the calendar has', () => {
    expect(() => day('2026-02-29')).toThrow('gantt: today is 2026-02-29, not a day like 2026-11-24');
    expect(() => day('0999-12-31')).toThrow(RangeError);
    expect(() => day('2026-13-01')).toThrow(RangeError);
    expect(day('2024-02-29') - day('2024-02-28')).toBe(1);
    // Of the centuries only every fourth has a leap day (Gregorian calendar).
    expect(['1900-02-29', '2000-02-29', '2100-02-29'].map((one) => dayOf(one) !== null)).toEqual([false, true, false]);
    expect(['2026-04-31', '2026-01-00', '2026-1-1', '2026-11-24T00:00', ''].map(dayOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is written as the NHS writes it', () => {
    expect(dayInWords(day('2026-11-03'))).toBe('3 Nov 2026');
  });

  it('is placed among days, or among Mondays where there is no room for every day', () => {
    const said = (from: string, to: string, most: number) =>
      dayTicks(day(from), day(to), most).map(({ words }) => words);
    expect(said('2026-11-28', '2026-12-01', 8)).toEqual(['28 Nov', '29 Nov', '30 Nov', '1 Dec']);
    // 23 November 2026 is a Monday.
    expect(said('2026-11-18', '2026-12-10', 4)).toEqual(['23 Nov', '30 Nov', '7 Dec']);
    expect(said('2026-11-18', '2027-01-20', 5).length).toBeLessThanOrEqual(5);
  });

  it('is placed among the firsts of months, as many as there is room for', () => {
    const said = (from: string, to: string, most: number) =>
      monthTicks(day(from), day(to), most).map(({ month, year }) => `${month} ${year}`);
    expect(said('2026-11-24', '2027-02-01', 8)).toEqual(['Dec 2026', 'Jan 2027', 'Feb 2027']);
    // A whole year with room for 5: every third month, beginning with a quarter.
    expect(said('2026-02-01', '2027-01-31', 5)).toEqual(['Apr 2026', 'Jul 2026', 'Oct 2026', 'Jan 2027']);
    // Ten years with room for 5: every second year.
    expect(said('2001-01-01', '2010-12-31', 5)).toEqual(['Jan 2002', 'Jan 2004', 'Jan 2006', 'Jan 2008', 'Jan 2010']);
  });
});

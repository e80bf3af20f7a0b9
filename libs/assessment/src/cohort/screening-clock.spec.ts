import { englishBankHolidays } from './bank-holidays.js';
import { screenBy } from './screening-clock.js';

describe('the clock of screening', () => {
  it('runs for five working days after the day of sealing', () => {
    // Tuesday 1 September 2026: 2, 3, 4, 7 and 8 September.
    expect(screenBy('2026-09-01T09:00:00.000Z')).toBe('2026-09-08');
  });

  it('does not run on the bank holiday of the summer', () => {
    // Friday 28 August 2026; Monday 31 is a holiday: 1, 2, 3, 4 and 7 September.
    expect(screenBy('2026-08-28T09:00:00.000Z')).toBe('2026-09-07');
  });

  it('begins with the day in London, which in summer is ahead of the instant', () => {
    // 23:30 in UTC on Tuesday is half past midnight on Wednesday 2 September: 3, 4, 7, 8 and 9.
    expect(screenBy('2026-09-01T23:30:00.000Z')).toBe('2026-09-09');
  });

  it('does not know what no government has said yet', () => {
    expect(screenBy('2028-12-29T09:00:00.000Z')).toBeNull();
  });
});

describe('the bank holidays of England', () => {
  it('are eight in every year, as the Banking and Financial Dealings Act and the two of common law make them', () => {
    const ofYear = (year: string) => englishBankHolidays.days.filter((day) => day.startsWith(year)).length;
    expect(['2025', '2026', '2027', '2028'].map(ofYear)).toEqual([8, 8, 8, 8]);
  });

  it('have Good Friday two days before Easter and Easter Monday the day after it', () => {
    // Easter Sundays by the tables of the Book of Common Prayer.
    for (const easter of ['2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16']) {
      const off = (days: number) => new Date(Date.parse(easter) + days * 86_400_000).toISOString().slice(0, 10);
      expect(englishBankHolidays.days).toEqual(expect.arrayContaining([off(-2), off(1)]));
    }
  });
});

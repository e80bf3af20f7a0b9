import { resultsDueOn } from './results-due.js';

describe('the day results are due on', () => {
  it('is fifteen working days after the board, which is three weeks where there is no holiday', () => {
    // Tuesday 1 September 2026: 2 to 4, 7 to 11, 14 to 18 make 3 + 5 + 5 = 13; Monday 21 and Tuesday 22 make 15.
    expect(resultsDueOn('2026-09-01')).toBe('2026-09-22');
  });

  it('comes later by the holidays of Christmas and New Year', () => {
    // Wednesday 16 December 2026: 17, 18, 21 to 24 make 6; 25 and 28 are holidays; 29 to 31 make 9; 1 January is a holiday;
    // 4 to 8 January make 14; Monday 11 January is the fifteenth.
    expect(resultsDueOn('2026-12-16')).toBe('2027-01-11');
  });

  it('counts from the next working day where a board sat on a Saturday', () => {
    // Saturday 5 September 2026: 7 to 11, 14 to 18 and 21 to 25 make 15.
    expect(resultsDueOn('2026-09-05')).toBe('2026-09-25');
  });

  it('is not known where no government has said yet which days are holidays', () => {
    expect(resultsDueOn('2028-12-20')).toBeNull();
  });
});

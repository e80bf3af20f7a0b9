import { nextReadingOn } from './next-reading.js';

describe('when the next reading is due', () => {
  it('follows the newest one by what the plan says', () => {
    expect(nextReadingOn('daily', '2026-12-31')).toBe('2027-01-01');
    expect(nextReadingOn('weekly', '2026-09-01')).toBe('2026-09-08');
    expect(nextReadingOn('fortnightly', '2026-09-01')).toBe('2026-09-15');
    expect(nextReadingOn('monthly', '2027-01-31')).toBe('2027-02-28');
  });

  it('is not known before the first one, nor for what is read with every case', () => {
    expect(nextReadingOn('weekly', undefined)).toBeNull();
    expect(nextReadingOn('per-case', '2026-09-01')).toBeNull();
  });
});

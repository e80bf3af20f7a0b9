import { asIsoDate, isBefore, isIsoDate, parseIsoDate } from './index.js';

describe('a calendar day', () => {
  it('is only a day that the calendar has', () => {
    expect(['2026-11-24', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'].every(isIsoDate)).toBe(true);
    expect(
      ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-04-00', '0000-01-01'].some(
        isIsoDate,
      ),
    ).toBe(false);
    expect(['2026-1-1', '24/11/2026', '2026-11-24T00:00:00Z', ' 2026-11-24', '٢٠٢٦-١١-٢٤', ''].some(isIsoDate)).toBe(
      false,
    );
    expect(() => asIsoDate('2026-02-30')).toThrow(RangeError);
  });

  it('is read with spaces around it, and what is none says why', () => {
    expect(parseIsoDate(' 2026-11-24\n')).toEqual({ kind: 'isoDate', value: '2026-11-24' });
    expect(parseIsoDate('2026-02-30')).toEqual({
      kind: 'notIsoDate',
      why: expect.stringContaining('no such day') as string,
    });
    // Third of April or fourth of March: not guessed.
    expect(parseIsoDate('03/04/2026').kind).toBe('notIsoDate');
  });

  it('is before a later one, and not before itself', () => {
    expect(isBefore(asIsoDate('2026-11-24'), asIsoDate('2026-12-01'))).toBe(true);
    expect(isBefore(asIsoDate('2026-12-01'), asIsoDate('2026-11-24'))).toBe(false);
    expect(isBefore(asIsoDate('2026-11-24'), asIsoDate('2026-11-24'))).toBe(false);
  });
});

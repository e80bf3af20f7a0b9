import fc from 'fast-check';
import { asInstant, isBefore, isInstant, parseInstant } from './index.js';

describe('an instant', () => {
  it('has one spelling: UTC with milliseconds', () => {
    expect(isInstant('2026-11-24T09:30:00.000Z')).toBe(true);
    for (const other of [
      '2026-11-24T09:30:00Z',
      '2026-11-24T09:30:00.000+00:00',
      '2026-11-24 09:30:00.000Z',
      '2026-11-24',
      '2026-02-30T09:30:00.000Z',
      '2026-11-24T24:00:00.000Z',
      '2026-11-24T09:60:00.000Z',
    ])
      expect([other, isInstant(other)]).toEqual([other, false]);
    expect(() => asInstant('2026-11-24')).toThrow(RangeError);
  });

  it('is read from any distance to UTC, over the ends of days and years', () => {
    const read = (text: string) => {
      const outcome = parseInstant(text);
      return outcome.kind === 'instant' ? outcome.value : outcome.kind;
    };
    expect(read('2026-11-24T09:30Z')).toBe('2026-11-24T09:30:00.000Z');
    // British Summer Time is an hour ahead: half past midnight there is still yesterday in UTC.
    expect(read('2026-07-01T00:30:00+01:00')).toBe('2026-06-30T23:30:00.000Z');
    expect(read('2026-12-31T20:00:00-05')).toBe('2027-01-01T01:00:00.000Z');
    expect(read('2026-11-24T09:30:00+0530')).toBe('2026-11-24T04:00:00.000Z');
  });

  it('is never later than what was written: microseconds are cut off', () => {
    expect(parseInstant('2026-11-24T09:30:00.999999Z')).toEqual({
      kind: 'instant',
      value: '2026-11-24T09:30:00.999Z',
    });
  });

  it('is not read where the distance from UTC is not said, or nobody is so far away', () => {
    for (const text of ['2026-11-24T09:30:00', '2026-11-24T09:30:00+15:00', '2026-11-24T09:30:00+01:75', 'soon', ''])
      expect([text, parseInstant(text).kind]).toEqual([text, 'notInstant']);
    expect(parseInstant('0001-01-01T00:30:00+01:00').kind).toBe('notInstant');
    expect(parseInstant('9999-12-31T23:30:00-01:00').kind).toBe('notInstant');
  });

  it('agrees with another reader of ISO 8601', () => {
    const offset = fc.integer({ min: -14 * 4, max: 14 * 4 }).map((quarters) => {
      const minutes = Math.abs(quarters) * 15;
      const two = (part: number) => String(part).padStart(2, '0');
      return `${quarters < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    });
    const moment = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('3000-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, offset, (date, away) => {
        const written = date.toISOString().replace('Z', away);
        expect(parseInstant(written)).toEqual({ kind: 'instant', value: new Date(written).toISOString() });
      }),
    );
  });

  it('is before a later one', () => {
    expect(isBefore(asInstant('2026-11-24T09:30:00.000Z'), asInstant('2026-11-24T09:30:00.001Z'))).toBe(true);
    expect(isBefore(asInstant('2026-11-24T09:30:00.000Z'), asInstant('2026-11-24T09:30:00.000Z'))).toBe(false);
  });
});

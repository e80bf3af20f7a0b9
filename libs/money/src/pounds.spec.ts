import fc from 'fast-check';
import { asPounds, formatPounds, parsePounds, roundToPenny } from './index.js';

const amounts = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n }).map((pence) => {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, '0');
  return asPounds(`${pence < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`);
});
const read = (typed: string) => {
  const outcome = parsePounds(typed);
  return outcome.kind === 'pounds' ? outcome.value : outcome.why;
};

describe('pounds', () => {
  it('have two places, and are never minus nought', () => {
    expect(asPounds('12')).toBe('12.00');
    expect(asPounds('0012.5')).toBe('12.50');
    expect(asPounds('-0.00')).toBe('0.00');
  });

  it('beyond what a column of 14 digits can hold are a caller’s mistake', () => {
    expect(asPounds('999999999999.99')).toBe('999999999999.99');
    for (const text of ['1000000000000', '0.001', '1e3', '', ' 1', '1,000', 'NaN', 'Infinity'])
      expect(() => asPounds(text)).toThrow(RangeError);
  });

  it('round half a penny away from nought, as a spreadsheet does', () => {
    // 1.005 and 2.675 are held by floating point as slightly less, and 10.115 too: there they would round down.
    for (const [exact, rounded] of [
      ['0.005', '0.01'],
      ['-0.005', '-0.01'],
      ['1.005', '1.01'],
      ['2.675', '2.68'],
      ['-2.675', '-2.68'],
      ['1.0049999', '1.00'],
      ['10.115', '10.12'],
      ['-0.004', '0.00'],
      [`0.0049${'9'.repeat(60)}`, '0.00'],
    ] as const)
      expect([exact, roundToPenny(exact)]).toEqual([exact, rounded]);
    expect(() => roundToPenny('999999999999.995')).toThrow(RangeError);
    expect(() => roundToPenny('a lot')).toThrow(RangeError);
  });
});

describe('an amount somebody typed', () => {
  it('may have a pound sign, commas, spaces and a minus of any kind', () => {
    expect(read('£1,234.5')).toBe('1234.50');
    expect(read(' 12 500 ')).toBe('12500.00');
    expect(read('12\u00a0500.25')).toBe('12500.25');
    expect(read('-£50')).toBe('-50.00');
    expect(read('£-50')).toBe('-50.00');
    expect(read('\u2212£ 1,000,000')).toBe('-1000000.00');
    expect(read('.5')).toBe('0.50');
    expect(read('007')).toBe('7.00');
    expect(read('-0')).toBe('0.00');
  });

  it('is not guessed where it could mean two things, and says what to type instead', () => {
    for (const typed of [
      '',
      '£',
      '-',
      '.',
      'twelve',
      '1,23',
      '1,2345',
      '1 2 3',
      '1,234 567',
      '1e3',
      '1.2.3',
      '--5',
      '-£-5',
      '5k',
    ])
      expect([typed, read(typed)]).toEqual([typed, expect.stringContaining('like 12,500')]);
    expect(read('1.234')).toMatch(/two figures/);
    expect(read('1000000000000')).toMatch(/below a million million/);
  });

  it('is shown with commas, and the minus before the sign', () => {
    expect(formatPounds(asPounds('1234.50'))).toBe('£1,234.50');
    expect(formatPounds(asPounds('1234567.80'))).toBe('£1,234,567.80');
    expect(formatPounds(asPounds('-999.00'))).toBe('-£999.00');
    expect(formatPounds(asPounds('-0.50'))).toBe('-£0.50');
  });

  it('is read back as it was shown', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parsePounds(formatPounds(amount))).toEqual({ kind: 'pounds', value: amount });
      }),
    );
  });
});

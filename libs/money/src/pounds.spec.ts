import fc from 'fast-check';
import {
  addPounds,
  allocatePounds,
  asPounds,
  asRate,
  comparePounds,
  formatPounds,
  multiplyPounds,
  negatePounds,
  parsePounds,
  subtractPounds,
  sumPounds,
} from './index.js';

const amounts = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((pence) => asPounds((pence / 100).toFixed(2)));

describe('pounds', () => {
  it('add up exactly where floating point does not: ten pence and twenty pence are thirty', () => {
    expect(addPounds(asPounds('0.10'), asPounds('0.20'))).toBe('0.30');
    expect(sumPounds([])).toBe('0.00');
    expect(subtractPounds(asPounds('0.30'), asPounds('0.30'))).toBe('0.00');
  });

  it('round half a penny away from nought, up or down', () => {
    // 0.05 × 0.5 = 0.025
    expect(multiplyPounds(asPounds('0.05'), asRate('0.5'))).toBe('0.03');
    expect(multiplyPounds(asPounds('-0.05'), asRate('0.5'))).toBe('-0.03');
  });

  it('are never minus nought', () => {
    expect(negatePounds(asPounds('0.00'))).toBe('0.00');
    expect(multiplyPounds(asPounds('-0.01'), asRate('0.1'))).toBe('0.00');
  });

  it('are read as people type them, and what is none says why', () => {
    expect(parsePounds('£1,234.5')).toEqual({ kind: 'pounds', value: '1234.50' });
    expect(parsePounds(' 12 500 ')).toEqual({ kind: 'pounds', value: '12500.00' });
    for (const typed of ['', 'twelve', '1,23', '1.234', '1e3']) expect(parsePounds(typed).kind).toBe('notPounds');
  });

  it('are shared out by the largest remainder: a hundred pounds in three parts', () => {
    expect(allocatePounds(asPounds('100.00'), [1, 1, 1])).toEqual(['33.34', '33.33', '33.33']);
    // 0.05 by 1:2 is 1.67 and 3.33 pence; the floors are 1 and 3, and the penny left goes to the remainder 0.67.
    expect(allocatePounds(asPounds('0.05'), [1, 2])).toEqual(['0.02', '0.03']);
    expect(() => allocatePounds(asPounds('1.00'), [0, 0])).toThrow(RangeError);
  });

  it('shared out always sum to what was shared', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          fc.pre(weights.some((weight) => weight > 0));
          expect(sumPounds(allocatePounds(total, weights))).toBe(total);
        },
      ),
    );
  });

  it('are shown with commas, and the minus before the sign', () => {
    expect(formatPounds(asPounds('1234567.80'))).toBe('£1,234,567.80');
    expect(formatPounds(asPounds('-999.00'))).toBe('-£999.00');
  });

  it('are compared by value', () => {
    expect(comparePounds(asPounds('9.00'), asPounds('10.00'))).toBeLessThan(0);
  });

  it('beyond what an account can hold are refused', () => {
    expect(() => sumPounds([asPounds('999999999999.99'), asPounds('0.01')])).toThrow(RangeError);
    expect(() => asPounds('0.001')).toThrow(RangeError);
  });
});

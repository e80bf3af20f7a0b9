import fc from 'fast-check';
import {
  addPounds,
  asPounds,
  asRate,
  comparePounds,
  multiplyPounds,
  negatePounds,
  type Pounds,
  subtractPounds,
  sumPounds,
} from './index.js';

/** Pence as whole numbers: the oracle, which needs no decimal arithmetic. */
const ofPence = (pence: number): Pounds => asPounds((pence / 100).toFixed(2));
const pence = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('reckoning in pounds', () => {
  it('is exact where floating point is not: ten pence and twenty pence are thirty', () => {
    expect(addPounds(asPounds('0.10'), asPounds('0.20'))).toBe('0.30');
    expect(sumPounds([])).toBe('0.00');
    expect(subtractPounds(asPounds('0.30'), asPounds('0.30'))).toBe('0.00');
  });

  it('agrees with counting pennies', () => {
    fc.assert(
      fc.property(pence, pence, (one, other) => {
        expect(addPounds(ofPence(one), ofPence(other))).toBe(ofPence(one + other));
        expect(subtractPounds(ofPence(one), ofPence(other))).toBe(ofPence(one - other));
        expect(negatePounds(ofPence(one))).toBe(ofPence(0 - one));
        expect(Math.sign(comparePounds(ofPence(one), ofPence(other)))).toBe(Math.sign(one - other));
      }),
    );
  });

  it('by a rate rounds half a penny away from nought, up or down', () => {
    // 0.05 × 0.5 = 0.025
    expect(multiplyPounds(asPounds('0.05'), asRate('0.5'))).toBe('0.03');
    expect(multiplyPounds(asPounds('-0.05'), asRate('0.5'))).toBe('-0.03');
    // 999,999,999,999.99 × 0.000000000001 = 0.99999999999999
    expect(multiplyPounds(asPounds('999999999999.99'), asRate('0.000000000001'))).toBe('1.00');
  });

  it('never ends in minus nought', () => {
    expect(negatePounds(asPounds('0.00'))).toBe('0.00');
    expect(multiplyPounds(asPounds('-0.01'), asRate('0.1'))).toBe('0.00');
  });

  it('by value, not by spelling, says which is more', () => {
    expect(comparePounds(asPounds('9.00'), asPounds('10.00'))).toBeLessThan(0);
    expect(comparePounds(asPounds('-9.00'), asPounds('-10.00'))).toBeGreaterThan(0);
    expect(comparePounds(asPounds('9'), asPounds('9.0'))).toBe(0);
  });

  it('beyond what an account can hold is refused, but may pass through it on the way', () => {
    const most = asPounds('999999999999.99');
    expect(() => addPounds(most, asPounds('0.01'))).toThrow(RangeError);
    expect(() => multiplyPounds(most, asRate('2'))).toThrow(RangeError);
    expect(sumPounds([most, most, negatePounds(most)])).toBe(most);
  });
});

import fc from 'fast-check';
import { allocatePounds, asPounds, negatePounds, type Pounds, sumPounds } from './index.js';

const amounts = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((pence) => asPounds((pence / 100).toFixed(2)));
const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter((some) => some.some((weight) => weight > 0));
const inPence = (amount: Pounds): number => Number(amount.replace('.', ''));

describe('an amount shared out', () => {
  it('in three parts alike gives the odd penny to the first', () => {
    expect(allocatePounds(asPounds('100.00'), [1, 1, 1])).toEqual(['33.34', '33.33', '33.33']);
    expect(allocatePounds(asPounds('-100.00'), [1, 1, 1])).toEqual(['-33.34', '-33.33', '-33.33']);
  });

  it('gives the odd penny to the largest remainder', () => {
    // 0.05 by 1:2 is 1.67 and 3.33 pence; the floors are 1 and 3, and the penny left goes to the remainder 0.67.
    expect(allocatePounds(asPounds('0.05'), [1, 2])).toEqual(['0.02', '0.03']);
    // 10.00 by 3:3:1 is 428.57, 428.57 and 142.86 pence: two pennies left, to 0.86 and to the first 0.57.
    expect(allocatePounds(asPounds('10.00'), [3, 3, 1])).toEqual(['4.29', '4.28', '1.43']);
  });

  it('takes weights as decimal strings, exactly', () => {
    // 1/3 and 2/3 of a penny as far as thirty digits tell: the second is the larger remainder.
    expect(
      allocatePounds(asPounds('0.01'), ['0.333333333333333333333333333333', '0.666666666666666666666666666667']),
    ).toEqual(['0.00', '0.01']);
    // Alike in floating point, not alike: 0.1 + 0.2 is held as a little more than 0.3.
    expect(allocatePounds(asPounds('0.01'), ['0.3', '0.30000000000000000000001'])).toEqual(['0.00', '0.01']);
  });

  it('gives nothing to a part of no weight, and nothing of nothing', () => {
    expect(allocatePounds(asPounds('0.02'), [0, 1, 0])).toEqual(['0.00', '0.02', '0.00']);
    expect(allocatePounds(asPounds('0.00'), [1, 2])).toEqual(['0.00', '0.00']);
  });

  it('needs a part and some weight', () => {
    const total = asPounds('1.00');
    expect(() => allocatePounds(total, [])).toThrow(RangeError);
    expect(() => allocatePounds(total, [0, 0])).toThrow(/sum to nought/);
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY, 'half', ''])
      expect(() => allocatePounds(total, [1, wrong])).toThrow(/weight 2/);
  });

  it('always sums to what was shared', () => {
    fc.assert(
      fc.property(amounts, weights, (total, shares) => {
        expect(sumPounds(allocatePounds(total, shares))).toBe(total);
      }),
    );
  });

  it('is never a whole penny away from the exact share', () => {
    fc.assert(
      fc.property(amounts, weights, (total, shares) => {
        const all = shares.reduce((sum, share) => sum + share, 0);
        allocatePounds(total, shares).forEach((part, index) => {
          const exact = (inPence(total) * (shares[index] ?? 0)) / all;
          expect(Math.abs(inPence(part) - exact)).toBeLessThan(1);
        });
      }),
    );
  });

  it('is the same for a debt as for a credit, and for the same proportions in another unit', () => {
    fc.assert(
      fc.property(amounts, weights, (total, shares) => {
        const parts = allocatePounds(total, shares);
        expect(allocatePounds(negatePounds(total), shares)).toEqual(parts.map(negatePounds));
        expect(
          allocatePounds(
            total,
            shares.map((share) => share * 7),
          ),
        ).toEqual(parts);
      }),
    );
  });
});

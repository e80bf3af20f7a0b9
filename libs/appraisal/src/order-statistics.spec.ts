import fc from 'fast-check';
import { quantiles } from './order-statistics.js';

describe('quantiles of draws', () => {
  it('are the least value that at least that share does not exceed', () => {
    const ten = Float64Array.from([7, 1, 9, 3, 10, 5, 2, 8, 4, 6]);
    expect(quantiles(ten, [0.05, 0.1, 0.11, 0.5, 0.95, 1])).toEqual([1, 1, 2, 5, 10, 10]);
  });

  it('do not slip by one where the share of the number of draws is a last bit too much', () => {
    // 0.07 x 100 is 7.000000000000001 in doubles.
    expect(
      quantiles(
        Float64Array.from({ length: 100 }, (_, index) => index + 1),
        [0.07],
      ),
    ).toEqual([7]);
  });

  it('agree with putting all in order, with many alike too', () => {
    const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 200 }), (values) => {
        const ordered = [...values].sort((one, other) => one - other);
        const expected = shares.map((share) =>
          ordered.find((_, index) => (index + 1) / values.length >= share - 1e-12),
        );
        expect(quantiles(Float64Array.from(values), shares)).toEqual(expected);
      }),
    );
  });
});

import fc from 'fast-check';
import { histogram } from './histogram.js';

describe('the histogram of draws', () => {
  it('has edges that people write on an axis', () => {
    // From -82,000 to 590,000: bins of 10,000 would be 68, of 20,000 are 35.
    const bins = histogram(Float64Array.of(-82_000, 0, 19_999, 20_000, 590_000));
    expect(bins.length).toBe(35);
    expect(bins[0]).toEqual({ from: -100_000, to: -80_000, count: 1 });
    expect(bins.at(-1)).toEqual({ from: 580_000, to: 600_000, count: 1 });
    expect(bins[5]).toEqual({ from: 0, to: 20_000, count: 2 });
    expect(bins[6]).toEqual({ from: 20_000, to: 40_000, count: 1 });
  });

  it('writes the edges of parts without a tail: 0.3, not 0.30000000000000004', () => {
    const edges = histogram(Float64Array.of(0, 2.1)).map(({ from }) => from);
    expect(edges.slice(0, 4)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('is one bin where nothing varies', () => {
    expect(histogram(Float64Array.of(250, 250, 250))).toEqual([{ from: 200, to: 300, count: 3 }]);
    expect(histogram(Float64Array.of(0, 0))).toEqual([{ from: 0, to: 1, count: 2 }]);
    expect(histogram(Float64Array.of(-250, -250))).toEqual([{ from: -300, to: -200, count: 2 }]);
  });

  it('counts every value once, in 20 to 40 bins that follow one another, whatever the values', () => {
    const pounds = fc.integer({ min: -1e11, max: 1e11 }).map((pence) => pence / 100);
    const values = fc.array(pounds, { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, (drawn) => {
        fc.pre(Math.max(...drawn) - Math.min(...drawn) > 1e-6 * Math.max(...drawn.map(Math.abs)));
        const bins = histogram(Float64Array.from(drawn));
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(drawn.length);
        expect(bins.length).toBeGreaterThanOrEqual(20);
        expect(bins.length).toBeLessThanOrEqual(40);
        bins.slice(1).forEach(({ from }, index) => expect(from).toBe(bins[index]?.to));
        expect(bins[0]?.count).toBeGreaterThan(0);
        expect(bins.at(-1)?.count).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

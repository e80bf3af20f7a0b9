import { histogram, type HistogramData } from './index.js';

const options = { width: 900, idPrefix: 'draws', title: 'What chance does to the result' };
/** Bins of £100,000 from -£200,000 on, so that the second ends at nought. */
const of = (counts: number[], given: Partial<HistogramData> = {}): HistogramData => ({
  resultLabel: 'Net present social value, seed 7',
  bins: counts.map((count, at) => ({ from: (at - 2) * 100_000, to: (at - 1) * 100_000, count })),
  quantiles: { p5: -120_000, p50: 80_000, p95: 240_000 },
  pointEstimate: 110_000,
  belowNought: (counts[0] ?? 0) + (counts[1] ?? 0),
  ...given,
});

describe('the histogram of a simulation', () => {
  it('says how many draws are below nought, and where half and nine in ten of them lie', () => {
    // 50 + 250 of 1,000 are 30%.
    expect(histogram(of([50, 250, 400, 250, 50]), options).finding).toBe(
      'In 30% of 1,000 draws the result is below £0; half lie above £80k, and 9 in 10 from −£120k to £240k.',
    );
  });

  it('never rounds to none or to all of the draws', () => {
    // 4 of 1,000 are 0.4%, 996 are 99.6%.
    expect(histogram(of([0, 4, 996]), options).finding).toMatch(/^In less than 1% of 1,000 draws/);
    expect(histogram(of([0, 996, 4]), options).finding).toMatch(/^In more than 99% of 1,000 draws/);
    expect(histogram(of([0, 0, 1000]), options).finding).toMatch(/^In none of 1,000 draws/);
    expect(histogram(of([400, 600]), options).finding).toMatch(/^In all of 1,000 draws/);
    expect(histogram(of([0, 0]), options).finding).toBe('Nothing has been drawn yet.');
  });

  it('marks the percentiles and the point estimate in words, and says the shares on both sides of nought', () => {
    const { svg } = histogram(of([50, 250, 400, 250, 50]), options);
    for (const words of ['P5 −£120k', 'P50 £80k', 'P95 £240k', 'Point estimate £110k'])
      expect(svg).toContain(`>${words}<`);
    expect(svg).toContain('>Below £0: 30% of draws<');
    expect(svg).toContain('>£0 or above: 70% of draws<');
    expect(svg).toContain('>Net present social value, seed 7. 1,000 draws.<');
  });

  it('hatches a column as far as nought and no farther', () => {
    const bins = [{ from: -25_000, to: 75_000, count: 100 }];
    const { svg } = histogram(
      of([], { bins, quantiles: { p5: -20_000, p50: 10_000, p95: 70_000 }, pointEstimate: 0, belowNought: 30 }),
      options,
    );
    const widthOf = (look: RegExp): number => Number(look.exec(svg)?.[1]);
    const below = widthOf(/width="([\d.]+)" height="280" fill="#ffffff" stroke="#D5450B"/);
    const above = widthOf(/width="([\d.]+)" height="280" fill="#005EB8"/);
    // 25,000 of 100,000 is a quarter of the column.
    expect(below / (below + above)).toBeCloseTo(0.25, 3);
  });

  it('has everything in its table: the marks, the share below nought, each column', () => {
    expect(histogram(of([50, 250, 400, 250, 50]), options).table.rows).toEqual([
      ['P5', '−£120,000', '', ''],
      ['P50', '£80,000', '', ''],
      ['P95', '£240,000', '', ''],
      ['Point estimate', '£110,000', '', ''],
      ['Below £0', '', '300', '30%'],
      ['Column 1', '−£200,000 to −£100,000', '50', '5%'],
      ['Column 2', '−£100,000 to £0', '250', '25%'],
      ['Column 3', '£0 to £100,000', '400', '40%'],
      ['Column 4', '£100,000 to £200,000', '250', '25%'],
      ['Column 5', '£200,000 to £300,000', '50', '5%'],
    ]);
  });

  it('refuses draws below nought that are not those of the bins', () => {
    expect(() => histogram(of([50, 250, 400], { belowNought: 299 }), options)).toThrow(
      'histogram: belowNought is 299, not a whole number from 300 to 300, as the bins have it',
    );
    expect(() => histogram(of([1], { belowNought: 2 }), options)).toThrow(RangeError);
  });

  it('refuses bins with a gap, bins of another width, counts and percentiles that are none', () => {
    const first = { from: 0, to: 10, count: 1 };
    const withBins = (...bins: HistogramData['bins']) => of([], { bins, belowNought: 0 });
    expect(() => histogram(withBins(first, { from: 20, to: 30, count: 1 }), options)).toThrow(
      /bins\[1\]\.from is 20, not 10/,
    );
    expect(() => histogram(withBins(first, { from: 10, to: 30, count: 1 }), options)).toThrow(/bins\[1\]\.to is 30/);
    expect(() => histogram(withBins({ from: 10, to: 0, count: 1 }), options)).toThrow(/bins\[0\]\.to is 0/);
    expect(() => histogram(withBins({ ...first, count: 1.5 }), options)).toThrow(/bins\[0\]\.count is 1\.5/);
    expect(() => histogram(of([1], { quantiles: { p5: 2, p50: 1, p95: 3 } }), options)).toThrow(/quantiles is 2, 1, 3/);
    expect(() => histogram(of([1], { pointEstimate: Number.NaN }), options)).toThrow(/pointEstimate is NaN/);
  });
});

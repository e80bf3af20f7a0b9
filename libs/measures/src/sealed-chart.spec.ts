import { storedMeasure } from '../../../test/support/stored-measure.js';
import { sealedChart } from './sealed-chart.js';

const proportion = { shape: 'proportion', chart: 'p', unit: '%' } as const;

describe('the chart in a sealed document', () => {
  it('tells a share of fewer than 50 in whole per cent, so that nobody reckons its count: 3 of 17 is 17.6%', () => {
    const readings = Array.from({ length: 20 }, (_, week) => ({
      numerator: 3 + (week % 3),
      denominator: 17 + (week % 5),
    }));
    const { value, segments } = sealedChart(storedMeasure(readings, proportion));
    expect(value[0]).toBe(18);
    expect(value.every((one) => Number.isInteger(one))).toBe(true);
    for (const { centre, lower, upper } of segments)
      expect([centre, lower, upper].every((one) => Number.isInteger(one))).toBe(true);
  });

  it('tells a tenth of a per cent where 50 or more are counted: 10 of 60 is 16.7%', () => {
    const readings = Array.from({ length: 20 }, (_, week) => ({ numerator: 10 + (week % 3), denominator: 60 }));
    expect(sealedChart(storedMeasure(readings, proportion)).value[0]).toBe(16.7);
  });

  it('has one limit for a stretch, for limits that vary tell how many were counted each time', () => {
    const readings = Array.from({ length: 20 }, (_, week) => ({ numerator: 40, denominator: 80 + week }));
    const { segments, takenOn } = sealedChart(storedMeasure(readings, proportion));
    expect(segments).toHaveLength(1);
    expect(segments[0]).toMatchObject({ from: 0, to: 19, centreName: 'Mean', isTrial: false });
    expect(typeof segments[0]?.upper).toBe('number');
    expect(takenOn).toHaveLength(20);
  });

  it('hides a count of 1 to 7 and a mean that is one, and keeps nought', () => {
    const counts = [0, 1, 7, 8, ...Array<number>(16).fill(4)].map((numerator) => ({ numerator }));
    const { value, state, segments } = sealedChart(
      storedMeasure(counts, { shape: 'count', chart: 'c', unit: 'falls' }),
    );
    expect(value.slice(0, 4)).toEqual([0, null, null, 8]);
    expect(state.slice(0, 4)).toEqual(['plotted', 'hidden', 'hidden', 'plotted']);
    // A mean of 4 has an upper limit of 4 + 3 × √4 = 10, from which it could be reckoned.
    expect(segments[0]).toMatchObject({ centre: null, lower: null, upper: null });
  });

  it('says of a gap that nothing is there, and never that it is hidden', () => {
    const readings = [...Array<object>(14).fill({ value: 3 }), {}];
    expect(sealedChart(storedMeasure(readings)).state.at(-1)).toBe('missing');
  });
});

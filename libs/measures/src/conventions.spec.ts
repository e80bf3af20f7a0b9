import { PROFILES } from '#libs/spc';
import { storedMeasure } from '../../../test/support/stored-measure.js';
import { underEveryConvention } from './conventions.js';

const measured = (values: readonly number[]) => storedMeasure(values.map((value) => ({ value })));

describe('the same readings under every convention', () => {
  // Sixteen readings around 9.9, then eight in a row above the mean of 10.1: the eighth from the end is the first above it. No
  // reading is beyond the warning lines, and about the median of 10.6 no run is longer than four.
  const eightAbove = [9, 12, 8, 9, 13, 8, 9, 12, 8, 9, 13, 8, 9, 12, 9, 8, 11, 10.6, 11, 10.6, 11, 10.6, 11, 10.6];

  it('depends on the convention where a run has the length of some rules and not of others', () => {
    const { depends, says, charts } = underEveryConvention(measured(eightAbove));
    expect(depends).toBe(true);
    const improved = charts
      .filter(({ variation }) => variation.startsWith('improvement'))
      .map(({ profile }) => profile);
    // A shift is 7 readings for NHS England and the R package, 8 for IHI's control charts and Western Electric, 9 for Nelson; Anhøj
    // wants more than round(log2 24) + 3 = 8, and IHI's run chart 6 about the median.
    expect(improved).toEqual(['making-data-count', 'plot-the-dots-r', 'shewhart-ihi', 'western-electric']);
    expect(says).toContain(
      'The conclusion depends on the convention: an improvement by NHS England Making Data Count,',
    );
    expect(says).toContain('no sign of a change by Anhøj rules,');
  });

  it('does not depend on it where every rule finds the same', () => {
    const far = measured([
      ...eightAbove.slice(0, 16),
      ...Array<number>(12)
        .fill(20)
        .map((value, at) => value + (at % 2)),
    ]);
    const { depends, says, charts } = underEveryConvention(far);
    expect(charts.map(({ profile }) => profile)).toEqual([...PROFILES.keys()]);
    expect(depends).toBe(false);
    expect(says).toContain('finds an improvement: the conclusion does not depend on the convention.');
  });

  it('counts apart those that wait for more readings', () => {
    // Ten readings: NHS England waits for 13, IHI’s control charts for 12.
    const { says } = underEveryConvention(measured(eightAbove.slice(0, 10)));
    expect(says).toContain('Every convention with enough readings (5 of 7)');
  });
});

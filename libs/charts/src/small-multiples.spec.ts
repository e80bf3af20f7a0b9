import { type MeasureChartData, smallMultiples } from './index.js';

const options = { width: 900, idPrefix: 'wards', title: 'Falls by ward' };
const ward = (valueLabel: string, values: number[], given: Partial<MeasureChartData> = {}): MeasureChartData => ({
  finding: 'Nothing has changed.',
  valueLabel,
  format: { decimals: 0 },
  points: values.map((value, at) => ({
    on: `2026-0${at + 1}-01`,
    value,
    state: 'plotted',
    class: 'common',
    rules: [],
  })),
  axis: 'time',
  segments: [],
  targets: [],
  annotations: [],
  direction: 'lower',
  variation: null,
  assurance: null,
  ...given,
});
const data = (...panels: MeasureChartData[]) => ({
  finding: 'Ward B falls twice as often.',
  valueLabel: 'Falls',
  panels,
});
/** From where to where each line through values goes, in pixels. */
const coursesOf = (svg: string): number[][] =>
  [...svg.matchAll(/<path d="M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)" [^>]*stroke="#768692"/g)].map((found) =>
    found.slice(1).map(Number),
  );

describe('small multiples', () => {
  it('stand on one scale: twice the fall is twice the height, in whichever group', () => {
    const { svg } = smallMultiples(data(ward('Ward A', [10, 5]), ward('Ward B', [10, 0])), options);
    // The first ward alone would have no nought on its axis.
    expect(svg.match(/>0<\/text>/g)).toHaveLength(2);
    const [[, top, , half], [, other, , floor]] = coursesOf(svg) as [number[], number[]];
    expect(top).toBe(other);
    expect((floor ?? 0) - (other ?? 0)).toBeCloseTo(2 * ((half ?? 0) - (top ?? 0)), 1);
  });

  it('stand side by side at a desk, and one under another on less than a desk', () => {
    const wards = data(ward('Ward A', [1, 2]), ward('Ward B', [1, 2]));
    const [[left], [right]] = coursesOf(smallMultiples(wards, options).svg) as [number[], number[]];
    expect(right).toBeGreaterThan((left ?? 0) + 300);
    const [[one, over], [other, under]] = coursesOf(smallMultiples(wards, { ...options, width: 600 }).svg) as [
      number[],
      number[],
    ];
    expect(one).toBe(other);
    expect(under).toBeGreaterThan(over ?? 0);
  });

  it('say over each plot what it is, and what its latest point says', () => {
    const { svg, finding, table } = smallMultiples(
      data(ward('Ward A', [1, 2], { variation: 'concern-high' }), ward('Ward B', [])),
      options,
    );
    expect(svg).toContain('>Ward A</text>');
    expect(svg).toContain('Special cause concern: higher values');
    expect(svg).toContain('>No values yet</text>');
    expect(finding).toBe('Ward B falls twice as often.');
    expect(table.rows.map(([name]) => name)).toEqual(['Ward A', 'Ward A']);
  });

  it('are refused where one of them is not on an axis of time', () => {
    const cases = { ...ward('Cases', []), axis: 'order' as const };
    expect(() => smallMultiples(data(cases), options)).toThrow(/panels\[0\]\.axis is order, not time/);
  });
});

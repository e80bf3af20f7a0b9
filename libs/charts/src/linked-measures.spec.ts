import { linkedMeasures, type MeasureChartData, measureSpark } from './index.js';

const options = { width: 900, idPrefix: 'linked', title: 'Sepsis' };
const measure = (valueLabel: string, days: string[], given: Partial<MeasureChartData> = {}): MeasureChartData => ({
  finding: 'Nothing has changed.',
  valueLabel,
  format: { decimals: 0 },
  points: days.map((on, at) => ({ on, value: 10 + at, state: 'plotted', class: 'common', rules: [] })),
  axis: 'time',
  segments: [],
  targets: [],
  annotations: [],
  direction: 'higher',
  variation: null,
  assurance: null,
  ...given,
});
const outcome = measure('Deaths', ['2026-01-01', '2026-03-01']);
const process = measure('Antibiotics in time', ['2026-02-01', '2026-04-01']);
const cycle = { on: '2026-02-14', number: '1', text: 'Trolley', kind: 'cycle' } as const;
const linesOf = (svg: string): number[][] =>
  [...svg.matchAll(/<path d="M([\d.]+),[\d.]+L([\d.]+),[\d.]+" [^>]*stroke="#768692"/g)].map(([, from, to]) => [
    Number(from),
    Number(to),
  ]);

describe('linked measures', () => {
  it('stand on one axis of time, so that a day is at one place in all of them', () => {
    const { svg } = linkedMeasures({ measures: [outcome, process] }, options);
    const [[first, third], [second, fourth]] = linesOf(svg) as [[number, number], [number, number]];
    // January has 31 days, February 28, March 31: 1 February and 1 March lie 31 and 59 days into 90.
    expect((second - first) / (fourth - first)).toBeCloseTo(31 / 90, 3);
    expect((third - first) / (fourth - first)).toBeCloseTo(59 / 90, 3);
  });

  it('have the line of a cycle through every plot, and a cycle that several know only once', () => {
    const both = [outcome, process].map((one) => ({ ...one, annotations: [cycle] }));
    const { svg } = linkedMeasures({ measures: both }, options);
    expect(svg.match(/stroke-dasharray="5 4"/g)).toHaveLength(2);
    expect(svg.match(/14 Feb 2026, PDSA cycle: Trolley/g)).toHaveLength(1);
  });

  it('say of each measure what its own finding says', () => {
    expect(linkedMeasures({ measures: [outcome, process] }, options).finding).toBe(
      '2 measures on one axis of time. Deaths: Nothing has changed. Antibiotics in time: Nothing has changed.',
    );
    expect(linkedMeasures({ measures: [] }, options).finding).toBe('No measures yet.');
  });

  it('name the measure in each row of their table', () => {
    const { table } = linkedMeasures({ measures: [outcome, process] }, options);
    expect(table.rows.map(([name, day, value]) => [name, day, value])).toEqual([
      ['Deaths', '1 Jan 2026', '10'],
      ['Deaths', '1 Mar 2026', '11'],
      ['Antibiotics in time', '1 Feb 2026', '10'],
      ['Antibiotics in time', '1 Apr 2026', '11'],
    ]);
  });

  it('are refused where one of them is not on an axis of time', () => {
    const cases = measure('Cases', ['1', '2'], { axis: 'order' });
    expect(() => linkedMeasures({ measures: [outcome, cases] }, options)).toThrow(
      /measures\[1\]\.axis is order, not time/,
    );
  });
});

describe('a measure at a glance', () => {
  it('is 60 pixels high, writes its last value and says the rest in its description', () => {
    const { svg } = measureSpark(outcome, { ...options, width: 160 });
    expect(svg).toContain('viewBox="0 0 160 60"');
    expect([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, words]) => words)).toEqual(['11']);
    expect(svg).toContain('>Nothing has changed.</desc>');
  });

  it('writes the last value there is, not one that is hidden', () => {
    const points = [...outcome.points, { ...outcome.points[1]!, on: '2026-05-01', value: 3, state: 'hidden' as const }];
    expect(measureSpark({ ...outcome, points }, options).svg).toContain('>11</text>');
  });

  it('dots a value that stands between two gaps, which no line would show', () => {
    const gap = { value: null, state: 'missing' as const };
    const points = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'].map((on, at) => ({
      ...outcome.points[0]!,
      on,
      ...(at % 2 ? gap : {}),
    }));
    const [dots = ''] = [
      ...measureSpark({ ...outcome, points }, options).svg.matchAll(/<path d="(M[^"]*a2,2[^"]*)"/g),
    ].map(([, d]) => d);
    expect(dots.match(/M/g)).toHaveLength(3);
  });

  it('says that there is no value yet', () => {
    expect(measureSpark({ ...outcome, points: [] }, options).svg).toContain('>No values yet<');
  });
});

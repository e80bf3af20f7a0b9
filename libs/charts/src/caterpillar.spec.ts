import { caterpillar, type CaterpillarData } from './index.js';

const options = { width: 900, idPrefix: 'severity', title: 'How severe each marker is' };
type Row = [label: string, effect: number, lower: number | null, upper: number | null];
const of = (...rows: Row[]): CaterpillarData => ({
  valueLabel: 'Severity in points: right of 0 is severe',
  format: { decimals: 1, suffix: ' points' },
  of: 'marker',
  rows: rows.map(([label, effect, lower, upper]) => ({ label, effect, lower, upper, restsOn: '8 marks' })),
});

describe('the caterpillar', () => {
  it('puts the highest effect first and says whose interval does not hold nought', () => {
    const { finding, table } = caterpillar(
      of(['Bo', -2.5, -4.6, -0.4], ['Ann', 0.4, -1.7, 2.5], ['Cat', 6.1, 2, 10.2]),
      options,
    );
    expect(table.rows.map(([label]) => label)).toEqual(['Cat', 'Ann', 'Bo']);
    expect(table.rows[0]).toEqual(['Cat', '+6.1 points', '+2.0 to +10.2 points', 'No', '8 marks']);
    expect(table.rows[1]).toEqual(['Ann', '+0.4 points', '−1.7 to +2.5 points', 'Yes', '8 marks']);
    expect(finding).toBe(
      'The highest is Cat, at +6.1 points (95% interval +2.0 to +10.2 points); 2 of 3 intervals do not hold 0.',
    );
  });

  it('tells an interval that holds nought, one that does not and none apart by shape, and explains those it drew', () => {
    const { svg } = caterpillar(of(['Cat', 6.1, 2, 10.2], ['Ann', 0.4, null, null]), options);
    expect(svg).toContain('>Interval does not hold 0<');
    expect(svg).toContain('>No interval: the error cannot be judged<');
    expect(svg).not.toContain('may be chance');
    // A ring, open in the middle, has white inside.
    expect(svg).toMatch(/<circle [^>]*fill="#ffffff" stroke="#768692"/);
  });

  it('draws the mark at its effect, between the two ends of its interval, to scale', () => {
    // From 0 to 10.2 along the plot: the interval 2.0 to 10.2 has its effect 4.1 parts of 8.2 along, in the middle.
    const { svg } = caterpillar(of(['Cat', 6.1, 2, 10.2]), options);
    const [, from, to] = /<line x1="([\d.]+)" y1="[\d.]+" x2="([\d.]+)"[^>]*stroke="#D5450B" stroke-width="2.5"/.exec(
      svg,
    )!;
    const [, top] = /<path d="M([\d.]+),[\d.]+L[^"]*Z"[^>]*fill="#D5450B"/.exec(svg)!;
    expect(Number(top)).toBeCloseTo((Number(from) + Number(to)) / 2, 1);
  });

  it('says what is not known rather than an interval of nothing', () => {
    const { finding, table } = caterpillar(of(['Ann', 0.4, null, null]), options);
    expect(table.rows[0]).toEqual(['Ann', '+0.4 points', 'Not defined', 'Not known', '8 marks']);
    expect(finding).toBe('The highest is Ann, at +0.4 points, with no interval, for its error cannot be judged.');
    expect(caterpillar(of(), options).finding).toBe('No marker can be told apart yet.');
  });

  it('holds nought even where every interval lies to one side of it', () => {
    const { svg } = caterpillar(of(['Cat', 6.1, 4, 8.2], ['Bo', 5, 4.5, 5.5]), options);
    expect(svg).toMatch(/font-weight="bold" text-anchor="middle" fill="#212b32">0</);
  });

  it('refuses what is no number, and an interval that goes downwards', () => {
    expect(() => caterpillar(of(['Ann', Number.NaN, null, null]), options)).toThrow(/rows\[0\]\.effect is NaN/);
    expect(() => caterpillar(of(['Ann', 0, 2, 1]), options)).toThrow(/rows\[0\]\.upper is 1/);
  });
});

import { benefits, type BenefitsData } from './index.js';

const options = { width: 900, idPrefix: 'came', title: 'Bed days avoided' };
const of = (...periods: [forecast: number, actual: number | null][]): BenefitsData => ({
  amountLabel: 'Pounds, at the unit cost frozen on approval',
  periods: periods.map(([forecast, actual], at) => ({ label: `Quarter ${at + 1}`, forecast, actual })),
});
const findingOf = (...periods: [number, number | null][]): string => benefits(of(...periods), options).finding;
const solid = /<rect x="[\d.]+" y="[\d.]+" width="64" height="[\d.]+" fill="#005EB8"\/>/g;

describe('benefits forecast against actual', () => {
  it('say how much was realised of what was forecast for the measured periods, and for these alone', () => {
    // 12,000 + 31,000 = 43,000 of 20,000 + 30,000 = 50,000 is 86%; the third period counts on neither side.
    expect(findingOf([20_000, 12_000], [30_000, 31_000], [40_000, null])).toBe(
      'Over 2 of 3 periods £43k of the £50k forecast was realised, 86%; 1 has not been measured.',
    );
    expect(findingOf([200_000, 176_000])).toBe('Over 1 period £176k of the £200k forecast was realised, 88%.');
  });

  it('tell a benefit that did not come from one that was not measured', () => {
    // 12,000 of 20,000 + 40,000 is 20%: nothing came in the second period, and that counts.
    expect(findingOf([20_000, 12_000], [40_000, 0])).toBe(
      'Over 2 periods £12k of the £60k forecast was realised, 20%; nothing came in 1 of them.',
    );
    const none = benefits(of([20_000, 12_000], [40_000, 0]), options);
    const gap = benefits(of([20_000, 12_000], [40_000, null]), options);
    expect(none.svg).toContain('>Nothing came<');
    expect(none.svg).toContain('>£0</text>');
    expect(none.svg).not.toContain('>Not measured');
    expect(gap.svg).toContain('>Not measured<');
    expect(gap.svg).toContain('>Not measured: a gap, not nought<');
    expect(gap.table.rows[1]).toEqual(['Quarter 2', '£40,000', 'Not measured', '']);
    expect(none.table.rows[1]).toEqual(['Quarter 2', '£40,000', '£0', '0%']);
    for (const { svg } of [none, gap]) expect(svg.match(solid)).toHaveLength(1);
  });

  it('never round up to all that was forecast', () => {
    // 99,600 of 100,000 is 99.6%.
    expect(findingOf([100_000, 99_600])).toMatch(/was realised, more than 99%\.$/);
    expect(findingOf([100_000, 100_000])).toMatch(/was realised, 100%\.$/);
    expect(findingOf([100_000, 120_000])).toMatch(/was realised, 120%\.$/);
  });

  it('tell no share of a dis-benefit', () => {
    // -20,000 + 60,000 = 40,000; -26,000 - 4,000 = -30,000.
    expect(findingOf([-20_000, -26_000], [60_000, -4000])).toBe('Over 2 periods −£30k came where £40k was forecast.');
    expect(benefits(of([60_000, -4000]), options).svg).toContain('>A dis-benefit came<');
    expect(benefits(of([-20_000, -26_000]), options).table.rows[0]).toEqual(['Quarter 1', '−£20,000', '−£26,000', '']);
  });

  it('say what is forecast while nothing has been measured', () => {
    expect(findingOf([20_000, null], [60_000, null])).toBe(
      'None of 2 periods has been measured yet; £80k is forecast in all.',
    );
    expect(findingOf()).toBe('No benefits have been forecast yet.');
  });

  it('end their table with what the measured periods come to', () => {
    expect(benefits(of([20_000, 12_000], [40_000, null]), options).table.rows.at(-1)).toEqual([
      'Measured periods alone',
      '£20,000',
      '£12,000',
      '60%',
    ]);
  });

  it('say of a gap that it is one on a phone too', () => {
    expect(benefits(of([20_000, null]), { ...options, width: 343 }).svg).toContain('>Not measured<');
  });

  it('refuse what is no amount', () => {
    expect(() => benefits(of([Number.NaN, null]), options)).toThrow(/benefits: periods\[0\]\.forecast is NaN/);
    expect(() => benefits(of([1, Infinity]), options)).toThrow(/periods\[0\]\.actual is Infinity/);
  });
});

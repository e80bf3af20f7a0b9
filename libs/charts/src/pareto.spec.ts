import { pareto } from './index.js';

const options = { width: 900, idPrefix: 'pareto', title: 'Causes' };
const of = (...counts: number[]) =>
  pareto({ causes: counts.map((count, at) => ({ text: `Cause ${at + 1}`, count })) }, options);

describe('the Pareto chart', () => {
  it('says how few causes reach 80% of what was counted', () => {
    // 50 + 30 + 20 = 100 of 120 is 83.3%; two of them are 66.7%.
    expect(of(30, 50, 20, 5, 5, 4, 3, 2, 1).finding).toBe('3 of 9 causes make up 83% of the 120 counted.');
    expect(of(900, 50, 50).finding).toBe('1 of 3 causes makes up 90% of the 1,000 counted.');
    expect(of(80, 20).finding).toBe('1 of 2 causes makes up 80% of the 100 counted.');
  });

  it('says when no few of them stand out', () => {
    expect(of(10, 10, 10, 10, 10).finding).toBe(
      'It takes 4 of 5 causes to make up 80% of the 50 counted, so no few of them stand out.',
    );
  });

  it('says what is not there yet', () => {
    expect(of().finding).toBe('No causes yet.');
    expect(of(0).finding).toBe('Nothing has been counted yet for the 1 cause.');
    expect(of(0, 0).finding).toBe('Nothing has been counted yet for any of the 2 causes.');
    expect(of(7).finding).toBe('The 1 cause makes up all 7 counted.');
  });

  it('puts the most frequent first and adds up, and never rounds up to the 80% it speaks of', () => {
    // 797 of 1,000 is 79.7%, which is not 80% yet; the two smallest leave 0.3% before the end.
    expect(of(100, 797, 100, 2, 1).table.rows).toEqual([
      ['Cause 2', '797', '79%', '79%'],
      ['Cause 1', '100', '10%', '90%'],
      ['Cause 3', '100', '10%', '99%'],
      ['Cause 4', '2', '0%', '99%'],
      ['Cause 5', '1', '0%', '100%'],
    ]);
    // A half goes up: 1 of 8 is 12.5%.
    expect(of(7, 1).table.rows.map((row) => row[2])).toEqual(['88%', '13%']);
  });

  it('keeps the order in which ties were given', () => {
    expect(of(5, 9, 5).table.rows.map(([cause]) => cause)).toEqual(['Cause 2', 'Cause 1', 'Cause 3']);
  });

  it('draws the few solid and the rest hollow, so that grey paper tells them apart', () => {
    const { svg } = of(50, 35, 10, 5);
    expect(svg.match(/<rect x[^>]* fill="#005EB8"\/>/g)).toHaveLength(2);
    expect(svg.match(/<rect x[^>]* fill="#f0f4f5" stroke="#768692" stroke-width="1.5"\/>/g)).toHaveLength(2);
    expect(svg).toContain('>100 counted. 80% is reached with 2 of 4 causes, drawn solid.<');
  });

  it('refuses counts that are none', () => {
    expect(() => of(3, -1)).toThrow(/pareto: causes\[1\]\.count is -1/);
    expect(() => of(Number.NaN)).toThrow(RangeError);
    expect(() => of(1.5)).toThrow(RangeError);
    expect(() => of(1_000_000_001)).toThrow(/pareto: causes/);
  });
});

import { type StepKind, waterfall, type WaterfallData } from './index.js';

const options = { width: 900, idPrefix: 'steps', title: 'From business as usual to the preferred option' };
type Given = readonly [label: string, amount: number, kind?: StepKind];
const of = (...steps: Given[]): WaterfallData => ({
  amountLabel: 'Present value of all costs, 2026-27 prices',
  steps: steps.map(([label, amount, kind = 'change']) => ({ label, amount, kind })),
});
// 1,240,000 + 186,000 - 414,000 = 1,012,000.
const costs = of(
  ['Business as usual', 1_240_000, 'total'],
  ['Staff', 186_000],
  ['Bed days', -414_000],
  ['Option', 1_012_000, 'total'],
);
/** Upper edge and height of every column, left to right, in pixels. */
const columnsOf = (svg: string): { y: number; height: number }[] =>
  [...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="96" height="([\d.]+)"/g)].map(([, y, height]) => ({
    y: Number(y),
    height: Number(height),
  }));

describe('the waterfall', () => {
  it('says by how much one total becomes the other, and which change does most of it', () => {
    // 1,012,000 - 1,240,000 = -228,000.
    expect(waterfall(costs, options).finding).toBe(
      'The total falls by £228k, from £1.24m (Business as usual) to £1.01m (Option); the largest change is −£414k (Bed days).',
    );
    expect(waterfall(of(['Now', 100, 'total'], ['Staff', 20]), options).finding).toBe(
      'The total rises by £20, from £100 (Now) to £120.',
    );
    expect(waterfall(of(['Now', 100, 'total'], ['More', 20], ['Less', -20]), options).finding).toBe(
      'The total stays the same, from £100 (Now) to £100; the largest change is +£20 (More).',
    );
  });

  it('adds up from nought where no total comes first: benefits less costs are the net present social value', () => {
    const net = of(['Benefits', 2_400_000], ['Costs', -1_985_000], ['NPSV', 415_000, 'total']);
    expect(waterfall(net, options).finding).toBe('Adding £2.4m and taking away £1.99m comes to £415k (NPSV).');
    expect(waterfall(of(['NPSV', -8250, 'total']), options).finding).toBe('The 1 step comes to −£8,250 (NPSV).');
  });

  it('says what has been reached with every step, to the pound, with a sign before each change', () => {
    expect(waterfall(costs, options).table.rows).toEqual([
      ['Business as usual', 'Total', '£1,240,000', '£1,240,000'],
      ['Staff', 'Adds', '+£186,000', '£1,426,000'],
      ['Bed days', 'Takes away', '−£414,000', '£1,012,000'],
      ['Option', 'Total', '£1,012,000', '£1,012,000'],
    ]);
  });

  it('stands every change on what was reached before it', () => {
    const [now, staff, bedDays, option] = columnsOf(waterfall(costs, options).svg);
    // The last total is as high as the change before it reaches down to.
    expect(option!.y).toBeCloseTo(bedDays!.y + bedDays!.height, 1);
    expect(staff!.y + staff!.height).toBeCloseTo(now!.y, 1);
    expect(bedDays!.y).toBeCloseTo(staff!.y, 1);
    expect(bedDays!.height / now!.height).toBeCloseTo(414 / 1240, 2);
  });

  it('refuses a total that the steps before it do not come to', () => {
    const wrong = of(['Now', 100_000, 'total'], ['Staff', 20_000], ['Option', 125_000, 'total']);
    expect(() => waterfall(wrong, options)).toThrow(
      'waterfall: steps[2].amount is £125,000.00, not £120,000.00, which the steps before it come to',
    );
    expect(() => waterfall(wrong, options)).toThrow(RangeError);
  });

  it('takes a total whose steps were each rounded to the penny, and no more than that', () => {
    // A third of £100 three times is £99.99, a penny less than the total.
    const thirds = (total: number) => of(['a', 33.33], ['b', 33.33], ['c', 33.33], ['All', total, 'total']);
    expect(() => waterfall(thirds(100), options)).not.toThrow();
    expect(() => waterfall(thirds(100.05), options)).toThrow(/which the steps before it come to/);
  });

  it('tells totals, additions and what is taken away apart on grey paper: solid, hatched and hollow', () => {
    const { svg } = waterfall(costs, options);
    expect(svg.match(/width="96" height="[\d.]+" fill="#005EB8"\/>/g)).toHaveLength(2);
    expect(
      svg.match(/width="96" height="[\d.]+" fill="#ffffff" stroke="#005EB8" stroke-width="1.5"\/><path/g),
    ).toHaveLength(1);
    expect(
      svg.match(/width="96" height="[\d.]+" fill="#ffffff" stroke="#4C6272" stroke-width="1.5"\/>(?!<path)/g),
    ).toHaveLength(1);
    for (const words of ['>Total<', '>Adds<', '>Takes away<', '>+£186k<', '>−£414k<']) expect(svg).toContain(words);
  });

  it('says what is not there yet, and refuses what is no amount and no kind', () => {
    expect(waterfall(of(), options).finding).toBe('No steps yet.');
    expect(() => waterfall(of(['Staff', Number.NaN]), options)).toThrow(/waterfall: steps\[0\]\.amount is NaN/);
    const kind = 'sum' as StepKind;
    expect(() => waterfall({ amountLabel: '', steps: [{ label: '', amount: 1, kind }] }, options)).toThrow(
      /steps\[0\]\.kind is sum/,
    );
  });
});

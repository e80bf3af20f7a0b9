import { tornado, type TornadoData } from './index.js';

const options = { width: 900, idPrefix: 'swings', title: 'What the result hangs on' };
const of = (base: number, ...bars: [label: string, atLow: number, atHigh: number][]): TornadoData => ({
  resultLabel: 'Net present social value over 10 years',
  base,
  bars: bars.map(([label, atLow, atHigh]) => ({ label, atLow, atHigh, lowWords: '10% less', highWords: '10% more' })),
});

describe('the tornado', () => {
  it('puts the widest swing first, whichever end is the higher result, and keeps the order of ties', () => {
    // Swings: 250,000, 600,000, 250,000, 10,000.
    const { table } = tornado(
      of(
        283_000,
        ['Staff', 400_000, 150_000],
        ['Bed days', -60_000, 540_000],
        ['Price', 150_000, 400_000],
        ['Rent', 280_000, 290_000],
      ),
      options,
    );
    expect(table.rows.map(([label]) => label)).toEqual(['Bed days', 'Staff', 'Price', 'Rent']);
    expect(table.rows[1]).toEqual(['Staff', '10% less', '£400,000', '10% more', '£150,000', '£250,000']);
  });

  it('says what the result hangs on most, and how many tested ranges turn it', () => {
    const bars = [
      ['Bed days', -60_000, 540_000],
      ['Staff', 400_000, 150_000],
    ] as [string, number, number][];
    expect(tornado(of(283_000, ...bars), options).finding).toBe(
      'The result of £283k moves most with Bed days, from −£60k to £540k; 1 of 2 tested ranges takes it below £0.',
    );
    expect(tornado(of(283_000, bars[1]!), options).finding).toBe(
      'The result of £283k moves most with Staff, from £150k to £400k; no tested range takes it below £0.',
    );
    expect(tornado(of(-20_000, bars[0]!, ['Price', -30_000, 0]), options).finding).toBe(
      'The result of −£20k moves most with Bed days, from −£60k to £540k; 2 of 2 tested ranges bring it to £0 or above.',
    );
    expect(tornado(of(-20_000, ['Price', -30_000, -10_000]), options).finding).toMatch(/no tested range brings it to/);
  });

  it('says when nothing moves the result, and when nothing has been tested', () => {
    expect(tornado(of(12_000, ['Price', 12_000, 12_000]), options).finding).toBe(
      'No tested range moves the result from £12k.',
    );
    expect(tornado(of(12_000), options).finding).toBe('No assumptions have been tested yet.');
  });

  it('tells the low end from the high end by shape and pattern, and says the range that was tested', () => {
    const { svg } = tornado(of(100_000, ['Staff', 150_000, 50_000]), options);
    // Of bar, hatch and shape, in this order: the low end goes to the right, for low staff cost is a better result.
    const [low, high] = ['#330072', '#005EB8'].map((colour) => {
      const [, x, width] = new RegExp(`<rect x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)"[^>]* stroke="${colour}"`).exec(
        svg,
      )!;
      return { from: Number(x), to: Number(x) + Number(width) };
    });
    expect(low!.from).toBeCloseTo(high!.to, 1);
    expect(svg).toContain('>Low: 10% less. High: 10% more.<');
    expect(svg).toContain('>With the assumption at its low end (hatched)<');
  });

  it('marks nought where it is in range, and the base in words', () => {
    const nought = /font-weight="bold" text-anchor="middle" fill="#212b32">£0</;
    expect(tornado(of(100_000, ['Staff', -50_000, 150_000]), options).svg).toMatch(nought);
    expect(tornado(of(100_000, ['Staff', 50_000, 150_000]), options).svg).not.toMatch(nought);
    expect(tornado(of(100_000, ['Staff', 50_000, 150_000]), options).svg).toContain('>Base £100k<');
  });

  it('draws both ends one over the other where they lie on the same side of the base, however near to it', () => {
    for (const [atLow, atHigh] of [
      [-400_000, -180_000],
      [1e-200, 1e-200],
    ] as const) {
      const { svg } = tornado(of(0, ['Uptake', atLow, atHigh]), options);
      const rows = [...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="16"/g)].map(([, y]) =>
        Number(y),
      );
      expect(rows).toHaveLength(2);
      expect(rows[1]! - rows[0]!).toBe(16);
    }
  });

  it('refuses what is no amount', () => {
    expect(() => tornado(of(Number.NaN), options)).toThrow(/tornado: base is NaN/);
    expect(() => tornado(of(0, ['Staff', 0, Infinity]), options)).toThrow(/bars\[0\]\.atHigh is Infinity/);
  });
});

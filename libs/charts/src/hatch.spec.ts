import { hatch } from './hatch.js';

const box = { x: 10, y: 20, width: 33, height: 17 };
const ends = (svg: string) =>
  [...svg.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('a hatch', () => {
  it('stays within its box', () => {
    const points = ends(hatch(box, '#005EB8'));
    // x + y goes from 30 to 80 within the box, and a stroke stands at every sixth: 36, 42 and so on to 78; at 30 it has no length.
    expect(points).toHaveLength(2 * 8);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(43);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(37);
    }
  });

  it('goes on from one box into the next', () => {
    const sums = (svg: string) => new Set(ends(svg).map(([x, y]) => Math.round(x + y) % 6));
    expect(sums(hatch(box, '#005EB8'))).toEqual(new Set([0]));
    expect(sums(hatch({ ...box, x: 43 }, '#005EB8'))).toEqual(new Set([0]));
  });

  it('is nothing in a box without a width', () => {
    expect(hatch({ ...box, width: 0 }, '#005EB8')).toBe('');
  });
});

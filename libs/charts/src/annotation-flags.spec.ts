import fc from 'fast-check';
import { type Flagged, layFlags } from './annotation-flags.js';

const at = (x: number, number = '1'): Flagged => ({
  x,
  annotation: { on: '2026-11-25', place: 20_782, number, text: 'Trolley', kind: 'cycle' },
});

describe('the flags over a plot', () => {
  it('stand side by side in one row where there is room', () => {
    const { flags } = layFlags([at(100), at(200), at(300)], 50, 400);
    expect(flags.map(({ row, words }) => [row, words])).toEqual([
      [0, '1'],
      [0, '1'],
      [0, '1'],
    ]);
  });

  it('step down a row where two stand close, and none is lost', () => {
    const { flags } = layFlags([at(100, '1'), at(105, '2'), at(110, '3')], 50, 400);
    expect(flags.map(({ row, words }) => [row, words])).toEqual([
      [0, '1'],
      [1, '2'],
      [2, '3'],
    ]);
  });

  it('are shared where three rows are not enough, and say by how many', () => {
    const { flags } = layFlags(
      [1, 2, 3, 4, 5].map((number) => at(100 + number, String(number))),
      50,
      400,
    );
    expect(flags.map(({ words }) => words)).toEqual(['1 +4']);
  });

  it('never cover one another, leave the plot or lose an annotation, however many there are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: 64, max: 236, noNaN: true }), fc.constantFrom('1', '', 'PDSA 12', 'W'.repeat(40))),
        ),
        (given) => {
          const marks = given.map(([x, number]) => at(x, number)).sort((one, other) => one.x - other.x);
          const { flags, height } = layFlags(marks, 50, 250);
          expect(flags.flatMap(({ xs }) => xs)).toEqual(marks.map(({ x }) => x));
          expect(height).toBeLessThanOrEqual(69);
          for (const one of flags) {
            expect(one.left).toBeGreaterThanOrEqual(50);
            expect(one.left + one.width).toBeLessThanOrEqual(250);
            for (const other of flags)
              if (one !== other && one.row === other.row && one.left <= other.left)
                expect(one.left + one.width).toBeLessThanOrEqual(other.left);
          }
        },
      ),
    );
  });
});

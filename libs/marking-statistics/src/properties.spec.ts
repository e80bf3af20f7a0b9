import fc from 'fast-check';
import { cohenKappa, fairMarks, icc, type IccCoefficient, krippendorffAlpha, severity } from './index.js';

const level = fc.integer({ min: 0, max: 4 });
const SCALE = [0, 1, 2, 3, 4];
const sameOrNull = (got: number | null, expected: number | null) =>
  expected === null ? expect(got).toBeNull() : expect(got).toBeCloseTo(expected, 8);

describe('for any marks', () => {
  it('kappa is the same whichever marker is called the first', () => {
    const pairs = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pairs, fc.constantFrom('none', 'linear', 'quadratic'), (marks, weights) => {
        const [first, second] = [marks.map(([one]) => one), marks.map(([, other]) => other)];
        const one = cohenKappa({ first, second, categories: SCALE, weights });
        const other = cohenKappa({ first: second, second: first, categories: SCALE, weights });
        expect(other.reason).toBe(one.reason);
        sameOrNull(other.value, one.value);
        sameOrNull(other.se, one.se);
      }),
    );
  });

  const table = fc
    .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(level, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );

  it('nominal alpha is the same whatever the categories are called, and ordinal alpha whatever keeps their order', () => {
    const names = fc.shuffledSubarray([7, 11, 300, -4, 0.5], { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(table, names, (ratings, called) => {
        const renamed = (by: readonly number[]) => ratings.map((row) => row.map((value) => by[value] ?? null));
        const alpha = (given: (number | null)[][], by: 'nominal' | 'ordinal') =>
          krippendorffAlpha({ ratings: given, level: by }).value;
        sameOrNull(alpha(renamed(called), 'nominal'), alpha(ratings, 'nominal'));
        const inOrder = called.toSorted((a, b) => a - b);
        sameOrNull(alpha(renamed(inOrder), 'ordinal'), alpha(ratings, 'ordinal'));
      }),
    );
  });

  it('no intraclass correlation, test or bound changes when every mark is raised by a constant', () => {
    const NAMES = ['icc11', 'icc21', 'icc31', 'icc1k', 'icc2k', 'icc3k'] as const;
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (ratings, more) => {
        const before = icc({ ratings });
        const after = icc({ ratings: ratings.map((row) => row.map((value) => value + more)) });
        for (const name of NAMES) {
          const [one, other]: IccCoefficient[] = [before[name], after[name]];
          expect([other?.reason, other?.testReason]).toEqual([one?.reason, one?.testReason]);
          for (const key of ['value', 'p'] as const) sameOrNull(other?.[key] ?? null, one?.[key] ?? null);
        }
      }),
    );
  });

  /** Plans marked by two of so many markers each: a chain links them all, and what comes beyond it is anybody's. */
  const connected = fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }))
    .chain(([markers, further]) => {
      const pairs = [
        ...Array.from({ length: markers - 1 }, (_, one) => [one, one + 1] as const),
        ...further.map(([one, step]) => [one % markers, (one + 1 + (step % (markers - 1))) % markers] as const),
      ];
      return fc
        .array(fc.integer({ min: 0, max: 400 }), { minLength: 2 * pairs.length, maxLength: 2 * pairs.length })
        .map((quarters) =>
          pairs.flatMap((pair, plan) =>
            pair.map((marker, place) => ({
              candidate: `K${plan}`,
              marker: `M${marker}`,
              mark: (quarters[2 * plan + place] ?? 0) / 4,
            })),
          ),
        );
    });

  it('severities sum to nought, and the adjusted plans have the grand mean for theirs', () => {
    fc.assert(
      fc.property(connected, (marks) => {
        const { markers, candidates, grandMean } = severity({ marks });
        expect(markers.reduce((sum, one) => sum + one.severity, 0)).toBeCloseTo(0, 6);
        const adjusted = candidates.map((one) => one.adjusted);
        expect(adjusted.reduce((sum, one) => sum + one, 0) / adjusted.length).toBeCloseTo(grandMean ?? 0, 6);
      }),
    );
  });

  it('a fair mark that is shrunk lies between the mark given and the one that is not', () => {
    fc.assert(
      fc.property(connected, (marks) => {
        const shrunk = fairMarks({ marks });
        const whole = fairMarks({ marks, shrink: false });
        if (shrunk.reason !== null) return;
        shrunk.marks.forEach(({ mark, fair }, index) => {
          const far = whole.marks[index]?.fair ?? 0;
          expect(fair).toBeGreaterThanOrEqual(Math.min(mark, far) - 1e-9);
          expect(fair).toBeLessThanOrEqual(Math.max(mark, far) + 1e-9);
        });
      }),
    );
  });
});

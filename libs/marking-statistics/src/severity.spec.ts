import { DisconnectedDesign, fairMarks, type Mark, RefusedInput, severity } from './index.js';

const marksOf = (table: Readonly<Record<string, Readonly<Record<string, number>>>>): Mark[] =>
  Object.entries(table).flatMap(([candidate, row]) =>
    Object.entries(row).map(([marker, mark]) => ({ candidate, marker, mark })),
  );

describe('severity', () => {
  it('is the grand mean less the marker’s where everybody marks everything', () => {
    // Shrout and Fleiss's judges: means 7.6667, 2.5, 4.3333, 6.6667 about 5.2917.
    const rows = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const marks = rows.flatMap((row, plan) =>
      row.map((mark, judge) => ({ candidate: `K${plan}`, marker: `J${judge}`, mark })),
    );
    const { markers, sigma2 } = severity({ marks });
    expect(markers.map((one) => one.severity.toFixed(4))).toEqual(['-2.3750', '2.7917', '0.9583', '-1.3750']);
    // The published residual mean square, 1.02; each of the four means of six has the variance 1.0194 × 3/4 / 6.
    expect(sigma2).toBeCloseTo(1.0194, 4);
    expect(markers[0]?.se).toBeCloseTo(Math.sqrt((1.0194444444 * 3) / 4 / 6), 8);
  });

  it('is told apart from the plans a marker happened to get', () => {
    // B marks ten below A on the plan they share, C five above B; so A is 0, B 10, C 5 severe, about their mean of 5.
    const marks = marksOf({ weak: { A: 50, B: 40 }, strong: { B: 80, C: 85 } });
    const { markers, candidates } = severity({ marks });
    const severities = markers.map((one) => one.severity);
    expect(severities[0]).toBeCloseTo(-5, 10);
    expect(severities[1]).toBeCloseTo(5, 10);
    expect(severities[2]).toBeCloseTo(0, 10);
    // As the mean marker would have it: A gives 5 too many, so 45; C gives what it is worth.
    expect(candidates[0]).toMatchObject({ candidate: 'strong', raw: 82.5, n: 2 });
    expect(candidates.map(({ adjusted }) => Math.round(adjusted * 1e9) / 1e9)).toEqual([85, 45]);
  });

  it('has no error where no mark is left over to judge it by, and then no fair marks that rest on one', () => {
    const marks = marksOf({ weak: { A: 50, B: 40 }, strong: { B: 80, C: 85 } });
    // Four marks, two plans, three markers: 4 - 2 - 3 + 1 = 0.
    expect(severity({ marks })).toMatchObject({ df: 0, sigma2: null, tau2: null, reason: 'NO_RESIDUAL_DF' });
    expect(severity({ marks }).markers[0]).toMatchObject({ se: null, lower: null, upper: null, shrunk: null });
    expect(fairMarks({ marks })).toMatchObject({
      reason: 'NO_RESIDUAL_DF',
      candidates: [{ fair: null }, { fair: null }],
    });
    const fair = fairMarks({ marks, shrink: false });
    expect(fair.reason).toBeNull();
    expect(fair.candidates.map((one) => one.fair?.toFixed(6))).toEqual(['85.000000', '45.000000']);
  });

  it('is drawn to nought where the markers differ no more than chance has it', () => {
    const marks = marksOf({ a: { A: 50, B: 60 }, b: { A: 60, B: 50 }, c: { A: 55, B: 56 } });
    const { tau2, markers } = severity({ marks });
    expect(tau2).toBe(0);
    expect(markers.map(({ shrunk }) => shrunk)).toEqual([0, 0]);
    expect(fairMarks({ marks }).marks.map(({ mark, fair }) => mark === fair)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
  });

  it('is refused where two groups of markers share no plan, naming the groups', () => {
    const marks = marksOf({ a: { A: 50, B: 60 }, b: { C: 60, D: 50 } });
    const islands = [
      { markers: ['A', 'B'], candidates: ['a'] },
      { markers: ['C', 'D'], candidates: ['b'] },
    ];
    let refused: unknown;
    try {
      severity({ marks });
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(DisconnectedDesign);
    expect(refused).toMatchObject({ code: 'DISCONNECTED', field: 'marks', islands });
    expect((refused as Error).message).toContain('(A, B | C, D)');
  });

  it('is of marks of the scale, each by one marker once', () => {
    const attempt = (marks: Mark[], maxMark?: number) => () => severity({ marks, ...(maxMark ? { maxMark } : {}) });
    const refused = (code: string, field: string) => expect.objectContaining({ code, field }) as RefusedInput;
    const marks = marksOf({ a: { A: 3, B: 5 } });
    expect(attempt(marks, 4)).toThrow(refused('OUT_OF_RANGE', 'marks[1].mark'));
    expect(attempt([...marks, { candidate: 'a', marker: 'A', mark: 4 }])).toThrow(
      refused('DUPLICATE_MARK', 'marks[2]'),
    );
    expect(attempt([{ candidate: 'a', marker: 'A', mark: null as unknown as number }])).toThrow(
      refused('MISSING_NOT_ALLOWED', 'marks[0].mark'),
    );
  });
});

import { loadGuidance } from '#libs/guidance';
import { rubricOf } from '../schemes/scheme-rules.js';
import { type CountedMark, criteriaToMarkAnew, type PlanResult, underRule } from './board-rule.js';

const edition = loadGuidance().current.key;
const rubric = rubricOf({ edition, rubricKey: 'SIP-BC', rubricVersion: '1.0', weights: null });
const CUT = 60;

/** A level for all ten criteria, but for those named. The weights are 10, 12, 12, 14, 10, 12, 8, 8, 7 and 7. */
const mark = (level: number, but: Record<string, number> = {}, flags: string[] = []): CountedMark => ({
  levels: rubric.criteria.map(({ key }) => but[key] ?? level),
  flags,
});
const pass = (total: number, band: string | null = 'Pass'): PlanResult => ({
  total,
  outcome: 'pass',
  band,
  failures: [],
});
const under = (before: PlanResult, counted: CountedMark[], kind: 'cut-moved' | 'constant-added', figure: number) =>
  underRule(before, counted, { kind, figure }, { cut: CUT, rubric });

// 75 less a quarter of 10, 12, 12, 14 and 10: 60.5.
const NEAR = { C1: 2, C2: 2, C3: 2, C4: 2, C5: 2 };

describe('a board’s rule', () => {
  it('leaves a result exactly as its marks made it where there is none', () => {
    const before = { total: 63.125, outcome: 'pass', band: 'Pass', failures: ['KEY_AT_ONE'] } as const;
    expect(underRule(before, [mark(0)], { kind: 'none', figure: null }, { cut: CUT, rubric })).toBe(before);
  });

  it('moves the cut: a total between the old and the new one no longer passes, and is told so', () => {
    expect(under(pass(60.5), [mark(3, NEAR), mark(3, NEAR)], 'cut-moved', 61.3)).toEqual({
      total: 60.5,
      outcome: 'fail',
      band: 'Below',
      failures: ['BELOW_CUT'],
    });
  });

  it('moves the cut down: what missed it by points alone passes, and the pass band begins there', () => {
    // Every criterion at 2 is half of 100.
    const before: PlanResult = { total: 50, outcome: 'fail', band: 'Below', failures: ['BELOW_CUT'] };
    expect(under(before, [mark(2), mark(2)], 'cut-moved', 50)).toEqual(pass(50));
  });

  it('adds the same points to a total, and never beyond the ends of the scale', () => {
    expect(under(pass(72), [mark(3, { C6: 2 }), mark(3, { C6: 2 })], 'constant-added', 2.5)).toEqual(pass(74.5));
    expect(under(pass(100, 'Distinction'), [mark(4), mark(4)], 'constant-added', 5)).toEqual(pass(100, 'Distinction'));
  });

  it('takes points from all alike, so that a mark passes only if it did with as many more', () => {
    expect(under(pass(60.5), [mark(3, NEAR), mark(3, NEAR)], 'constant-added', -1)).toMatchObject({
      total: 59.5,
      outcome: 'fail',
      failures: ['BELOW_CUT'],
    });
  });

  it('cannot lift what fails by a criterion, whatever is added', () => {
    // All at 3 but C6 at 1: 75 less two quarters of 12 is 69, and C6 at 1 fails.
    const before: PlanResult = { total: 69, outcome: 'fail', band: 'Below', failures: ['KEY_AT_ONE'] };
    expect(under(before, [mark(3, { C6: 1 }), mark(3, { C6: 1 })], 'constant-added', 5)).toEqual({
      ...before,
      total: 74,
    });
  });

  it('passes a total that reaches the cut only if one of the marks it was made of passes', () => {
    const failing = mark(3, { C6: 1 });
    const before: PlanResult = { total: 59, outcome: 'fail', band: null, failures: ['BELOW_CUT', 'KEY_AT_ONE'] };
    expect(under(before, [failing, mark(2)], 'constant-added', 2)).toMatchObject({
      total: 61,
      outcome: 'fail',
      failures: ['KEY_AT_ONE'],
    });
    expect(under(before, [failing, mark(3, NEAR)], 'constant-added', 2)).toMatchObject({ total: 61, outcome: 'pass' });
  });

  it('does nothing to work that was sent back', () => {
    const before: PlanResult = { total: null, outcome: 'returned', band: null, failures: ['P1'] };
    expect(under(before, [mark(3, {}, ['P1'])], 'constant-added', 5)).toBe(before);
  });
});

describe('what a resubmission has to mark anew', () => {
  it('is every criterion with a mean level below 3', () => {
    // C1: (2 + 3) / 2 = 2.5. C4: (2 + 4) / 2 = 3, which is what a pass looks like.
    const counted = [mark(3, { C1: 2, C4: 2 }), mark(3, { C4: 4 })];
    expect(criteriaToMarkAnew('fail', counted, rubric)).toEqual(['C1']);
  });

  it('is all of them when none is below, or when the work was sent back', () => {
    expect(criteriaToMarkAnew('fail', [mark(3)], rubric)).toHaveLength(10);
    expect(criteriaToMarkAnew('returned', [mark(3, { C1: 1 }, ['P2'])], rubric)).toHaveLength(10);
  });
});

import fc from 'fast-check';
import { adjudicate, type AdjudicationInput, type MarkerMark, RefusedInput, SIP_BC_RULES } from './index.js';

const two = (first: number, second: number, more: Partial<AdjudicationInput> = {}) =>
  adjudicate({ first: { total: first }, second: { total: second }, ...more });

describe('two marks of one plan', () => {
  it('are averaged within five points, on one side and in one band', () => {
    expect(two(64, 69)).toMatchObject({ decision: 'agreed', mark: 66.5, method: 'mean', passes: true, band: 'pass' });
  });

  it('are discussed when they are further apart, on two sides or in two bands, with every reason told', () => {
    expect(two(54, 63)).toMatchObject({
      decision: 'discuss',
      mark: null,
      used: null,
      reasons: ['DIFF_ABOVE_AGREE', 'DIFFERENT_SIDE', 'DIFFERENT_BAND'],
    });
    expect(two(73, 76).reasons).toEqual(['DIFFERENT_BAND']);
  });

  it('go to a third marker above ten points apart, and ten in decimals are ten', () => {
    // 70.9 - 60.9 is held as 10.000000000000007.
    expect(two(60.9, 70.9).decision).toBe('discuss');
    expect(two(60.9, 71)).toMatchObject({ decision: 'thirdMarker', reasons: ['DIFF_ABOVE_THIRD'] });
  });

  it('go to a third marker when a discussion leaves them on two sides, and are averaged when on one', () => {
    expect(two(58, 62, { discussion: {} })).toMatchObject({ decision: 'thirdMarker', reasons: ['DIFFERENT_SIDE'] });
    expect(two(72, 78, { discussion: {} })).toMatchObject({ decision: 'agreed', mark: 75, sameBand: false });
  });

  it('are replaced by revised ones, which keep their flags unless they say others', () => {
    const first: MarkerMark = { total: 66, flags: ['P5'] };
    const second: MarkerMark = { total: 66 };
    const after = (revised: MarkerMark) => adjudicate({ first, second, discussion: { first: revised } });
    expect(after({ total: 67 })).toMatchObject({ decision: 'thirdMarker', reasons: ['FLAG_DISPUTE'] });
    expect(after({ total: 67, flags: [] })).toMatchObject({ decision: 'agreed', mark: 66.5, diff: 1 });
  });

  it('are returned when both found the breach, whatever the totals, and go to a third marker when one did', () => {
    const found = (flags: string[], other: string[]) =>
      adjudicate({ first: { total: 20, flags }, second: { total: 90, flags: other } });
    expect(found(['P3', 'P1'], ['P1', 'P3'])).toMatchObject({ decision: 'returned', reasons: ['P1', 'P3'], mark: null, reason: 'RETURNED' }); // prettier-ignore
    expect(found(['P1'], [])).toMatchObject({ decision: 'thirdMarker', reasons: ['FLAG_DISPUTE', 'DIFF_ABOVE_THIRD'] });
  });

  it('fail together when one fails by a criterion and the other by its total', () => {
    const input = { first: { total: 62, passes: false }, second: { total: 58 } };
    expect(adjudicate(input)).toMatchObject({
      decision: 'agreed',
      mark: 60,
      passes: false,
      band: 'below',
      sameBand: true,
    });
  });

  it('are refused where a pass lies below the cut, or a rule, a flag or a total is none', () => {
    const refused = (more: object) => () => adjudicate({ first: { total: 50 }, second: { total: 50 }, ...more });
    const by = (code: string, field: string) => expect.objectContaining({ code, field }) as RefusedInput;
    expect(refused({ second: { total: 50, passes: true } })).toThrow(by('PASS_BELOW_CUT', 'second.passes'));
    expect(refused({ rule: 'highest' })).toThrow(by('UNKNOWN_RULE', 'rule'));
    expect(refused({ third: { total: 101 } })).toThrow(by('OUT_OF_RANGE', 'third.total'));
    expect(refused({ discussion: { first: { total: 50, flags: ['P9'] } } })).toThrow(
      by('UNKNOWN_FLAG', 'discussion.first.flags[0]'),
    );
  });
});

describe('a third mark', () => {
  const third = (total: number, more: Partial<AdjudicationInput> = {}) => two(55, 67, { third: { total }, ...more });

  it('settles it by the mean of the closest pair', () => {
    expect(third(65)).toMatchObject({ decision: 'resolved', mark: 66, used: ['second', 'third'], passes: true });
    expect(third(57)).toMatchObject({ mark: 56, method: 'closestPairMean', used: ['first', 'third'], passes: false });
  });

  it('settles it by the mark in the middle when two pairs are equally close', () => {
    expect(third(61)).toMatchObject({ mark: 61, method: 'medianTie', used: ['first', 'second', 'third'] });
  });

  it('settles it by the original it is nearer to, where that is the rule', () => {
    const rule = 'closestToThird' as const;
    expect(third(90, { rule })).toMatchObject({ mark: 67, method: 'closestToThird', used: ['second'] });
    expect(third(61, { rule })).toMatchObject({ mark: 61, method: 'meanTie', used: ['first', 'second'] });
  });

  it('returns it when two of the three found the breach', () => {
    const marks = { first: { total: 66, flags: ['P2'] }, second: { total: 67 } };
    expect(adjudicate({ ...marks, third: { total: 64, flags: ['P2'] } })).toMatchObject({ decision: 'returned', reasons: ['P2'] }); // prettier-ignore
    expect(adjudicate({ ...marks, third: { total: 64 } })).toMatchObject({ decision: 'resolved', mark: 66.5 });
  });
});

describe('any two marks', () => {
  const cut = 60;
  const anyMark = fc.record({
    total: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
    failsByCriterion: fc.boolean(),
    flags: fc.subarray(SIP_BC_RULES.flags.map(({ key }) => key)),
  });
  const markOf = ({
    total,
    failsByCriterion,
    flags,
  }: {
    total: number;
    failsByCriterion: boolean;
    flags: string[];
  }) => ({
    total,
    flags,
    ...(failsByCriterion ? { passes: false } : {}),
  });
  const passes = ({ total, failsByCriterion }: { total: number; failsByCriterion: boolean }) =>
    total >= cut && !failsByCriterion;

  it('are never averaged across the pass line, before a discussion or after one that leaves them there', () => {
    fc.assert(
      fc.property(anyMark, anyMark, fc.constantFrom(null, {}), (one, other, discussion) => {
        const { decision, sameSide, mark } = adjudicate({ first: markOf(one), second: markOf(other), discussion, cut });
        expect(sameSide).toBe(passes(one) === passes(other));
        if (!sameSide) {
          expect(decision).not.toBe('agreed');
          expect(mark).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('come to the same whichever marker is called the first', () => {
    fc.assert(
      fc.property(anyMark, anyMark, fc.option(anyMark), (one, other, third) => {
        const by = (first: typeof one, second: typeof one) => {
          const given = third ? { third: markOf(third) } : {};
          const { used, ...rest } = adjudicate({ first: markOf(first), second: markOf(second), ...given });
          return { ...rest, number: used?.length };
        };
        expect(by(one, other)).toEqual(by(other, one));
      }),
    );
  });
});

import { loadGuidance } from '#libs/guidance';
import { rubricOf } from '../schemes/scheme-rules.js';
import { agree, type AgreementRules, type MarkInForce } from './agree.js';

const rubric = rubricOf({
  edition: loadGuidance().current.key,
  rubricKey: 'SIP-BC',
  rubricVersion: '1.0',
  weights: null,
});
const rules: AgreementRules = { rubric, cut: 60, agreeWithin: 5, thirdAbove: 10, rule: 'closest-pair' };

/** A mark at one level throughout, but for those named. A step is a quarter of the weight: all at 2 is 50 of 100. */
const mark = (ordinal: number, level: number, but: Record<string, number> = {}, flags: string[] = []): MarkInForce => ({
  ordinal,
  levels: rubric.criteria.map(({ key }) => ({ criterion: key, level: but[key] ?? level, comment: '' })),
  flags,
});

// Weights 10 12 12 14 10 12 8 8 7 7, so steps of 2.5 3 3 3.5 2.5 3 2 2 1.75 1.75.
const at58 = mark(1, 2, { C1: 3, C2: 3, C3: 1, C5: 3, C6: 3 }); // 50 + 2.5 + 3 - 3 + 2.5 + 3
const at61 = mark(1, 2, { C1: 3, C2: 3, C5: 3, C6: 3 }); // the same with C3 at 2: 3 more
const at66 = mark(2, 2, { C2: 3, C3: 3, C4: 3, C6: 3, C9: 3, C10: 3 }); // 50 + 3 + 3 + 3.5 + 3 + 1.75 + 1.75
const at63 = mark(4, 2, { C2: 3, C3: 3, C6: 3, C7: 3, C8: 3 }); // 50 + 3 + 3 + 3 + 2 + 2

describe('what marks come to', () => {
  it('is a discussion of 58 and 66 with the cut at 60, for each reason there is', () => {
    expect(agree([at58, at66], false, rules)).toEqual({
      state: 'discussion-needed',
      reasons: ['DIFF_ABOVE_AGREE', 'DIFFERENT_SIDE', 'DIFFERENT_BAND'],
      difference: 8,
    });
  });

  it('is the mean of 61 and 66 after it, in the words of the rubric, by their ordinals', () => {
    expect(agree([at61, at66], true, rules)).toEqual({
      state: 'decided',
      difference: 5,
      outcome: 'pass',
      total: 63.5,
      band: 'Pass',
      method: 'mean',
      used: [1, 2],
      failures: [],
    });
  });

  it('is a third mark when the two stay on two sides, and the closest pair of 58, 66 and 63 then', () => {
    expect(agree([at58, at66], true, rules)).toEqual({
      state: 'third-mark-needed',
      reasons: ['DIFFERENT_SIDE'],
      difference: 8,
    });
    // |58 - 66| = 8, |58 - 63| = 5, |66 - 63| = 3: the mean of 66 and 63. One marker before the third gave the work back.
    expect(agree([at58, at66, at63], true, rules)).toMatchObject({
      state: 'decided',
      total: 64.5,
      method: 'closestPairMean',
      used: [2, 4],
      outcome: 'pass',
      failures: [],
    });
  });

  it('follows the scheme: how far apart marks agree, what is too far for a discussion, and what a third settles', () => {
    // 66 and 63 are 3 apart.
    const [first, second] = [mark(1, 2, { C2: 3, C3: 3, C6: 3, C7: 3, C8: 3 }), at66];
    expect(agree([first, second], false, rules).state).toBe('decided');
    expect(agree([first, second], false, { ...rules, agreeWithin: 2 })).toMatchObject({
      reasons: ['DIFF_ABOVE_AGREE'],
    });
    expect(agree([first, second], false, { ...rules, agreeWithin: 2, thirdAbove: 2.5 })).toMatchObject({
      state: 'third-mark-needed',
      reasons: ['DIFF_ABOVE_THIRD'],
    });
    // Of 58 and 66 the second lies closer to 63.
    expect(agree([at58, at66, at63], true, { ...rules, rule: 'closest-to-third' })).toMatchObject({
      total: 66,
      method: 'closestToThird',
      used: [2],
    });
  });

  it('counts a mark that fails by one criterion as on the other side, whatever its total', () => {
    // All 3 but C6 at 1: 75 - 6 = 69, and C6 may not be at 1.
    expect(agree([mark(1, 3, { C6: 1 }), mark(2, 3, { C2: 2, C3: 2 })], false, rules)).toMatchObject({
      state: 'discussion-needed',
      reasons: ['DIFFERENT_SIDE', 'DIFFERENT_BAND'],
    });
  });

  it('fails a mean above the cut when both failed by a criterion, and does not tell it to be below the cut', () => {
    // 69 with C6 at 1, and 75 - 7 = 68 with C4 at 1: a mean of 68.5.
    expect(agree([mark(1, 3, { C6: 1 }), mark(2, 3, { C4: 1 })], false, rules)).toMatchObject({
      outcome: 'fail',
      total: 68.5,
      band: 'Below',
      failures: ['KEY_AT_ONE'],
    });
    // 62 with C6 at 1 (50 + 3.5 + 3 + 3 + 1.75 + 1.75 + 2 - 3) and 59.5 (50 + 2.5 + 3 + 2 + 2): a mean of 60.75.
    const failsByC6 = mark(1, 2, { C4: 3, C2: 3, C3: 3, C9: 3, C10: 3, C7: 3, C6: 1 });
    const belowCut = mark(2, 2, { C1: 3, C2: 3, C7: 3, C8: 3 });
    expect(agree([failsByC6, belowCut], false, rules)).toMatchObject({
      outcome: 'fail',
      total: 60.75,
      failures: ['KEY_AT_ONE'],
    });
  });

  it('sends work back when two found the breach, and asks a third when one did, whose levels count like any others', () => {
    const breach = (ordinal: number) => mark(ordinal, 3, {}, ['P1']);
    expect(agree([breach(1), breach(2)], false, rules)).toMatchObject({
      state: 'decided',
      outcome: 'returned',
      total: null,
      method: null,
      failures: ['P1'],
    });
    expect(agree([breach(1), mark(2, 3)], false, rules)).toEqual({
      state: 'third-mark-needed',
      reasons: ['FLAG_DISPUTE'],
      difference: 0,
    });
    expect(agree([breach(1), mark(2, 3), mark(3, 3)], false, rules)).toMatchObject({
      total: 75,
      method: 'allEqual',
      outcome: 'pass',
    });
    expect(agree([breach(1), mark(2, 3), breach(3)], false, rules)).toMatchObject({ outcome: 'returned' });
  });
});

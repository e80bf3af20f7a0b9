import { loadGuidance } from '#libs/guidance';
import type { BoardRule, CountedMark, PlanResult } from '../board/board-rule.js';
import { rubricOf } from '../schemes/scheme-rules.js';
import { amendedResult, meanLevels } from './amended-result.js';
import { MarkWouldGoDown } from './appeals.refusals.js';
import type { AmendedLevel } from './panel-finding.js';

const edition = loadGuidance().current.key;
const rubric = rubricOf({ edition, rubricKey: 'SIP-BC', rubricVersion: '1.0', weights: null });
const NO_RULE: BoardRule = { kind: 'none', figure: null };

/** A level for all ten criteria, but for those named. The weights are 10, 12, 12, 14, 10, 12, 8, 8, 7 and 7. */
const mark = (level: number, but: Record<string, number> = {}, flags: string[] = []): CountedMark => ({
  levels: rubric.criteria.map(({ key }) => but[key] ?? level),
  flags,
});
const result = (total: number, outcome: 'pass' | 'fail' = 'pass'): PlanResult => ({
  ...{ total, outcome },
  band: outcome === 'pass' ? 'Pass' : 'Below',
  failures: outcome === 'pass' ? [] : ['BELOW_CUT'],
});
const amend = (before: PlanResult, counted: CountedMark[], levels: AmendedLevel[], rule = NO_RULE, isCapped = false) =>
  amendedResult(before, counted, levels, { cut: 60, rubric, rule, isCapped });

// A quarter of the weight for each level: 75 less 3 (C2), 3 (C3) and 3.5 (C4) is 65.5; less 2.5 for C1 too, 63.
const ONE = mark(3, { C2: 2, C3: 2, C4: 2 });
const OTHER = mark(3, { C1: 2, C2: 2, C3: 2, C4: 2 });

describe('a result amended on appeal', () => {
  it('is the mean of the marks with the levels that the panel gave', () => {
    // C4 at 3 in both gives each 3.5 more: (69 + 66.5) / 2.
    expect(amend(result((65.5 + 63) / 2), [ONE, OTHER], [{ criterion: 'C4', level: 3 }])).toEqual(result(67.75));
  });

  it('stands at a level that the mean of the marks is not above, though one of them was', () => {
    // C1 has 3 and 2: a mean of 2.5, so that it may be 3 and not 2. With 3 the other gets 2.5 more: (65.5 + 65.5) / 2.
    expect(meanLevels([ONE, OTHER], rubric)[0]).toBe(2.5);
    expect(amend(result(64.25), [ONE, OTHER], [{ criterion: 'C1', level: 3 }])).toEqual(result(65.5));
    // Nor is it lower where another criterion makes up for it.
    const paidFor = [
      { criterion: 'C4', level: 4 },
      { criterion: 'C1', level: 2 },
    ];
    expect(() => amend(result(64.25), [ONE, OTHER], paidFor)).toThrow('Give C1 at least the level it has now');
  });

  it('passes once it reaches the cut, and tells nothing of why it did not', () => {
    // 50 and a quarter of 12, 12 and 14 more is 59.5; C1 at 3 gives 2.5 more.
    const counted = [mark(2, { C2: 3, C3: 3, C4: 3 }), mark(2, { C2: 3, C3: 3, C4: 3 })];
    expect(amend(result(59.5, 'fail'), counted, [{ criterion: 'C1', level: 3 }])).toEqual(result(62));
  });

  it('is held against the cut that the board moved for the whole round', () => {
    const counted = [mark(2, { C2: 3, C3: 3, C4: 3 }), mark(2, { C2: 3, C3: 3, C4: 3 })];
    const moved: BoardRule = { kind: 'cut-moved', figure: 62.5 };
    expect(amend(result(59.5, 'fail'), counted, [{ criterion: 'C1', level: 3 }], moved)).toMatchObject({
      total: 62,
      outcome: 'fail',
      failures: ['BELOW_CUT'],
    });
  });

  it('has the points that the board added to every total', () => {
    const added: BoardRule = { kind: 'constant-added', figure: 2 };
    // 67.75, as above, and 2.
    expect(amend(result(66.25), [ONE, OTHER], [{ criterion: 'C4', level: 3 }], added)).toEqual(result(69.75));
  });

  it('is the least that passes where the scheme caps resubmissions', () => {
    // 62, as above, cut to 60.
    const counted = [mark(2, { C2: 3, C3: 3, C4: 3 }), mark(2, { C2: 3, C3: 3, C4: 3 })];
    const levels = [{ criterion: 'C1', level: 3 }];
    expect(amend(result(59.5, 'fail'), counted, levels, NO_RULE, true)).toEqual(result(60));
  });

  it('never fails what passed, though its total is no lower', () => {
    // C6 weighs 12. With 2 the first has 72 and passes; with 0 the other has 66 and fails: 69 together. At their mean, 1,
    // both have 69, and both fail, for a key criterion has to be above 1.
    const counted = [mark(3, { C6: 2 }), mark(3, { C6: 0 })];
    expect(() => amend(result(69), counted, [{ criterion: 'C6', level: 1 }])).toThrow(MarkWouldGoDown);
  });

  it('is judged without a rule of conduct that only an overruled marker found breached', () => {
    // A third mark settled the dispute, and the first, which lies closest to it, is all that counts.
    expect(amend(result(65.5), [{ ...ONE, flags: ['P1'] }], [{ criterion: 'C4', level: 3 }])).toEqual(result(69));
  });

  it('takes whole levels from 0 to 4, of criteria there are, each once, and at least one', () => {
    const refused = (levels: AmendedLevel[]) => () => amend(result(64.25), [ONE, OTHER], levels);
    expect(refused([])).toThrow('at least one criterion');
    expect(refused([{ criterion: 'C11', level: 3 }])).toThrow('no criterion C11');
    expect(refused([{ criterion: 'C4', level: 2.5 }])).toThrow('whole number');
    expect(refused([{ criterion: 'C4', level: 5 }])).toThrow('from 0 to 4');
    const twice = { criterion: 'C4', level: 3 };
    expect(refused([twice, twice])).toThrow('given twice');
    expect(refused([{ criterion: 'C4', level: 2 }])).toThrow('stays what it is');
  });

  it('is not made of work that was sent back', () => {
    const returned: PlanResult = { total: null, outcome: 'returned', band: null, failures: ['P1'] };
    expect(() => amend(returned, [mark(3, {}, ['P1'])], [{ criterion: 'C1', level: 4 }])).toThrow('no levels to amend');
  });
});

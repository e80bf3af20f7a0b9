import {
  carriedBy,
  ensureMarkedAnew,
  type FirstMark,
  type FirstMarking,
  originalsOf,
  withCarried,
} from './carried-levels.js';
import { CriterionCarriedOver } from './resubmission.refusals.js';

const mark = (ordinal: number, total: number, level: number, isCounted = true): FirstMark => ({
  id: `mark-${ordinal}`,
  markerId: `marker-${ordinal}`,
  ordinal,
  total,
  levels: ['C1', 'C2', 'C3'].map((criterion) => ({ criterion, level, comment: `${criterion} by ${ordinal}` })),
  isCounted,
});
const first = (marks: readonly FirstMark[], more: Partial<FirstMarking> = {}): FirstMarking => ({
  criteria: ['C2'],
  outcome: 'fail',
  marks,
  everMarked: marks.map(({ markerId }) => markerId),
  ...more,
});
const two = first([mark(1, 52, 1), mark(2, 54, 2)]);
const from = (carried: ReturnType<typeof carriedBy>) => carried.map((one) => one?.from ?? null);

describe('the levels that a resubmission carries over', () => {
  it('are an original’s own, and for the new marker those of the other mark that counted', () => {
    expect(from(carriedBy(two, [], ['new', 'marker-2']))).toEqual(['mark-1', 'mark-2']);
    expect(from(carriedBy(two, [], ['marker-1', 'new']))).toEqual(['mark-1', 'mark-2']);
  });

  it('are those of every criterion that is not marked anew, with what was said of it', () => {
    expect(carriedBy(two, [], ['marker-2'])[0]?.levels).toEqual([
      { criterion: 'C1', level: 2, comment: 'C1 by 2' },
      { criterion: 'C3', level: 2, comment: 'C3 by 2' },
    ]);
  });

  it('are the same for both where one mark counted, and the lowest and the highest where three did', () => {
    const one = first([mark(1, 40, 1, false), mark(2, 55, 2), mark(3, 57, 3, false)]);
    expect(from(carriedBy(one, [], ['marker-2', 'new']))).toEqual(['mark-2', 'mark-2']);
    // 50, 54, 58: two pairs are equally close, and the median 54 is the mean of the lowest and the highest.
    const three = first([mark(1, 58, 3), mark(2, 50, 1), mark(3, 54, 2)]);
    expect(from(carriedBy(three, [], ['marker-2', 'new']))).toEqual(['mark-2', 'mark-1']);
    expect(from(carriedBy(three, [], ['new', 'marker-3'])).sort()).toEqual(['mark-1', 'mark-2']);
  });

  it('are for a third marker those that the first of the pair carries', () => {
    const [standsFirst, standsSecond] = carriedBy(two, [], ['marker-2', 'new']);
    expect(from(carriedBy(two, [standsFirst ?? null, standsSecond ?? null], ['third']))).toEqual(['mark-2']);
  });

  it('fill the place that is left when somebody gave theirs back', () => {
    const [, second] = carriedBy(two, [], ['marker-1', 'new']);
    expect(from(carriedBy(two, [second ?? null], ['newer']))).toEqual(['mark-1']);
  });

  it('are none where the work was sent back: it is marked whole, by one of those who sent it back', () => {
    const returned = first([mark(1, 52, 1, false), mark(2, 54, 2, false)], { outcome: 'returned' });
    expect(from(carriedBy(returned, [], ['marker-1', 'new']))).toEqual([null, null]);
    expect(originalsOf(returned)).toEqual(['marker-1', 'marker-2']);
  });

  it('join the levels that are set anew, and are nobody’s to set', () => {
    const [carried = null] = carriedBy(two, [], ['marker-1']);
    const set = [{ criterion: 'C2', level: 4, comment: 'Much better than it was.' }];
    expect(withCarried(set, carried).map(({ criterion, level }) => [criterion, level])).toEqual([
      ['C2', 4],
      ['C1', 1],
      ['C3', 1],
    ]);
    expect(() => ensureMarkedAnew(carried, set)).not.toThrow();
    expect(() => ensureMarkedAnew(carried, [...set, { criterion: 'C3', level: 2, comment: '' }])).toThrow(
      CriterionCarriedOver,
    );
    expect(() => ensureMarkedAnew(carried, set, ['C1'])).toThrow('C1 is carried over');
    expect(() => ensureMarkedAnew(null, [{ criterion: 'C3', level: 2, comment: '' }], ['C1'])).not.toThrow();
  });
});

describe('who marks a resubmission again', () => {
  it('is one of those whose mark counted', () => {
    expect(originalsOf(first([mark(1, 40, 1, false), mark(2, 55, 2), mark(3, 57, 3)]))).toEqual([
      'marker-2',
      'marker-3',
    ]);
  });
});

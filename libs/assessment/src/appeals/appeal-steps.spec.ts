import {
  afterHearing,
  appealBy,
  type AppealState,
  appealStates,
  dueOn,
  follows,
  isOver,
  mayTakeToReview,
  stateOn,
  workingDaysLeft,
} from './appeal-steps.js';

const clarified = {
  state: 'clarified',
  lodgedAt: '2026-12-01T09:00:00Z',
  clarifiedAt: '2026-12-15T09:00:00Z',
} as const;

describe('the clock of an appeal', () => {
  it('gives 20 working days from the release, over a bank holiday', () => {
    // Released on Tuesday 4 August 2026. Four weeks on is Tuesday 1 September; the summer bank holiday, Monday 31 August
    // (gov.uk/bank-holidays), adds a day.
    expect(appealBy('2026-08-04T09:00:00Z')).toBe('2026-09-02');
  });

  it('gives 20 working days over Christmas, whose holidays do not count', () => {
    // From Monday 7 December 2026: 14 working days to Thursday 24 December but for none, then 25 and 28 December and
    // 1 January are holidays. 8-11 (4), 14-18 (9), 21-24 (13), 29-31 (16), 4-7 January (20).
    expect(appealBy('2026-12-07T10:00:00Z')).toBe('2027-01-07');
  });

  it('counts from the day in London, which is another one at night in summer', () => {
    // 23:30 UTC on 3 August is 00:30 on 4 August in London.
    expect(appealBy('2026-08-03T23:30:00Z')).toBe('2026-09-02');
  });

  it('cannot tell beyond the years whose bank holidays are published', () => {
    expect(appealBy('2028-12-20T09:00:00Z')).toBeNull();
  });

  it('gives the programme 10 working days to answer', () => {
    // Two weeks after Tuesday 1 December 2026.
    const lodged = { state: 'lodged', lodgedAt: '2026-12-01T09:00:00Z', clarifiedAt: null } as const;
    expect(dueOn(lodged)).toBe('2026-12-15');
    expect(workingDaysLeft('2026-12-10', '2026-12-15')).toBe(3);
    expect(workingDaysLeft('2026-12-17', '2026-12-15')).toBe(-2);
  });

  it('lets the lead take it to review once those 10 days are over without an answer', () => {
    const lodged = { state: 'lodged', lodgedAt: '2026-12-01T09:00:00Z', clarifiedAt: null } as const;
    expect(mayTakeToReview(lodged, '2026-12-15')).toBe(false);
    expect(mayTakeToReview(lodged, '2026-12-16')).toBe(true);
    expect(mayTakeToReview(clarified, '2026-12-16')).toBe(true);
    for (const state of appealStates.filter((one) => one !== 'lodged' && one !== 'clarified'))
      expect([state, mayTakeToReview({ ...lodged, state }, '2027-12-01')]).toEqual([state, false]);
  });

  it('gives the lead 10 working days after the answer, after which it rests settled', () => {
    // 16-18 (3), 21-24 (7), 29-31 (10): 25 and 28 December are holidays.
    expect(dueOn(clarified)).toBe('2026-12-31');
    expect(stateOn(clarified, '2026-12-31')).toBe('clarified');
    expect(stateOn(clarified, '2027-01-01')).toBe('settled');
  });

  it('sets no time for a review, a panel or what is over', () => {
    for (const state of appealStates.filter((one) => one !== 'lodged' && one !== 'clarified'))
      expect([state, dueOn({ ...clarified, state }), stateOn({ ...clarified, state }, '2028-01-01')]).toEqual([
        state,
        null,
        state,
      ]);
  });
});

describe('the steps of an appeal', () => {
  it('lead to a review from the answer or without one, and only from a review to a panel', () => {
    const way: AppealState[] = ['lodged', 'clarified', 'in-review', 'to-panel', 'upheld'];
    for (const [at, state] of way.slice(1).entries()) expect(follows(way[at] ?? 'lodged', state)).toBe(true);
    expect(follows('lodged', 'in-review')).toBe(true);
    expect(follows('lodged', 'to-panel')).toBe(false);
    expect(follows('clarified', 'to-panel')).toBe(false);
    expect(follows('in-review', 'upheld')).toBe(false);
  });

  it('may be broken off by a withdrawal until something is decided', () => {
    for (const state of appealStates) expect([state, follows(state, 'withdrawn')]).toEqual([state, !isOver(state)]);
  });

  it('heard of late do not open what was withdrawn, but what was decided before stands', () => {
    expect(afterHearing('lodged', 'clarified')).toBe('clarified');
    expect(afterHearing('withdrawn', 'clarified')).toBe('withdrawn');
    expect(afterHearing('withdrawn', 'upheld')).toBe('upheld');
    expect(afterHearing('in-review', 'clarified')).toBe('in-review');
  });
});

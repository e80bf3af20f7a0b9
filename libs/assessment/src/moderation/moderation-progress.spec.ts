import { moderationCheck } from '#libs/marking-statistics';
import { progressOf, sampleOf, sampleSeed, sampledState } from './moderation-progress.js';
import type { PlanUnderReview } from './round-under-review.js';

const CUT = 60;

const plan = (packetId: string, change: Partial<PlanUnderReview> = {}): PlanUnderReview => ({
  packetId,
  markingId: `marking of ${packetId}`,
  markingVersion: 1,
  state: 'decided',
  total: '70',
  outcome: 'pass',
  band: 'Pass',
  failures: [],
  method: 'mean',
  used: [1, 2],
  difference: '0',
  decidedAt: '2026-09-01T09:00:00.000Z',
  markers: ['ann', 'bob'],
  marks: [],
  markedAnew: 0,
  sampledFor: null,
  wasSampled: false,
  isConfirmed: false,
  ...change,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => plan(`p${String(index).padStart(2, '0')}`));
const returned = { total: null, outcome: 'returned', band: null } as const;

describe('the sample of a round', () => {
  it('holds every fail, every plan near the cut, every distinction and all that was sent back, each with its reasons', () => {
    const named = [
      plan('a-fail', { total: '40', outcome: 'fail' }),
      plan('b-near', { total: '62' }),
      plan('c-best', { total: '95' }),
      plan('d-back', returned),
      plan('e-both', { total: '59', outcome: 'fail' }),
    ];
    const sample = new Map(
      sampleOf([...named, ...many(20)], CUT, 1).map(({ packetId, reasons }) => [packetId, reasons]),
    );
    expect(named.map(({ packetId }) => sample.get(packetId))).toEqual([
      ['FAIL'],
      ['BORDERLINE'],
      ['DISTINCTION'],
      ['RETURNED'],
      ['FAIL', 'BORDERLINE'],
    ]);
    // Of 20 others the greater of a tenth and ten.
    expect([...sample.values()].filter(([reason]) => reason === 'DRAWN')).toHaveLength(10);
  });

  it('keeps the moderation plan, and is the same every time and another for another round', () => {
    const plans = many(40);
    const [first, again, other] = ['one', 'one', 'another'].map((round) =>
      sampleOf(plans, CUT, sampleSeed(round)).map(({ packetId }) => packetId),
    );
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const candidates = plans.map(({ packetId: id, markers }) => ({ id, total: 70, markers }));
    expect(moderationCheck({ candidates, cut: CUT, sample: first ?? [] }).valid).toBe(true);
  });

  it('leaves out what is not decided', () => {
    expect(sampleOf([plan('a', { state: 'marking', total: null, outcome: null })], CUT, 1)).toEqual([]);
  });
});

describe('the progress of moderation', () => {
  const sampled = { sampledFor: ['DRAWN'], wasSampled: true } as const;
  const sound = { ...sampled, isConfirmed: true };
  const progress = (plans: PlanUnderReview[], unscreened = 0) => progressOf({ unscreened, plans }, CUT);

  it('is complete when every plan is decided, the sample is whole and all of it was found sound', () => {
    expect(progress([plan('a', sound), plan('b', sound)])).toEqual({
      unscreened: 0,
      undecided: 0,
      lacking: 0,
      toLookAt: 0,
      isComplete: true,
    });
  });

  it.each([
    ['a submission waits to be screened', [plan('a', sound)], 1, { unscreened: 1 }],
    [
      'a plan is being marked anew',
      [plan('a', sound), plan('b', { state: 'marking', markedAnew: 1 })],
      0,
      { undecided: 1 },
    ],
    ['a plan of the sample is to be looked at', [plan('a', sound), plan('b', sampled)], 0, { toLookAt: 1 }],
    [
      'a plan that was marked anew is not drawn again',
      [plan('a', sound), plan('b', { markedAnew: 1 })],
      0,
      { lacking: 1 },
    ],
    ['work that was sent back was not looked at', [plan('a', sound), plan('b', returned)], 0, { lacking: 1 }],
  ])('is not complete while %s', (_, plans, unscreened, expected) => {
    expect(progress(plans, unscreened)).toMatchObject({ ...expected, isComplete: false });
  });

  it('is not complete for a round without plans', () => {
    expect(progress([]).isComplete).toBe(false);
  });

  it('tells of a sampled plan where it stands', () => {
    expect(sampledState(plan('a'))).toBeNull();
    expect(sampledState(plan('a', sampled))).toBe('to-look-at');
    expect(sampledState(plan('a', sound))).toBe('sound');
    const anew = { wasSampled: true, markedAnew: 1 };
    expect(sampledState(plan('a', { ...anew, state: 'marking' }))).toBe('being-marked-anew');
    expect(sampledState(plan('a', anew))).toBe('marked-anew');
  });
});

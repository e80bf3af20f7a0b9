import { type DecidedPlan, drawSample } from './draw-sample.js';

const plan = (id: string, total: number | null, more: Partial<DecidedPlan> = {}): DecidedPlan => ({
  id,
  total,
  outcome: 'pass',
  failures: [],
  ...more,
});
/** So many passes from 60 up, a tenth of a point apart. */
const passes = (count: number) =>
  Array.from({ length: count }, (_, at) => plan(`p${String(at).padStart(3, '0')}`, 60 + at / 10));
const because = (sample: ReturnType<typeof drawSample>, why: string) =>
  sample.filter(({ reasons }) => reasons.some((one) => one === why)).map(({ id }) => id);

describe('the sample of an external examiner', () => {
  it('is ten plans or a tenth, whichever is more, and all where there are fewer than ten', () => {
    expect([7, 10, 42, 100, 101, 250].map((count) => drawSample(passes(count), 1).length)).toEqual([
      7, 10, 10, 10, 11, 25,
    ]);
  });

  it('has the highest, the middle and the lowest total', () => {
    // Of 41 from 60.0 to 64.0 the middle is 62.0, the 21st.
    const sample = drawSample(passes(41), 7);
    expect([because(sample, 'top'), because(sample, 'middle'), because(sample, 'bottom')]).toEqual([
      ['p040'],
      ['p020'],
      ['p000'],
    ]);
  });

  it('has a plan of each way there is to fail, and one that was sent back', () => {
    const failing = [
      ...Array.from({ length: 8 }, (_, at) => plan(`f${at}`, 41 + at, { outcome: 'fail', failures: ['BELOW_CUT'] })),
      plan('zero', 69.75, { outcome: 'fail', failures: ['HAS_ZERO'] }),
      plan('key', 69, { outcome: 'fail', failures: ['KEY_AT_ONE'] }),
      plan('back', null, { outcome: 'returned' }),
    ];
    for (let seed = 1; seed <= 50; seed++) {
      const sample = drawSample([...passes(300), ...failing], seed);
      const ids = sample.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['zero', 'key', 'back']));
      expect(ids.some((id) => /^f\d$/.test(id))).toBe(true);
      // 311 plans: a tenth is 31.1, so 32.
      expect(ids).toHaveLength(32);
    }
  });

  it('grows beyond its number rather than leave out a way to fail', () => {
    const each = Array.from({ length: 14 }, (_, at) =>
      plan(`k${at}`, 30 + at, { outcome: 'fail', failures: [`WAY_${at}`] }),
    );
    expect(drawSample([...each, plan('top', 90)], 3).length).toBeGreaterThanOrEqual(14);
  });

  it('is the same of a seed in whatever order plans come, and another of another', () => {
    const plans = passes(60);
    expect(drawSample([...plans].reverse(), 5)).toEqual(drawSample(plans, 5));
    expect(drawSample(plans, 6)).not.toEqual(drawSample(plans, 5));
  });

  it('draws every plan about as often as another', () => {
    // Of 57 that are neither top, middle nor bottom 7 are drawn: of 2,000 samples each in about 2,000 × 7 / 57 = 246, with a
    // standard deviation of √(2,000 × 0.1228 × 0.8772) = 14.7; five of them either way.
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++)
      for (const id of because(drawSample(passes(60), seed), 'drawn')) times.set(id, (times.get(id) ?? 0) + 1);
    expect(times.size).toBe(57);
    for (const count of times.values()) expect(Math.abs(count - 246)).toBeLessThan(74);
  });
});

import { storedMeasure } from '../../../test/support/stored-measure.js';
import { effortToEvidence } from '#libs/spc';
import { certaintyOf, weeksPerReading } from './certainty.js';

/** Ten and twelve in turn: the mean is 11, every moving range 2, and so the deviation 2 / 1.128 = 1.773. */
const swinging = Array.from({ length: 24 }, (_, week) => ({ value: week % 2 ? 12 : 10 }));

describe('how soon a hoped-for change would show', () => {
  it('is one reading, and so one week, for a change ten deviations away: it lies outside the limits at once', () => {
    const { level, effort, working } = certaintyOf(storedMeasure(swinging), 11 + 17.73);
    expect(level).toBe(11);
    expect(effort?.expectedPoints).toBeCloseTo(1, 6);
    expect(effort?.expectedWeeks).toBeCloseTo(1, 6);
    expect(working.find(({ title }) => title.startsWith('The spread'))?.result).toBeCloseTo(2 / 1.128, 10);
    expect(working.find(({ title }) => title.startsWith('The change'))?.result).toBeCloseTo(10, 2);
  });

  it('is 365.25 / 12 / 7 = 4.35 times as many weeks when it is read once a month', () => {
    const monthly = certaintyOf(storedMeasure(swinging, { frequency: 'monthly' }), 13).effort;
    expect((monthly?.expectedWeeks ?? 0) / (monthly?.expectedPoints ?? 1)).toBeCloseTo(365.25 / 12 / 7, 10);
  });

  it('takes a share from per cent, with the patients behind a reading and the binomial spread', () => {
    const half = Array.from({ length: 24 }, (_, week) => ({ numerator: week % 2 ? 11 : 9, denominator: 20 }));
    const measure = storedMeasure(half, { shape: 'proportion', chart: 'p', unit: '%' });
    const { effort, working } = certaintyOf(measure, 70);
    // √(0.5 × 0.5 / 20) = 0.1118.
    expect(working.find(({ title }) => title.startsWith('The spread'))?.result).toBeCloseTo(
      100 * Math.sqrt(0.0125),
      10,
    );
    const asShares = effortToEvidence({
      profile: 'making-data-count',
      chart: 'p',
      baseline: 0.5,
      hoped: 0.7,
      volume: 20,
      weeksPerPoint: 1,
      baselineReadings: 24,
    });
    expect(asShares).toMatchObject({ kind: 'estimate', expectedPoints: effort?.expectedPoints });
  });

  it('is told with a warning where the readings have a signal in them: then the level is none that will stay', () => {
    const moved = swinging.map(({ value }, week) => ({ value: week < 12 ? value : value + 20 }));
    expect(certaintyOf(storedMeasure(moved), 60).effortReason).toContain('not settled');
    expect(certaintyOf(storedMeasure(swinging), 60).effortReason).not.toContain('not settled');
  });

  it('is asked about the newest target when nothing else is asked', () => {
    const targets = [
      { value: 12, fromDay: '2026-01-05' },
      { value: 14, fromDay: '2026-03-02' },
    ];
    expect(certaintyOf(storedMeasure(swinging, { targets }), null).hoped).toBe(14);
    expect(certaintyOf(storedMeasure(swinging), null).effortReason).toContain('set a target');
  });

  it.each([
    ['too few readings', storedMeasure(swinging.slice(0, 5)), 13, 'too few readings'],
    ['readings that never vary', storedMeasure(Array(20).fill({ value: 7 })), 9, 'spread'],
    ['a change that is none', storedMeasure(swinging), 11, 'that of the baseline'],
    ['waits between rare events', storedMeasure(swinging, { chart: 't' }), 20, 'rare events'],
    [
      'a share that cannot be',
      storedMeasure(Array(20).fill({ numerator: 9, denominator: 20 }), { shape: 'proportion', chart: 'p' }),
      120,
      'cannot be there',
    ],
  ])('is not told for %s, and the reason says what to do', (_, measure, hoped, reason) => {
    const { effort, effortReason } = certaintyOf(measure, hoped);
    expect(effort).toBeNull();
    expect(effortReason).toContain(reason);
  });

  it('is told for counts in the millions too, where the normal stands in for summing them one by one', () => {
    const many = Array.from({ length: 24 }, (_, week) => ({ numerator: 5e8 + (week % 2), denominator: 1e9 }));
    const { effort } = certaintyOf(storedMeasure(many, { shape: 'proportion', chart: 'p' }), 60);
    expect(effort?.expectedPoints).toBeCloseTo(1, 6);
  });
});

describe('the time between two readings', () => {
  it('of a measure read with every case is what it has been: 4 cases in 6 weeks are 2 weeks apart', () => {
    expect(weeksPerReading('per-case', ['2026-01-05', '2026-01-12', '2026-01-26', '2026-02-16'])).toBeCloseTo(2, 10);
    expect(weeksPerReading('per-case', ['2026-01-05'])).toBeNull();
    expect(weeksPerReading('daily', [])).toBeCloseTo(1 / 7, 10);
  });
});

describe('how often nothing at all would look like a change', () => {
  it('is told for the readings of the newest stretch', () => {
    const segments = [
      { fromDay: '2026-03-30', isSustained: true, isExpectedToLast: true, cause: '', why: '', byName: '', at: '' },
    ];
    // Week 12, counted from 0, is 30 March; 12 of 24 readings are left.
    expect(certaintyOf(storedMeasure(swinging, { segments }), null).falseSignals.readings).toBe(12);
    expect(certaintyOf(storedMeasure(swinging), null).falseSignals).toMatchObject({
      readings: 24,
      chance: expect.any(Number) as number,
    });
  });

  it('is not told for 9 readings, and says for how many it is', () => {
    const { chance, reason } = certaintyOf(storedMeasure(swinging.slice(0, 9)), null).falseSignals;
    expect(chance).toBeNull();
    expect(reason).toContain('10 to 100');
  });
});

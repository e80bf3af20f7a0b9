import {
  aggregate,
  analyse,
  analyseUnderEvery,
  chooseChart,
  type ChartPlan,
  doubts,
  finding,
  PROFILE_NAMES,
  sayNumber,
  shiftsOf,
  signalsOf,
  suggestRecalculation,
  working,
} from './index.js';

const words = { name: 'Median wait for a scan', unit: 'hours' };
const months = (count: number) =>
  Array.from({ length: count }, (_, i) => new Date(Date.UTC(2024, i, 1)).toISOString().slice(0, 10));
/** 9.5 and 10.5 in turn: mean 10, limits 7.34 and 12.66. */
const steady = (count: number) => Array.from({ length: count }, (_, i) => (i % 2 ? 10.5 : 9.5));
const lower = (more: Partial<ChartPlan> = {}): ChartPlan => ({
  chart: 'xmr',
  profile: 'making-data-count',
  direction: 'lower',
  baseline: { first: 20 },
  ...more,
});
const read = (value: (number | null)[], more: Partial<ChartPlan> = {}) =>
  analyse({ x: months(value.length), value }, lower(more));

describe('a sustained shift', () => {
  const fallen = [...steady(20), ...Array.from({ length: 12 }, (_, i) => (i % 2 ? 8.5 : 8))];

  it('is dated from the first reading of its run and holds until the latest', () =>
    expect(shiftsOf(read(fallen))).toMatchObject([
      { side: 'low', isImprovement: true, firstPoint: 20, from: '2025-09-01', holdsUntil: 31, endedBy: null },
    ]));

  it('is ended by a signal the other way, and holds until just before it', () => {
    const [shift] = shiftsOf(read([...fallen, 14]));
    expect(shift).toMatchObject({
      firstPoint: 20,
      holdsUntil: 31,
      endedBy: { rule: 'outside-limits', firstPoint: 32 },
    });
  });

  it('is a run longer than chance makes common under the rules of Anhøj', () => {
    // 32 readings off the centre: round(log2 32) + 3 = 8, and the run has 12.
    const [shift] = shiftsOf(read(fallen, { profile: 'anhoej' }));
    expect(shift).toMatchObject({ side: 'low', firstPoint: 20, lastPoint: 31 });
  });

  it('is the reason to suggest new limits once there are 12 readings since it began, and not before', () => {
    expect(suggestRecalculation(read(fallen.slice(0, 31))).kind).toBe('too-few-since');
    const suggested = suggestRecalculation(read(fallen));
    expect(suggested).toMatchObject({ kind: 'suggested', from: '2025-09-01', readingsSince: 12 });
    if (suggested.kind !== 'suggested') return;
    expect(suggested.rule).toMatch(/7 or more readings in a row .* at least 12 readings/);
    expect(suggested.reason).toBe(
      'Readings have been below the centre line since 1 September 2025, 12 of them up to now.',
    );
    expect(suggested.questions).toHaveLength(4);
    // The preview has a centre of its own: (8 + 8.5) / 2.
    const preview = analyse({ x: months(32), value: fallen }, suggested.preview);
    expect([preview.lineAt('centre', 19), preview.lineAt('centre', 20)]).toEqual([10, 8.25]);
  });

  it('is no reason when a signal the other way has ended it', () =>
    expect(suggestRecalculation(read([...fallen, 14])).kind).toBe('shift-ended'));
});

describe('a finding', () => {
  it('says the latest reading, what it is and what to expect of the target', () => {
    const said = finding(read([...steady(20), 6], { targets: [{ from: '2024-01-01', value: 5 }] }), words);
    expect(said).toBe(
      'Median wait for a scan was 6 hours on 1 September 2025, the latest of 21 readings: it is below the lower limit, an improvement where lower is better. The target of 5 hours is still out of reach of the process, although it is improving.',
    );
  });

  it('says that there is no sign of a change, that there are too few readings, and that there are none', () => {
    expect(finding(read(steady(20)), words)).toMatch(
      /the latest of 20 readings: it is common cause variation, with no sign of a change\.$/,
    );
    expect(finding(read(steady(5)), words)).toMatch(
      /the latest of 5 readings; 13 are needed before a chart can be read\.$/,
    );
    expect(finding(read([]), words)).toBe('Median wait for a scan: there are no readings yet.');
  });

  it('names a long run before two readings near a limit', () => {
    // Limit 7.34, two sigma 8.23: 8 is near the limit, and the last of nine below the centre.
    const said = finding(read([...steady(20), 9, 9.2, 9, 9.2, 9, 9.2, 9, 8, 8]), words);
    expect(said).toContain('in a run of 7 or more readings below the centre line');
  });

  it('is the same for the same chart, under every profile', () => {
    const series = { x: months(24), value: steady(24) };
    for (const profile of PROFILE_NAMES) {
      const plan = lower({ profile });
      expect(finding(analyse(series, plan), words)).toBe(finding(analyse(series, plan), words));
    }
  });

  it('writes numbers as people read them', () =>
    expect([1234.56, 0.012345, 12.3456, -0.5, 100, 1e6, 0].map(sayNumber)).toEqual([
      '1,235',
      '0.0123',
      '12.3',
      '-0.5',
      '100',
      '1,000,000',
      '0',
    ]));
});

describe('the working', () => {
  it('shows the arithmetic of an XmR chart with its numbers', () => {
    const steps = working(read(steady(20)), words);
    expect(steps.map(({ title }) => title)).toEqual([
      'Readings',
      'Centre line',
      'Spread',
      'Lower limit',
      'Upper limit',
      expect.stringContaining('Signals'),
    ]);
    expect(steps[1]).toMatchObject({ arithmetic: 'The mean of 20 readings: 200 / 20 = 10 hours.', result: 10 });
    expect(steps[2]?.arithmetic).toContain('is 1; one sigma is a third of 2.66 times that, 0.887');
    expect(steps[4]?.result).toBeCloseTo(12.66, 10);
  });

  it('adds up counts and never averages percentages', () => {
    const x = months(13);
    const series = { x, numerator: x.map((_, i) => (i ? 5 : 50)), denominator: x.map((_, i) => (i ? 10 : 100)) };
    const [, centre] = working(analyse(series, lower({ chart: 'p', multiplier: 100 })), {
      name: 'Seen in time',
      unit: '%',
    });
    // 50 + 12 × 5 = 110 of 100 + 12 × 10 = 220.
    expect(centre?.arithmetic).toContain('110 / 220 × 100 = 50%');
  });

  it('is there for every chart', () => {
    const x = months(15);
    const counts = { x, numerator: x.map((_, i) => 3 + (i % 4)), denominator: x.map((_, i) => 40 + i) };
    const values = { x, value: x.map((_, i) => 3 + (i % 4)) };
    const groups = { x, subgroups: x.map((_, i) => [i % 3, 2, 5]) };
    for (const [chart, series] of [
      ...(['p', 'p-prime', 'u', 'u-prime', 'np', 'i-prime'] as const).map((one) => [one, counts] as const),
      ...(['run', 'xmr', 'mr', 'c', 'g', 't'] as const).map((one) => [one, values] as const),
      ...(['xbar', 's', 'r'] as const).map((one) => [one, groups] as const),
    ])
      for (const step of working(analyse(series, lower({ chart })), words))
        expect(step.arithmetic).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe('raw rows', () => {
  it('are added up by week from Monday, by month and by quarter, each total apart', () => {
    const rows = {
      x: ['2026-11-22', '2026-11-23', '2026-11-29', '2026-12-01'],
      numerator: [1, 2, 3, 4],
      denominator: [10, 10, 30, 5],
    };
    expect(aggregate(rows, 'week').series).toEqual({
      x: ['2026-11-16', '2026-11-23', '2026-11-30'],
      numerator: [1, 5, 4],
      denominator: [10, 40, 5],
    });
    expect(aggregate(rows, 'month').series).toEqual({
      x: ['2026-11-01', '2026-12-01'],
      numerator: [6, 4],
      denominator: [50, 5],
    });
    expect(aggregate(rows, 'quarter').series.x).toEqual(['2026-10-01']);
  });

  it('that are measurements stay apart as the subgroups of their period', () =>
    expect(aggregate({ x: ['2026-11-23', '2026-11-24'], measurement: [4, 6] }, 'week').series).toEqual({
      x: ['2026-11-23'],
      subgroups: [[4, 6]],
    }));

  it('of one date are combined, and the chart says so', () => {
    const analysis = analyse(
      { x: ['2026-11-23', '2026-11-23'], numerator: [1, 2], denominator: [10, 30] },
      lower({ chart: 'p' }),
    );
    expect(analysis.values()).toEqual([3 / 40]);
    expect(analysis.notices()).toContainEqual({ kind: 'rows-of-one-date-combined', dates: 1, how: 'counts added up' });
  });

  it('with a day that does not exist are a mistake of the program', () =>
    expect(() => aggregate({ x: ['2026-02-30'], count: [1] }, 'week')).toThrow(/2026-02-30/));
});

describe('the choice of a chart', () => {
  it('begins with a run chart, and says what comes later', () =>
    expect(chooseChart({ what: 'events', readings: 5, exposureVaries: true, usualCount: 8 })).toMatchObject({
      chart: 'run',
      later: 'u',
    }));

  it('follows the table of charts', () => {
    const chosen = (answers: Parameters<typeof chooseChart>[0]) => chooseChart(answers).chart;
    expect(chosen({ what: 'share-of-patients', readings: 20, usualDenominator: 80 })).toBe('p');
    expect(chosen({ what: 'share-of-patients', readings: 20, usualDenominator: 5000 })).toBe('p-prime');
    expect(chosen({ what: 'share-of-patients', readings: 20, usualDenominator: 80, usualShare: 0.01 })).toBe('g');
    expect(chosen({ what: 'events', readings: 20, exposureVaries: false, usualCount: 8 })).toBe('c');
    expect(chosen({ what: 'events', readings: 20, exposureVaries: true, usualCount: 0.3 })).toBe('t');
    expect(chosen({ what: 'measurement', readings: 20, perPoint: 1 })).toBe('xmr');
    expect(chosen({ what: 'measurement', readings: 20, perPoint: 5 })).toBe('xbar');
    expect(chosen({ what: 'rare-events', readings: 20, recorded: 'cases-between' })).toBe('g');
    expect(chosen({ what: 'ratio', readings: 20, denominatorVaries: true })).toBe('i-prime');
  });

  const kinds = (series: Parameters<typeof doubts>[0], chart: Parameters<typeof doubts>[1]) =>
    doubts(series, chart).map(({ kind }) => kind);
  const x = months(24);

  it('is doubted when shares vary more than chance makes them, and p prime is named', () => {
    const numerator = x.map((_, i) => (i % 2 ? 480 : 520));
    const [doubt] = doubts(
      { x, numerator: numerator.map((one, i) => one + (i % 3 ? 60 : -60)), denominator: x.map(() => 1000) },
      'p',
    );
    expect(doubt).toMatchObject({ kind: 'over-dispersed', better: ['p-prime'] });
    // 24 shares of 0.5 in 1,000, as binomial draws near their mean would be: sigma is 15.8 patients.
    const binomial = [
      512, 488, 495, 520, 503, 479, 508, 491, 516, 500, 484, 505, 527, 497, 490, 511, 502, 473, 506, 494, 518, 499, 487,
      509,
    ];
    expect(kinds({ x, numerator: binomial, denominator: x.map(() => 1000) }, 'p')).toEqual([]);
  });

  it('is doubted for noughts, small counts, neighbours alike and denominators that jump', () => {
    expect(kinds({ x, value: x.map((_, i) => (i % 4 ? 0 : 1)) }, 'c')).toContain('too-many-zeros');
    expect(kinds({ x, numerator: x.map((_, i) => i % 3), denominator: x.map(() => 50) }, 'p')).toContain(
      'small-expected-counts',
    );
    expect(kinds({ x, value: x.map((_, i) => i) }, 'xmr')).toContain('autocorrelated');
    expect(kinds({ x, numerator: x.map(() => 20), denominator: x.map((_, i) => (i < 12 ? 50 : 100)) }, 'p')).toContain(
      'denominators-changed',
    );
    expect(kinds({ x, value: x.map((_, i) => (i === 5 ? 400 : 10 + (i % 3))) }, 'xmr')).toContain('skewed');
  });
});

describe('one series under every profile', () => {
  it('gives what each profile gives alone', () => {
    const value = [...steady(20), 8, 8.5, 8, 14, 8, 8.2, 7, 8, 8.1, null, 8];
    const series = { x: months(value.length), value };
    for (const [profile, analysis] of analyseUnderEvery(series, { chart: 'xmr', direction: 'lower' })) {
      const alone = analyse(series, { chart: 'xmr', direction: 'lower', profile });
      expect([analysis.chart, analysis.line('upper'), signalsOf(analysis)]).toEqual([
        alone.chart,
        alone.line('upper'),
        signalsOf(alone),
      ]);
    }
  });
});

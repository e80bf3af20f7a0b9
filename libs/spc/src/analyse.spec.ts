import {
  analyse,
  assuranceOf,
  type ChartPlan,
  PROFILE_NAMES,
  type Series,
  signalsOf,
  toJson,
  variationOf,
} from './index.js';

/** 24 readings about 10 that alternate 9.5 and 10.5: mean 10, every moving range 1, so sigma = 2.66 / 3 and limits 10 ± 2.66. */
const steady: number[] = Array.from({ length: 24 }, (_, i) => (i % 2 ? 10.5 : 9.5));
const after = (...values: (number | null)[]): Series => seriesOf([...steady, ...values]);
const seriesOf = (value: (number | null)[]): Series => ({ x: value.map((_, i) => i + 1), value });
const plan = (more: Partial<ChartPlan> = {}): ChartPlan => ({
  chart: 'xmr',
  profile: 'making-data-count',
  direction: 'higher',
  baseline: { first: 24 },
  ...more,
});
/** Two sigma: 10 + 2.66 × 2 / 3 = 11.7733; limit 12.66. */
const near = 12;
const beyond = 13;

const rulesOf = (series: Series, more: Partial<ChartPlan> = {}) => {
  const analysis = analyse(series, plan(more));
  return steady.length < analysis.count
    ? Array.from({ length: analysis.count - 24 }, (_, i) => analysis.rulesAt(i + 24).map(({ rule }) => rule))
    : [];
};

describe('limits of an XmR chart', () => {
  it('stand 2.66 mean moving ranges from the mean', () => {
    const analysis = analyse(seriesOf(steady), plan());
    expect(analysis.lineAt('centre', 0)).toBe(10);
    expect(analysis.lineAt('upper', 0)).toBeCloseTo(12.66, 10);
    expect(analysis.lineAt('lower', 23)).toBeCloseTo(7.34, 10);
  });

  it('wait for 13 readings under the rules of NHS England, and so do icons', () => {
    const short = analyse(seriesOf(steady.slice(0, 12)), plan());
    expect(short.lineAt('upper', 0)).toBeNull();
    expect(variationOf(short)).toMatchObject({ kind: 'too-few-points', points: 12, needed: 13 });
    const enough = analyse(seriesOf(steady.slice(0, 13)), plan());
    expect(enough.lineAt('upper', 0)).not.toBeNull();
    expect(variationOf(enough).kind).toBe('common-cause');
  });

  it('are cut where the measure ends, and kept whole for the record', () => {
    const analysis = analyse(seriesOf(steady), plan({ bounds: { upper: 12 } }));
    expect(analysis.lineAt('upper', 0)).toBe(12);
    expect(analysis.lineAt('uncutUpper', 0)).toBeCloseTo(12.66, 10);
  });
});

describe('two of three by NHS England since November 2023', () => {
  it('counts a reading outside the limits: 12, 13 and 10.5 are one signal, of the two that are near', () =>
    expect(rulesOf(after(near, beyond, 10.5))).toEqual([['two-of-three'], ['outside-limits', 'two-of-three'], []]));

  it('did not count it in NHSRplotthedots 0.2.2', () =>
    expect(rulesOf(after(near, beyond, 10.5), { profile: 'plot-the-dots-r' })).toEqual([[], ['outside-limits'], []]));

  it('wants all three on one side: 12, 9.5 and 12 are none', () =>
    expect(rulesOf(after(near, 9.5, near)).flat()).toEqual([]));

  it('is satisfied by a third anywhere on other profiles', () =>
    expect(rulesOf(after(near, 9.5, near), { profile: 'shewhart-ihi' })).toEqual([
      ['two-of-three'],
      [],
      ['two-of-three'],
    ]));
});

describe('a reading in an improvement and a concern', () => {
  // A long run above the mean that ends in seven readings falling steadily: a high shift and a falling trend.
  const both = after(11.6, 11.5, 11.4, 11.3, 11.2, 11.1, 11.05);

  it('is shown as an improvement by NHS England', () => {
    expect(analyse(both, plan()).classAt(30)).toBe('improvement');
    expect(analyse(both, plan({ direction: 'lower' })).classAt(30)).toBe('improvement');
  });

  it('goes by the order of rules in NHSRplotthedots, where the trend comes first', () => {
    expect(analyse(both, plan({ profile: 'plot-the-dots-r' })).classAt(30)).toBe('concern');
    expect(analyse(both, plan({ profile: 'plot-the-dots-r', direction: 'lower' })).classAt(30)).toBe('improvement');
  });
});

describe('the length of a shift and of a trend', () => {
  const six = after(10.5, 11, 10.6, 11, 10.7, 11);
  it('is 7 for NHS England unless 6 is chosen', () => {
    // The last steady reading is above the mean as well, so the run has seven from it on.
    expect(rulesOf(six).flat()).toHaveLength(6);
    expect(rulesOf(after(9.5, 10.5, 11, 10.6, 11, 10.7, 11)).flat()).toEqual([]);
    expect(rulesOf(after(9.5, 10.5, 11, 10.6, 11, 10.7, 11), { overrides: { shiftLength: 6 } }).flat()).toHaveLength(6);
  });

  it('cannot be 5, which the profile does not allow', () =>
    expect(() => analyse(six, plan({ overrides: { shiftLength: 5 } }))).toThrow(/shiftLength.*6 or 7/));
});

describe('a run chart by Perla, Provost and Murray 2011', () => {
  const ihi = (value: number[]) =>
    analyse(seriesOf(value), { chart: 'run', profile: 'ihi-run-chart', direction: 'higher' });
  const rule = (value: number[], name: string) => signalsOf(ihi(value)).filter((one) => one.rule === name);

  it('has a shift of six that skips readings on the median', () => {
    // Median 5: seven below, seven above, one on it in the middle of those above.
    const value = [1, 2, 1, 2, 1, 2, 1, 6, 7, 6, 5, 7, 6, 7, 6];
    expect(rule(value, 'shift').map(({ side, firstPoint, lastPoint }) => [side, firstPoint, lastPoint])).toEqual([
      ['low', 0, 6],
      ['high', 7, 14],
    ]);
  });

  it('has a trend of five that skips a repeat', () => {
    const value = [5, 3, 6, 4, 1, 2, 3, 3, 4, 5, 2, 6];
    expect(rule(value, 'trend').map(({ firstPoint, lastPoint }) => [firstPoint, lastPoint])).toEqual([[4, 9]]);
    expect(rule([5, 3, 6, 4, 1, 2, 3, 3, 4, 2, 2, 6], 'trend')).toEqual([]);
  });

  it('has too few runs when ten readings make two, for chance gives 3 to 9', () => {
    const { runs } = ihi([1, 2, 3, 1, 2, 8, 9, 7, 8, 9]).segments()[0] as ReturnType<
      ReturnType<typeof ihi>['segments']
    >[number];
    expect([runs.runs, runs.acceptableRuns, runs.signal]).toEqual([2, [3, 9], 'too-few']);
  });
});

describe('assurance', () => {
  const targets = (...list: [number, number][]) => ({ targets: list.map(([from, value]) => ({ from, value })) });
  const verdict = (more: Partial<ChartPlan>, value = steady) => assuranceOf(analyse(seriesOf(value), plan(more))).kind;

  it('holds the target of the latest reading against the limits, not an older or a future one', () => {
    expect(verdict(targets([1, 20], [10, 5]))).toBe('consistently-passing');
    expect(verdict(targets([10, 5], [1, 20]))).toBe('consistently-passing');
    expect(verdict(targets([1, 20], [25, 5]))).toBe('consistently-failing');
    expect(verdict(targets([25, 5]))).toBe('no-target');
  });

  it('turns round where lower is better', () => {
    expect(verdict({ ...targets([1, 5]), direction: 'lower' })).toBe('consistently-failing');
    expect(verdict({ ...targets([1, 11]), direction: 'lower' })).toBe('hit-and-miss');
    expect(verdict({ ...targets([1, 11]), direction: 'neutral' })).toBe('no-direction');
  });

  it('compares a series that never varies with the target itself: always 100% meets 100%', () => {
    const always = Array.from({ length: 20 }, () => 100);
    expect(verdict({ ...targets([1, 100]) }, always)).toBe('consistently-passing');
    expect(verdict({ ...targets([1, 101]) }, always)).toBe('consistently-failing');
    expect(verdict({ ...targets([1, 100]), profile: 'plot-the-dots-r' }, always)).toBe('hit-and-miss');
  });

  it('is hit and miss for a target of 100% although the drawn limit is cut there', () =>
    expect(verdict({ ...targets([1, 12.5]), bounds: { upper: 12.5 } })).toBe('hit-and-miss'));

  it('says that a process which is changing foretells little', () =>
    expect(assuranceOf(analyse(after(beyond), plan(targets([1, 20]))))).toMatchObject({
      unstable: expect.stringContaining('changing'),
    }));
});

describe('what a person can enter is answered, never thrown back', () => {
  const hopeless: Series[] = [
    { x: [], value: [] },
    { x: [1], value: [null] },
    { x: [1, 2], value: [0, Number.NaN] },
    { x: ['b', 'a', 'b'], value: [1, 2, 3] },
    { x: [1, 2, 3], numerator: [5, 1, null], denominator: [0, 4, 2] },
    { x: [1, 2], numerator: [5, -1], denominator: [3, 4] },
    { x: [1, 2], subgroups: [[], [1, 2]] },
    { x: Array.from({ length: 15 }, (_, i) => i), value: Array.from({ length: 15 }, () => 0) },
  ];
  const charts = [
    'run',
    'xmr',
    'mr',
    'p',
    'p-prime',
    'u',
    'u-prime',
    'c',
    'np',
    'g',
    't',
    'xbar',
    's',
    'r',
    'i-prime',
  ] as const;

  for (const chart of charts)
    it(`on a ${chart} chart, under every profile`, () => {
      for (const series of hopeless)
        for (const profile of PROFILE_NAMES) {
          const json = toJson(analyse(series, { chart, profile, direction: 'higher', targets: [{ value: 1 }] }));
          expect(JSON.parse(JSON.stringify(json)).y).toEqual(json.y);
          expect(JSON.parse(JSON.stringify(json)).notices).toEqual(json.notices);
          expect(json.notices.every(({ says }) => says.endsWith('.'))).toBe(true);
          expect(json.variation.reason.length + json.assurance.reason.length).toBeGreaterThan(10);
        }
    });

  it('says that time between events must be above zero, and goes on without that point', () => {
    const analysis = analyse({ x: [1, 2, 3], value: [4, 0, 6] }, plan({ chart: 't', baseline: { first: 3 } }));
    expect(analysis.notices()).toContainEqual({ kind: 'time-between-events-must-be-above-zero', at: [2] });
    expect(analysis.values()).toEqual([4, null, 6]);
  });

  it('but a plan with a target that is no number is a mistake of the program', () =>
    expect(() => analyse(seriesOf(steady), plan({ targets: [{ value: Number.NaN }] }))).toThrow(
      'analyse: plan.targets.value is NaN, and not a number',
    ));

  it('but columns of different lengths are a mistake of the program', () =>
    expect(() => analyse({ x: [1, 2], value: [1] }, plan())).toThrow(
      'analyse: series.value has 1 rows and series.x has 2',
    ));
});

describe('an excluded reading', () => {
  it('is out of centre, limits and runs but keeps its own flag', () => {
    const analysis = analyse(
      seriesOf([...steady.slice(0, 12), 40, ...steady.slice(0, 12)]),
      plan({ baseline: { first: 25 }, exclusions: [13] }),
    );
    expect(analysis.lineAt('centre', 0)).toBe(10);
    expect(analysis.lineAt('upper', 0)).toBeCloseTo(12.66, 10);
    expect([analysis.stateAt(12), analysis.classAt(12)]).toEqual(['excluded', 'improvement']);
  });

  it('makes no moving range of its neighbours, as a gap makes none, except under qicharts2', () => {
    // Ranges 2, 2 and, across the excluded reading, 6. qicharts2: mean 10/3 × 3 / 1.128.
    const series = seriesOf([1, 3, 99, 9, 11]);
    const upper = (profile: ChartPlan['profile']) => {
      const analysis = analyse(series, {
        chart: 'xmr',
        profile,
        direction: 'higher',
        exclusions: [3],
        ...(profile === 'anhoej' ? { overrides: { screening: false } } : {}),
      });
      return (analysis.lineAt('upper', 0) as number) - (analysis.lineAt('centre', 0) as number);
    };
    expect(upper('anhoej')).toBeCloseTo(((10 / 3) * 3) / 1.128, 10);
    expect(upper('nelson')).toBeCloseTo((2 * 3) / 1.128, 10);
  });
});

/** How limits are estimated. Profiles that agree in all of this share one object, and so one computation. */
export interface LimitConvention {
  readonly name: string;
  /** Three standard deviations in mean moving ranges. */
  readonly limitFactor: number;
  /** Whether moving ranges of 3.267 times their mean or more are left out, once, before they are averaged again. */
  readonly screening: boolean;
  /** What becomes of limits when every range is nought and all are screened out. */
  readonly constantSeries: 'limits-on-the-line' | 'no-limits';
  /** Whether the points on both sides of an excluded one make a moving range. Those on both sides of a gap never do. */
  readonly bridgesExclusions: boolean;
  readonly subgroupSpread: 'mean-deviation' | 'mean-range';
  readonly iPrimeSpread: 'baseline' | 'all-points';
  /** Degrees of freedom that an empty subgroup adds to a pooled deviation: none, or qicharts2's minus one. */
  readonly emptySubgroupFreedom: 0 | -1;
}

export type TieRule = 'breaks' | 'skipped';

/** The rules looked for at points. Null: not looked for. Lengths count points. */
export interface RuleSet {
  readonly outsideLimits: boolean;
  readonly shift: { readonly length: number; readonly ties: TieRule } | null;
  readonly trend: { readonly length: number; readonly ties: TieRule } | null;
  /**
   * `near-limits`: three in a row on one side, two of them beyond 2 sigma but inside the limits. `beyond-two-sigma`: the
   * same, points outside the limits counting too. `any-third`: two of three beyond 2 sigma on one side, the third anywhere.
   */
  readonly twoOfThree: 'near-limits' | 'beyond-two-sigma' | 'any-third' | null;
  readonly fourOfFive: boolean;
  readonly alternating: number | null;
  readonly withinOneSigma: number | null;
  readonly beyondOneSigma: number | null;
  /** Which limits the points of a two-of-three or four-of-five window are held against where limits vary. */
  readonly windowLimits: 'own' | 'of-the-last-point';
}

export interface Profile {
  readonly name: ProfileName;
  readonly edition: string;
  readonly title: string;
  readonly source: string;
  /** A run chart whatever chart was asked for: the median, and no limits. */
  readonly runChartOnly: boolean;
  readonly limits: LimitConvention;
  readonly rules: RuleSet;
  /** A test on all runs of a segment: the longest and the crossings (Anhøj), or too few and too many (IHI). */
  readonly runsTest: 'anhoej' | 'ihi' | null;
  readonly flagging: 'whole-pattern' | 'from-completion';
  /** What a point is when patterns of both sides hold it: the first in order of rules, or the better one. */
  readonly conflict: 'rule-order' | 'improvement-wins';
  /** Least readings for limits and signals in the first segment, in a later one, and for icons. */
  readonly leastPoints: { readonly firstSegment: number; readonly laterSegment: number; readonly icons: number };
  readonly assurance: {
    /** Limits that fall together on the target: compare the constant itself, or call it hit and miss. */
    readonly constantSeries: 'meets-target' | 'hit-and-miss';
    readonly withoutLimits: 'none' | 'hit-and-miss';
  };
  readonly mayChange: {
    readonly shiftLength: readonly number[];
    readonly trendLength: readonly number[];
    readonly screening: boolean;
  };
}

export const PROFILE_NAMES = [
  'making-data-count',
  'plot-the-dots-r',
  'anhoej',
  'ihi-run-chart',
  'shewhart-ihi',
  'western-electric',
  'nelson',
] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** As printed in Wheeler's tables and used by NHS England. Why two factors: decisions/0001-two-limit-factors.md. */
const PRINTED_FACTOR = 2.66;
/** 3 / d2 with d2 = 1.128 for two observations, as in the tables of qcc and qicharts2. */
const FACTOR_FROM_D2 = 3 / 1.128;

const own = {
  constantSeries: 'limits-on-the-line',
  bridgesExclusions: false,
  subgroupSpread: 'mean-deviation',
  iPrimeSpread: 'baseline',
  emptySubgroupFreedom: 0,
} as const;
const UNSCREENED: LimitConvention = { ...own, name: '2.66-unscreened', limitFactor: PRINTED_FACTOR, screening: false };
const SCREENED: LimitConvention = { ...own, name: '2.66-screened', limitFactor: PRINTED_FACTOR, screening: true };
const PLOT_THE_DOTS: LimitConvention = { ...SCREENED, name: 'plot-the-dots-r', constantSeries: 'no-limits' };
const QICHARTS2: LimitConvention = {
  name: 'qicharts2',
  limitFactor: FACTOR_FROM_D2,
  screening: true,
  constantSeries: 'no-limits',
  bridgesExclusions: true,
  subgroupSpread: 'mean-deviation',
  iPrimeSpread: 'all-points',
  emptySubgroupFreedom: -1,
};
const QCC: LimitConvention = {
  ...own,
  name: 'qcc',
  limitFactor: FACTOR_FROM_D2,
  screening: false,
  subgroupSpread: 'mean-range',
};

const NO_RULES: RuleSet = {
  outsideLimits: false,
  shift: null,
  trend: null,
  twoOfThree: null,
  fourOfFive: false,
  alternating: null,
  withinOneSigma: null,
  beyondOneSigma: null,
  windowLimits: 'own',
};
const FROM_TWO_POINTS = { firstSegment: 2, laterSegment: 2, icons: 2 } as const;
const FROM_ONE_POINT = { firstSegment: 1, laterSegment: 1, icons: 1 } as const;
const MEETS_TARGET = { constantSeries: 'meets-target', withoutLimits: 'none' } as const;
const NOTHING = { shiftLength: [], trendLength: [], screening: false } as const;
const SCREENING = { ...NOTHING, screening: true } as const;

const table: readonly Profile[] = [
  {
    name: 'making-data-count',
    edition: '2023-11',
    title: 'NHS England Making Data Count',
    source:
      'NHS England Making Data Count tools since November 2023, as stated by their makers in NHSRplotthedots issues 194, 195 and 202',
    runChartOnly: false,
    limits: UNSCREENED,
    rules: {
      ...NO_RULES,
      outsideLimits: true,
      shift: { length: 7, ties: 'breaks' },
      trend: { length: 7, ties: 'breaks' },
      twoOfThree: 'beyond-two-sigma',
    },
    runsTest: null,
    flagging: 'whole-pattern',
    conflict: 'improvement-wins',
    // A later segment is only made once 12 readings support it, and must not lose its limits by that.
    leastPoints: { firstSegment: 13, laterSegment: 12, icons: 13 },
    assurance: MEETS_TARGET,
    mayChange: { shiftLength: [6, 7], trendLength: [6, 7], screening: true },
  },
  {
    name: 'plot-the-dots-r',
    edition: '0.2.2',
    title: 'NHSRplotthedots for R',
    source: 'github.com/nhs-r-community/NHSRplotthedots 0.2.2',
    runChartOnly: false,
    limits: PLOT_THE_DOTS,
    rules: {
      ...NO_RULES,
      outsideLimits: true,
      shift: { length: 7, ties: 'breaks' },
      trend: { length: 7, ties: 'breaks' },
      twoOfThree: 'near-limits',
    },
    runsTest: null,
    flagging: 'whole-pattern',
    conflict: 'rule-order',
    leastPoints: FROM_ONE_POINT,
    assurance: { constantSeries: 'hit-and-miss', withoutLimits: 'hit-and-miss' },
    mayChange: SCREENING,
  },
  {
    name: 'anhoej',
    edition: 'qicharts2 0.8.1',
    title: 'Anhøj rules',
    source: 'Anhøj and Olesen 2014, PLoS ONE 9(11):e113825; github.com/anhoej/qicharts2 0.8.1',
    runChartOnly: false,
    limits: QICHARTS2,
    rules: { ...NO_RULES, outsideLimits: true },
    runsTest: 'anhoej',
    flagging: 'whole-pattern',
    conflict: 'rule-order',
    leastPoints: { ...FROM_ONE_POINT, icons: 10 },
    assurance: MEETS_TARGET,
    mayChange: SCREENING,
  },
  {
    name: 'ihi-run-chart',
    edition: '2011',
    title: 'IHI run chart rules',
    source:
      'Perla, Provost and Murray 2011, BMJ Quality and Safety 20:46-51; Swed and Eisenhart 1943 for the number of runs',
    runChartOnly: true,
    limits: SCREENED,
    rules: { ...NO_RULES, shift: { length: 6, ties: 'skipped' }, trend: { length: 5, ties: 'skipped' } },
    runsTest: 'ihi',
    flagging: 'whole-pattern',
    conflict: 'rule-order',
    leastPoints: { firstSegment: 10, laterSegment: 10, icons: 10 },
    assurance: MEETS_TARGET,
    mayChange: NOTHING,
  },
  {
    name: 'shewhart-ihi',
    edition: '2011',
    title: 'Shewhart chart rules as taught by IHI',
    source: 'Provost and Murray 2011, The Health Care Data Guide; Life QI, Interpreting an SPC chart',
    runChartOnly: false,
    limits: SCREENED,
    rules: {
      ...NO_RULES,
      outsideLimits: true,
      shift: { length: 8, ties: 'skipped' },
      trend: { length: 6, ties: 'skipped' },
      twoOfThree: 'any-third',
      withinOneSigma: 15,
    },
    runsTest: null,
    flagging: 'whole-pattern',
    conflict: 'rule-order',
    leastPoints: { firstSegment: 12, laterSegment: 12, icons: 12 },
    assurance: MEETS_TARGET,
    mayChange: SCREENING,
  },
  {
    name: 'western-electric',
    edition: 'qcc 3.0',
    title: 'Western Electric rules',
    source: 'Western Electric 1956, Statistical Quality Control Handbook; github.com/luca-scr/qcc 3.0',
    runChartOnly: false,
    limits: QCC,
    rules: {
      ...NO_RULES,
      outsideLimits: true,
      shift: { length: 8, ties: 'breaks' },
      twoOfThree: 'any-third',
      fourOfFive: true,
      windowLimits: 'of-the-last-point',
    },
    runsTest: null,
    flagging: 'from-completion',
    conflict: 'rule-order',
    leastPoints: FROM_TWO_POINTS,
    assurance: MEETS_TARGET,
    mayChange: NOTHING,
  },
  {
    name: 'nelson',
    edition: 'qcc 3.0',
    title: 'Nelson rules',
    source: 'Nelson 1984, Journal of Quality Technology 16:237-239; github.com/luca-scr/qcc 3.0',
    runChartOnly: false,
    limits: QCC,
    rules: {
      outsideLimits: true,
      shift: { length: 9, ties: 'breaks' },
      trend: { length: 6, ties: 'breaks' },
      twoOfThree: 'any-third',
      fourOfFive: true,
      alternating: 14,
      withinOneSigma: 15,
      beyondOneSigma: 8,
      windowLimits: 'of-the-last-point',
    },
    runsTest: null,
    flagging: 'from-completion',
    conflict: 'rule-order',
    leastPoints: FROM_TWO_POINTS,
    assurance: MEETS_TARGET,
    mayChange: NOTHING,
  },
];

/** Every profile as data: the one place where conventions differ. A chart stores a profile's name and edition. */
export const PROFILES: ReadonlyMap<ProfileName, Profile> = new Map(
  table.map((profile) => [profile.name, deepFreeze(profile)]),
);

/** NHS England's for a chart with limits; IHI's for a run chart. */
export const defaultProfileFor = (chart: string): ProfileName =>
  chart === 'run' ? 'ihi-run-chart' : 'making-data-count';

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFreeze(inner as object);
  return Object.freeze(value);
}

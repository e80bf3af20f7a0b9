import {
  type Analysis,
  analyse,
  type EffortToEvidence,
  effortToEvidence,
  falseSignalRate,
  type HopedChange,
  sayNumber,
  type SegmentSummary,
  type Step,
} from '#libs/spc';
import { daysBetween, asIsoDate } from '#libs/calendar';
import { analysisOf, planOf, seriesOf } from './measure-analysis.js';
import type { ChartKind, Frequency } from './measures.entities.js';
import type { StoredMeasure } from './measures-sql.js';
import { medianOf } from './median.js';

/** How soon a hoped-for change would show, and how often nothing at all looks like one. Levels are in the measure's unit. */
export interface Certainty {
  /** Where the measure stands: the centre of its newest stretch. Null while it has none. */
  readonly level: number | null;
  readonly levelName: 'mean' | 'median';
  /** What was asked about, else the target that holds. Null when there is neither. */
  readonly hoped: number | null;
  readonly effort: Omit<Extract<EffortToEvidence, { kind: 'estimate' }>, 'kind' | 'assumes'> | null;
  /** What the estimate assumes; or why there is none, with what to do. */
  readonly effortReason: string;
  readonly working: readonly Step[];
  readonly falseSignals: {
    /** How many readings it is for: those of the newest stretch. */
    readonly readings: number;
    /** From 0 to 1. Null when it is not known. */
    readonly chance: number | null;
    readonly reason: string;
    readonly source: string;
  };
}

const FALSE_SIGNALS_FROM =
  'A table made once from 40,000 simulated series of each length, whose process never changes; standard error at most a quarter of a percentage point.';
const RULES_FROM = 'Champ and Woodall 1987, Technometrics 29:393: the rules as a Markov chain';
const RUNS_FROM = 'Anhøj and Olesen 2014, PLoS ONE 9(11):e113825: all runs, carried forward exactly';
const SPREAD_FROM = 'Montgomery 2009, Introduction to Statistical Quality Control, 6.4: mean moving range / 1.128';
const COUNTS_FROM = 'Montgomery 2009, Introduction to Statistical Quality Control, 7.2 and 7.3';

/** A level rests on as many readings as a baseline needs. */
const FEWEST = 6;
/** Counts beyond this are normal to four figures, and summing them term by term would take long. */
const MOST_COUNTED = 10_000;
const WEEKS_A_MONTH = 365.25 / 12 / 7;

/**
 * What the readings of a measure can prove, and when.
 * @param asked a level in the measure's unit; null for the target that holds
 */
export function certaintyOf(measure: StoredMeasure, asked: number | null): Certainty {
  const analysis = analysisOf(measure);
  const segment = analysis.segments().at(-1);
  const readings = segment?.readings ?? 0;
  const level = segment?.centre ?? null;
  const hoped = asked ?? measure.targets.at(-1)?.value ?? null;
  const { profile, chart } = analysis;
  const rate = falseSignalRate({ length: readings, profile: profile.name, chart });
  const estimate = estimateOf(measure, analysis, hoped);
  return {
    level,
    levelName: chart === 'run' || chart === 'g' ? 'median' : 'mean',
    hoped,
    ...estimate,
    falseSignals: {
      readings,
      chance: rate.kind === 'known' ? rate.chance : null,
      reason: rate.kind === 'known' ? rate.assumes : rate.reason,
      source: FALSE_SIGNALS_FROM,
    },
  };
}

type Estimate = Pick<Certainty, 'effort' | 'effortReason' | 'working'>;
const cannot = (effortReason: string): Estimate => ({ effort: null, effortReason, working: [] });

function estimateOf(measure: StoredMeasure, analysis: Analysis, hoped: number | null): Estimate {
  const segment = analysis.segments().at(-1);
  const { bounds } = analysis.plan;
  if (measure.chart === 'g' || measure.chart === 't')
    return cannot('For charts of rare events this is not worked out: waits are too uneven for one number of weeks.');
  if (!segment || segment.readings < FEWEST || segment.centre === null)
    return cannot(`There are too few readings to know where the measure stands: enter at least ${FEWEST}.`);
  if (hoped === null) return cannot('Enter the level you hope for, or set a target.');
  if ((bounds?.lower !== undefined && hoped < bounds.lower) || (bounds?.upper !== undefined && hoped > bounds.upper))
    return cannot('The measure cannot be there. Enter a level that it can reach.');
  const weeks = weeksPerReading(measure.frequency, measure.columns.takenOn);
  if (weeks === null) return cannot('How often it is read is not known yet: enter readings on at least 2 days.');
  const spread = spreadOf(measure, segment.centre);
  if (spread === null) return cannot('The spread of the readings is not known, or they have none.');
  const found = effortToEvidence({
    profile: analysis.profile.name,
    weeksPerPoint: weeks,
    baselineReadings: Math.max(1, segment.baselineReadings),
    ...changeIn(spread, segment.centre, hoped),
  });
  if (found.kind !== 'estimate') return cannot(found.reason);
  const { kind: _kind, assumes, ...effort } = found;
  const isChanged = Object.keys(analysis.plan.overrides ?? {}).length > 0;
  return {
    effort,
    effortReason: [
      assumes,
      ...(isChanged ? ['The rules are taken as they are published.'] : []),
      ...(hasSignal(analysis, segment)
        ? ['But the readings have a signal in them, so where the measure stands is not settled.']
        : []),
    ].join(' '),
    working: stepsOf(measure, analysis, {
      spread,
      level: segment.centre,
      hoped,
      weeks,
      expected: effort.expectedPoints,
    }),
  };
}

function hasSignal(analysis: Analysis, { firstPoint, lastPoint, runs }: SegmentSummary): boolean {
  for (let point = firstPoint; point <= lastPoint; point++) if (analysis.maskAt(point) !== 0) return true;
  return runs.signal !== null;
}

/** How far single readings lie from a steady level, in the measure's unit, and how that is known. */
interface Spread {
  readonly chart: HopedChange['chart'];
  readonly deviation: number;
  readonly arithmetic: string;
  readonly source: string;
  /** For counts: how many stand behind a reading. */
  readonly volume: number | null;
  /** By what a share or a rate is multiplied to be in the measure's unit. */
  readonly multiplier: number;
}

function spreadOf(measure: StoredMeasure, level: number): Spread | null {
  const multiplier = measure.shape === 'proportion' ? 100 : measure.shape === 'rate' ? measure.per : 1;
  const { chart, columns } = measure;
  if (chart !== 'p' && chart !== 'u' && chart !== 'c') return measuredSpread(measure, chart);
  const sizes = columns.denominator.filter((size, index) => size !== null && !columns.excluded[index]) as number[];
  const volume = chart === 'c' ? 1 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const share = level / multiplier;
  const variance = (chart === 'p' ? share * (1 - share) : share) / volume;
  if (!(variance > 0)) return null;
  const deviation = Math.sqrt(variance) * multiplier;
  const [of, n] = [sayNumber(share), sayNumber(volume)];
  const root = chart === 'p' ? `√(${of} × (1 − ${of}) / ${n})` : chart === 'u' ? `√(${of} / ${n})` : `√${of}`;
  const counted = chart === 'p' ? volume : share * volume;
  return {
    chart: counted > MOST_COUNTED ? 'xmr' : chart,
    deviation,
    arithmetic: `${root}${multiplier === 1 ? '' : ` × ${sayNumber(multiplier)}`} = ${sayNumber(deviation)}`,
    source: COUNTS_FROM,
    volume: chart === 'c' ? null : volume,
    multiplier,
  };
}

/** From the readings' own moving ranges, which a run chart has too although it draws no limits. */
function measuredSpread(measure: StoredMeasure, chart: ChartKind): Spread | null {
  const withLimits = chart === 'run' ? 'xmr' : chart;
  const { overrides: _overrides, ...plan } = planOf(measure);
  const drawn = analyse(seriesOf(measure), { ...plan, chart: withLimits, profile: 'western-electric' });
  const first = drawn.segments().at(-1)?.firstPoint ?? 0;
  const widths = Array.from({ length: drawn.count - first }, (_, index) => {
    const [upper, centre] = [drawn.lineAt('uncutUpper', first + index), drawn.lineAt('centre', first + index)];
    return upper === null || centre === null ? [] : [(upper - centre) / 3];
  }).flat();
  const deviation = medianOf(widths);
  if (deviation === null || !(deviation > 0)) return null;
  return {
    chart: chart === 'run' ? 'run' : 'xmr',
    deviation,
    arithmetic: `${sayNumber(deviation)}, from how far each reading is from the one before it`,
    source: SPREAD_FROM,
    volume: null,
    multiplier: 1,
  };
}

function changeIn({ chart, deviation, volume, multiplier }: Spread, level: number, hoped: number) {
  if (chart === 'p' || chart === 'u' || chart === 'c')
    return {
      chart,
      baseline: level / multiplier,
      hoped: hoped / multiplier,
      ...(volume === null ? {} : { volume }),
    };
  return { chart, baseline: level, hoped, deviation };
}

/** How many weeks lie between two readings. Null for a measure read with every case before there are two of them. */
export function weeksPerReading(frequency: Frequency, takenOn: readonly string[]): number | null {
  switch (frequency) {
    case 'daily':
      return 1 / 7;
    case 'weekly':
      return 1;
    case 'fortnightly':
      return 2;
    case 'monthly':
      return WEEKS_A_MONTH;
    case 'per-case': {
      const [first, last] = [takenOn[0], takenOn.at(-1)];
      if (!first || !last || first === last) return null;
      return daysBetween(asIsoDate(first), asIsoDate(last)) / (takenOn.length - 1) / 7;
    }
  }
}

function stepsOf(
  { unit }: StoredMeasure,
  { chart, profile }: Analysis,
  reckoned: { spread: Spread; level: number; hoped: number; weeks: number; expected: number | null },
): Step[] {
  const { spread, level, hoped, weeks, expected } = reckoned;
  const apart = Math.abs(hoped - level);
  const steps: Step[] = [
    {
      title: 'The level now',
      arithmetic: `${chart === 'run' ? 'Median' : 'Mean'} of the newest stretch: ${sayNumber(level)} ${unit}`,
      result: level,
      source: null,
    },
    {
      title: 'The spread of single readings around it',
      arithmetic: spread.arithmetic,
      result: spread.deviation,
      source: spread.source,
    },
    {
      title: 'The change hoped for, in spreads',
      arithmetic: `(${sayNumber(hoped)} − ${sayNumber(level)}) / ${sayNumber(spread.deviation)} = ${sayNumber(apart / spread.deviation)}`,
      result: apart / spread.deviation,
      source: null,
    },
    {
      title: 'Readings until a signal',
      arithmetic: `Sum over every number of readings of the chance that no rule of ${profile.title} has held by then${expected === null ? ': more than can be summed' : ` = ${sayNumber(expected)}`}`,
      result: expected,
      source: profile.runsTest === 'anhoej' ? RUNS_FROM : RULES_FROM,
    },
  ];
  if (expected === null) return steps;
  return [
    ...steps,
    {
      title: 'Weeks',
      arithmetic: `${sayNumber(expected)} × ${sayNumber(weeks)} = ${sayNumber(expected * weeks)}`,
      result: expected * weeks,
      source: null,
    },
  ];
}

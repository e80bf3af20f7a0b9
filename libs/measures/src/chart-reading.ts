import {
  type Analysis,
  type Assurance,
  assuranceOf,
  nameRule,
  type ProfileName,
  sayNotice,
  type SegmentSummary,
  signalsOf,
  type Step,
  suggestRecalculation,
  type Variation,
  variationOf,
  working,
} from '#libs/spc';
import { analysisOf } from './measure-analysis.js';
import { type ChartDoubt, doubtsOf } from './chart-doubts.js';
import type { ChartKind } from './measures.entities.js';
import type { StoredMeasure } from './measures-sql.js';
import { findingFor, variationWord } from './signal.js';

/** One stretch of a chart with lines of its own. Points are counted from 0. */
export interface ReadChartSegment extends Pick<
  SegmentSummary,
  'firstPoint' | 'lastPoint' | 'readings' | 'baselineReadings'
> {
  readonly centreName: 'mean' | 'median';
  readonly isTrial: boolean;
  readonly hasRunsSignal: boolean;
  readonly baselineFirst: number | null;
  readonly baselineLast: number | null;
}

/** A chart ready to be drawn: columns of one length, and what they say in words. */
export interface ReadChart {
  readonly engine: string;
  /** A run chart where the rules are for run charts alone, whatever the measure has. */
  readonly chart: ChartKind;
  readonly profile: ProfileName;
  readonly profileTitle: string;
  readonly profileSource: string;
  readonly takenOn: readonly string[];
  readonly value: readonly (number | null)[];
  readonly centre: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly state: readonly string[];
  readonly pointClass: readonly string[];
  readonly rules: readonly (readonly string[])[];
  readonly segments: readonly ReadChartSegment[];
  readonly signals: readonly { readonly firstPoint: number; readonly lastPoint: number; readonly words: string }[];
  readonly variation: string;
  readonly variationReason: string;
  readonly assurance: Assurance['kind'];
  readonly assuranceReason: string;
  readonly unstable: string | null;
  readonly finding: string;
  readonly notices: readonly string[];
  readonly doubts: readonly ChartDoubt[];
  /** The day from which limits could be worked out anew; null while the rule for that does not hold. */
  readonly suggestedFrom: string | null;
  /** Why, or why not yet, with the whole rule. */
  readonly suggestionReason: string;
  readonly working: readonly Step[];
}

const FEWEST_FOR_FULL_LIMITS = 20;

/** The chart of a measure as it was read: what pages draw, and documents too. */
export function chartOf(measure: StoredMeasure, analysis: Analysis = analysisOf(measure)): ReadChart {
  const variation: Variation = variationOf(analysis);
  const assurance = assuranceOf(analysis);
  const suggestion = suggestRecalculation(analysis);
  const { profile } = analysis;
  const each = <T>(read: (point: number) => T): T[] =>
    Array.from({ length: analysis.count }, (_, point) => read(point));
  return {
    engine: analysis.engine,
    chart: analysis.chart as ChartKind,
    profile: profile.name,
    profileTitle: profile.title,
    profileSource: profile.source,
    takenOn: analysis.x.map(String),
    value: analysis.values(),
    centre: analysis.line('centre'),
    lower: analysis.line('lower'),
    upper: analysis.line('upper'),
    state: each((point) => analysis.stateAt(point)),
    pointClass: each((point) => analysis.classAt(point)),
    rules: each((point) => analysis.rulesAt(point).map(({ rule, side }) => nameRule(rule, side, profile))),
    segments: analysis.segments().map((segment) => readSegment(analysis, segment)),
    signals: signalsOf(analysis).map(({ rule, side, firstPoint, lastPoint }) => ({
      firstPoint,
      lastPoint,
      words: nameRule(rule, side, profile),
    })),
    variation: variationWord(analysis),
    variationReason: variation.reason,
    assurance: assurance.kind,
    assuranceReason: assurance.reason,
    unstable: 'unstable' in assurance ? assurance.unstable : null,
    finding: findingFor(measure, analysis),
    notices: analysis.notices().map(sayNotice),
    doubts: doubtsOf(measure),
    suggestedFrom: suggestion.kind === 'suggested' ? String(suggestion.from) : null,
    suggestionReason: suggestion.kind === 'suggested' ? `${suggestion.reason} ${suggestion.rule}` : suggestion.reason,
    working: working(analysis, { name: measure.name, unit: measure.unit }),
  };
}

function readSegment(analysis: Analysis, segment: SegmentSummary): ReadChartSegment {
  const { firstPoint, lastPoint, readings, baselineReadings, upper, runs } = segment;
  const points = Array.from({ length: lastPoint - firstPoint + 1 }, (_, index) => firstPoint + index);
  const rests = points.filter((point) => analysis.isInBaseline(point));
  const isWhole = rests.length === points.length;
  return {
    firstPoint,
    lastPoint,
    readings,
    baselineReadings,
    centreName: analysis.chart === 'run' || analysis.chart === 'g' ? 'median' : 'mean',
    isTrial: upper !== null && baselineReadings < FEWEST_FOR_FULL_LIMITS,
    hasRunsSignal: runs.signal !== null,
    baselineFirst: isWhole ? null : (rests[0] ?? null),
    baselineLast: isWhole ? null : (rests.at(-1) ?? null),
  };
}

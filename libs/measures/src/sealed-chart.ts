import type { Analysis } from '#libs/spc';
import { assuranceOf } from '#libs/spc';
import { analysisOf } from './measure-analysis.js';
import { medianOf } from './median.js';
import type { StoredMeasure } from './measures-sql.js';
import { variationWord } from './signal.js';
import { protectedCount } from './small-numbers.js';

/**
 * The chart of a measure as it stood when the plan was sealed, for people off the team: columns of one length, and lines that are
 * level over each stretch. Nothing in it tells a small number, alone or by reckoning back from a rate or a limit.
 */
export interface SealedChart {
  readonly takenOn: readonly string[];
  /** Null where there is no value, and for a count that is hidden. */
  readonly value: readonly (number | null)[];
  readonly state: readonly ('plotted' | 'missing' | 'excluded' | 'hidden')[];
  readonly class: readonly string[];
  readonly segments: readonly {
    readonly from: number;
    readonly to: number;
    readonly centreName: 'Mean' | 'Median';
    readonly centre: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly isTrial: boolean;
    readonly hasRunsSignal: boolean;
  }[];
  readonly variation: string;
  readonly assurance: string;
  readonly isUnstable: boolean;
}

const LARGE_DENOMINATOR = 50;
const FEWEST_FOR_FULL_LIMITS = 20;

/**
 * Rates are told as exactly as their denominators are large, as the packet tells readings: to a whole per cent below 50, else to a
 * tenth. Limits that vary with each denominator would tell it, so the middle one of a stretch stands for all.
 */
export function sealedChart(measure: StoredMeasure): SealedChart {
  const analysis = analysisOf(measure);
  const assurance = assuranceOf(analysis);
  const points = Array.from({ length: analysis.count }, (_, point) => point);
  const values = points.map((point) => shownValue(measure, analysis.valueAt(point), point));
  return {
    takenOn: analysis.x.map(String),
    value: values,
    state: points.map((point) => {
      const state = analysis.stateAt(point);
      if (analysis.valueAt(point) === null) return 'missing';
      if (values[point] === null) return 'hidden';
      return state === 'excluded' ? 'excluded' : state === 'present' ? 'plotted' : 'missing';
    }),
    class: points.map((point) => analysis.classAt(point)),
    segments: analysis.segments().map((segment) => ({
      from: segment.firstPoint,
      to: segment.lastPoint,
      centreName: analysis.chart === 'run' || analysis.chart === 'g' ? 'Median' : 'Mean',
      ...linesOf(measure, analysis, segment),
      isTrial: segment.upper !== null && segment.baselineReadings < FEWEST_FOR_FULL_LIMITS,
      hasRunsSignal: segment.runs.signal !== null,
    })),
    variation: variationWord(analysis),
    assurance: assurance.kind,
    isUnstable: 'unstable' in assurance && assurance.unstable !== null,
  };
}

function shownValue({ shape, per, columns }: StoredMeasure, value: number | null, point: number): number | null {
  if (value === null || shape === 'value') return value;
  if (shape === 'count') return protectedOf(value);
  return toShare(value, shape === 'proportion' ? 100 : per, columns.denominator[point] ?? 0);
}

/** Large counts are told as they are, as in the packet's readings. */
const protectedOf = (count: number): number | null => (protectedCount(count) === null ? null : count);

function toShare(value: number, multiplier: number, denominator: number): number {
  const places = denominator < LARGE_DENOMINATOR ? 0 : 1;
  return (Number(((100 * value) / multiplier).toFixed(places)) * multiplier) / 100;
}

function linesOf(
  { shape, per, columns }: StoredMeasure,
  analysis: Analysis,
  { firstPoint, lastPoint }: { readonly firstPoint: number; readonly lastPoint: number },
) {
  const points = Array.from({ length: lastPoint - firstPoint + 1 }, (_, index) => firstPoint + index);
  const smallest = Math.min(...points.map((point) => columns.denominator[point] ?? Number.POSITIVE_INFINITY));
  const level = (name: 'centre' | 'lower' | 'upper'): number | null => {
    const middle = medianOf(points.flatMap((point) => analysis.lineAt(name, point) ?? []));
    if (middle === null || shape === 'value') return middle;
    if (shape === 'count') return protectedOf(middle);
    return toShare(middle, shape === 'proportion' ? 100 : per, smallest);
  };
  const centre = level('centre');
  // The limits of counts are reckoned from their mean, and would tell one that is hidden.
  if (shape === 'count' && centre === null) return { centre, lower: null, upper: null };
  return { centre, lower: level('lower'), upper: level('upper') };
}

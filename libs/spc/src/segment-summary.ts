import type { Computed } from './computed.js';
import { countsForLimits } from './baseline-readings.js';
import { leastFor, readingsIn } from './lines.js';
import type { Notice } from './notices.js';
import {
  acceptableRuns,
  fewestCrossingsExpected,
  isAnhoejSignal,
  longestRunExpected,
  runsVerdict,
  type RunsAnalysis,
} from './runs-analysis.js';
import type { X } from './series.js';

/** One stretch of a chart that is judged by lines of its own. */
export interface SegmentSummary {
  readonly firstPoint: number;
  readonly lastPoint: number;
  readonly from: X | null;
  readonly to: X | null;
  /** Readings that count, and how many of them centre and limits rest on. */
  readonly readings: number;
  readonly baselineReadings: number;
  /** The lines at the last point; null where there are none. */
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly runs: {
    readonly useful: number;
    readonly longestRun: number | null;
    readonly longestRunExpected: number | null;
    readonly crossings: number | null;
    readonly fewestCrossingsExpected: number | null;
    /** The number of runs, and how many are acceptable, both ends in; null below 10 readings off the centre. */
    readonly runs: number | null;
    readonly acceptableRuns: readonly [number, number] | null;
    /** What the profile's test on runs says; null where the profile has none, or nothing is amiss. */
    readonly signal: 'anhoej' | 'too-few' | 'too-many' | null;
  };
}

/** What of an analysis a segment is summed up from. */
interface Segmented {
  readonly computed: Computed;
  readonly segmentCount: number;
  lineAt(name: 'centre' | 'lower' | 'upper', i: number): number | null;
  runsOf(segment: number): RunsAnalysis;
}

const ENOUGH = 20;

export function summariseSegments(analysis: Segmented): SegmentSummary[] {
  const { points } = analysis.computed;
  return Array.from({ length: analysis.segmentCount }, (_, segment) => {
    const from = points.starts[segment] as number;
    const end = points.starts[segment + 1] as number;
    const last = end - 1;
    let baselineReadings = 0;
    for (let i = from; i < end; i++) if (countsForLimits(points, i)) baselineReadings++;
    return {
      firstPoint: from,
      lastPoint: last,
      from: points.x[from] ?? null,
      to: points.x[last] ?? null,
      readings: readingsIn(points, from, end),
      baselineReadings,
      centre: analysis.lineAt('centre', last),
      lower: analysis.lineAt('lower', last),
      upper: analysis.lineAt('upper', last),
      runs: runsOf(analysis, segment),
    };
  });
}

function runsOf(analysis: Segmented, segment: number): SegmentSummary['runs'] {
  const runs = analysis.runsOf(segment);
  const isUseful = runs.useful > 0;
  return {
    ...runs,
    longestRunExpected: isUseful ? longestRunExpected(runs.useful) : null,
    fewestCrossingsExpected: isUseful ? fewestCrossingsExpected(runs.useful) : null,
    runs: runs.crossings === null ? null : runs.crossings + 1,
    acceptableRuns: acceptableRuns(runs.useful),
    signal: runsSignalOf(analysis, segment),
  };
}

/** What the profile's test on all runs of a segment says. Not said of moving ranges, which are not independent, nor of categories. */
export function runsSignalOf(analysis: Segmented, segment: number): SegmentSummary['runs']['signal'] {
  const { points, profile } = analysis.computed;
  if (profile.runsTest === null || points.chart === 'mr' || !points.inTimeOrder) return null;
  const runs = analysis.runsOf(segment);
  if (profile.runsTest === 'anhoej') return isAnhoejSignal(runs) ? 'anhoej' : null;
  return runsVerdict(runs);
}

/** What must be said of the segments: too few readings, trial limits, no variation. */
export function segmentNotices(analysis: Segmented): Notice[] {
  const { profile } = analysis.computed;
  const notices: Notice[] = [];
  for (const [index, { readings, baselineReadings, upper }] of summariseSegments(analysis).entries()) {
    if (!readings) continue;
    const segment = index + 1;
    const needed = leastFor(profile.leastPoints, index);
    if (readings < needed) notices.push({ kind: 'too-few-points', segment, points: readings, needed });
    else if (upper !== null && baselineReadings < ENOUGH)
      notices.push({ kind: 'trial-limits', segment, points: baselineReadings });
    const only = constantOf(analysis, index);
    if (only !== null) notices.push({ kind: 'constant-series', segment, value: only });
  }
  return notices;
}

/** The one value that all of a segment's baseline readings have; null when they differ or are fewer than two. */
export function constantOf(analysis: Segmented, segment: number): number | null {
  const { points } = analysis.computed;
  let only: number | null = null;
  let readings = 0;
  for (let i = points.starts[segment] as number; i < (points.starts[segment + 1] as number); i++) {
    if (!countsForLimits(points, i)) continue;
    const value = points.y[i] as number;
    if (only !== null && value !== only) return null;
    only = value;
    readings++;
  }
  if (readings < 2 || only === null) return null;
  const drawn = only * (analysis.computed.plan.multiplier ?? 1);
  return Number.isFinite(drawn) ? drawn : null;
}

import { type ChartAnswers, type ChartName, chooseChart, type ProfileName } from '#libs/spc';
import { CHARTS_OF_SHAPE } from './charting.js';
import type { ChartKind, MeasureShape } from './measures.entities.js';
import type { StoredMeasure } from './measures-sql.js';

/** What one reading is, in the words of whoever plans a measure. */
export type ReadingKind = 'share' | 'events' | 'measurement' | 'time-between' | 'cases-between' | 'ratio';

export interface ReadingAnswers {
  readonly what: ReadingKind;
  /** How many readings there are, or will be when the chart is first looked at. */
  readonly readings: number;
  /** What a usual period has: patients for a share, events for events. The others do without. */
  readonly usually?: number | null | undefined;
  /** For a share: what it usually is, from 0 to 1. */
  readonly usualShare?: number | null | undefined;
  /** Whether what it is out of changes from period to period; for events and ratios. */
  readonly varies?: boolean | undefined;
}

/** The chart to take, why, and what a reading has to be for it. */
export interface ChartAdvice {
  readonly shape: MeasureShape;
  readonly chart: ChartKind;
  readonly profile: ProfileName;
  readonly why: string;
  /** What to go over to once there are readings enough; null when the chart is the one to keep. */
  readonly later: ChartKind | null;
}

/** What somebody who cannot say yet is taken to have: enough for a p chart, and an event in most periods. */
const USUALLY = 20;

/** The chart for what is measured, and why, by the engine's own choice. */
export function adviseChart(answers: ReadingAnswers): ChartAdvice {
  const { chart, profile, why, later } = chooseChart(asTheEngineAsks(answers));
  const kept = ofDays(later ?? chart);
  return { shape: shapeFor(kept, answers.what), chart: ofDays(chart), profile, why, later: later && ofDays(later) };
}

function asTheEngineAsks({ what, readings, usually, usualShare, varies = true }: ReadingAnswers): ChartAnswers {
  switch (what) {
    case 'share':
      return {
        what: 'share-of-patients',
        readings,
        usualDenominator: usually ?? USUALLY,
        ...(usualShare == null ? {} : { usualShare }),
      };
    case 'events':
      return { what, readings, exposureVaries: varies, usualCount: usually ?? USUALLY };
    case 'measurement':
      return { what, readings, perPoint: 1 };
    case 'time-between':
    case 'cases-between':
      return { what: 'rare-events', readings, recorded: what };
    case 'ratio':
      return { what, readings, denominatorVaries: varies };
  }
}

/** A measure has one reading a day, so the engine is never asked about several measurements behind a point. */
function ofDays(chart: ChartName): ChartKind {
  const known = Object.values(CHARTS_OF_SHAPE).flat();
  if (!known.includes(chart as ChartKind))
    throw new RangeError(`adviseChart: ${chart} is not a chart of single readings`);
  return chart as ChartKind;
}

function shapeFor(chart: ChartKind, what: ReadingKind): MeasureShape {
  switch (chart) {
    case 'p':
    case 'p-prime':
      return 'proportion';
    case 'u':
    case 'u-prime':
    case 'i-prime':
      return 'rate';
    case 'c':
    case 'g':
      return 'count';
    case 't':
      return 'value';
    case 'xmr':
    case 'run':
      return what === 'ratio' ? 'rate' : 'value';
  }
}

/** The same for a measure that is there: its readings answer the questions. Null before the first. */
export function adviceFor(measure: StoredMeasure): ChartAdvice | null {
  const { shape, chart, columns } = measure;
  const kept = columns.takenOn.flatMap((_, index) => (columns.excluded[index] ? [] : [index]));
  const numerators = kept.flatMap((index) => columns.numerator[index] ?? []);
  const denominators = kept.flatMap((index) => columns.denominator[index] ?? []);
  const readings = shape === 'value' ? kept.filter((index) => columns.value[index] != null).length : numerators.length;
  if (readings === 0) return null;
  const [events, cases] = [sumOf(numerators), sumOf(denominators)];
  switch (shape) {
    case 'proportion':
      return adviseChart({
        what: 'share',
        readings,
        usually: Math.round(cases / readings),
        usualShare: events / cases,
      });
    case 'rate':
      return adviseChart({
        what: chart === 'i-prime' ? 'ratio' : 'events',
        readings,
        usually: events / readings,
        varies: new Set(denominators).size > 1,
      });
    case 'count':
      return chart === 'g'
        ? adviseChart({ what: 'cases-between', readings })
        : adviseChart({ what: 'events', readings, usually: events / readings, varies: false });
    case 'value':
      return adviseChart({
        what: chart === 't' ? 'time-between' : chart === 'g' ? 'cases-between' : 'measurement',
        readings,
      });
  }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

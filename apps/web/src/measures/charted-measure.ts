import {
  type Chart,
  measureChart,
  measureSpark,
  type MeasureChartData,
  type MeasurePoint,
  type MeasureSegment,
  type PointClass as DrawnClass,
  type Variation as DrawnVariation,
} from '#libs/charts';
import { graphql } from '../gql/index.js';
import type { Assurance, ChartedMeasureFragment, PointClass, Variation } from '../gql/graphql.js';
import { decimalsOf } from './measure-words.js';

/** What the engine read of a measure. */
export const ReadAnalysis = graphql(`
  fragment ReadAnalysis on MeasureChart {
    engine
    profileTitle
    profileSource
    takenOn
    value
    centre
    lower
    upper
    state
    pointClass
    rules
    segments {
      firstPoint
      lastPoint
      readings
      baselineReadings
      centreName
      isTrial
      hasRunsSignal
      baselineFirst
      baselineLast
    }
    variation
    variationReason
    assurance
    assuranceReason
    unstable
    finding
    notices
    doubts {
      kind
      says
      advice
      better
    }
    suggestedFrom
    suggestionReason
  }
`);

/** All that a chart of a measure is drawn from. */
export const ChartedMeasure = graphql(`
  fragment ChartedMeasure on Measure {
    id
    name
    stratum
    kind
    unit
    shape
    direction
    targets {
      value
      fromDay
    }
    annotations {
      onDay
      text
    }
    cycles {
      number
      doneOn
      question
    }
    segments {
      fromDay
      cause
    }
    analysis {
      ...ReadAnalysis
    }
  }
`);

/** How wide a chart is drawn for a desk and for a phone, in CSS pixels. */
export const DESK = 900;
export const PHONE = 343;

/** The chart of a measure, for a desk and for a phone. */
export function chartFigureOf(measure: ChartedMeasureFragment, idPrefix = 'measure'): { wide: Chart; narrow: Chart } {
  const data = chartDataOf(measure);
  return {
    wide: measureChart(data, { width: DESK, idPrefix: `${idPrefix}-wide`, title: measure.name }),
    narrow: measureChart(data, { width: PHONE, idPrefix: `${idPrefix}-narrow`, title: measure.name }),
  };
}

/** The measure at a glance, small enough to stand beside other things. */
export const sparkOf = (measure: ChartedMeasureFragment): Chart =>
  measureSpark(chartDataOf(measure), { width: PHONE, idPrefix: 'main-measure', title: measure.name });

/** What the engine found, in the words of the drawing: nothing is judged here. */
export function chartDataOf(measure: ChartedMeasureFragment): MeasureChartData {
  const { analysis, unit, shape, direction, targets, annotations, cycles, segments } = measure;
  const { takenOn, value, centre, lower, upper } = analysis;
  const isPercent = unit.startsWith('%');
  const bounds = shape === 'PROPORTION' ? { lower: 0, upper: 100 } : shape === 'VALUE' ? undefined : { lower: 0 };
  return {
    finding: analysis.finding,
    valueLabel: unit,
    format: { decimals: decimalsOf([...value, ...centre]), ...(isPercent ? { suffix: '%' } : {}) },
    axis: 'time',
    points: takenOn.map((on, point): MeasurePoint => ({
      on,
      value: value[point] ?? null,
      state:
        analysis.state[point] === 'EXCLUDED' ? 'excluded' : analysis.state[point] === 'PRESENT' ? 'plotted' : 'missing',
      class: drawnClass[analysis.pointClass[point] ?? 'GAP'],
      rules: analysis.rules[point] ?? [],
    })),
    // Before the first reading the engine has a stretch without a point in it.
    segments: (takenOn.length ? analysis.segments : []).map((segment): MeasureSegment => {
      const { firstPoint: from, lastPoint: to, baselineFirst, baselineLast } = segment;
      const of = (line: readonly (number | null)[]) => line.slice(from, to + 1);
      const hasLimits = of(upper).some((limit) => limit !== null) || of(lower).some((limit) => limit !== null);
      return {
        from,
        to,
        centreName: segment.centreName === 'median' ? 'Median' : 'Mean',
        centre: of(centre),
        lower: hasLimits ? of(lower) : null,
        upper: hasLimits ? of(upper) : null,
        trial: segment.isTrial,
        centreSignal: segment.hasRunsSignal,
        ...(baselineFirst != null && baselineLast != null
          ? { baseline: { from: baselineFirst, to: baselineLast } }
          : {}),
      };
    }),
    targets: targetsOn(takenOn, targets),
    annotations: [
      ...cycles.map(({ number, doneOn, question }) => ({
        on: doneOn,
        number: `PDSA ${number}`,
        text: question,
        kind: 'cycle' as const,
      })),
      ...annotations.map(({ onDay, text }, index) => ({
        on: onDay,
        number: String(index + 1),
        text,
        kind: 'note' as const,
      })),
      ...segments.map(({ fromDay, cause }) => ({
        on: fromDay,
        number: 'New limits',
        text: cause,
        kind: 'recalculated' as const,
      })),
    ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
    direction: direction === 'HIGHER' ? 'higher' : direction === 'LOWER' ? 'lower' : 'neutral',
    variation: drawnVariation[analysis.variation],
    assurance: drawnAssurance[analysis.assurance],
    isUnstable: analysis.unstable != null,
    ...(bounds ? { bounds } : {}),
  };
}

/** Each target over the points for which it holds: from the first on or after its day to the one before the next. */
function targetsOn(
  takenOn: readonly string[],
  targets: readonly { readonly value: number; readonly fromDay: string }[],
): MeasureChartData['targets'] {
  const starts = targets.map(({ fromDay, value }) => ({ value, from: takenOn.findIndex((on) => on >= fromDay) }));
  return starts
    .map(({ value, from }, index) => ({
      value,
      from,
      to: (starts.slice(index + 1).find((next) => next.from >= 0)?.from ?? takenOn.length) - 1,
    }))
    .filter(({ from, to }) => from >= 0 && to >= from);
}

const drawnClass = {
  GAP: 'common',
  COMMON_CAUSE: 'common',
  IMPROVEMENT: 'improvement',
  CONCERN: 'concern',
  NEUTRAL_HIGH: 'high',
  NEUTRAL_LOW: 'low',
  SPECIAL_CAUSE: 'special',
} satisfies Record<PointClass, DrawnClass>;

export const drawnVariation = {
  NO_DATA: null,
  TOO_FEW_POINTS: null,
  COMMON_CAUSE: 'common',
  IMPROVEMENT_HIGH: 'improvement-high',
  IMPROVEMENT_LOW: 'improvement-low',
  CONCERN_HIGH: 'concern-high',
  CONCERN_LOW: 'concern-low',
  NEUTRAL_HIGH: 'neutral-high',
  NEUTRAL_LOW: 'neutral-low',
  SPECIAL_CAUSE: 'special',
} satisfies Record<Variation, DrawnVariation | null>;

export const drawnAssurance = {
  NO_DATA: null,
  NO_TARGET: null,
  NO_DIRECTION: null,
  NO_LIMITS: null,
  TOO_FEW_POINTS: null,
  CONSISTENTLY_PASSING: 'pass',
  CONSISTENTLY_FAILING: 'fail',
  HIT_AND_MISS: 'hit-or-miss',
} satisfies Record<Assurance, MeasureChartData['assurance']>;

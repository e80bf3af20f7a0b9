import { analyse, type Analysis, type ChartPlan, type SegmentPlan, type Series } from '#libs/spc';
import type { MeasureShape } from './measures.entities.js';
import type { StoredMeasure } from './measures-sql.js';

/** A baseline of fewer readings freezes the median alone: limits wait until there are 12. */
const FEWEST_FOR_LIMITS = 12;

/** What the readings of a shape can be at all, in the measure's unit. */
const NATURAL: Readonly<Record<MeasureShape, { lower?: number; upper?: number }>> = {
  proportion: { lower: 0, upper: 100 },
  rate: { lower: 0 },
  count: { lower: 0 },
  value: {},
};

/** The chart of a measure as it stands: its readings, read by the engine as was decided for it. */
export const analysisOf = (measure: StoredMeasure): Analysis => analyse(seriesOf(measure), planOf(measure));

/** The readings as the engine takes them: raw counts where there are two, so that it divides and nobody averages percentages. */
export function seriesOf({ shape, columns: { takenOn: x, numerator, denominator, value } }: StoredMeasure): Series {
  if (shape === 'proportion' || shape === 'rate') return { x, numerator, denominator };
  return { x, value: shape === 'count' ? numerator : value };
}

export function planOf({
  shape,
  per,
  chart,
  direction,
  charting,
  columns,
  baseline,
  segments,
  targets,
}: StoredMeasure): ChartPlan {
  const { profile, shiftLength, trendLength, screening, lowerBound, upperBound } = charting;
  const bounds = {
    ...NATURAL[shape],
    ...(lowerBound === null ? {} : { lower: lowerBound }),
    ...(upperBound === null ? {} : { upper: upperBound }),
  };
  // It is the baseline of the first segment alone: later ones rest on readings of their own.
  const [first] = columns.takenOn;
  const isFrozen = baseline && (chart === 'run' || baseline.points >= FEWEST_FOR_LIMITS);
  const frozen: SegmentPlan[] =
    first && isFrozen ? [{ from: first, baseline: { from: baseline.fromDay, to: baseline.toDay } }] : [];
  const exclusions = columns.takenOn.filter((_, index) => columns.excluded[index]);
  return {
    chart,
    profile,
    direction,
    multiplier: shape === 'proportion' ? 100 : per,
    targets: targets.map(({ fromDay, value }) => ({ from: fromDay, value })),
    segments: [...frozen, ...segments.map(({ fromDay }) => ({ from: fromDay }))],
    exclusions,
    bounds,
    overrides: {
      ...(shiftLength === null ? {} : { shiftLength }),
      ...(trendLength === null ? {} : { trendLength }),
      ...(screening === null ? {} : { screening }),
    },
  };
}

/** The measure as it would be if its limits were worked out anew from a day on, to look at before anybody decides. */
export function recalculated<M extends StoredMeasure>(measure: M, fromDay: string): M {
  const undecided = { fromDay, isSustained: false, isExpectedToLast: false, cause: '', why: '', byName: '', at: '' };
  const others = measure.segments.filter((segment) => segment.fromDay !== fromDay);
  const segments = [...others, undecided].sort((one, other) => (one.fromDay < other.fromDay ? -1 : 1));
  return { ...measure, segments };
}

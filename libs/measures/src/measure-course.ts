import type { MeasureCourse } from '#libs/projects';
import { shiftsOf } from '#libs/spc';
import { analysisOf } from './measure-analysis.js';
import type { ReadColumns, StoredMeasure } from './measures-sql.js';

/** A measure over time with the sustained shifts of its chart, under the profile and the rule lengths it keeps. */
export function courseOf(
  measure: StoredMeasure & { readonly series: ReadColumns; readonly points: number },
): MeasureCourse {
  const { id, shape, per, direction, baseline, series } = measure;
  const shifts = measure.points === 0 || direction === 'neutral' ? [] : shiftsOf(analysisOf(measure));
  return {
    measureId: id,
    shape,
    per: shape === 'rate' ? per : 1,
    direction,
    baselineMedian: baseline?.median ?? null,
    baselineTo: baseline?.toDay ?? null,
    shifts: shifts.map(({ isImprovement, from, to, endedBy }) => ({
      isImprovement: isImprovement === true,
      from: String(from),
      to: String(to),
      endedOn: endedBy ? String(endedBy.from) : null,
    })),
    readings: series.takenOn.map((takenOn, index) => ({
      takenOn,
      numerator: series.numerator[index] ?? null,
      denominator: series.denominator[index] ?? null,
      value: series.value[index] ?? null,
    })),
  };
}

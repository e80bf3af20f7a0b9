import { dayOf } from './days.js';
import {
  annotationKinds,
  assurances,
  directions,
  type MeasureChartData,
  pointClasses,
  pointStates,
  variations,
} from './measure-data.js';
import { ensureOneOf, refused } from './refused.js';
import { tidy } from './wrap-text.js';

const MOST = 1_000_000_000_000;
const VALUE = 'a number from -1,000,000,000,000 to 1,000,000,000,000';
const MOST_DECIMALS = 6;
const CASE = /^\d{1,9}$/;
const WEEK = /^-?\d{1,5}$/;

export type Annotation = MeasureChartData['annotations'][number] & {
  /** A day's number, or a case's. */
  readonly place: number;
};

/** A measure whose data have been found to be drawable. */
export interface Measure {
  readonly data: MeasureChartData;
  /** Where each point stands: its day's number, or its case's. */
  readonly places: readonly number[];
  /** What is drawn of each point, null for a gap. A value that is hidden gets no further than this. */
  readonly drawn: readonly (number | null)[];
  /** How many values there are to see. */
  readonly count: number;
  /** By their place. */
  readonly annotations: readonly Annotation[];
}

/** @throws RangeError naming the chart and the field that cannot be drawn */
export function measureOf(chart: string, data: MeasureChartData): Measure {
  const { points, axis, format, direction, variation, assurance } = data;
  ensureOneOf(chart, 'axis', axis, ['time', 'order', 'weeks']);
  ensureOneOf(chart, 'direction', direction, directions);
  if (variation !== null) ensureOneOf(chart, 'variation', variation, variations);
  if (assurance !== null) ensureOneOf(chart, 'assurance', assurance, assurances);
  if (!Number.isInteger(format.decimals) || format.decimals < 0 || format.decimals > MOST_DECIMALS)
    throw refused(chart, 'format.decimals', format.decimals, `a whole number from 0 to ${MOST_DECIMALS}`);

  const places = placesOf(chart, data);
  const drawn = points.map(({ value, state, class: kind }, at) => {
    if (!pointStates.includes(state)) ensureOneOf(chart, `points[${at}].state`, state, pointStates);
    if (!pointClasses.includes(kind)) ensureOneOf(chart, `points[${at}].class`, kind, pointClasses);
    if (value === null ? state === 'plotted' : !drawable(value))
      throw refused(chart, `points[${at}].value`, value, VALUE);
    return state === 'plotted' || state === 'excluded' ? value : null;
  });
  const count = drawn.reduce<number>((sum, value) => (value === null ? sum : sum + 1), 0);
  if (count && tidy(data.finding) === '')
    throw refused(chart, 'finding', 'empty', 'a sentence that says what is shown');
  ensureSegments(chart, data);
  ensureTargets(chart, data);
  return { data, places, drawn, count, annotations: annotationsOf(chart, data) };
}

const drawable = (value: number): boolean => value >= -MOST && value <= MOST;
const weekOf = (on: string): number | null => (WEEK.test(on) ? Number(on) : null);
const caseOf = (on: string): number | null => (CASE.test(on) ? Number(on) : null);
const placing = ({ axis }: MeasureChartData) =>
  axis === 'time'
    ? { placeOf: dayOf, wanted: 'a day like 2026-11-24' }
    : axis === 'weeks'
      ? { placeOf: weekOf, wanted: 'the number of a week, like -3' }
      : { placeOf: caseOf, wanted: 'the number of a case, like 17' };

function placesOf(chart: string, data: MeasureChartData): number[] {
  const { placeOf, wanted } = placing(data);
  let before = -Infinity;
  return data.points.map(({ on }, at) => {
    const place = placeOf(on);
    if (place === null) throw refused(chart, `points[${at}].on`, on, wanted);
    if (place < before) throw refused(chart, `points[${at}].on`, on, `${data.points[at - 1]?.on} or after it`);
    before = place;
    return place;
  });
}

function annotationsOf(chart: string, data: MeasureChartData): Annotation[] {
  const { placeOf, wanted } = placing(data);
  return data.annotations
    .map((one, at) => {
      ensureOneOf(chart, `annotations[${at}].kind`, one.kind, annotationKinds);
      const place = placeOf(one.on);
      if (place === null) throw refused(chart, `annotations[${at}].on`, one.on, wanted);
      return { ...one, place };
    })
    .sort((one, other) => one.place - other.place);
}

/** The field is named only where it is refused, for thousands of charts are drawn at once. */
function ensureStretch(
  chart: string,
  field: () => string,
  { from, to }: { readonly from: number; readonly to: number },
  first: number,
  last: number,
): void {
  if (!Number.isInteger(from) || from < first || from > last)
    throw refused(chart, `${field()}.from`, from, `the index of a point from ${first} to ${last}`);
  if (!Number.isInteger(to) || to < from || to > last)
    throw refused(chart, `${field()}.to`, to, `the index of a point from ${from} to ${last}`);
}

function ensureSegments(chart: string, { points, segments }: MeasureChartData): void {
  let next = 0;
  segments.forEach((segment, at) => {
    ensureStretch(chart, () => `segments[${at}]`, segment, next, points.length - 1);
    next = segment.to + 1;
    const length = segment.to - segment.from + 1;
    ensureOneOf(chart, `segments[${at}].centreName`, segment.centreName, ['Mean', 'Median']);
    if (segment.baseline)
      ensureStretch(chart, () => `segments[${at}].baseline`, segment.baseline, 0, points.length - 1);
    for (const name of ['centre', 'lower', 'upper'] as const) {
      const values = segment[name];
      if (values === null) continue;
      if (values.length !== length)
        throw refused(chart, `segments[${at}].${name}`, `${values.length} long`, `as long as its ${length} points`);
      const bad = values.findIndex((value) => value !== null && !drawable(value));
      if (bad >= 0) throw refused(chart, `segments[${at}].${name}[${bad}]`, values[bad], VALUE);
    }
  });
}

function ensureTargets(chart: string, { points, targets, bounds = {} }: MeasureChartData): void {
  targets.forEach((target, at) => {
    ensureStretch(chart, () => `targets[${at}]`, target, 0, points.length - 1);
    if (!drawable(target.value)) throw refused(chart, `targets[${at}].value`, target.value, VALUE);
  });
  const { lower, upper } = bounds;
  if (lower !== undefined && !drawable(lower)) throw refused(chart, 'bounds.lower', lower, VALUE);
  if (upper !== undefined && !(drawable(upper) && upper > (lower ?? -Infinity)))
    throw refused(chart, 'bounds.upper', upper, 'a number above bounds.lower');
}

import { dayTicks, monthTicks } from './days.js';
import { palette } from './palette.js';
import { line, type Svg, text } from './svg.js';
import { textWidth } from './text-width.js';
import { numeral } from './wording.js';
import type { Annotation, Measure } from './measure.js';

/** Room beside the first and the last point, for their marks and for half of a day's words. */
export const INSET = 14;
const MONTH_ROOM = 46;
const DAY_ROOM = 54;
/** Below this many days the axis counts days and weeks, above it months. */
const DAYS_ONLY = 75;

/** The horizontal axis: days or weeks with their true distances, or cases one after another. */
export interface CourseAxis {
  readonly left: number;
  readonly right: number;
  /** The pixel of a day's or a case's number. */
  readonly x: (place: number) => number;
  readonly ticks: readonly { readonly x: number; readonly words: string; readonly below: string }[];
  /** Whether the place lies on the axis. */
  readonly has: (place: number) => boolean;
}

/** One axis for all the measures. Annotations widen it by a quarter at most; what lies farther off stands in the list alone. */
export function courseAxis(measures: readonly Measure[], left: number, right: number): CourseAxis {
  const [first, last] = endsOf(measures);
  const leeway = Math.max(1, (last - first) / 4);
  let [from, to] = [first, last];
  for (const { place } of measures.flatMap(({ annotations }) => annotations)) {
    if (place < from && place >= first - leeway) from = place;
    if (place > to && place <= last + leeway) to = place;
  }
  if (from === to) [from, to] = [from - 3, to + 3];
  const scale = (right - left - 2 * INSET) / (to - from);
  const x = (place: number): number => left + INSET + (place - from) * scale;
  const [axis = 'time'] = measures.map(({ data }) => data.axis);
  const ticks =
    axis === 'time'
      ? timeTicks(from, to, right - left)
      : countTicks(axis === 'order' ? Math.max(0, from) : from, to, right - left);
  return {
    left,
    right,
    x,
    has: (place) => place >= from && place <= to,
    ticks: ticks.map(({ place, words, below }) => ({ x: x(place), words, below })),
  };
}

function endsOf(measures: readonly Measure[]): [number, number] {
  const ends = measures.flatMap(({ places }) => (places.length ? [places[0]!, places.at(-1)!] : []));
  return [Math.min(...ends), Math.max(...ends)];
}

interface Tick {
  readonly place: number;
  readonly words: string;
  readonly below: string;
}

/** Months, or days where there are few, and below them the year wherever it changes. */
function timeTicks(from: number, to: number, width: number): Tick[] {
  const found =
    to - from < DAYS_ONLY
      ? dayTicks(from, to, Math.floor(width / DAY_ROOM))
      : monthTicks(from, to, Math.floor(width / MONTH_ROOM)).map(({ month, ...tick }) => ({ ...tick, words: month }));
  const yearsOnly = found.length > 1 && found.every(({ words }) => words === found[0]?.words);
  return found.map(({ day, words, year }, at) => ({
    place: day,
    words: yearsOnly ? year : words,
    below: yearsOnly || year === found[at - 1]?.year ? '' : year,
  }));
}

function countTicks(from: number, to: number, width: number): Tick[] {
  const most = Math.floor(width / Math.max(MONTH_ROOM, textWidth(numeral(to), 12) + 12));
  let step = 1;
  for (let at = 0; (to - from) / step >= most; at++) step = [1, 2, 5][at % 3]! * 10 ** Math.floor(at / 3);
  const ticks: Tick[] = [];
  for (let place = Math.ceil(from / step) * step; place <= to; place += step)
    ticks.push({ place, words: numeral(place), below: '' });
  return ticks;
}

/** The words under the floor of the plot. @returns where they end */
export function drawCourseAxis({ ticks, left, right }: CourseAxis, floor: number): { svg: Svg; bottom: number } {
  const look = { size: 12, fill: palette.quietText, anchor: 'middle' } as const;
  let svg = line(left, floor, right, floor, { stroke: palette.common });
  let years = false;
  for (const { x, words, below } of ticks) {
    svg += line(x, floor, x, floor + 5, { stroke: palette.common }) + text(x, floor + 19, words, look);
    if (below === '') continue;
    svg += text(x, floor + 34, below, look);
    years = true;
  }
  return { svg, bottom: floor + (years ? 38 : 23) };
}

/** The annotations that can be shown on the axis. */
export const shownOn = (axis: CourseAxis, annotations: readonly Annotation[]): Annotation[] =>
  annotations.filter(({ place }) => axis.has(place));

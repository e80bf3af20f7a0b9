import { type Flags, flagLines } from './annotation-flags.js';
import type { CourseAxis } from './course-axis.js';
import { drawLineLabels, type LineLabels } from './line-labels.js';
import type { Measure } from './measure.js';
import { edgesOf, straightLines, valueLine } from './measure-lines.js';
import { palette } from './palette.js';
import { pointMarks } from './point-marks.js';
import { mark } from './marks.js';
import { line, num, rect, type Svg, text } from './svg.js';
import { block, drawBlock } from './text-block.js';
import { textWidth } from './text-width.js';
import { valueAxis, type ValueAxis } from './value-axis.js';

/** Height of the strip over a plot that names the baseline. */
const STRIP = 20;
const BASELINE = 'Baseline';

/** Where one plot stands in the picture. */
export interface PanelPlace {
  readonly course: CourseAxis;
  readonly top: number;
  readonly height: number;
  readonly flags: Flags;
  /** Where the flags begin; null for a plot below the first, which has their lines only. */
  readonly flagsTop: number | null;
  /** Null where a key stands in for them. */
  readonly labels: LineLabels | null;
}

/** The room that the numbers of the vertical axis take to the left of the plot. */
export const valueAxisWidth = ({ ticks }: ValueAxis): number =>
  8 + Math.max(...ticks.map(({ words }) => textWidth(words, 12)));

export const axisFor = (measure: Measure, height: number): ValueAxis => valueAxis(measure, Math.floor(height / 42));

/** One measure on its own vertical axis: ground, lines, values, and the words beside them. @returns where the plot ends */
export function drawPanel(measure: Measure, axis: ValueAxis, place: PanelPlace): { svg: Svg; floor: number } {
  const { course, flags, flagsTop, labels } = place;
  const { left, right } = course;
  const spans = baselines(measure);
  const top = place.top + (spans.length ? STRIP : 0);
  const floor = top + place.height;
  const scale = place.height / (axis.high - axis.low);
  const y = (value: number): number => floor - (value - axis.low) * scale;
  const xs = measure.places.map(course.x);
  const spots = measure.drawn.map((value, at) => (value === null ? null : `${num(xs[at]!)},${num(y(value))}`));
  const edges = edgesOf(xs);

  let svg = '';
  for (const span of spans) svg += drawBaseline(edges[span.from]!, edges[span.to + 1]!, top, floor);
  for (const { value, words } of axis.ticks) {
    const height = y(value);
    svg += line(left, height, right, height, { stroke: palette.hairline });
    svg += text(left - 8, height + 4, words, { size: 12, fill: palette.quietText, anchor: 'end' });
  }
  svg += flagLines(flags, flagsTop, place.top, floor);
  svg += straightLines(measure, edges, y) + valueLine(measure, xs, spots) + pointMarks(measure, xs, spots);
  measure.data.points.forEach(({ state }, at) => {
    if (state === 'hidden') svg += mark('cross', xs[at]!, floor, palette.quietText, 5);
  });
  if (labels) svg += drawLineLabels(labels, { lineEnd: edges.at(-1)!, x: right, top, floor }, y);
  if (measure.count === 1) svg += askForMore(course, top, floor, y(measure.drawn.find((one) => one !== null)!));
  return { svg, floor };
}

/** What to do next, in the half of the plot where the one value is not. */
function askForMore({ left, right }: CourseAxis, top: number, floor: number, taken: number): Svg {
  const said = block('Add at least 2 values', right - left - 16, {
    size: 14,
    weight: 'bold',
    anchor: 'middle',
    halo: true,
  });
  const quarter = (floor - top) / 4;
  const middle = taken > (top + floor) / 2 ? top + quarter : floor - quarter;
  return drawBlock(said, (left + right) / 2, middle - said.height / 2);
}

/** The frozen periods, each once, left to right. */
function baselines({ data: { segments } }: Measure): { from: number; to: number }[] {
  const spans = new Map<string, { from: number; to: number }>();
  for (const { baseline } of segments) if (baseline) spans.set(`${baseline.from} ${baseline.to}`, baseline);
  let free = 0;
  // Where two overlap, the earlier is drawn whole and the later from where it ends.
  return [...spans.values()]
    .sort((one, other) => one.from - other.from)
    .flatMap(({ from, to }) => {
      const span = { from: Math.max(from, free), to };
      free = Math.max(free, to + 1);
      return span.from <= span.to ? [span] : [];
    });
}

/** A light ground under the baseline's values and, over it, a bracket with its name, which the key repeats. */
function drawBaseline(left: number, right: number, top: number, floor: number): Svg {
  const look = { stroke: palette.quietText, strokeWidth: 1.5 };
  const height = top - STRIP / 2 - 1;
  const half = textWidth(BASELINE, 12) / 2 + 4;
  const middle = (left + right) / 2;
  const ends = line(left, height - 4, left, height + 4, look) + line(right, height - 4, right, height + 4, look);
  const ground = rect({ x: left, y: top, width: right - left, height: floor - top }, { fill: palette.blueGround });
  if (2 * half + 12 > right - left) return ground + ends + line(left, height, right, height, look);
  return (
    ground +
    ends +
    line(left, height, middle - half, height, look) +
    line(middle + half, height, right, height, look) +
    text(middle, height + 4, BASELINE, { size: 12, fill: palette.quietText, anchor: 'middle' })
  );
}

/** Whether the plot shades a baseline, which the key then names. */
export const hasBaseline = (measure: Measure): boolean => measure.data.segments.some(({ baseline }) => baseline);

import { INSET } from './course-axis.js';
import type { MeasureSegment } from './measure-data.js';
import type { Measure } from './measure.js';
import { palette } from './palette.js';
import { isDense, joined, type Spot } from './point-marks.js';
import { num, path, type Stroke, type Svg } from './svg.js';

/** How each line is told from the others without its colour. */
export const lineLooks = {
  centre: { stroke: palette.text, strokeWidth: 1.75 },
  centreSignal: { stroke: palette.text, strokeWidth: 1.75, dashes: '12 5' },
  limit: { stroke: palette.quietText, strokeWidth: 1.5, dashes: '7 5' },
  trialLimit: { stroke: palette.quietText, strokeWidth: 1.5, dashes: '3 6' },
  target: { stroke: palette.red, strokeWidth: 2, dashes: '12 4 2 4' },
  value: { stroke: palette.common, strokeWidth: 1.75 },
} satisfies Record<string, Stroke>;

export const limitLook = ({ trial }: MeasureSegment): Stroke => (trial ? lineLooks.trialLimit : lineLooks.limit);
export const centreLook = ({ centreSignal }: MeasureSegment): Stroke =>
  centreSignal ? lineLooks.centreSignal : lineLooks.centre;

/** Where the stretch of each point begins and, one more, where that of the last ends: half-way to its neighbours. */
export function edgesOf(xs: readonly number[]): number[] {
  if (!xs.length) return [];
  const edges = [xs[0]! - INSET];
  for (let at = 1; at < xs.length; at++) edges.push((xs[at - 1]! + xs[at]!) / 2);
  edges.push(xs.at(-1)! + INSET);
  return edges;
}

/** A line that is level over each point and steps where the value changes, with a gap where there is none. */
function stepped(
  values: readonly (number | null)[],
  first: number,
  edges: readonly number[],
  y: (value: number) => number,
): string {
  let d = '';
  let before: number | null = null;
  values.forEach((value, at) => {
    if (value !== before && before !== null) d += `H${num(edges[first + at]!)}`;
    if (value !== before && value !== null)
      d += before === null ? `M${num(edges[first + at]!)},${num(y(value))}` : `V${num(y(value))}`;
    before = value;
  });
  return before === null ? d : `${d}H${num(edges[first + values.length]!)}`;
}

/** Limits, then targets, then centres; each segment has its own and they do not meet. */
export function straightLines(
  { data: { segments, targets } }: Measure,
  edges: readonly number[],
  y: (value: number) => number,
): Svg {
  let svg = '';
  const draw = (values: readonly (number | null)[] | null, first: number, look: Stroke): void => {
    const d = values ? stepped(values, first, edges, y) : '';
    if (d !== '') svg += path(d, look);
  };
  for (const segment of segments) {
    draw(segment.lower, segment.from, limitLook(segment));
    draw(segment.upper, segment.from, limitLook(segment));
  }
  for (const { from, to, value } of targets)
    svg += path(`M${num(edges[from]!)},${num(y(value))}H${num(edges[to + 1]!)}`, lineLooks.target);
  for (const segment of segments) draw(segment.centre, segment.from, centreLook(segment));
  return svg;
}

/** The line through the values. It has a gap wherever a value is missing, hidden or excluded, and goes on over a new baseline. */
export function valueLine({ data: { points } }: Measure, xs: readonly number[], spots: readonly Spot[]): Svg {
  let d = '';
  let drawing = false;
  spots.forEach((spot, at) => {
    const on = joined(points, spots, at);
    if (on) d += `${drawing ? 'L' : 'M'}${spot}`;
    drawing = on;
  });
  return d === '' ? '' : path(d, isDense(xs) ? { ...lineLooks.value, strokeWidth: 1.25 } : lineLooks.value);
}

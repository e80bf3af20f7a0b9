import type { Direction, MeasurePoint, PointClass } from './measure-data.js';
import type { Measure } from './measure.js';
import { type Colour, palette } from './palette.js';
import { num, path, type Svg } from './svg.js';

const LARGEST = 5;
/** Below this radius a mark is as wide as the line, which shows the value alone. */
const SMALLEST = 1.5;
/** A signal is seen however many points there are, and before what is none. */
const SMALLEST_SIGNAL = 4;
const SIGNAL = 1.15;

/** What a point looks like: a shape for each meaning, which the colour repeats. */
export type PointLook = 'common' | 'improvement' | 'concern' | 'neutral' | 'excluded';

type Outline = (x: number, y: number, radius: number) => string;

const circle: Outline = (x, y, r) =>
  `M${num(x - r)},${num(y)}a${num(r)},${num(r)} 0 1 0 ${num(2 * r)},0a${num(r)},${num(r)} 0 1 0 ${num(-2 * r)},0`;
const square: Outline = (x, y, r) => {
  const half = 0.88 * r;
  return `M${num(x - half)},${num(y - half)}h${num(2 * half)}v${num(2 * half)}h${num(-2 * half)}Z`;
};
const diamond: Outline = (x, y, r) => {
  const reach = 1.2 * r;
  return `M${num(x)},${num(y - reach)}l${num(reach)},${num(reach)}l${num(-reach)},${num(reach)}l${num(-reach)},${num(-reach)}Z`;
};
const triangle =
  (up: 1 | -1): Outline =>
  (x, y, r) => {
    const reach = 1.3 * r;
    return `M${num(x)},${num(y - up * reach)}l${num(reach)},${num(up * 1.6 * reach)}h${num(-2 * reach)}Z`;
  };

const colours: Record<PointLook, Colour> = {
  common: palette.common,
  improvement: palette.blue,
  concern: palette.concern,
  neutral: palette.purple,
  excluded: palette.quietText,
};

/** The triangle of an improvement points where the measure should go. */
const outlineOf = (look: PointLook, direction: Direction): Outline =>
  look === 'improvement'
    ? triangle(direction === 'lower' ? -1 : 1)
    : look === 'concern'
      ? square
      : look === 'neutral'
        ? diamond
        : circle;

const classLooks: Record<PointClass, PointLook> = {
  common: 'common',
  improvement: 'improvement',
  concern: 'concern',
  high: 'neutral',
  low: 'neutral',
};

export const lookOfPoint = ({ state, class: kind }: MeasurePoint): PointLook =>
  state === 'excluded' ? 'excluded' : classLooks[kind];

const paint = (look: PointLook, d: string, edge: number): Svg =>
  look === 'excluded'
    ? path(d, { fill: palette.white, stroke: colours[look], strokeWidth: 1.75 })
    : path(d, { fill: colours[look], ...(edge ? { stroke: palette.white, strokeWidth: edge } : {}) });

/** One mark alone, as the key shows it. */
export const pointMark = (look: PointLook, direction: Direction, x: number, y: number): Svg =>
  paint(look, outlineOf(look, direction)(x, y, signalling(look) ? SIGNAL * LARGEST : LARGEST), 1.25);

const signalling = (look: PointLook): boolean => look !== 'common' && look !== 'excluded';

function radiusFor(xs: readonly number[]): number {
  const apart = (xs.at(-1)! - xs[0]!) / Math.max(1, xs.length - 1);
  return xs.length < 2 ? LARGEST : Math.min(LARGEST, 0.42 * apart);
}

/** Whether the points stand so close that the line alone shows those without a signal. */
export const isDense = (xs: readonly number[]): boolean => radiusFor(xs) < SMALLEST;

/** The marks of all points, smaller the nearer they stand, those of a signal last and so on top. */
export function pointMarks(
  { data: { points, direction }, drawn }: Measure,
  xs: readonly number[],
  ys: readonly (number | null)[],
): Svg {
  const radius = radiusFor(xs);
  const outlines: Record<PointLook, string> = { common: '', excluded: '', neutral: '', concern: '', improvement: '' };
  points.forEach((point, at) => {
    const y = ys[at];
    if (y === null || y === undefined) return;
    const look = lookOfPoint(point);
    const alone = !joined(points, drawn, at - 1) && !joined(points, drawn, at + 1);
    if (look === 'common' && radius < SMALLEST && !alone) return;
    const size = signalling(look) ? Math.max(SMALLEST_SIGNAL, SIGNAL * radius) : Math.max(SMALLEST, radius);
    outlines[look] += outlineOf(look, direction)(xs[at]!, y, size);
  });
  const edge = radius > 3 ? 1.25 : radius > SMALLEST ? 0.75 : 0;
  return (Object.keys(outlines) as PointLook[])
    .map((look) => (outlines[look] === '' ? '' : paint(look, outlines[look], edge)))
    .join('');
}

/** Whether the line goes through the point: not where there is no value, nor where it does not count. */
export const joined = (points: readonly MeasurePoint[], drawn: readonly (number | null)[], at: number): boolean =>
  points[at]?.state === 'plotted' && drawn[at] !== null;

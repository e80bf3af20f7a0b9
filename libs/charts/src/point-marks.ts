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

const drawnInOrder = ['common', 'excluded', 'neutral', 'concern', 'improvement'] as const;

/** What a point looks like: a shape for each meaning, which the colour repeats. */
export type PointLook = (typeof drawnInOrder)[number];

/** A closed outline in path commands that are relative to its middle, so that it can be put anywhere. */
type Outline = (radius: number) => string;

const circle: Outline = (r) =>
  `m${num(-r)},0a${num(r)},${num(r)} 0 1 0 ${num(2 * r)},0a${num(r)},${num(r)} 0 1 0 ${num(-2 * r)},0`;
const square: Outline = (r) => {
  const side = 1.76 * r;
  return `m${num(-side / 2)},${num(-side / 2)}h${num(side)}v${num(side)}h${num(-side)}Z`;
};
const diamond: Outline = (r) => {
  const reach = num(1.2 * r);
  return `m0,-${reach}l${reach},${reach}l-${reach},${reach}l-${reach},-${reach}Z`;
};
const triangle =
  (up: 1 | -1): Outline =>
  (r) => {
    const reach = 1.3 * r;
    return `m0,${num(-up * reach)}l${num(reach)},${num(up * 1.6 * reach)}h${num(-2 * reach)}Z`;
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
  paint(look, `M${num(x)},${num(y)}${outlineOf(look, direction)(sizeOf(look, LARGEST))}`, 1.25);

const signalling = (look: PointLook): boolean => look !== 'common' && look !== 'excluded';

function radiusFor(xs: readonly number[]): number {
  const apart = (xs.at(-1)! - xs[0]!) / Math.max(1, xs.length - 1);
  return xs.length < 2 ? LARGEST : Math.min(LARGEST, 0.42 * apart);
}

/** Whether the points stand so close that the line alone shows those without a signal. */
export const isDense = (xs: readonly number[]): boolean => radiusFor(xs) < SMALLEST;

const sizeOf = (look: PointLook, radius: number): number =>
  signalling(look) ? Math.max(SMALLEST_SIGNAL, SIGNAL * radius) : Math.max(SMALLEST, radius);

/** A point's place as path commands write it, `12,34.5`; null for a gap. */
export type Spot = string | null;

/** The marks of all points, smaller the nearer they stand, those of a signal last and so on top. */
export function pointMarks(
  { data: { points, direction } }: Measure,
  xs: readonly number[],
  spots: readonly Spot[],
): Svg {
  const radius = radiusFor(xs);
  const outlines = new Map(
    drawnInOrder.map((look) => [look, { d: '', outline: outlineOf(look, direction)(sizeOf(look, radius)) }]),
  );
  points.forEach((point, at) => {
    const spot = spots[at] ?? null;
    if (spot === null) return;
    const look = lookOfPoint(point);
    const alone = !joined(points, spots, at - 1) && !joined(points, spots, at + 1);
    if (look === 'common' && radius < SMALLEST && !alone) return;
    const marks = outlines.get(look)!;
    marks.d += `M${spot}${marks.outline}`;
  });
  const edge = radius > 3 ? 1.25 : radius > SMALLEST ? 0.75 : 0;
  return [...outlines].map(([look, { d }]) => (d === '' ? '' : paint(look, d, edge))).join('');
}

/** Whether the line goes through the point: not where there is no value, nor where it does not count. */
export const joined = (points: readonly MeasurePoint[], spots: readonly Spot[], at: number): boolean =>
  points[at]?.state === 'plotted' && spots[at] !== null;

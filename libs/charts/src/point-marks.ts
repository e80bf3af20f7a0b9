import type { Direction, MeasurePoint, PointClass } from './measure-data.js';
import type { Measure } from './measure.js';
import { type Colour, palette } from './palette.js';
import { num, path, type Svg } from './svg.js';

const LARGEST = 5;
const SMALLEST = 2.2;
/** Points nearer than this many pixels are shown by their line alone, for their marks would be one band. */
const DENSE = 3;
/** So few are marked one by one, wherever they stand: all on one day, say. */
const FEW = 30;
/** A white edge parts a mark from the line; a small one would be eaten by it. */
const EDGED_FROM = 3;
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
  special: 'neutral',
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

const apart = (xs: readonly number[]): number => (xs.length < 2 ? Infinity : (xs.at(-1)! - xs[0]!) / (xs.length - 1));

/** Whether the points stand so close that the line alone shows those without a signal. */
export const isDense = (xs: readonly number[]): boolean => xs.length > FEW && apart(xs) < DENSE;

const sizeOf = (look: PointLook, radius: number): number =>
  signalling(look) ? Math.max(SMALLEST_SIGNAL, SIGNAL * radius) : radius;

/** A point's place as path commands write it, `12,34.5`; null for a gap. */
export type Spot = string | null;

/** The marks of all points, smaller the nearer they stand, those of a signal last and so on top. */
export function pointMarks(
  { data: { points, direction } }: Measure,
  xs: readonly number[],
  spots: readonly Spot[],
): Svg {
  const radius = Math.min(LARGEST, Math.max(SMALLEST, 0.45 * apart(xs)));
  const dense = isDense(xs);
  const outlines = new Map(
    drawnInOrder.map((look) => [look, { d: '', outline: outlineOf(look, direction)(sizeOf(look, radius)) }]),
  );
  points.forEach((point, at) => {
    const spot = spots[at] ?? null;
    if (spot === null) return;
    const look = lookOfPoint(point);
    const alone = !joined(points, spots, at - 1) && !joined(points, spots, at + 1);
    if (look === 'common' && dense && !alone) return;
    const marks = outlines.get(look)!;
    marks.d += `M${spot}${marks.outline}`;
  });
  const edge = radius > EDGED_FROM ? 1.25 : 0.5;
  return [...outlines].map(([look, { d }]) => (d === '' ? '' : paint(look, d, edge))).join('');
}

/** Whether the line goes through the point: not where there is no value, nor where it does not count. */
export const joined = (points: readonly MeasurePoint[], spots: readonly Spot[], at: number): boolean =>
  points[at]?.state === 'plotted' && spots[at] !== null;

import type { LineRequest } from './line-request.js';

/**
 * The lines of a chart: columns one after another, point i of column c at c * count + i. NaN where there is no line.
 * Warning lines stand at two thirds of the limits' distance, inner ones at one third. The last two are not cut to bounds.
 */
export type LineSheet = Float64Array;

export const CENTRE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const LOWER_WARNING = 3;
export const UPPER_WARNING = 4;
export const LOWER_INNER = 5;
export const UPPER_INNER = 6;
export const UNCUT_LOWER = 7;
export const UNCUT_UPPER = 8;
export const COLUMN_COUNT = 9;

const TWO_THIRDS = 2 / 3;

/** What a chart's own arithmetic makes impossible: nobody is harmed less than never. */
export interface Natural {
  readonly least: number | null;
  readonly most: number | null;
}
export const UNBOUNDED: Natural = { least: null, most: null };
export const NOT_BELOW_ZERO: Natural = { least: 0, most: null };

/** Lines that stand level from one point to before another. @param spread one standard deviation; NaN for no limits */
export function placeLevel(
  request: LineRequest,
  range: readonly [number, number],
  centre: number,
  spread: number,
  natural: Natural,
): void {
  const [from, end] = range;
  if (from >= end) return;
  placeAt(request, from, centre, spread, natural);
  const { sheet, points } = request;
  for (let column = 0; column < COLUMN_COUNT; column++) {
    const offset = column * points.count;
    sheet.fill(sheet[offset + from] as number, offset + from, offset + end);
  }
}

/** The lines at one point. @param spread one standard deviation; NaN for no limits */
export function placeAt(request: LineRequest, i: number, centre: number, spread: number, natural: Natural): void {
  const { sheet, points, sigmas, lower, upper } = request;
  const { count } = points;
  const distance = sigmas * spread;
  const least = lower ?? natural.least;
  const most = upper ?? natural.most;
  sheet[i] = centre;
  sheet[LOWER * count + i] = notBelow(centre - distance, least);
  sheet[UPPER * count + i] = notAbove(centre + distance, most);
  sheet[LOWER_WARNING * count + i] = notBelow(centre - distance * TWO_THIRDS, least);
  sheet[UPPER_WARNING * count + i] = notAbove(centre + distance * TWO_THIRDS, most);
  sheet[LOWER_INNER * count + i] = centre - distance / 3;
  sheet[UPPER_INNER * count + i] = centre + distance / 3;
  sheet[UNCUT_LOWER * count + i] = centre - distance;
  sheet[UNCUT_UPPER * count + i] = centre + distance;
}

export const notBelow = (value: number, least: number | null): number =>
  least !== null && value < least ? least : value;
export const notAbove = (value: number, most: number | null): number => (most !== null && value > most ? most : value);

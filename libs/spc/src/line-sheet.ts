import type { Points } from './points.js';
import type { LimitConvention } from './profiles.js';

/**
 * The lines of a chart, column after column: nine numbers for each segment where lines are level, else for each point. NaN where
 * there is no line. Warning lines stand at two thirds of the limits' distance, inner ones at one third. The last two columns
 * are not cut to bounds.
 */
export interface LineSheet {
  readonly isLevel: boolean;
  /** Segments or points: line c of row r is at c * rows + r. */
  readonly rows: number;
  readonly lines: Float64Array;
}

/** What every chart's arithmetic is given. Units: those of the plotted value, before the multiplier. */
export interface LineRequest {
  readonly points: Points;
  readonly sheet: LineSheet;
  readonly convention: LimitConvention;
  /** How many standard deviations the limits stand from the centre. */
  readonly sigmas: number;
  readonly fixedCentre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

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

/** The lines of one row. @param spread one standard deviation; NaN for no limits */
export function placeLines(request: LineRequest, row: number, centre: number, spread: number, natural: Natural): void {
  const { sigmas, lower, upper } = request;
  const { lines, rows } = request.sheet;
  const distance = sigmas * spread;
  const least = lower ?? natural.least;
  const most = upper ?? natural.most;
  lines[row] = centre;
  lines[LOWER * rows + row] = notBelow(centre - distance, least);
  lines[UPPER * rows + row] = notAbove(centre + distance, most);
  lines[LOWER_WARNING * rows + row] = notBelow(centre - distance * TWO_THIRDS, least);
  lines[UPPER_WARNING * rows + row] = notAbove(centre + distance * TWO_THIRDS, most);
  lines[LOWER_INNER * rows + row] = centre - distance / 3;
  lines[UPPER_INNER * rows + row] = centre + distance / 3;
  lines[UNCUT_LOWER * rows + row] = centre - distance;
  lines[UNCUT_UPPER * rows + row] = centre + distance;
}

export const notBelow = (value: number, least: number | null): number =>
  least !== null && value < least ? least : value;
export const notAbove = (value: number, most: number | null): number => (most !== null && value > most ? most : value);

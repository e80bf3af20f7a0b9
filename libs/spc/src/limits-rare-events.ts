import { meanOver, medianOver } from './baseline-readings.js';
import { individualSpread } from './limits-individuals.js';
import {
  type LineRequest,
  COLUMN_COUNT,
  LOWER,
  notAbove,
  notBelow,
  NOT_BELOW_ZERO,
  placeLines,
  UNBOUNDED,
  UNCUT_LOWER,
  UPPER,
} from './line-sheet.js';

/** Nelson's exponent: raised to 1/3.6 an exponential waiting time is nearly normal. Nelson 1994, J Quality Technology 26:239. */
const EXPONENT = 3.6;
/** The median of a geometric distribution in its means, ln 2 rounded. Provost and Murray 2011, p. 228. */
const MEDIAN_IN_MEANS = 0.693;

/**
 * g: cases between rare events. Limits are those of a geometric distribution about its mean (Montgomery 2009, p. 319); the
 * line drawn in the middle is the median, which half of the points are below.
 */
export function drawGapLines(request: LineRequest, segment: number, from: number, end: number): void {
  const { points, sheet, fixedCentre } = request;
  const mean = fixedCentre ?? meanOver(points, points.y, from, end);
  placeLines(request, segment, mean, Math.sqrt(mean * (mean + 1)), NOT_BELOW_ZERO);
  sheet.lines[segment] = fixedCentre === null ? medianOver(points, from, end) : MEDIAN_IN_MEANS * fixedCentre;
}

/**
 * t: time between rare events, above zero. An individuals chart of the times to the power 1/3.6, drawn on the scale of the
 * times. A lower limit below nought is nought; an inner line there is none.
 */
export function drawTimeLines(request: LineRequest, segment: number, from: number, end: number): void {
  const { points, fixedCentre } = request;
  const { lines, rows } = request.sheet;
  const roots = points.y.map((time) => time ** (1 / EXPONENT));
  const centre = fixedCentre === null ? meanOver(points, roots, from, end) : fixedCentre ** (1 / EXPONENT);
  placeLines(
    { ...request, lower: null, upper: null },
    segment,
    centre,
    individualSpread(request, roots, from, end),
    UNBOUNDED,
  );
  for (let column = 0; column < COLUMN_COUNT; column++) {
    const root = lines[column * rows + segment] as number;
    const isLowerLimit = column === LOWER || column === UNCUT_LOWER;
    const time = root < 0 ? (isLowerLimit ? 0 : Number.NaN) : root ** EXPONENT;
    lines[column * rows + segment] =
      column === LOWER ? notBelow(time, request.lower) : column === UPPER ? notAbove(time, request.upper) : time;
  }
}

import { meanOver, medianOver } from './baseline-readings.js';
import { individualSpread } from './limits-individuals.js';
import type { LineRequest } from './line-request.js';
import { COLUMN_COUNT, LOWER, notAbove, notBelow, NOT_BELOW_ZERO, placeLevel, UNBOUNDED, UPPER } from './line-sheet.js';

/** Nelson's exponent: raised to 1/3.6 an exponential waiting time is nearly normal. Nelson 1994, J Quality Technology 26:239. */
const EXPONENT = 3.6;
/** The median of a geometric distribution in its means, ln 2 rounded. Provost and Murray 2011, p. 228. */
const MEDIAN_IN_MEANS = 0.693;

/**
 * g: cases between rare events. Limits are those of a geometric distribution about its mean (Montgomery 2009, p. 319); the
 * line drawn in the middle is the median, which half of the points are below.
 */
export function drawGapLines(request: LineRequest, from: number, end: number): void {
  const { points, sheet, fixedCentre } = request;
  const mean = fixedCentre ?? meanOver(points, points.y, from, end);
  placeLevel(request, [from, end], mean, Math.sqrt(mean * (mean + 1)), NOT_BELOW_ZERO);
  sheet.fill(fixedCentre === null ? medianOver(points, from, end) : MEDIAN_IN_MEANS * fixedCentre, from, end);
}

/**
 * t: time between rare events, above zero. An individuals chart of the times to the power 1/3.6, drawn on the scale of the
 * times. A lower limit below nought is nought; an inner line there is none.
 */
export function drawTimeLines(request: LineRequest, from: number, end: number): void {
  const { points, sheet, fixedCentre } = request;
  const roots = points.y.map((time) => time ** (1 / EXPONENT));
  const centre = fixedCentre === null ? meanOver(points, roots, from, end) : fixedCentre ** (1 / EXPONENT);
  const spread = individualSpread(request, roots, from, end);
  placeLevel({ ...request, lower: null, upper: null }, [from, end], centre, spread, UNBOUNDED);
  for (let column = 0; column < COLUMN_COUNT; column++) {
    const offset = column * points.count;
    const root = sheet[offset + from] as number;
    const time = root < 0 ? (column === LOWER || column === COLUMN_COUNT - 2 ? 0 : Number.NaN) : root ** EXPONENT;
    const drawn =
      column === LOWER ? notBelow(time, request.lower) : column === UPPER ? notAbove(time, request.upper) : time;
    sheet.fill(drawn, offset + from, offset + end);
  }
}

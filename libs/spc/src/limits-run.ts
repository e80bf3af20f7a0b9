import { medianOver } from './baseline-readings.js';
import type { LineRequest } from './line-request.js';
import { placeLevel, UNBOUNDED } from './line-sheet.js';

/** A run chart: the median of what is plotted, and no limits. Perla, Provost and Murray 2011. */
export function drawMedian(request: LineRequest, from: number, end: number): void {
  const centre = request.fixedCentre ?? medianOver(request.points, from, end);
  placeLevel(request, [from, end], centre, Number.NaN, UNBOUNDED);
}

import { medianOver } from './baseline-readings.js';
import { type LineRequest, placeLines, UNBOUNDED } from './line-sheet.js';

/** A run chart: the median of what is plotted, and no limits. Perla, Provost and Murray 2011. */
export function drawMedian(request: LineRequest, segment: number, from: number, end: number): void {
  const centre = request.fixedCentre ?? medianOver(request.points, from, end);
  placeLines(request, segment, centre, Number.NaN, UNBOUNDED);
}

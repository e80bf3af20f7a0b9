import { countsForLimits, meanOver, meanRange, ratioOver } from './baseline-readings.js';
import { spreadOfConstants, UPPER_RANGE_LIMIT } from './limits-individuals.js';
import { type LineRequest, type Natural, NOT_BELOW_ZERO, placeLines } from './line-sheet.js';

const A_PROPORTION: Natural = { least: 0, most: 1 };
/** d2 for two observations: what a mean moving range is divided by. */
const EXPECTED_RANGE_OF_TWO = 1.128;

/**
 * Counts and shares, whose spread follows from their mean: binomial for p and np, Poisson for c and u. The primed charts
 * widen (or narrow: there is no floor) it by how much neighbours differ beyond that. Laney 2002, Quality Engineering 14:531;
 * the others: Montgomery 2009, 7.6 to 7.19.
 */
export function drawAttributeLines(request: LineRequest, segment: number, from: number, end: number): void {
  const { points } = request;
  const { chart, y, denominator } = points;
  if (chart === 'c') {
    const centre = request.fixedCentre ?? meanOver(points, y, from, end);
    placeLines(request, segment, centre, Math.sqrt(centre), NOT_BELOW_ZERO);
    return;
  }
  if (!denominator || !points.numerator) {
    for (let i = from; i < end; i++) placeLines(request, i, Number.NaN, Number.NaN, NOT_BELOW_ZERO);
    return;
  }
  const centre = request.fixedCentre ?? ratioOver(points, points.numerator, denominator, [from, end]);
  const isProportion = chart === 'p' || chart === 'p-prime' || chart === 'np';
  const variance = isProportion ? centre * (1 - centre) : centre;
  const widening =
    chart === 'p-prime' || chart === 'u-prime' ? betweenPoints(request, from, end, { centre, variance }) : 1;
  for (let i = from; i < end; i++) {
    const cases = (denominator[i] as number) > 0 ? (denominator[i] as number) : Number.NaN;
    if (chart === 'np') placeLines(request, i, centre * cases, Math.sqrt(cases * variance), { least: 0, most: cases });
    else
      placeLines(
        request,
        i,
        centre,
        Math.sqrt(variance / cases) * widening,
        isProportion ? A_PROPORTION : NOT_BELOW_ZERO,
      );
  }
}

/** Laney's sigma z: the spread of the standardised values by their moving ranges; 1 where there is no more than chance. */
function betweenPoints(
  request: LineRequest,
  from: number,
  end: number,
  { centre, variance }: { centre: number; variance: number },
): number {
  const { points, convention } = request;
  const standardised = points.y.map(
    (value, i) => (value - centre) / Math.sqrt(variance / ((points.denominator as Float64Array)[i] as number)),
  );
  if (!points.inTimeOrder) return deviationOver(points, standardised, from, end);
  if (variance === 0) return convention.constantSeries === 'no-limits' ? Number.NaN : 1;
  const mean = meanRange(points, standardised, [from, end], {
    bridgesExclusions: convention.bridgesExclusions,
    screenAt: convention.screening ? UPPER_RANGE_LIMIT : null,
    cases: null,
  });
  return spreadOfConstants(mean, convention, points, from, end) / EXPECTED_RANGE_OF_TWO;
}

function deviationOver(points: LineRequest['points'], column: Float64Array, from: number, end: number): number {
  let readings = 0;
  let mean = 0;
  let squares = 0;
  for (let i = from; i < end; i++)
    if (countsForLimits(points, i)) {
      readings++;
      const distance = (column[i] as number) - mean;
      mean += distance / readings;
      squares += distance * ((column[i] as number) - mean);
    }
  return readings > 1 ? Math.sqrt(squares / (readings - 1)) : Number.NaN;
}

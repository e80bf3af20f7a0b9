import { drawAttributeLines } from './limits-attributes.js';
import { drawIndividualLines, drawIPrimeLines } from './limits-individuals.js';
import { drawGapLines, drawTimeLines } from './limits-rare-events.js';
import { drawSubgroupLines } from './limits-subgroups.js';
import { drawMedian } from './limits-run.js';
import type { LineRequest } from './line-request.js';
import { COLUMN_COUNT, type LineSheet } from './line-sheet.js';
import type { ChartPlan } from './plan.js';
import type { Points } from './points.js';
import type { LimitConvention, Profile } from './profiles.js';
import { PRESENT } from './series.js';

type Draw = (request: LineRequest, from: number, end: number) => void;

const DRAW: Readonly<Record<Points['chart'], Draw>> = {
  run: drawMedian,
  xmr: drawIndividualLines,
  mr: drawIndividualLines,
  'i-prime': drawIPrimeLines,
  p: drawAttributeLines,
  'p-prime': drawAttributeLines,
  u: drawAttributeLines,
  'u-prime': drawAttributeLines,
  c: drawAttributeLines,
  np: drawAttributeLines,
  g: drawGapLines,
  t: drawTimeLines,
  xbar: drawSubgroupLines,
  s: drawSubgroupLines,
  r: drawSubgroupLines,
};

/** Charts whose limits are the same all through a segment. */
const LEVEL: readonly Points['chart'][] = ['run', 'xmr', 'mr', 'c', 'g', 't'];
export const isLevel = (chart: Points['chart']): boolean => LEVEL.includes(chart);

/**
 * Centre and limits of every point, before the multiplier: one column after another in one piece of memory (line-sheet.ts).
 * Below the profile's least number of readings a segment has a centre and no limits. Linear, but for medians.
 */
export function drawLines(
  points: Points,
  plan: ChartPlan,
  convention: LimitConvention,
  least: Profile['leastPoints'],
): LineSheet {
  const sheet = new Float64Array(COLUMN_COUNT * points.count);
  const request: LineRequest = {
    points,
    sheet,
    convention,
    sigmas: plan.sigmas ?? 3,
    fixedCentre: plan.fixedCentreLine ?? null,
    lower: plan.bounds?.lower === undefined ? null : plan.bounds.lower / (plan.multiplier ?? 1),
    upper: plan.bounds?.upper === undefined ? null : plan.bounds.upper / (plan.multiplier ?? 1),
  };
  const { starts } = points;
  for (let segment = 0; segment + 1 < starts.length; segment++) {
    const from = starts[segment] as number;
    const end = starts[segment + 1] as number;
    DRAW[points.chart](request, from, end);
    if (readingsIn(points, from, end) >= leastFor(least, segment)) continue;
    for (let column = 1; column < COLUMN_COUNT; column++) {
      const offset = column * points.count;
      sheet.fill(Number.NaN, offset + from, offset + end);
    }
  }
  return sheet;
}

export const leastFor = (least: Profile['leastPoints'], segment: number): number =>
  segment === 0 ? least.firstSegment : least.laterSegment;

/** How many points of a stretch have a reading that counts. */
export function readingsIn({ state }: Points, from: number, end: number): number {
  let readings = 0;
  for (let i = from; i < end; i++) if (state[i] === PRESENT) readings++;
  return readings;
}

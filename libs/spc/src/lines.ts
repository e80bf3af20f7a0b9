import type { Arena } from './arena.js';
import { drawAttributeLines } from './limits-attributes.js';
import { drawIndividualLines, drawIPrimeLines } from './limits-individuals.js';
import { drawGapLines, drawTimeLines } from './limits-rare-events.js';
import { drawMedian } from './limits-run.js';
import { drawSubgroupLines } from './limits-subgroups.js';
import { type LineRequest, COLUMN_COUNT, type LineSheet } from './line-sheet.js';
import type { ChartPlan } from './plan.js';
import type { Points } from './points.js';
import type { Profile } from './profiles.js';
import { PRESENT } from './series.js';

interface Drawing {
  readonly draw: (request: LineRequest, segment: number, from: number, end: number) => void;
  /** Whether lines stand level all through a segment. */
  readonly isLevel: boolean;
}
const level = (draw: Drawing['draw']): Drawing => ({ draw, isLevel: true });
const varying = (draw: Drawing['draw']): Drawing => ({ draw, isLevel: false });

const DRAWINGS: Readonly<Record<Points['chart'], Drawing>> = {
  run: level(drawMedian),
  xmr: level(drawIndividualLines),
  mr: level(drawIndividualLines),
  c: level(drawAttributeLines),
  g: level(drawGapLines),
  t: level(drawTimeLines),
  'i-prime': varying(drawIPrimeLines),
  p: varying(drawAttributeLines),
  'p-prime': varying(drawAttributeLines),
  u: varying(drawAttributeLines),
  'u-prime': varying(drawAttributeLines),
  np: varying(drawAttributeLines),
  xbar: varying(drawSubgroupLines),
  s: varying(drawSubgroupLines),
  r: varying(drawSubgroupLines),
};

/**
 * Centre and limits, before the multiplier. Below the profile's least number of readings a segment has a centre and no limits.
 * Linear, but for medians.
 */
export function drawLines(points: Points, plan: ChartPlan, { limits, leastPoints }: Profile, arena: Arena): LineSheet {
  const { starts } = points;
  const { draw, isLevel } = DRAWINGS[points.chart];
  const rows = isLevel ? starts.length - 1 : points.count;
  const sheet: LineSheet = { isLevel, rows, lines: arena.floats(COLUMN_COUNT * rows) };
  const perUnit = 1 / (plan.multiplier ?? 1);
  const request: LineRequest = {
    points,
    sheet,
    convention: limits,
    sigmas: plan.sigmas ?? 3,
    fixedCentre: plan.fixedCentreLine ?? null,
    lower: plan.bounds?.lower === undefined ? null : plan.bounds.lower * perUnit,
    upper: plan.bounds?.upper === undefined ? null : plan.bounds.upper * perUnit,
  };
  for (let segment = 0; segment + 1 < starts.length; segment++) {
    const from = starts[segment] as number;
    const end = starts[segment + 1] as number;
    draw(request, segment, from, end);
    if (readingsIn(points, from, end) < leastFor(leastPoints, segment))
      withhold(sheet, isLevel ? segment : from, isLevel ? segment + 1 : end);
  }
  return sheet;
}

function withhold({ lines, rows }: LineSheet, from: number, end: number): void {
  for (let column = 1; column < COLUMN_COUNT; column++)
    lines.fill(Number.NaN, column * rows + from, column * rows + end);
}

export const leastFor = (least: Profile['leastPoints'], segment: number): number =>
  segment === 0 ? least.firstSegment : least.laterSegment;

/** How many points of a stretch have a reading that counts. */
export function readingsIn({ state }: Points, from: number, end: number): number {
  let readings = 0;
  for (let i = from; i < end; i++) if (state[i] === PRESENT) readings++;
  return readings;
}

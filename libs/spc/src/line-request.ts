import type { LineSheet } from './line-sheet.js';
import type { Points } from './points.js';
import type { LimitConvention } from './profiles.js';

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

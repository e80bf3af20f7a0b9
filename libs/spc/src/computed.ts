import type { Signals } from './find-signals.js';
import type { LineSheet } from './line-sheet.js';
import type { ChartPlan } from './plan.js';
import type { Points } from './points.js';
import type { Profile } from './profiles.js';

/** What is computed at once; everything else is read off it when asked for. */
export interface Computed {
  readonly points: Points;
  readonly plan: ChartPlan;
  readonly profile: Profile;
  readonly sheet: LineSheet;
  readonly signals: Signals;
  readonly classes: Uint8Array;
}

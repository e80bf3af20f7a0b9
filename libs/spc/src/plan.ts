import type { ProfileName } from './profiles.js';
import type { X } from './series.js';

export const CHARTS = [
  'run',
  'xmr',
  'mr',
  'p',
  'p-prime',
  'u',
  'u-prime',
  'c',
  'np',
  'g',
  't',
  'xbar',
  's',
  'r',
  'i-prime',
] as const;
export type ChartName = (typeof CHARTS)[number];

/** Which way is better. Neutral: neither is. */
export type Direction = 'higher' | 'lower' | 'neutral';

/** The points that centre and limits rest on: the first so many rows of a segment, or those of a stretch, both ends in. */
export type Baseline = { readonly first: number } | { readonly from: X; readonly to: X };

export interface SegmentPlan {
  /** Where the FIRST point of the new segment stands. */
  readonly from: X;
  readonly baseline?: Baseline;
}

/** What a plan may change of a profile, and only where the profile allows it. */
export interface Overrides {
  readonly shiftLength?: number;
  readonly trendLength?: number;
  readonly screening?: boolean;
}

/** How several rows of one date become one point of a series of measurements. Counts are always summed. */
export type Combining = 'mean' | 'median' | 'sum' | 'deviation';

/** Everything that decides how a series is read. Stored with the chart, so that any past chart can be drawn again. */
export interface ChartPlan {
  readonly chart: ChartName;
  readonly profile: ProfileName;
  readonly direction: Direction;
  /** Each holds from its own date until the next one. A target without a date holds from the beginning. */
  readonly targets?: readonly { readonly from?: X; readonly value: number }[];
  readonly segments?: readonly SegmentPlan[];
  /** For every segment that does not name its own. */
  readonly baseline?: Baseline;
  readonly exclusions?: readonly X[];
  /** What the measure can be at all, in units of the chart: the drawn limits are cut there, the uncut ones are kept. */
  readonly bounds?: { readonly lower?: number; readonly upper?: number };
  /** 100 for per cent, 1,000 for per thousand bed days. Applied after everything is computed. */
  readonly multiplier?: number;
  /** A centre that is known beforehand, in units before the multiplier. */
  readonly fixedCentreLine?: number;
  /** How many standard deviations the limits stand from the centre: 3 unless stated. */
  readonly sigmas?: number;
  readonly combining?: Combining;
  readonly overrides?: Overrides;
}

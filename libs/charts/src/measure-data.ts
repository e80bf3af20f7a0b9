/** The states, classes and words a measure can have; the first of each is the ordinary one. */
export const pointStates = ['plotted', 'missing', 'excluded', 'hidden'] as const;
export const pointClasses = ['common', 'improvement', 'concern', 'high', 'low', 'special'] as const;
export const annotationKinds = ['cycle', 'change', 'note', 'recalculated'] as const;
export const directions = ['higher', 'lower', 'neutral'] as const;
export const variations = [
  'common',
  'improvement-high',
  'improvement-low',
  'concern-high',
  'concern-low',
  'neutral-high',
  'neutral-low',
  'special',
] as const;
export const assurances = ['pass', 'fail', 'hit-or-miss'] as const;

export type PointState = (typeof pointStates)[number];
export type PointClass = (typeof pointClasses)[number];
export type AnnotationKind = (typeof annotationKinds)[number];
export type Direction = (typeof directions)[number];
/** What the latest point says of the process, in the words of NHS England's Making Data Count. */
export type Variation = (typeof variations)[number];
/** Whether the process can be relied on to meet its target. */
export type Assurance = (typeof assurances)[number];

/** How a number of this measure is written: `£1,234.50` has the prefix `£` and 2 decimals. */
export interface ValueFormat {
  /** 0 to 6. */
  readonly decimals: number;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** One value in its place. */
export interface MeasurePoint {
  /** A day like `2026-11-24`; on an axis of order the number of the case, like `17`; on one of weeks
   * that of the week since the project began, like `-3`. Never before the point ahead of it. */
  readonly on: string;
  /** Null when there is none. Between -1,000,000,000,000 and as much above nought. */
  readonly value: number | null;
  /** `hidden` is a number too small to be shown: its value is drawn nowhere and written nowhere. */
  readonly state: PointState;
  readonly class: PointClass;
  /** The rules that fired, in words. */
  readonly rules: readonly string[];
  readonly note?: string;
}

/** A stretch of points with lines of its own. The arrays have one value for each of its points. */
export interface MeasureSegment {
  /** Index of the first point. */
  readonly from: number;
  /** Index of the last point, which belongs to it. */
  readonly to: number;
  readonly centreName: 'Mean' | 'Median';
  readonly centre: readonly (number | null)[];
  /** Null for a run chart, which has no limits. */
  readonly lower: readonly (number | null)[] | null;
  readonly upper: readonly (number | null)[] | null;
  /** Too few points for the limits to be relied on. */
  readonly trial: boolean;
  /** The points the lines were worked out from, where they were frozen. */
  readonly baseline?: { readonly from: number; readonly to: number };
  /** The runs are unusually long or cross the centre unusually seldom, so the centre is drawn dashed (Anhøj and Olesen, 2014). */
  readonly centreSignal: boolean;
}

/** One measure over time, analysed already: the chart draws what is here and judges nothing. */
export interface MeasureChartData {
  /** A sentence or two that say what the chart shows. May be empty only while there is no value. */
  readonly finding: string;
  /** What the vertical axis shows, with its unit: `Antibiotics within 60 minutes (%)`. */
  readonly valueLabel: string;
  readonly format: ValueFormat;
  readonly points: readonly MeasurePoint[];
  readonly axis: 'time' | 'order' | 'weeks';
  /** In order, without a point in two of them. */
  readonly segments: readonly MeasureSegment[];
  readonly targets: readonly { readonly from: number; readonly to: number; readonly value: number }[];
  readonly annotations: readonly {
    readonly on: string;
    /** A short mark: `1`, `PDSA 2`. */
    readonly number: string;
    readonly text: string;
    readonly kind: AnnotationKind;
  }[];
  readonly direction: Direction;
  readonly variation: Variation | null;
  readonly assurance: Assurance | null;
  /** The process is changing, so that what its limits foretell is worth little: the icon is drawn grey and says so. */
  readonly isUnstable?: boolean;
  /** What no value can go below or above, so that the axis does not either. */
  readonly bounds?: { readonly lower?: number; readonly upper?: number };
}

export const variationWords: Record<Variation, string> = {
  common: 'Common cause variation',
  'improvement-high': 'Special cause improvement: higher values',
  'improvement-low': 'Special cause improvement: lower values',
  'concern-high': 'Special cause concern: higher values',
  'concern-low': 'Special cause concern: lower values',
  'neutral-high': 'Special cause: higher values',
  'neutral-low': 'Special cause: lower values',
  special: 'Special cause on neither side',
};

export const assuranceWords: Record<Assurance, string> = {
  pass: 'Consistently passes the target',
  fail: 'Consistently fails the target',
  'hit-or-miss': 'Hits or misses the target by chance',
};

/** What stands with the icon of a target where the process is not stable. */
export const unstableWords = 'So far: the process is changing, so this says little';

export const kindWords: Record<AnnotationKind, string> = {
  cycle: 'PDSA cycle',
  change: 'Change',
  note: 'Note',
  recalculated: 'Limits recalculated',
};

import type { RubricRules } from './rubric-rules.js';

/** What a marker found. */
export interface MarkerMark {
  /** In per cent. */
  readonly total: number;
  /** Whether it passes by the rubric, criteria and all; by the cut alone unless said. */
  readonly passes?: boolean;
  /** The keys of the flags the marker found breached. */
  readonly flags?: readonly string[];
}

/** How a third mark settles it: by the two of the three that lie closest, or by the one of two that it lies closest to. */
export type ThirdMarkRule = 'closestPair' | 'closestToThird';

export type MarkerPlace = 'first' | 'second' | 'third';

export interface AdjudicationInput {
  readonly first: MarkerMark;
  readonly second: MarkerMark;
  /** Null while none was held; `{}` when nobody revised; else the marks that were revised. Keep the originals. */
  readonly discussion?: { readonly first?: MarkerMark; readonly second?: MarkerMark } | null;
  readonly third?: MarkerMark | null;
  /** The least total that passes, in per cent. */
  readonly cut?: number;
  readonly rule?: ThirdMarkRule;
  /** Two no further apart agree; two further apart than the second go to a third marker. In points. */
  readonly agreeWithin?: number;
  readonly thirdAbove?: number;
  /** The rubric whose flags and bands count; SIP-BC 1.0 unless said. */
  readonly rubric?: RubricRules;
}

export type AdjudicationMethod = 'mean' | 'allEqual' | 'closestPairMean' | 'medianTie' | 'closestToThird' | 'meanTie';

export interface Adjudication {
  readonly decision: 'agreed' | 'discuss' | 'thirdMarker' | 'resolved' | 'returned';
  /** In per cent, not rounded. Null while there is no decision on a mark, with what follows. */
  readonly mark: number | null;
  readonly method: AdjudicationMethod | null;
  /** The marks it is made of. */
  readonly used: readonly MarkerPlace[] | null;
  readonly passes: boolean | null;
  readonly band: string | null;
  /** How far first and second lie apart, revised if they were, in points; whether they pass alike; whether in one band. */
  readonly diff: number;
  readonly sameSide: boolean;
  readonly sameBand: boolean;
  /** Why it is to be discussed or marked a third time, or the flags that return it. */
  readonly reasons: readonly string[];
  readonly reason: 'RETURNED' | null;
}

/** A mark with everything said. */
export interface FullMark {
  readonly total: number;
  readonly passes: boolean;
  readonly band: string | null;
  readonly flags: readonly string[];
  /** The flags among them that send work back. */
  readonly returning: readonly string[];
}

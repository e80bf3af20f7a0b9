/** Why a statistic is not defined. Its value is then null: never nought, and never 1. */
export type UndefinedReason =
  /** There is nothing to compute on. */
  | 'NO_DATA'
  /** Fewer than two markers: nobody to agree with. */
  | 'ONE_MARKER'
  /** Fewer than two plans, persons or scores. */
  | 'ONE_TARGET'
  | 'ONE_ITEM'
  /** One judge: the cut is there, its error is not. */
  | 'ONE_JUDGE'
  /** The divisor is nought: everything is alike, so there is no variance to share out. */
  | 'NO_VARIANCE'
  /** No plan has two values. */
  | 'NO_PAIRS'
  | 'ZERO_DENOMINATOR'
  /** No number of markers reaches it. */
  | 'NOT_REACHABLE'
  /** As many unknowns as marks: nothing is left to judge the error by. */
  | 'NO_RESIDUAL_DF'
  /** Totals do not rise with the global rating. */
  | 'SLOPE_NOT_POSITIVE'
  /** Hofstee: more fail at the lowest cut than the judges will have. */
  | 'CURVE_ABOVE_BOX'
  /** Hofstee: fewer fail at the highest cut than the judges will have. */
  | 'CURVE_BELOW_BOX';

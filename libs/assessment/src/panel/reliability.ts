import {
  icc,
  type IccCoefficient,
  krippendorffAlpha,
  percentAgreement,
  sem,
  type UndefinedReason,
} from '#libs/marking-statistics';
import { byPlan, markersOf, type MarkWithTotal, type OriginalMark, tableOf, withTotals } from './original-marks.js';

/** Two marks at most so many points apart are close. */
export const CLOSE_WITHIN = 5;

/** Why a figure, or its interval, is not defined: the statistics' own reasons and two of the panel's. */
export type NotDefined =
  | UndefinedReason
  | NonNullable<IccCoefficient['testReason']>
  /** The two markers share too few plans to say anything of their agreement. */
  | 'TOO_FEW_SHARED'
  /** Marks of one plan differ more than plans do: there is no reliability to work an error out from. */
  | 'NO_RELIABILITY'
  /** Marks fall into islands, and severity cannot be compared across them. */
  | 'DISCONNECTED';

/** A figure with its 95% interval. What is null is not defined, and the reason says why. */
export interface Estimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: NotDefined | null;
}

export interface Reliability {
  /** Plans with two marks or more that have a total: those the first figures are of. */
  readonly plans: number;
  /** The same two people marked every one of them. */
  readonly isCrossed: boolean;
  /** The share of variance between plans in one mark, and in the mean of two. */
  readonly single: Estimate;
  readonly ofTwo: Estimate;
  /** Krippendorff’s alpha of all totals, third marks too. */
  readonly alpha: Estimate;
  /** The share of plans whose first two marks lie close, 0 to 1. */
  readonly close: Estimate;
  /** How far a plan’s mean of two lies from what it deserves, in points, and the half width of its 95% interval. */
  readonly error: {
    readonly value: number | null;
    readonly halfWidth: number | null;
    readonly reason: NotDefined | null;
  };
}

const estimate = ({ value, lower, upper, reason, testReason }: IccCoefficient): Estimate => ({
  value,
  lower,
  upper,
  reason: reason ?? (lower === null || upper === null ? testReason : null),
});

const figure = (of: { readonly value: number | null; readonly reason: NotDefined | null }): Estimate => ({
  value: of.value,
  lower: null,
  upper: null,
  reason: of.reason,
});

/**
 * How far the marks of a round can be relied upon.
 *
 * Each plan has a pair of markers of its own, so who marks is nested in what is marked: Shrout and Fleiss’s first case. ICC(1,1)
 * is then the reliability of one mark and ICC(1,2) that of the mean of two, with exact intervals, and a difference in
 * severity counts as error, as it does for a candidate. ICC(2,1) and ICC(2,2) would need every marker to mark every plan;
 * they are given where the same two people did. Each plan gives its first two marks that count: a third is there only
 * because these differ, and would make the round look worse than its marking is. Alpha takes all of them.
 *
 * @param marks as they were sealed, one for each plan and marker
 * @see P. Shrout and J. Fleiss, Psychol. Bull. 86 (1979) 420-428
 */
export function reliabilityOf(marks: readonly OriginalMark[]): Reliability {
  const marked = withTotals(marks);
  const pairs = byPlan(marked).flatMap(([, [first, second]]) => (first && second ? [[first, second] as const] : []));
  const isCrossed = pairs.length > 0 && markersOf(pairs.flat()).length === 2;
  // In a crossed design a column is a marker; otherwise it is only who happened to come first.
  const ratings = pairs.map((pair) => totalsOf(isCrossed ? [...pair].sort(byMarker) : pair));
  const found = icc({ ratings });
  const [single, ofTwo] = isCrossed ? [found.icc21, found.icc2k] : [found.icc11, found.icc1k];
  const close = percentAgreement({ ratings, tolerance: CLOSE_WITHIN });
  return {
    plans: pairs.length,
    isCrossed,
    single: estimate(single),
    ofTwo: estimate(ofTwo),
    alpha: figure(krippendorffAlpha({ ratings: tableOf(marked, ({ total }) => total), level: 'interval' })),
    close: figure({ value: close.allAgree, reason: close.reason }),
    error: errorOf(ratings, estimate(ofTwo)),
  };
}

const byMarker = (one: MarkWithTotal, other: MarkWithTotal): number => (one.marker < other.marker ? -1 : 1);
const totalsOf = (pair: readonly MarkWithTotal[]): number[] => pair.map(({ total }) => total);

function errorOf(ratings: readonly (readonly number[])[], { value, reason }: Estimate): Reliability['error'] {
  if (value === null) return { value: null, halfWidth: null, reason: reason ?? 'NO_DATA' };
  if (value < 0) return { value: null, halfWidth: null, reason: 'NO_RELIABILITY' };
  const means = ratings.map(([first = 0, second = 0]) => (first + second) / 2);
  const found = sem({ scores: means, reliability: Math.min(1, value) });
  return { value: found.value, halfWidth: found.halfWidth, reason: found.reason };
}

export interface CriterionAgreement {
  readonly criterion: string;
  readonly alpha: Estimate;
}

/** Krippendorff’s ordinal alpha of each criterion’s levels: which of them markers read in one way, and which not. */
export const criterionAgreement = (
  marks: readonly OriginalMark[],
  criteria: readonly { readonly key: string }[],
): CriterionAgreement[] =>
  criteria.map(({ key }) => ({
    criterion: key,
    alpha: figure(
      krippendorffAlpha({
        ratings: tableOf(withTotals(marks), ({ levels }) => levels.find((set) => set.criterion === key)?.level ?? null),
        level: 'ordinal',
      }),
    ),
  }));

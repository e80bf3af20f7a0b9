import { cohenKappa } from '#libs/marking-statistics';
import { globalRatings } from '../assessment.entities.js';
import { byPlan, markersOf, type OriginalMark } from './original-marks.js';
import type { Estimate } from './reliability.js';

/** Two markers who share fewer plans than this say nothing of their agreement. */
export const LEAST_SHARED = 5;

export interface PairAgreement {
  /** The two markers, sorted by id. */
  readonly markers: readonly [string, string];
  /** Plans both of them rated. */
  readonly plans: number;
  /** Cohen’s kappa of their overall ratings, a near miss counting by the square of its distance. */
  readonly kappa: Estimate;
}

/**
 * How far each two markers agree in their overall ratings, where they share five plans or more. The overall rating is one
 * judgement for each plan on an ordered scale, given before the total is shown; ten levels of one plan would be ten values
 * that hang together, and an interval from them too narrow.
 */
export function pairAgreement(marks: readonly OriginalMark[]): PairAgreement[] {
  const rated = byPlan(marks.filter(({ globalRating }) => globalRating !== null));
  const markers = markersOf(marks);
  return markers.flatMap((one, at) =>
    markers.slice(at + 1).flatMap((other): PairAgreement[] => {
      const shared = rated.flatMap(([, of]) => {
        const [first, second] = [one, other].map((marker) => of.find((mark) => mark.marker === marker)?.globalRating);
        return first && second ? [{ first, second }] : [];
      });
      if (!shared.length) return [];
      const few = { value: null, lower: null, upper: null, reason: 'TOO_FEW_SHARED' as const };
      return [{ markers: [one, other], plans: shared.length, kappa: shared.length < LEAST_SHARED ? few : of(shared) }];
    }),
  );
}

function of(shared: readonly { readonly first: string; readonly second: string }[]): Estimate {
  const { value, lower, upper, reason } = cohenKappa({
    first: shared.map(({ first }) => first),
    second: shared.map(({ second }) => second),
    categories: globalRatings,
    weights: 'quadratic',
  });
  return { value, lower, upper, reason };
}

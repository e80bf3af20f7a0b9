import {
  type AngoffCut,
  angoffCut,
  type BorderlineRegression,
  borderlineRegression,
  type Hofstee,
  hofstee,
} from '#libs/marking-statistics';
import { type GlobalRating, globalRatings } from '../assessment.entities.js';

/** What one judge said last: the level work that only just passes would reach on each criterion, and four bounds. */
export interface Judgement {
  readonly levels: readonly number[];
  /** In per cent of the scale. */
  readonly leastCut: number;
  readonly mostCut: number;
  /** In per cent of the candidates. */
  readonly leastFail: number;
  readonly mostFail: number;
}

/** The cut the judges’ levels come to. Judges’ own cuts are sorted, so that none is known by its place. */
export function angoffOf(weights: readonly number[], judgements: readonly Judgement[]): AngoffCut {
  const found = angoffCut({ weights, judges: judgements.map(({ levels }) => levels) });
  return { ...found, judgeCuts: [...found.judgeCuts].sort((one, other) => one - other) };
}

/** A mark for the regression: its marker’s overall rating, given before the total was shown, and the total. */
export interface RatedMark {
  readonly globalRating: GlobalRating | null;
  readonly total: number | null;
}

/**
 * What the marks of a round say of the cut: the total at which markers called work borderline. Each mark is one point, so the
 * two marks of a plan are two, which hang together: the interval is a little narrower than it should be.
 */
export const borderlineOf = (marks: readonly RatedMark[]): BorderlineRegression =>
  borderlineRegression({
    candidates: marks.flatMap(({ globalRating, total }) =>
      globalRating === null || total === null ? [] : [{ global: globalRatings.indexOf(globalRating), total }],
    ),
  });

/** What the judges would accept, met with the totals the round’s plans came to. */
export const hofsteeOf = (totals: readonly number[], judgements: readonly Judgement[]): Hofstee =>
  hofstee({
    scores: totals,
    judges: judgements.map(({ leastCut, mostCut, leastFail, mostFail }) => ({
      minCut: leastCut,
      maxCut: mostCut,
      minFail: leastFail,
      maxFail: mostFail,
    })),
  });

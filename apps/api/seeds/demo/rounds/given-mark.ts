import type { CriterionMark, GlobalRating } from '#libs/assessment';

/** A mark of the demonstration, whoever is given the plan. Illustrative, and nobody’s finding. */
export interface GivenMark {
  readonly levels: readonly CriterionMark[];
  readonly globalRating: GlobalRating;
  readonly strengths: readonly [string, string];
  readonly nextSteps: readonly [string, string];
}

/** A mark of which not all is given yet. */
export interface BegunMark {
  readonly levels: readonly CriterionMark[];
  readonly globalRating?: GlobalRating | null;
  readonly strengths?: readonly string[];
  readonly nextSteps?: readonly string[];
}

/** The two marks of a plan, in the order of its markers, and a third where they lie too far apart. */
export interface MarksOfPlan {
  readonly first: GivenMark;
  readonly second: GivenMark;
  readonly third?: GivenMark;
}

/** What a marker says besides the levels: by criterion, and of the whole. */
interface Said {
  readonly comments: Readonly<Record<string, string>>;
  readonly strengths: readonly [string, string];
  readonly nextSteps: readonly [string, string];
}

/** @param levels from 0 to 4, in the order of the criteria C1 to C10 */
export function given(
  levels: readonly number[],
  globalRating: GlobalRating,
  { comments, ...feedback }: Said,
): GivenMark {
  return {
    levels: levels.map((level, index) => {
      const criterion = `C${index + 1}`;
      return { criterion, level, comment: comments[criterion] ?? '' };
    }),
    globalRating,
    ...feedback,
  };
}

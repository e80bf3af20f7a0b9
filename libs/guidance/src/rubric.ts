import type { Reviewed } from './reviewed.js';

export interface RubricLevel {
  readonly level: number;
  readonly name: string;
}

export interface Criterion {
  readonly key: string;
  readonly title: string;
  /** Out of 100. Nought in a formative rubric, which has no total. */
  readonly weight: number;
  /** What each level looks like, the lowest first. */
  readonly descriptors: readonly string[];
  /** The records and questions a marker opens to judge it. */
  readonly evidence: readonly string[];
  /** What it maps to in published frameworks: codes and names only. */
  readonly maps: readonly string[];
  /** Whether an early-years trainee may meet it with a mentor's help, where the scheme says so. */
  readonly mayBeMetWithHelp: boolean;
}

export interface RubricFlag {
  readonly key: string;
  /** Answered with yes; a no raises the flag. */
  readonly asks: string;
  /** Whether raising it sends the work back unmarked. */
  readonly returns: boolean;
}

export interface OutcomeRules {
  /** The least total that passes, unless a standard has been set. */
  readonly cut: number;
  /** Whether a criterion at level 0 fails. */
  readonly zeroFails: boolean;
  /** At most this many criteria at level 1. */
  readonly mostOnes: number;
  /** None of these at level 1. */
  readonly neverOne: readonly string[];
  readonly bands: readonly { readonly key: string; readonly from: number; readonly name: string }[];
}

/** What a marker is asked besides the levels. */
export interface MarkingForm {
  /** At these levels a comment is needed. */
  readonly commentAtLevels: readonly number[];
  readonly commentMinCharacters: number;
  /** Asked before the total is shown; the lowest first. Empty when it is not asked. */
  readonly globalRatings: readonly { readonly key: string; readonly name: string }[];
  /** Sentences asked for at the end. */
  readonly remarks: readonly { readonly key: string; readonly asks: string }[];
}

export interface Rubric extends Reviewed {
  readonly key: string;
  readonly version: string;
  readonly title: string;
  /** For feedback alone: no weights, no total, no pass. */
  readonly formative: boolean;
  readonly levels: readonly RubricLevel[];
  readonly criteria: readonly Criterion[];
  readonly flags: readonly RubricFlag[];
  /** Null for a formative rubric. */
  readonly outcome: OutcomeRules | null;
  readonly form: MarkingForm;
  /** Markdown. */
  readonly body: string;
}

/** A rubric that marks are given by. */
export type GradedRubric = Rubric & { readonly outcome: OutcomeRules };

export const isGraded = (rubric: Rubric): rubric is GradedRubric => rubric.outcome !== null;

import { choice, type Field, type Fields, hidden, several, words } from '../design/form.js';
import { feedbackFields, feedbackValues, type FeedbackGiven } from './feedback-form.js';
import type { GlobalRating } from '../gql/graphql.js';

/** What a mark is given by. */
export interface MarkingRubric {
  readonly key: string;
  readonly version: string;
  readonly levels: readonly { readonly level: number; readonly name: string }[];
  readonly criteria: readonly {
    readonly key: string;
    readonly title: string;
    readonly weight: number;
    readonly descriptors: readonly string[];
  }[];
  readonly flags: readonly { readonly key: string; readonly asks: string; readonly returns: boolean }[];
  readonly commentAtLevels: readonly number[];
  readonly commentMinCharacters: number;
  readonly globalRatings: readonly { readonly key: string; readonly name: string }[];
}

export interface LevelGiven {
  readonly criterion: string;
  readonly level: number;
  readonly comment: string;
}

export const levelField = (criterion: string) => `level-${criterion}`;
export const commentField = (criterion: string) => `comment-${criterion}`;

/** The questions of a marking sheet: a level and its reasons for each criterion, the flags, the feedback, the overall rating. */
export function markFields({ criteria }: MarkingRubric): Fields {
  const asked = criteria.flatMap(({ key, title }): [string, Field][] => [
    [levelField(key), choice()(`Level for ${title.toLowerCase()}`, { optional: true })],
    [commentField(key), words(`Reasons for ${title.toLowerCase()}`, { blank: true })],
  ]);
  return {
    id: hidden(),
    version: hidden(),
    ...Object.fromEntries(asked),
    flags: several('Rules of conduct', { blank: true }),
    unsure: several('Unsure, please look', { blank: true }),
    ...feedbackFields(),
    note: words('Private note to the moderator', { blank: true }),
    globalRating: choice<GlobalRating>()('Your overall rating', { optional: true }),
  };
}

/** A mark as it is stored; one of an exemplar says nothing to a moderator or a trainee. */
export interface StoredMark extends Partial<FeedbackGiven> {
  readonly id: string;
  readonly version: number;
  readonly levels: readonly LevelGiven[];
  readonly flags: readonly string[];
  readonly unsure?: readonly string[];
  readonly note?: string;
  readonly globalRating: GlobalRating | null | undefined;
}

/** What a stored mark looks like in the sheet's boxes. */
export const markValues = (mark: StoredMark): Readonly<Record<string, unknown>> => ({
  id: mark.id,
  version: mark.version,
  flags: mark.flags,
  unsure: mark.unsure,
  note: mark.note,
  ...feedbackValues(mark),
  globalRating: mark.globalRating,
  ...Object.fromEntries(
    mark.levels.flatMap(({ criterion, level, comment }): [string, unknown][] => [
      [levelField(criterion), level],
      [commentField(criterion), comment],
    ]),
  ),
});

/** The levels that were set, in the rubric's order, and the criteria with reasons that wait for a level. */
export function levelsGiven(
  { criteria }: MarkingRubric,
  input: Readonly<Record<string, unknown>>,
): { readonly levels: readonly LevelGiven[]; readonly withoutLevel: readonly { key: string; title: string }[] } {
  const read = criteria.map(({ key, title }) => ({
    key,
    title,
    level: input[levelField(key)] as string | null,
    comment: String(input[commentField(key)] ?? ''),
  }));
  return {
    levels: read.flatMap(({ key, level, comment }) =>
      level === null ? [] : [{ criterion: key, level: Number(level), comment }],
    ),
    withoutLevel: read.filter(({ level, comment }) => level === null && comment !== ''),
  };
}

/** How a comment is put behind what stands there already. */
export const withKept = (typed: string, kept: string): string => (typed.trim() ? `${typed.trimEnd()}\n${kept}` : kept);

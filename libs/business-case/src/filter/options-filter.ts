/**
 * The categories of the options framework filter, in the order in which they are decided.
 * @see The Green Book (2026), 5.21 to 5.34
 */
export const filterCategories = ['scope', 'solution', 'delivery', 'implementation', 'funding'] as const;
export type FilterCategory = (typeof filterCategories)[number];
/** Best meets the success factors, meets them less well, fails one and is dropped. */
export type FilterRating = 'green' | 'amber' | 'red';
/** `look-again`: what it was decided on is no longer what the earlier categories say. */
export type FilterState = 'empty' | 'open' | 'look-again' | 'decided';

/** A choice as it is stored. */
export interface StoredChoice {
  readonly id: string;
  readonly version: number;
  readonly category: FilterCategory;
  readonly name: string;
  readonly description: string;
  readonly rating: FilterRating | null;
  readonly reason: string;
  /** The green choices of the earlier categories it was rated on, the first category first. */
  readonly decidedOn: readonly string[];
}
export interface ReadChoice extends StoredChoice {
  /** Whether an earlier category has been decided otherwise since it was rated. */
  readonly isStale: boolean;
}
export interface ReadCategory {
  readonly category: FilterCategory;
  readonly state: FilterState;
  /** The green choices of the earlier categories: what this one builds on. */
  readonly buildsOn: readonly StoredChoice[];
  readonly choices: readonly ReadChoice[];
}

/** Every category with its choices, and whether what was decided there still stands. Choices keep the order they come in. */
export function filterOf(choices: readonly StoredChoice[]): ReadCategory[] {
  const greens: StoredChoice[] = [];
  return filterCategories.map((category) => {
    const buildsOn = [...greens];
    const path = pathOf(buildsOn);
    const own = choices
      .filter((choice) => choice.category === category)
      .map((choice) => ({ ...choice, isStale: choice.rating !== null && !isSame(choice.decidedOn, path) }));
    const green = own.find(({ rating }) => rating === 'green');
    if (green) greens.push(green);
    return { category, state: stateOf(own), buildsOn, choices: own };
  });
}

/** The ids of the green choices a category builds on. */
export const pathOf = (buildsOn: readonly Pick<StoredChoice, 'id'>[]): string[] => buildsOn.map(({ id }) => id);

/** The first category before this one that is not decided, or no longer; null when it can be decided now. */
export function earlierOpen(filter: readonly ReadCategory[], category: FilterCategory): ReadCategory | null {
  const before = filter.slice(0, filterCategories.indexOf(category));
  return before.find(({ state }) => state !== 'decided') ?? null;
}

/** Whether anybody has listed a choice. */
export const isBegun = (filter: readonly ReadCategory[]): boolean => filter.some(({ choices }) => choices.length > 0);

/** Whether an option can take a choice: a red one is dropped, and one nobody has rated is not carried forward yet. */
export const isCarriedForward = ({ rating }: Pick<StoredChoice, 'rating'>): boolean =>
  rating === 'green' || rating === 'amber';

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

function stateOf(choices: readonly ReadChoice[]): FilterState {
  if (!choices.length) return 'empty';
  if (!choices.some(({ rating }) => rating === 'green')) return 'open';
  return choices.some(({ isStale }) => isStale) ? 'look-again' : 'decided';
}

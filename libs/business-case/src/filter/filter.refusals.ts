import { Refusal } from '#libs/platform';
import type { FilterCategory } from './options-filter.js';

const first = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export class EarlierCategoryOpen extends Refusal {
  /** @param isStale whether it was decided once, on a choice that is green no more */
  constructor(
    readonly category: FilterCategory,
    readonly decideFirst: FilterCategory,
    isStale: boolean,
  ) {
    super(
      isStale
        ? `Look at ${decideFirst} again first: what it was decided on has changed, and ${category} builds on it.`
        : `Decide ${decideFirst} first: rate one of its choices green. ${first(category)} builds on it.`,
      ['rating'],
    );
  }
}

export class GreenAlready extends Refusal {
  constructor(readonly choiceName: string) {
    super(`“${choiceName}” is green already, and only one choice of a category is. Rate that one amber or red first.`, [
      'rating',
    ]);
  }
}

export class ChoiceNotCarriedForward extends Refusal {
  constructor(
    readonly choiceName: string,
    readonly category: FilterCategory,
    isRed: boolean,
  ) {
    super(
      isRed
        ? `“${choiceName}” is red: it fails a success factor, so no option can take it. Take another, or rate it again with the reason.`
        : `“${choiceName}” is not rated yet. Rate it green or amber before an option takes it.`,
      [category],
    );
  }
}

export class ChoiceTaken extends Refusal {
  constructor(readonly choiceName: string) {
    super(`An option takes “${choiceName}”. Let the option take another choice first.`, ['rating']);
  }
}

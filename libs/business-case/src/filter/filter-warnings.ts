import { about, type CaseWarning, ofCase } from '../figures/case-warning.js';
import type { ReadCase, ReadOption } from '../read-case.js';
import { type FilterCategory, isBegun, type ReadCategory } from './options-filter.js';
import { realOptions } from './shortlist.js';

type Weighed = Pick<ReadCase, 'facts' | 'options' | 'filter'>;

/** From so many options on somebody asks how they were come by. A short case of three is not asked. */
const MANY_OPTIONS = 4;

/** What is odd about how the options were come by. A case that uses no filter and has few options is asked nothing. */
export function filterWarnings({ facts, options, filter }: Weighed): CaseWarning[] {
  if (isBegun(filter)) return [...categoryWarnings(filter), ...optionWarnings(options, filter)];
  const isAsked = options.length >= MANY_OPTIONS || (facts?.shape === 'staged' && options.length > 0);
  return isAsked
    ? [
        ofCase(
          'FILTER_NOT_BEGUN',
          `There are ${options.length} options, and nothing says how they were come by. The options filter takes an hour with the team, and keeps the reasons.`,
        ),
      ]
    : [];
}

const named = (categories: readonly { readonly category: FilterCategory }[]): string =>
  categories.map(({ category }) => category).join(', ');

function categoryWarnings(filter: readonly ReadCategory[]): CaseWarning[] {
  const open = filter.filter(({ state }) => state === 'open' || state === 'empty');
  const stale = filter.filter(({ state }) => state === 'look-again');
  return [
    ...(open.length
      ? [ofCase('CATEGORY_WITHOUT_GREEN', `No choice of the options filter is green yet in: ${named(open)}.`)]
      : []),
    ...(stale.length
      ? [
          ofCase(
            'CATEGORY_TO_LOOK_AT_AGAIN',
            `An earlier category of the options filter was decided otherwise since these were: ${named(stale)}. Look at them again.`,
          ),
        ]
      : []),
  ];
}

/** Options on the shortlist alone: business as usual is as it is, and what fails is not carried forward. */
function optionWarnings(options: readonly ReadOption[], filter: readonly ReadCategory[]): CaseWarning[] {
  const decided = filter.filter(({ state }) => state === 'decided');
  return realOptions(options).flatMap(({ id, description, choices }) => {
    const lacking = decided.filter(({ category }) => !choices.some((taken) => taken.category === category));
    return lacking.length
      ? [
          about(
            { id, label: description },
            'OPTION_WITHOUT_CHOICE',
            `It takes no choice of: ${named(lacking)}. Say which it takes, so that a reader sees what sets it apart.`,
          ),
        ]
      : [];
  });
}

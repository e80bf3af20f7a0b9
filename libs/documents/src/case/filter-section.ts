import { isBegun, type ReadCase, type ReadOption, successFactors } from '#libs/business-case';
import type { Block } from '../document-model.js';
import { inWords, OPTION, plain } from './words.js';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plain(text) });

/**
 * How the options were come by: the options summary matrix, choices by category down the side, options across, with the
 * colour of each choice as a word and the reason beside it. Nothing for a case that uses no filter.
 */
export function filterBlocks({ filter, options, facts }: ReadCase): Block[] {
  if (!isBegun(filter)) return [];
  const factors = successFactors.map(({ name }) => name.toLowerCase()).join('; ');
  const constraints = facts?.constraints ?? [];
  // Business as usual is as it is: it stands in the matrix where somebody has said what it takes.
  const across = options.filter(({ kind, choices }) => kind !== 'bau' || choices.length > 0);
  return [
    { kind: 'heading', level: 2, text: 'The options filter' },
    paragraph(
      `Choices were rated category by category, each on the green choices before it, against the success factors: ${factors}.`,
    ),
    ...(constraints.length ? [paragraph(`No choice may break: ${constraints.join('; ')}.`)] : []),
    {
      kind: 'table',
      caption: 'Options summary matrix',
      columns: [
        { head: 'Choice', holds: 'text', weight: 2 },
        { head: 'Rating', holds: 'text', weight: 0.9 },
        { head: 'Why', holds: 'text', weight: 2.6 },
        ...across.map(({ kind }) => ({ head: OPTION[kind], holds: 'text' as const, weight: 1.1 })),
      ],
      rows: filter.flatMap(({ category, choices }) =>
        choices.map(({ id, name, rating, reason, isStale }) => [
          `${inWords(category)}: ${name}`,
          rating ? inWords(rating) : 'Not rated',
          isStale ? `${reason} Decided on another choice of an earlier category: to be looked at again.` : reason,
          ...across.map((option) => takes(option, id)),
        ]),
      ),
    },
  ];
}

const takes = ({ choices }: ReadOption, id: string): string =>
  choices.some(({ choiceId }) => choiceId === id) ? 'Takes it' : '';

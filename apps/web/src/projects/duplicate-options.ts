import type { Choice } from '../design/form.js';
import type { DuplicateChoice } from '../gql/graphql.js';
import { duplicateChoices } from './project-words.js';

const hints = {
  NONE_FOUND: 'You looked, and found nothing alike.',
  DIFFERENT: 'Say in a sentence how.',
  JOIN: 'Ask its lead to put you on the team. You may not need this project then.',
  ADOPT: 'Open it in the library and choose to adopt it: its measures and pitfalls come along.',
  RE_AUDIT: 'You measure again what an earlier project changed.',
} as const satisfies Record<DuplicateChoice, string>;

/** What a look at similar projects can lead to. */
export const duplicateOptions: readonly Choice[] = (Object.keys(duplicateChoices) as DuplicateChoice[]).map((key) => ({
  value: key,
  label: duplicateChoices[key],
  hint: hints[key],
}));

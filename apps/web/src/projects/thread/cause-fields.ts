import { choice, line, number, words } from '../../design/form.js';
import type { EvidenceLevel } from '../../gql/graphql.js';
import { thingFields } from './thing-fields.js';
import { choicesOf, evidenceWords } from './thread-words.js';

const howKnown = {
  evidenceLevel: choice<EvidenceLevel>()('How do you know?', {
    choices: choicesOf(evidenceWords),
    missing: 'Select how you know',
  }),
  timesCounted: number('How often did you count it?', {
    optional: true,
    whole: true,
    hint: 'Only if it was counted: a count of events, such as 34.',
  }),
};

export const newCause = {
  text: words('What is a cause?', {
    hint: 'One at a time, as somebody who works there would say it, such as “The antibiotic cupboard has 1 key”.',
    rows: 2,
    missing: 'Enter a cause',
  }),
  rib: choice()('Rib of the fishbone', { as: 'select', optional: true }),
  ownRib: line('Or a rib of your own', { optional: true }),
  ...howKnown,
  tool: choice()('How did you find it?', { as: 'select', optional: true }),
};

export const causeWeight = { ...thingFields, ...howKnown };

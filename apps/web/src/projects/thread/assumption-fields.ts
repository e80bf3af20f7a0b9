import { choice, day, words } from '../../design/form.js';
import { scale } from '../../design/scale.js';
import type { AssumptionState } from '../../gql/graphql.js';
import { thingFields } from './thing-fields.js';
import { assumptionWords, choicesOf } from './thread-words.js';

export const newAssumption = {
  text: words('What do you take for granted?', {
    hint: 'Something that must be true for the change to work, such as “A nurse can give it without a doctor present”.',
    rows: 2,
    missing: 'Enter what you take for granted',
  }),
  confidence: choice()('How sure are you?', {
    choices: scale('not at all sure', 'certain'),
    missing: 'Select how sure you are',
  }),
  test: words('How will you test it?', {
    hint: 'Something small, such as “Watch 5 cases on 2 night shifts”.',
    rows: 2,
    blank: true,
  }),
  dueOn: day('By when?', { optional: true }),
  changeIdeaId: choice()('Which change idea rests on it?', {
    as: 'select',
    optional: true,
    hint: 'Leave empty if all of them do.',
  }),
};

export const judgement = {
  ...thingFields,
  state: choice<AssumptionState>()('Does it hold?', {
    choices: choicesOf(assumptionWords),
    missing: 'Select whether it holds',
  }),
  note: words('What did the test show?', { rows: 3, blank: true }),
};

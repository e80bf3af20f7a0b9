import { choice, day, words, yes } from '../../design/form.js';
import { scale } from '../../design/scale.js';
import type { RatingMoment } from '../../gql/graphql.js';
import { thingFields } from './thing-fields.js';

export const newRating = {
  element: choice()('Element of leadership', { as: 'select', missing: 'Select an element' }),
  moment: choice<RatingMoment>()('When does it hold?', {
    choices: [
      { value: 'BEFORE', label: 'Before the project' },
      { value: 'AFTER', label: 'After the project' },
    ],
    missing: 'Select when it holds',
  }),
  rating: choice()('How strong were you?', {
    hint: 'Honest beats impressive.',
    choices: scale('weak', 'strong'),
    missing: 'Select how strong you were',
  }),
};

export const newTension = {
  kind: choice()('Which tension was it?', { missing: 'Select which tension it was' }),
  happenedOn: day('When did you meet it?', { missing: 'Enter when you met it' }),
  whatHappened: words('What happened?', {
    hint: 'Without naming anybody, and nothing about a patient.',
    rows: 4,
    missing: 'Enter what happened',
  }),
  whatIDid: words('What did you do?', { rows: 3, missing: 'Enter what you did' }),
};

export const tensionUse = {
  ...thingFields,
  inReflection: yes('My reflection rests on it'),
  shared: yes('My mentor and my supervisor may read it'),
};

import { choice, day, hidden, line, words } from '../../design/form.js';
import type { CycleAct, CycleScale } from '../../gql/graphql.js';
import { chosenFrom, cycleActWords, cycleScaleWords } from './delivery-words.js';

export const newCycleFields = {
  question: line('What does this test ask?', {
    hint: 'Such as “Does telling the doctor aloud bring the decision forward?”',
    missing: 'Enter what this test asks',
  }),
  changeIdeaId: choice()('Which change does it test?', { as: 'select', missing: 'Select the change it tests' }),
  plan: words('What will you do?', {
    blank: true,
    rows: 4,
    hint: 'Who, where, when. Small: 1 ward, 1 day, 1 patient is enough for a first test.',
  }),
  scale: choice<CycleScale>()('How large is it?', {
    as: 'select',
    optional: true,
    choices: chosenFrom(cycleScaleWords),
  }),
  measureId: choice()('Which measure does it watch?', { as: 'select', optional: true }),
  afterCycleId: choice()('Which cycle did it grow out of?', { as: 'select', optional: true }),
};

export const predictFields = {
  prediction: words('What do you expect?', {
    rows: 3,
    hint: 'As a number if you can, such as “5 more results of 20 within the hour”.',
    missing: 'Enter what you expect',
  }),
  version: hidden(),
};

export const recordFields = {
  did: words('Do: what really happened?', { rows: 4, missing: 'Enter what really happened' }),
  doneOn: day('When was it done?', { missing: 'Enter when it was done' }),
  scale: choice<CycleScale>()('How large was it?', {
    as: 'select',
    optional: true,
    choices: chosenFrom(cycleScaleWords),
  }),
  study: words('Study: what does it show beside the prediction?', {
    rows: 4,
    missing: 'Enter what it shows beside the prediction',
  }),
  act: choice<CycleAct>()('Act: what follows?', { choices: chosenFrom(cycleActWords), missing: 'Select what follows' }),
  version: hidden(),
};

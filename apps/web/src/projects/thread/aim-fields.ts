import { choice, day, hidden, line, number } from '../../design/form.js';

export const aimFields = {
  version: hidden(),
  what: line('What will you raise or lower?', {
    hint: 'Begin with the verb, such as “Raise the share of first antibiotics given within 60 minutes”.',
    missing: 'Enter what you will raise or lower',
  }),
  population: line('In whom?', { hint: 'Such as “adults with red-flag sepsis”.', missing: 'Enter in whom' }),
  place: line('Where?', { hint: 'Such as “the emergency department”.', missing: 'Enter where' }),
  fromValue: number('From', { missing: 'Enter the figure you start from' }),
  toValue: number('To', { missing: 'Enter the figure you aim for' }),
  unit: line('Unit', { hint: 'Such as “%”, “minutes” or “falls a month”.', width: 'short', missing: 'Enter the unit' }),
  byDate: day('By when?', { missing: 'Enter by when' }),
  outcomeMeasureId: choice()('Which measure will show it?', {
    as: 'select',
    optional: true,
    hint: 'You can set the aim first and link it to a measure later.',
  }),
};

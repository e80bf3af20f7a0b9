import { choice, hidden, several } from '../design/form.js';

export const raciFields = {
  kind: hidden(),
  key: hidden(),
  version: hidden(),
  responsible: several('Responsible', { hint: 'Does it.', missing: 'Select who does it' }),
  accountable: choice()('Accountable', {
    hint: 'Answers for it: exactly 1.',
    as: 'select',
    missing: 'Select who answers for it',
  }),
  consulted: several('Consulted', { hint: 'Is asked before.', blank: true }),
  informed: several('Informed', { hint: 'Is told after.', blank: true }),
};

export const offTheChart = { kind: hidden(), key: hidden(), version: hidden() };

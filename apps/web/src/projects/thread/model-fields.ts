import { choice, hidden, words } from '../../design/form.js';

export const chosenModel = {
  version: hidden(),
  model: choice()('Which improvement model do you follow?', { missing: 'Select an improvement model' }),
  why: words('Why this one?', {
    hint: 'A sentence or 2. Assessors look for a reason, not for a right answer.',
    rows: 3,
    missing: 'Enter why you chose it',
  }),
};

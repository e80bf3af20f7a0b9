import { words } from '../design/form.js';

export const sponsorFields = {
  sentence: words('What will you do for this project?', {
    hint: 'One sentence that starts with “I will”, such as “I will open the door to the division’s board”.',
    rows: 2,
    missing: 'Enter what you will do',
  }),
};

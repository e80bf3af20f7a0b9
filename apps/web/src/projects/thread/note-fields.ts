import { choice, line, words } from '../../design/form.js';
import type { NoteKind } from '../../gql/graphql.js';
import { choicesOf, noteWords } from './thread-words.js';

export const newNote = {
  kind: choice<NoteKind>()('What is it?', { choices: choicesOf(noteWords), missing: 'Select what it is' }),
  text: words('What does it say?', { rows: 2, missing: 'Enter what it says' }),
  detail: words('More about it', {
    rows: 3,
    blank: true,
    hint: 'How strong it is, or why it was ruled out.',
  }),
  link: line('Where to read it', { optional: true, hint: 'An address that begins with https://' }),
};

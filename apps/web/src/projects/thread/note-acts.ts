import { act } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';
import { newNote } from './note-fields.js';
import { retiring } from './retiring.js';

const AddRationaleNote = graphql(`
  mutation AddRationaleNote($input: AddRationaleNoteInput!) {
    addRationaleNote(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);

export const addNote = act({
  fields: newNote,
  does: async (input, { graphql: api, param }) =>
    (await api(AddRationaleNote, { input: { ...input, projectId: param('projectId') } })).addRationaleNote,
  said: 'Note added.',
});

export const retireNote = retiring('RATIONALE_NOTE', 'Note retired. It stays in the project’s story.');

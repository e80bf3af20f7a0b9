import { act } from '../design/acts.js';
import { type Field, yes } from '../design/form.js';
import { graphql } from '../gql/index.js';

const MakeProof = graphql(`
  mutation MakeProof($input: MakeProofInput!) {
    makeProof(input: $input) {
      id
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

/** Whoever may not read the mark is not asked whether to show it. */
export const makeFields = (mayShowMark: boolean): Record<string, Field<boolean>> =>
  mayShowMark ? { showsMark: yes('Show the outcome, the total and the band') } : {};

export const makeProof = act({
  fields: { showsMark: yes('Show the outcome, the total and the band') },
  does: async ({ showsMark, idempotencyKey }, { graphql: ask, param }) =>
    (await ask(MakeProof, { input: { projectId: param('projectId'), showsMark, idempotencyKey } })).makeProof,
  said: 'Your proof is made.',
});

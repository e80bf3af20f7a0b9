import { act } from '../../design/acts.js';
import { thingFields } from './thing-fields.js';
import type { Retirable } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

const RetireFromThread = graphql(`
  mutation RetireFromThread($input: RetireFromThreadInput!) {
    retireFromThread(input: $input) {
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

/** Gives up one thing of the thread. It is kept in the project's story. */
export const retiring = (thing: Retirable, said: string) =>
  act({
    fields: thingFields,
    does: async ({ version, ...input }, { graphql: api }) =>
      (await api(RetireFromThread, { input: { ...input, thing, version: Number(version) } })).retireFromThread,
    said,
  });

import { act } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';
import { causeWeight, newCause } from './cause-fields.js';
import { retiring } from './retiring.js';

const AddCause = graphql(`
  mutation AddCause($input: AddCauseInput!) {
    addCause(input: $input) {
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
const WeighCause = graphql(`
  mutation WeighCause($input: WeighCauseInput!) {
    weighCause(input: $input) {
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

export const addCause = act({
  fields: newCause,
  async does({ rib, ownRib, tool, ...input }, { graphql: api, param }) {
    const cause = { ...input, rib: ownRib ?? rib ?? '', tool: tool ?? '', projectId: param('projectId') };
    return (await api(AddCause, { input: cause })).addCause;
  },
  about: { rib: 'ownRib' },
  said: 'Cause added.',
});

export const weighCause = act({
  fields: causeWeight,
  does: async ({ version, ...input }, { graphql: api }) =>
    (await api(WeighCause, { input: { ...input, version: Number(version) } })).weighCause,
  said: 'Saved how you know it.',
});

export const retireCause = retiring('CAUSE', 'Cause retired. It stays in the project’s story.');

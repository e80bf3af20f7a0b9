import { act } from '../design/acts.js';
import { graphql } from '../gql/index.js';
import { sponsorFields } from './sponsor-fields.js';

const AgreeAsSponsor = graphql(`
  mutation AgreeAsSponsor($input: AgreeAsSponsorInput!) {
    agreeAsSponsor(input: $input) {
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

export const agreeAsSponsor = act({
  fields: sponsorFields,
  does: async (input, { graphql: api, param }) =>
    (await api(AgreeAsSponsor, { input: { ...input, projectId: param('projectId') } })).agreeAsSponsor,
  said: 'Your sentence is saved. The team can see it.',
});

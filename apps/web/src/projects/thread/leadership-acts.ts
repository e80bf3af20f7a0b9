import { act } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';
import { newRating, newTension, tensionUse } from './leadership-fields.js';

const RateLeadership = graphql(`
  mutation RateLeadership($input: RateLeadershipInput!) {
    rateLeadership(input: $input) {
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
const LogTension = graphql(`
  mutation LogTension($input: LogTensionInput!) {
    logTension(input: $input) {
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
const UseTension = graphql(`
  mutation UseTension($input: UseTensionInput!) {
    useTension(input: $input) {
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

export const rateLeadership = act({
  fields: newRating,
  does: async ({ rating, ...input }, { graphql: api, param }) =>
    (await api(RateLeadership, { input: { ...input, rating: Number(rating), projectId: param('projectId') } }))
      .rateLeadership,
  said: 'Rating saved.',
});

export const logTension = act({
  fields: newTension,
  does: async (input, { graphql: api, param }) =>
    (await api(LogTension, { input: { ...input, projectId: param('projectId') } })).logTension,
  said: 'Logged. Only you can see it until you share it.',
});

export const putTensionToUse = act({
  fields: tensionUse,
  does: async ({ version, ...input }, { graphql: api }) =>
    (await api(UseTension, { input: { ...input, version: Number(version) } })).useTension,
  said: 'Saved what the entry is for.',
});

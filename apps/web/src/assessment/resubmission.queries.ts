import { graphql } from '../gql/index.js';

export const ResubmissionsToRound = graphql(`
  query ResubmissionsToRound($roundId: ID!) {
    rounds {
      id
      title
      state
      deadlineAt
      resubmits
    }
    roundResults(roundId: $roundId) {
      packetId
      code
      title
      leadName
      hostName
      criteria
      resubmitUntil
    }
  }
`);

export const OpenResubmissionRound = graphql(`
  mutation OpenResubmissionRound($input: OpenResubmissionRoundInput!) {
    openResubmissionRound(input: $input) {
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

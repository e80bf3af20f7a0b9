import { graphql } from '../gql/index.js';

export const ConfirmRound = graphql(`
  mutation ConfirmRound($input: ConfirmRoundInput!) {
    confirmRound(input: $input) {
      confirmed
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

export const ChooseReleaseTime = graphql(`
  mutation ChooseReleaseTime($input: ReleaseTimeInput!) {
    chooseReleaseTime(input: $input) {
      roundId
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

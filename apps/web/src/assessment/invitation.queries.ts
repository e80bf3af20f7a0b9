import { graphql } from '../gql/index.js';

export const MyInvitation = graphql(`
  query MyInvitation {
    ownInvitation {
      id
      version
      kind
      capacity
      state
      trustIds
      people
      trusts {
        id
        name
      }
    }
  }
`);

export const AnswerInvitation = graphql(`
  mutation AnswerInvitation($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
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

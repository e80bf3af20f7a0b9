import { graphql } from '../gql/index.js';

export const StagesOfCase = graphql(`
  query StagesOfCase($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        facts {
          version
        }
        stages {
          stage
          next
          parts {
            key
            stage
            name
            isThere
            todo
          }
          moves {
            fromStage
            toStage
            reason
            figuresHash
            byName
            at
          }
        }
      }
    }
  }
`);

/** The moves from one stage to another. Asked by the actions of their page alone. */
export const AdvanceCase = graphql(`
  mutation AdvanceCase($input: AdvanceCaseInput!) {
    advanceCase(input: $input) {
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
export const ReturnCase = graphql(`
  mutation ReturnCase($input: ReturnCaseInput!) {
    returnCase(input: $input) {
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

import { graphql } from '../gql/index.js';

/** What can be done to the figures that cases rest on. Asked by the actions of its pages alone. */
export const MoveReferences = graphql(`
  mutation MoveReferences($input: MoveReferencesInput!) {
    moveReferences(input: $input) {
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
export const ReviseReference = graphql(`
  mutation ReviseReference($input: ReviseReferenceInput!) {
    reviseReference(input: $input) {
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

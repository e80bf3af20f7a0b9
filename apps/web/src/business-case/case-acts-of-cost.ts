import { graphql } from '../gql/index.js';

/** What makes a cost a figure of the appraisal: how it is paid, what a post costs, how far the case looks. */
export const FrameCase = graphql(`
  mutation FrameCase($input: FrameCaseInput!) {
    frameCase(input: $input) {
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
export const DetailLine = graphql(`
  mutation DetailLine($input: DetailLineInput!) {
    detailLine(input: $input) {
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
export const PricePost = graphql(`
  mutation PricePost($input: PricePostInput!) {
    pricePost(input: $input) {
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

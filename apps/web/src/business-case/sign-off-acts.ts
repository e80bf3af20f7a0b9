import { graphql } from '../gql/index.js';

/** What others say of a case. Asked by the actions of its pages alone. */
export const SignCase = graphql(`
  mutation SignCase($input: SignCaseInput!) {
    signCase(input: $input) {
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
export const ScoreQuality = graphql(`
  mutation ScoreQuality($input: ScoreQualityInput!) {
    scoreQuality(input: $input) {
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
export const DescribeServiceLine = graphql(`
  mutation DescribeServiceLine($input: DescribeServiceLineInput!) {
    describeServiceLine(input: $input) {
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

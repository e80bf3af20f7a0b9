import { graphql } from '../gql/index.js';

/** What can be done to what may go wrong and what may come. Asked by the actions of its page alone. */
export const PriceRisk = graphql(`
  mutation PriceRisk($input: PriceRiskInput!) {
    priceRisk(input: $input) {
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
export const ChangeRisk = graphql(`
  mutation ChangeRisk($input: ChangeRiskInput!) {
    changeRisk(input: $input) {
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
export const RetireRisk = graphql(`
  mutation RetireRisk($input: RetireRiskInput!) {
    retireRisk(input: $input) {
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
export const WeighScenarios = graphql(`
  mutation WeighScenarios($input: WeighScenariosInput!) {
    weighScenarios(input: $input) {
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

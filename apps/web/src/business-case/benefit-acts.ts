import { graphql } from '../gql/index.js';

/** What can be done to the worth of a benefit. Asked by the actions of its pages alone. */
export const WorkOutBenefit = graphql(`
  mutation WorkOutBenefit($input: WorkOutBenefitInput!) {
    workOutBenefit(input: $input) {
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
export const ConfirmBenefit = graphql(`
  mutation ConfirmBenefit($input: ConfirmBenefitInput!) {
    confirmBenefit(input: $input) {
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
export const AgreeCash = graphql(`
  mutation AgreeCash($input: AgreeCashInput!) {
    agreeCash(input: $input) {
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
export const RecordBudgetReduction = graphql(`
  mutation RecordBudgetReduction($input: RecordBudgetReductionInput!) {
    recordBudgetReduction(input: $input) {
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

import { graphql } from '../gql/index.js';

/** What can be done to a business case. Asked by the actions of its pages alone. */
export const AddOption = graphql(`
  mutation AddOption($input: AddOptionInput!) {
    addOption(input: $input) {
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
export const RateOption = graphql(`
  mutation RateOption($input: RateOptionInput!) {
    rateOption(input: $input) {
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
export const AddResourceLine = graphql(`
  mutation AddResourceLine($input: AddResourceLineInput!) {
    addResourceLine(input: $input) {
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
export const PriceLine = graphql(`
  mutation PriceLine($input: PriceLineInput!) {
    priceLine(input: $input) {
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
export const LinkLine = graphql(`
  mutation LinkLine($input: LinkLineInput!) {
    linkLine(input: $input) {
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
export const RetireLine = graphql(`
  mutation RetireLine($input: RetireLineInput!) {
    retireLine(input: $input) {
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
export const AddBenefit = graphql(`
  mutation AddBenefit($input: AddBenefitInput!) {
    addBenefit(input: $input) {
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
export const ValueBenefit = graphql(`
  mutation ValueBenefit($input: ValueBenefitInput!) {
    valueBenefit(input: $input) {
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
export const LinkBenefit = graphql(`
  mutation LinkBenefit($input: LinkBenefitInput!) {
    linkBenefit(input: $input) {
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
export const DescribeCase = graphql(`
  mutation DescribeCase($input: DescribeCaseInput!) {
    describeCase(input: $input) {
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
export const ScreenEquality = graphql(`
  mutation ScreenEquality($input: ScreenEqualityInput!) {
    screenEquality(input: $input) {
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
export const CheckCase = graphql(`
  mutation CheckCase($input: CheckCaseInput!) {
    checkCase(input: $input) {
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
export const DecideCase = graphql(`
  mutation DecideCase($input: DecideCaseInput!) {
    decideCase(input: $input) {
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

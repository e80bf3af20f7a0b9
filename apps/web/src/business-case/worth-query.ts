import { graphql } from '../gql/index.js';

export const OfferedValues = graphql(`
  fragment OfferedValues on BusinessCase {
    unitValues {
      setId
      setTitle
      key
      path
      label
      printed
      pricesOf
      basis
      source
      value
      prices
    }
  }
`);

export const WorthOfBenefit = graphql(`
  query WorthOfBenefit($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        ...OfferedValues
        benefits {
          id
          version
          kind
          label
          unit
          unitValue
          forecastFrozenAt
          worth {
            setId
            key
            label
            printed
            pricesOf
            prices
            priceIndex
            each
            fromYear
            byYear
          }
        }
      }
    }
  }
`);

export const UnitCostOfLine = graphql(`
  query UnitCostOfLine($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        ...OfferedValues
        options {
          id
          lines {
            id
            version
            label
            recurrent
            unitCost {
              setId
              label
              basis
              printed
              pricesOf
              prices
              priceIndex
              value
              howMany
            }
          }
        }
      }
    }
  }
`);

export const TakeBenefitWorth = graphql(`
  mutation TakeBenefitWorth($input: TakeBenefitWorthInput!) {
    takeBenefitWorth(input: $input) {
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

export const CostLineByUnit = graphql(`
  mutation CostLineByUnit($input: CostLineByUnitInput!) {
    costLineByUnit(input: $input) {
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

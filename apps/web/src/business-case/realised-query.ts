import { graphql } from '../gql/index.js';

export const BenefitsRealised = graphql(`
  query BenefitsRealised($id: ID!) {
    project(id: $id) {
      id
      title
      measures {
        id
        name
      }
      businessCase {
        benefits {
          id
          kind
          label
          measureId
          annual
          forecastFrozenAt
          ownerName
          baseline
          anotherMeasure
        }
        realisations {
          benefitId
          state
          isFromBudgets
          quarters {
            name
            forecast
            actual
          }
          forecastToDate
          actualToDate
          percent
          rateEffect
          volumeEffect
          since
          until
          how
        }
      }
    }
  }
`);

import { graphql } from '../gql/index.js';
import type { CaseToCheckQuery } from '../gql/graphql.js';

export const CaseToCheck = graphql(`
  query CaseToCheck($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        financeCheck {
          outcome
          note
          byName
          at
          holds
        }
        options {
          kind
          lines {
            id
            label
            nonRecurrent
            recurrent
            earlier {
              nonRecurrent
              recurrent
              why
              byName
              at
            }
          }
        }
        benefits {
          id
          label
          ...BenefitFigures
          cashRoute {
            holds
          }
        }
        appraisal {
          ...RestsOn
          warnings {
            code
            message
            subject
          }
        }
      }
    }
  }
`);

export type CaseChecked = NonNullable<CaseToCheckQuery['project']>['businessCase'];

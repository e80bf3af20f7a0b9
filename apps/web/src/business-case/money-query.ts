import { graphql } from '../gql/index.js';
import type { MoneyOfCaseQuery } from '../gql/graphql.js';

export const MoneyOfCase = graphql(`
  query MoneyOfCase($id: ID!) {
    project(id: $id) {
      id
      title
      businessCase {
        facts {
          pensionView
        }
        options {
          id
          lines {
            id
          }
        }
        benefits {
          id
        }
        appraisal {
          cannot {
            message
            subjectId
            subject
          }
          options {
            kind
            netCash
            wholeLifeCost
            peakFunding
            breaksEvenIn
            statement {
              year
              pay
              nonPay
              capital
              cashReleasing
              depreciation
              pdcDividend
              netIe
              cashImpact
              cumulativeCash
              recurrentCost
              nonRecurrentCost
              recurrentUnfunded
              assetsAtEnd
              netAssetsChangeToDate
            }
          }
        }
      }
    }
  }
`);

type Plan = NonNullable<MoneyOfCaseQuery['project']>['businessCase'];
export type MoneyOption = Plan['appraisal']['options'][number];
export type MoneyYear = MoneyOption['statement'][number];

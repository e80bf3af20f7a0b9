import { graphql } from '../gql/index.js';
import type { CaseToDecideQuery } from '../gql/graphql.js';

export const CaseToDecide = graphql(`
  query CaseToDecide($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        facts {
          askedOf
          askedAmount
          decideBy
        }
        financeCheck {
          outcome
          holds
        }
        sponsorDecision {
          outcome
          note
          byName
          at
          approvesAs
          aboveLimit
          holds
        }
        approval {
          says
          binds
          levels {
            label
            upTo
          }
        }
        signOffs {
          area
          outcome
          holds
        }
        benefits {
          kind
          label
          annual
          anotherMeasure
          cashRoute {
            holds
          }
        }
        risks {
          label
          probability
          likely
        }
        appraisal {
          expectedRisk
          cannot {
            message
          }
          options {
            kind
            npsv
            netCash
            wholeLifeCost
          }
          sets {
            set {
              title
              status
            }
            newer {
              id
            }
          }
        }
      }
    }
  }
`);

export type CaseDecided = NonNullable<CaseToDecideQuery['project']>['businessCase'];

import { graphql } from '../gql/index.js';
import type { CaseRisksQuery } from '../gql/graphql.js';

export const CaseRisks = graphql(`
  query CaseRisks($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      team {
        personId
        name
        isCurrent
      }
      businessCase {
        risks {
          id
          version
          label
          probability
          low
          likely
          high
          treatment
          mitigation
          ownerId
          ownerName
        }
        scenarios {
          name
          probability
          costFactor
          benefitFactor
        }
        appraisal {
          expectedRisk
          expectedNpsv
          cannot {
            message
          }
        }
      }
    }
  }
`);

export type ProjectWithRisks = NonNullable<CaseRisksQuery['project']>;
export type Risk = ProjectWithRisks['businessCase']['risks'][number];

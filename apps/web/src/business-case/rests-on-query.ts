import { graphql } from '../gql/index.js';

/** What a case rests on: its reference sets, and what newer ones would change. */
export const RestsOn = graphql(`
  fragment RestsOn on CaseAppraisal {
    effectOfNewerSets
    sets {
      isPastReview
      set {
        id
        key
        title
        status
        reviewBy
      }
      newer {
        id
        title
      }
    }
  }
`);

export const CaseRestsOn = graphql(`
  query CaseRestsOn($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        appraisal {
          ...RestsOn
          sets {
            set {
              confirmation {
                holds
                source
                byName
                at
              }
            }
          }
        }
      }
    }
  }
`);

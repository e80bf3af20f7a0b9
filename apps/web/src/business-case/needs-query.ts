import { graphql } from '../gql/index.js';

export const NeedOfCase = graphql(`
  query NeedOfCase($id: ID!) {
    populationFiles {
      id
      name
      source
      baseYear
      isFictional
      areas
    }
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        need {
          populationId
          source
          isFictional
          area
          baseYear
          catchmentShare
          yearlyTrend
          accessFactor
          rates {
            from
            per1000
          }
          lengthOfStayDays
          occupancy
          didNotAttend
          minutesEach
          availableMinutes
          years {
            year
            doNothing
            plan
            low
            high
          }
          horizons {
            years
            year
            from
            to
            doNothing
            growth
            ageing
            rate
            beds
            slots
            wte
          }
          caveats
        }
      }
    }
  }
`);

/** Keeps what a need is worked out from. Asked by the action of its page alone. */
export const ProjectNeed = graphql(`
  mutation ProjectNeed($input: ProjectNeedInput!) {
    projectNeed(input: $input) {
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

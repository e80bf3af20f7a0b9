import { graphql } from '../gql/index.js';

export const ModerationOfRound = graphql(`
  query ModerationOfRound($roundId: ID!) {
    viewer {
      id
      roles
    }
    moderation(roundId: $roundId) {
      roundId
      title
      state
      unscreened
      undecided
      lacking
      toLookAt
      isComplete
      sample {
        packetId
        code
        state
        reasons
        total
        outcome
        band
        markedAnew
      }
      markers {
        id
        name
        plans
      }
      reMarks {
        packetId
        code
        number
        scope
        reason
        earlier {
          total
          outcome
        }
      }
      proposals {
        points
        reason
      }
    }
  }
`);

export const PlanToModerate = graphql(`
  query PlanToModerate($packetId: ID!) {
    viewer {
      id
      roles
    }
    moderatedPlan(packetId: $packetId) {
      packetId
      code
      roundId
      roundTitle
      roundState
      document
      rubricKey
      rubricVersion
      state
      total
      outcome
      band
      difference
      method
      sampledState
      reasons
      foundSound
      marks {
        marker
        markerName
        state
        levels {
          criterion
          level
          comment
        }
        flags
        strengths
        nextSteps
        globalRating
        total
        outcome
        revision {
          levels {
            criterion
            level
            comment
          }
          flags
          total
          outcome
        }
      }
      reMarks {
        number
        scope
        reason
        earlier {
          total
          outcome
        }
      }
      guidance {
        stages {
          key
          title
          questions {
            key
            ask
          }
        }
        rubrics {
          key
          version
          levels {
            level
            name
          }
          criteria {
            key
            title
            weight
            descriptors
          }
          flags {
            key
            asks
            returns
          }
          commentAtLevels
          commentMinCharacters
          globalRatings {
            key
            name
          }
        }
      }
    }
  }
`);

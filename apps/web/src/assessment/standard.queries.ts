import { graphql } from '../gql/index.js';

export const StandardOfScheme = graphql(`
  query StandardOfScheme($schemeId: ID!) {
    schemeStandard(schemeId: $schemeId) {
      schemeId
      schemeTitle
      cut
      begun
      exercises {
        id
        state
        openedOn
        judges
        result {
          judges
          judgeCuts
          value
          sd
          se
        }
      }
      adoptions {
        id
        cutBefore
        cut
        reason
        adoptedAt
      }
      rounds {
        roundId
        roundTitle
        state
        marks
        extrapolated
        borderline {
          value
          lower
          upper
          reason
        }
        hofstee {
          value
          failRate
          minCut
          maxCut
          minFail
          maxFail
          reason
        }
      }
    }
  }
`);

export const StandardsToJudge = graphql(`
  query StandardsToJudge {
    standardExercises {
      id
      schemeTitle
      state
      openedOn
      judges
      own {
        leastCut
      }
      result {
        value
      }
    }
  }
`);

export const StandardToJudge = graphql(`
  query StandardToJudge($exerciseId: ID!) {
    standardExercise(exerciseId: $exerciseId) {
      id
      schemeTitle
      rubricKey
      rubricVersion
      state
      judges
      own {
        levels
        leastCut
        mostCut
        leastFail
        mostFail
      }
      result {
        judges
        judgeCuts
        value
        sd
        se
      }
      guidance {
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
        }
      }
    }
  }
`);

export const OpenStandardExercise = graphql(`
  mutation OpenStandardExercise($input: OpenStandardExerciseInput!) {
    openStandardExercise(input: $input) {
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

export const JudgeStandard = graphql(`
  mutation JudgeStandard($input: JudgeStandardInput!) {
    judgeStandard(input: $input) {
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

export const CloseStandardExercise = graphql(`
  mutation CloseStandardExercise($input: CloseStandardExerciseInput!) {
    closeStandardExercise(input: $input) {
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

export const AdoptCut = graphql(`
  mutation AdoptCut($input: AdoptCutInput!) {
    adoptCut(input: $input) {
      cut
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

import { graphql } from '../gql/index.js';

export const MyCalibration = graphql(`
  query MyCalibration {
    ownCalibration {
      rubrics {
        rubricKey
        rubricVersion
        title
        exemplars
        isReady
        isAsked
      }
      calibrations {
        id
        state
        rubricKey
        rubricVersion
        expiresOn
        attempts {
          number
          code
          title
          total
          referenceTotal
          agrees
          criteria {
            criterion
            level
            reference
            reasons
            isNear
          }
        }
        guidance {
          rubrics {
            key
            version
            title
            criteria {
              key
              title
            }
          }
        }
      }
    }
  }
`);

/** The exemplars that are open, with the sheet to mark them by. */
export const ExemplarToMark = graphql(`
  query ExemplarToMark {
    commentBank {
      id
      criterion
      text
    }
    ownCalibration {
      calibrations {
        id
        version
        state
        rubricKey
        rubricVersion
        globalRating
        levels {
          criterion
          level
          comment
        }
        attempts {
          number
        }
        exemplar {
          code
          document
          fictional
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
  }
`);

export const BeginCalibration = graphql(`
  mutation BeginCalibration($input: BeginCalibrationInput!) {
    beginCalibration(input: $input) {
      calibration {
        id
      }
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

export const SaveCalibration = graphql(`
  mutation SaveCalibration($input: SaveCalibrationInput!) {
    saveCalibration(input: $input) {
      calibration {
        id
        version
      }
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

export const SubmitCalibration = graphql(`
  mutation SubmitCalibration($input: SubmitCalibrationInput!) {
    submitCalibration(input: $input) {
      calibration {
        id
        state
      }
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

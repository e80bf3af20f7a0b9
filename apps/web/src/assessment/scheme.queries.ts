import { graphql } from '../gql/index.js';

export const SchemeInFull = graphql(`
  query SchemeInFull {
    schemes {
      id
      version
      title
      track
      rubricKey
      rubricVersion
      cut
      requiredGates
      showsLeadership
      oneOfEach
      needsCalibration
      resubmissionsCapped
      isInUse
      weights {
        criterion
        title
        weight
        ofRubric
      }
    }
    guidance {
      rubrics {
        key
        version
        title
        cut
      }
      stages {
        key
        title
      }
    }
  }
`);

export const ReviseScheme = graphql(`
  mutation ReviseScheme($input: ReviseSchemeInput!) {
    reviseScheme(input: $input) {
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

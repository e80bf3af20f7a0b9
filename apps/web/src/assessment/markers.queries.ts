import { graphql } from '../gql/index.js';

export const PoolOfMarkers = graphql(`
  query PoolOfMarkers {
    markers {
      id
      version
      personId
      personName
      kind
      capacity
      state
      calibrations {
        id
        rubricKey
        rubricVersion
        state
        expiresOn
      }
    }
    people {
      id
      name
      roles
    }
  }
`);

export const InviteMarker = graphql(`
  mutation InviteMarker($input: InviteMarkerInput!) {
    inviteMarker(input: $input) {
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

export const ChangeMarker = graphql(`
  mutation ChangeMarker($input: ChangeMarkerInput!) {
    changeMarker(input: $input) {
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

export const ReopenCalibration = graphql(`
  mutation ReopenCalibration($input: ReopenCalibrationInput!) {
    reopenCalibration(input: $input) {
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

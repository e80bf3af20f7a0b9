import { graphql } from '../gql/index.js';

export const CreateScheme = graphql(`
  mutation CreateScheme($input: CreateSchemeInput!) {
    createScheme(input: $input) {
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

export const OpenRound = graphql(`
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) {
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

export const GrantExtension = graphql(`
  mutation GrantExtension($input: GrantExtensionInput!) {
    grantExtension(input: $input) {
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

export const AllocateMarkers = graphql(`
  mutation AllocateMarkers($input: RoundInput!) {
    allocateMarkers(input: $input) {
      marks
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

export const OrderThirdMark = graphql(`
  mutation OrderThirdMark($input: OrderThirdMarkInput!) {
    orderThirdMark(input: $input) {
      packetId
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

export const CutDiscussionShort = graphql(`
  mutation CutDiscussionShort($input: CutDiscussionShortInput!) {
    cutDiscussionShort(input: $input) {
      packetId
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

export const ReleaseResults = graphql(`
  mutation ReleaseResults($input: RoundInput!) {
    releaseResults(input: $input) {
      released
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

export const ScreenSubmission = graphql(`
  mutation ScreenSubmission($input: ScreenSubmissionInput!) {
    screenSubmission(input: $input) {
      id
      packetId
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

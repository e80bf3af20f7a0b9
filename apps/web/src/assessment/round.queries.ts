import { graphql } from '../gql/index.js';

export const RoundSteps = graphql(`
  query RoundSteps($roundId: ID!, $directs: Boolean!) {
    viewer {
      id
      today
    }
    rounds {
      id
      schemeId
      title
      schemeTitle
      opensAt
      deadlineAt
      markingDueOn
      state
      resubmits
    }
    markings(roundId: $roundId) {
      packetId
      state
      marks {
        marker
        state
      }
    }
    submissions(roundId: $roundId) @include(if: $directs) {
      id
      state
      screenBy
    }
    extensions(roundId: $roundId) @include(if: $directs) {
      id
    }
    deferrals(roundId: $roundId) @include(if: $directs) {
      id
    }
    enrolments @include(if: $directs) {
      id
      schemeId
      stage
      status
    }
    guidance {
      stages {
        key
        title
      }
    }
  }
`);

export const CohortCounts = graphql(`
  query CohortCounts($schemeId: ID!) {
    cohort(schemeId: $schemeId) {
      members {
        id
        hostName
        leftOn
        projectId
      }
    }
  }
`);

export const ScreeningQueue = graphql(`
  query ScreeningQueue($roundId: ID!) {
    viewer {
      id
      today
    }
    rounds {
      id
      title
    }
    submissions(roundId: $roundId) {
      id
      hostName
      title
      attempt
      state
      submittedAt
      screenBy
    }
  }
`);

export const RoundExceptions = graphql(`
  query RoundExceptions($roundId: ID!) {
    rounds {
      id
      schemeId
      title
      deadlineAt
      state
    }
    extensions(roundId: $roundId) {
      id
      personName
      hostName
      reason
      until
      grantedAt
    }
    deferrals(roundId: $roundId) {
      id
      projectId
      personName
      hostName
      reason
      toRoundTitle
      deferredAt
    }
    enrolments {
      id
      schemeId
      hostOrganisationId
      hostName
      projectId
      personName
    }
  }
`);

export const DeferSubmission = graphql(`
  mutation DeferSubmission($input: DeferSubmissionInput!) {
    deferSubmission(input: $input) {
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

export const FollowersOfScheme = graphql(`
  query FollowersOfScheme {
    viewer {
      id
      today
    }
    schemes {
      id
      title
    }
    enrolments {
      id
      schemeId
      projectId
      hostName
      personName
      stage
      status
      lastContactOn
      hasMentor
      nudgedOn
    }
    guidance {
      stages {
        key
        title
      }
    }
  }
`);

export const NudgeMentors = graphql(`
  mutation NudgeMentors($input: NudgeMentorsInput!) {
    nudgeMentors(input: $input) {
      nudged
      recently
      withoutMentor
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

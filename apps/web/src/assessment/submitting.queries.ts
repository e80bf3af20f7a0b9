import { graphql } from '../gql/index.js';

export const ProjectToSubmit = graphql(`
  query ProjectToSubmit($id: ID!) {
    submissionDeclarations {
      key
      ask
    }
    openRounds {
      id
      schemeId
      schemeTitle
      programmeName
      title
      track
      opensAt
      deadlineAt
      state
      resubmits
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
    }
    project(id: $id) {
      id
      title
      version
      brokenThreads {
        kind
        subject
        fix
      }
      stages {
        key
        title
        gate {
          key
        }
      }
      releasedResult {
        criteriaAnew
        resubmitUntil
        criteria {
          key
          title
        }
      }
      submissions {
        id
        version
        roundId
        sha256
        state
        note
        submittedAt
      }
      submitting {
        maySubmit
        schemeId
        partsToSeal
        identifiers {
          place
          kind
          advice
        }
        rounds {
          gatesShut
          round {
            id
            title
            schemeTitle
            programmeName
            opensAt
            deadlineAt
            state
            resubmits
          }
        }
      }
    }
  }
`);

export const EnrolProject = graphql(`
  mutation EnrolProject($input: EnrolProjectInput!) {
    enrolProject(input: $input) {
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

export const SubmitProject = graphql(`
  mutation SubmitProject($input: SubmitProjectInput!) {
    submitProject(input: $input) {
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

export const WithdrawSubmission = graphql(`
  mutation WithdrawSubmission($input: WithdrawSubmissionInput!) {
    withdrawSubmission(input: $input) {
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

export const OverrideIdentifier = graphql(`
  mutation OverrideIdentifier($input: OverrideIdentifierInput!) {
    overrideIdentifier(input: $input) {
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

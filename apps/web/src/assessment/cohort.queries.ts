import { graphql } from '../gql/index.js';

export const CohortOfScheme = graphql(`
  query CohortOfScheme($schemeId: ID!) {
    cohort(schemeId: $schemeId) {
      schemeTitle
      members {
        id
        name
        email
        trust
        hostName
        trainingStage
        note
        leftOn
        projectId
        stage
      }
    }
    enrolments {
      id
      schemeId
      projectId
      personName
      hostName
    }
    guidance {
      stages {
        key
        title
      }
    }
  }
`);

export const CohortMemberToMend = graphql(`
  query CohortMemberToMend($schemeId: ID!) {
    cohort(schemeId: $schemeId) {
      schemeTitle
      members {
        id
        version
        name
        email
        trust
        hostOrganisationId
        trainingStage
        note
        leftOn
      }
      trusts {
        id
        name
      }
    }
  }
`);

export const CohortToImportInto = graphql(`
  query CohortToImportInto($schemeId: ID!) {
    cohort(schemeId: $schemeId) {
      schemeTitle
      members {
        id
        name
        email
        leftOn
      }
    }
  }
`);

export const CheckCohort = graphql(`
  query CheckCohort($schemeId: ID!, $rows: [CohortRowInput!]!) {
    checkCohort(schemeId: $schemeId, rows: $rows) {
      change
      hostName
      why
    }
  }
`);

export const ImportCohort = graphql(`
  mutation ImportCohort($input: ImportCohortInput!) {
    importCohort(input: $input) {
      added
      changed
      same
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

export const ChangeCohortMember = graphql(`
  mutation ChangeCohortMember($input: ChangeCohortMemberInput!) {
    changeCohortMember(input: $input) {
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

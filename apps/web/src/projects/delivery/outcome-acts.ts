import { graphql } from '../../gql/index.js';

/** What is done when a project says what came of it and leaves it to the service. Asked by actions alone. */
export const ChooseResult = graphql(`
  mutation ChooseResult($input: ChooseResultInput!) {
    chooseResult(input: $input) {
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
export const RecordBenefit = graphql(`
  mutation RecordBenefit($input: RecordBenefitInput!) {
    recordBenefit(input: $input) {
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
export const RateSustainability = graphql(`
  mutation RateSustainability($input: RateSustainabilityInput!) {
    rateSustainability(input: $input) {
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
export const PlanSustainabilityAction = graphql(`
  mutation PlanSustainabilityAction($input: PlanSustainabilityActionInput!) {
    planSustainabilityAction(input: $input) {
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
export const RecordSharing = graphql(`
  mutation RecordSharing($input: RecordSharingInput!) {
    recordSharing(input: $input) {
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
export const AcceptOwnership = graphql(`
  mutation AcceptOwnership($input: AcceptOwnershipInput!) {
    acceptOwnership(input: $input) {
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
export const AnswerAfterCare = graphql(`
  mutation AnswerAfterCare($input: AnswerAfterCareInput!) {
    answerAfterCare(input: $input) {
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

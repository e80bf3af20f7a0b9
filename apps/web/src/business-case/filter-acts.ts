import { graphql } from '../gql/index.js';

/** What can be done to the options filter. Asked by the actions of its pages alone. */
export const AddFilterChoice = graphql(`
  mutation AddFilterChoice($input: AddFilterChoiceInput!) {
    addFilterChoice(input: $input) {
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
export const ChangeFilterChoice = graphql(`
  mutation ChangeFilterChoice($input: ChangeFilterChoiceInput!) {
    changeFilterChoice(input: $input) {
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
export const RateFilterChoice = graphql(`
  mutation RateFilterChoice($input: RateFilterChoiceInput!) {
    rateFilterChoice(input: $input) {
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
export const RemoveFilterChoice = graphql(`
  mutation RemoveFilterChoice($input: RemoveFilterChoiceInput!) {
    removeFilterChoice(input: $input) {
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
export const KeepFilterRatings = graphql(`
  mutation KeepFilterRatings($input: KeepFilterRatingsInput!) {
    keepFilterRatings(input: $input) {
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
export const TakeFilterChoices = graphql(`
  mutation TakeFilterChoices($input: TakeFilterChoicesInput!) {
    takeFilterChoices(input: $input) {
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
export const NameConstraints = graphql(`
  mutation NameConstraints($input: NameConstraintsInput!) {
    nameConstraints(input: $input) {
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

import { graphql } from '../gql/index.js';

export const MyCommentBank = graphql(`
  query MyCommentBank {
    commentBank {
      id
      version
      criterion
      text
    }
  }
`);

export const CommentsPage = graphql(`
  query CommentsPage {
    commentBank {
      id
      version
      criterion
      text
    }
    guidance {
      rubrics {
        cut
        criteria {
          key
          title
        }
      }
    }
  }
`);

export const AddBankComment = graphql(`
  mutation AddBankComment($input: AddBankCommentInput!) {
    addBankComment(input: $input) {
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

export const ChangeBankComment = graphql(`
  mutation ChangeBankComment($input: ChangeBankCommentInput!) {
    changeBankComment(input: $input) {
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

export const RemoveBankComment = graphql(`
  mutation RemoveBankComment($input: RemoveBankCommentInput!) {
    removeBankComment(input: $input) {
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

import { graphql } from '../gql/index.js';

export const AppealOfProject = graphql(`
  query AppealOfProject($id: ID!) {
    project(id: $id) {
      id
      title
      appealing {
        until
        mayLodge
        appeal {
          id
          version
          ground
          account
          asks
          state
          lodgedAt
          dueOn
          daysLeft
          isYours
          maySettle
          mayTakeToReview
          mayWithdraw
          steps {
            state
            words
            at
          }
        }
      }
      releasedResult {
        id
        amends {
          releasedAt
        }
      }
    }
  }
`);

export const LodgeAppeal = graphql(`
  mutation LodgeAppeal($input: LodgeAppealInput!) {
    lodgeAppeal(input: $input) {
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

export const SettleAppeal = graphql(`
  mutation SettleAppeal($input: AppealInput!) {
    settleAppeal(input: $input) {
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

export const TakeAppealToReview = graphql(`
  mutation TakeAppealToReview($input: TakeAppealToReviewInput!) {
    takeAppealToReview(input: $input) {
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

export const WithdrawAppeal = graphql(`
  mutation WithdrawAppeal($input: AppealInput!) {
    withdrawAppeal(input: $input) {
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

export const AppealCases = graphql(`
  query AppealCases {
    appealCases {
      id
      roundTitle
      code
      hostName
      ground
      state
      lodgedAt
      dueOn
      daysLeft
    }
  }
`);

export const AppealCase = graphql(`
  query AppealCase($id: ID!) {
    viewer {
      id
      today
    }
    appealCase(id: $id) {
      id
      version
      roundTitle
      code
      hostName
      projectTitle
      leadName
      ground
      account
      asks
      state
      lodgedAt
      dueOn
      daysLeft
      steps {
        state
        words
        byName
        at
      }
      confirmed {
        total
        outcome
        band
      }
      criteria {
        key
        title
        mean
      }
      minute {
        heldOn
        sat
        finding
        levels {
          criterion
          level
        }
        after {
          total
          outcome
          band
        }
      }
      answering {
        isOpen
        isYours
      }
      reviewing {
        isOpen
        isYours
        barredBy
      }
      deciding {
        isOpen
        isYours
        barredBy
      }
    }
  }
`);

/** What other levels would make of the result, before anything is sealed. */
export const Amendment = graphql(`
  query Amendment($id: ID!, $levels: [AmendedLevelInput!]!) {
    appealCase(id: $id) {
      id
      confirmed {
        total
        outcome
        band
      }
      amendment(levels: $levels) {
        result {
          total
          outcome
          band
        }
        whyNot
      }
    }
  }
`);

export const AnswerAppeal = graphql(`
  mutation AnswerAppeal($input: AnswerAppealInput!) {
    answerAppeal(input: $input) {
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

export const ReviewAppeal = graphql(`
  mutation ReviewAppeal($input: ReviewAppealInput!) {
    reviewAppeal(input: $input) {
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

export const DecideAppeal = graphql(`
  mutation DecideAppeal($input: DecideAppealInput!) {
    decideAppeal(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
        path
      }
    }
  }
`);

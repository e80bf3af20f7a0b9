import { graphql } from '../gql/index.js';

export const BoardPapers = graphql(`
  query BoardPapers($roundId: ID!, $rule: BoardRuleInput) {
    viewer {
      id
      roles
      today
    }
    boardPapers(roundId: $roundId, rule: $rule) {
      roundId
      title
      state
      unscreened
      undecided
      lacking
      toLookAt
      isComplete
      rule
      figure
      cutBefore
      cut
      moderatedByYou
      plans {
        packetId
        code
        before {
          total
          outcome
          band
        }
        after {
          total
          outcome
          band
        }
        flags
        sampledState
        markedAnew
        criteria
      }
      proposals {
        points
        reason
      }
      minute {
        heldOn
        sat
        decided
        reason
        rule
        figure
        cut
      }
    }
  }
`);

export const ResultsToRelease = graphql(`
  query ResultsToRelease($roundId: ID!) {
    rounds {
      id
      title
      state
    }
    boardPapers(roundId: $roundId) {
      roundId
      unscreened
      undecided
      lacking
      toLookAt
      isComplete
      minute {
        resultsDueOn
      }
    }
    roundResults(roundId: $roundId) {
      packetId
      code
      hostName
      title
      leadName
      total
      outcome
      band
    }
    releaseTime(roundId: $roundId) {
      version
      releaseAt
    }
  }
`);

export const ResultPreview = graphql(`
  query ResultPreview($packetId: ID!) {
    resultPreview(packetId: $packetId) {
      schemeTitle
      roundTitle
      outcome
      total
      isCapped
      band
      failures
      feedback {
        marker
        strengths
        nextSteps
      }
      criteria {
        key
        title
        weight
        mean
        comments {
          marker
          text
        }
      }
    }
  }
`);

export const ResultsToDownload = graphql(`
  query ResultsToDownload($roundId: ID!) {
    rounds {
      id
      state
    }
    roundResults(roundId: $roundId) {
      code
      hostName
      title
      leadName
      total
      outcome
      band
      criteria
      resubmitUntil
      amendedAt
      totalBefore
    }
  }
`);

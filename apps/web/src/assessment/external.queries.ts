import { graphql } from '../gql/index.js';

export const RoundsToExamine = graphql(`
  query RoundsToExamine {
    roundsToExamine {
      roundId
      title
      schemeTitle
      state
      isDecided
      hasConflict
    }
  }
`);

export const RoomOfRound = graphql(`
  query RoomOfRound($roundId: ID!) {
    externalRoom(roundId: $roundId) {
      roundId
      title
      schemeTitle
      state
      isDecided
      hasConflict
      sample {
        packetId
        code
        reasons
        total
        outcome
        band
      }
      others {
        packetId
        code
      }
      reports {
        ...ReportShown
      }
    }
  }
`);

export const ReportShown = graphql(`
  fragment ReportShown on ExternalReport {
    id
    number
    examinerName
    opinion
    standards
    process
    recommendations
    sha256
    writtenAt
  }
`);

export const ProcessOfRound = graphql(`
  query ProcessOfRound($roundId: ID!) {
    externalRoom(roundId: $roundId) {
      title
    }
    fairness(roundId: $roundId) {
      roundId
      ...FairnessFigures
    }
  }
`);

export const PlanToExamine = graphql(`
  query PlanToExamine($packetId: ID!) {
    examinedPacket(packetId: $packetId) {
      packetId
      code
      document
      sha256
      rubricKey
      rubricVersion
      total
      outcome
      band
      reasons
      failures
      method
      marks {
        marker
        code
        state
        levels {
          criterion
          level
          comment
        }
        flags
        globalRating
        total
        outcome
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
        rubrics {
          key
          version
          levels {
            level
            name
          }
          criteria {
            key
            title
            weight
            descriptors
          }
          flags {
            key
            asks
            returns
          }
          commentAtLevels
          commentMinCharacters
          globalRatings {
            key
            name
          }
        }
      }
    }
  }
`);

export const DeclareAsExaminer = graphql(`
  mutation DeclareAsExaminer($input: DeclareAsExaminerInput!) {
    declareAsExaminer(input: $input) {
      roundId
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

export const AskForPlan = graphql(`
  mutation AskForPlan($input: AskForPlanInput!) {
    askForPlan(input: $input) {
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

export const WriteExternalReport = graphql(`
  mutation WriteExternalReport($input: WriteExternalReportInput!) {
    writeExternalReport(input: $input) {
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

import { graphql } from '../gql/index.js';

/** A packet with the sheet to mark it by; and the queue, which knows it before it is opened. */
export const PacketToMark = graphql(`
  query PacketToMark($id: ID!) {
    markingQueue {
      markId
      packetId
      version
      state
      code
      title
      specialty
      dueOn
    }
    commentBank {
      id
      criterion
      text
    }
    packet(id: $id) {
      id
      code
      document
      rubricKey
      rubricVersion
      mark {
        id
        version
        state
        levels {
          criterion
          level
          comment
        }
        flags
        unsure
        note
        strengths
        nextSteps
        carried
        globalRating
        total
        outcome
      }
      others {
        marker
        total
        levels {
          criterion
          level
          comment
        }
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

export const DeclareConflict = graphql(`
  mutation DeclareConflict($input: DeclareConflictInput!) {
    declareConflict(input: $input) {
      mark {
        id
        state
      }
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

export const SaveMark = graphql(`
  mutation SaveMark($input: SaveMarkInput!) {
    saveMark(input: $input) {
      mark {
        id
        version
      }
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

export const SubmitMark = graphql(`
  mutation SubmitMark($input: SubmitMarkInput!) {
    submitMark(input: $input) {
      mark {
        id
        total
      }
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

import { graphql } from '../gql/index.js';

/** A marker's mark beside the others', with the rubric that names the criteria. */
export const DiscussionOfPlan = graphql(`
  query DiscussionOfPlan($id: ID!) {
    markingQueue {
      packetId
      title
    }
    packet(id: $id) {
      rubricKey
      rubricVersion
      mark {
        id
        version
        carried
      }
      guidance {
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
    discussion(packetId: $id) {
      code
      state
      reasons
      difference
      total
      method
      marks {
        marker
        isOwn
        levels {
          criterion
          level
          comment
        }
        flags
        strengths
        nextSteps
        total
        outcome
        hasEnded
        wasCutShort
        why
        revision {
          levels {
            criterion
            level
            comment
          }
          flags
          total
          outcome
        }
      }
      notes {
        place
        marker
        isOwn
        criterion
        text
      }
    }
  }
`);

export const WriteDiscussionNote = graphql(`
  mutation WriteDiscussionNote($input: WriteDiscussionNoteInput!) {
    writeDiscussionNote(input: $input) {
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

export const StandByMark = graphql(`
  mutation StandByMark($input: StandByMarkInput!) {
    standByMark(input: $input) {
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

export const ReviseMark = graphql(`
  mutation ReviseMark($input: ReviseMarkInput!) {
    reviseMark(input: $input) {
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

import { graphql } from '../gql/index.js';

/** What is needed to show a record, wherever it stands. */
export const CardFields = graphql(`
  fragment CardFields on RecordCard {
    model
    problem
    aim
    resultNote
    lesson
    changeIdeas
    coreParts
    adaptableParts
    adoptionNotes
    measures {
      name
      kind
      unit
      direction
      points {
        position
        value
        isHidden
        outOf
      }
    }
    costNonRecurrent
    costRecurrent
    contributors {
      name
      role
      from
      to
    }
    parentPublicationId
    licence
  }
`);

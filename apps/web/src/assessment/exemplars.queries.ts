import { graphql } from '../gql/index.js';

export const ExemplarShelf = graphql(`
  query ExemplarShelf {
    exemplars {
      exemplars {
        id
        code
        title
        rubricKey
        rubricVersion
        fictional
        madeOn
      }
      sources {
        packetId
        code
        title
        roundTitle
        submissionId
      }
    }
  }
`);

/** The plans an exemplar can be made of, each with its rubric. */
export const ExemplarSources = graphql(`
  query ExemplarSources {
    exemplars {
      sources {
        packetId
        code
        title
        submissionId
        rubricKey
        rubricVersion
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
    }
  }
`);

export const MakeExemplar = graphql(`
  mutation MakeExemplar($input: MakeExemplarInput!) {
    makeExemplar(input: $input) {
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

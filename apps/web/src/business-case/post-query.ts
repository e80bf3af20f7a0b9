import { graphql } from '../gql/index.js';

export const PostOfLine = graphql(`
  query PostOfLine($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      businessCase {
        options {
          id
          lines {
            id
            version
            label
            recurrent
            post {
              point
              wte
              heads
              hcasZone
              extraPensionable
              programmedActivities
            }
          }
        }
        appraisal {
          sets {
            set {
              key
              title
              points {
                key
                label
                annual
              }
            }
          }
        }
      }
    }
  }
`);

export const PriceOfPost = graphql(`
  query PriceOfPost(
    $id: ID!
    $point: String!
    $wte: Rate!
    $heads: Int!
    $hcasZone: HcasZone!
    $extraPensionable: Pounds!
    $programmedActivities: Rate
  ) {
    project(id: $id) {
      id
      businessCase {
        priceOfPost(
          point: $point
          wte: $wte
          heads: $heads
          hcasZone: $hcasZone
          extraPensionable: $extraPensionable
          programmedActivities: $programmedActivities
        ) {
          cannot
          total
          parts {
            name
            amount
          }
        }
      }
    }
  }
`);

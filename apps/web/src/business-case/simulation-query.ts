import type { SimulationOfCaseQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

export const SimulationOfCase = graphql(`
  query SimulationOfCase($id: ID!, $draws: Int!, $seed: Int!, $isAsked: Boolean!) {
    project(id: $id) {
      id
      title
      businessCase {
        options {
          id
          lines {
            id
          }
        }
        benefits {
          id
        }
        simulation(draws: $draws, seed: $seed) @include(if: $isAsked) {
          cannot {
            message
            subjectId
            subject
          }
          draws
          seed
          deterministic
          mean
          sd
          p5
          p50
          p95
          probabilityBelowNought
          histogram {
            from
            to
            count
          }
          explains {
            id
            label
            share
          }
        }
      }
    }
  }
`);

export type Simulation = NonNullable<NonNullable<SimulationOfCaseQuery['project']>['businessCase']['simulation']>;

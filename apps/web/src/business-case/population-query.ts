import { graphql } from '../gql/index.js';

export const PopulationFiles = graphql(`
  query PopulationFiles {
    viewer {
      id
      roles
    }
    populationFiles {
      id
      name
      source
      baseYear
      retrievedOn
      licence
      isFictional
      areas
      byName
      at
    }
  }
`);

/** How a file would be read. Asked by the actions of its page alone. */
export const CheckPopulation = graphql(`
  query CheckPopulation($csv: String!) {
    checkPopulation(csv: $csv) {
      faults {
        line
        column
        message
      }
      file {
        source
        baseYear
        retrievedOn
        licence
        isFictional
        areas {
          name
          people
          firstYear
          lastYear
          groups
          hasRange
        }
      }
    }
  }
`);

/** Loads a file for the whole trust. Asked by the actions of its page alone. */
export const LoadPopulation = graphql(`
  mutation LoadPopulation($input: LoadPopulationInput!) {
    loadPopulation(input: $input) {
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

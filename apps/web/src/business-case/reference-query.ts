import { graphql } from '../gql/index.js';

export const ReferenceSets = graphql(`
  query ReferenceSets {
    viewer {
      id
      roles
      today
    }
    referenceSets {
      id
      key
      title
      status
      effectiveFrom
      effectiveTo
      reviewBy
      isLocal
      source {
        title
        publisher
        address
      }
    }
  }
`);

export const OneReferenceSet = graphql(`
  query OneReferenceSet {
    viewer {
      id
      roles
      today
    }
    referenceSets {
      id
      key
      title
      status
      effectiveFrom
      effectiveTo
      reviewBy
      unit
      note
      isLocal
      confirmation {
        holds
        source
        sourceDay
        note
        byName
        at
      }
      source {
        title
        publisher
        address
        publishedOn
      }
      numbers {
        path
        label
        value
      }
    }
  }
`);

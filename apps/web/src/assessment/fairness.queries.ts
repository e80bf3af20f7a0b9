import { graphql } from '../gql/index.js';

/** The figures of a round’s marking, which directors and moderators read, and the external examiner of a decided round. */
export const FairnessFigures = graphql(`
  fragment FairnessFigures on FairnessPanel {
    cut
    plans
    marks
    withoutTotal
    reliability {
      plans
      isCrossed
      single {
        value
        lower
        upper
        reason
      }
      ofTwo {
        value
        lower
        upper
        reason
      }
      alpha {
        value
        lower
        upper
        reason
      }
      close {
        value
        lower
        upper
        reason
      }
      error {
        value
        halfWidth
        reason
      }
    }
    criteria {
      key
      title
      alpha {
        value
        lower
        upper
        reason
      }
    }
    pairs {
      one {
        code
        name
      }
      other {
        code
        name
      }
      plans
      kappa {
        value
        lower
        upper
        reason
      }
    }
    markers {
      code
      name
      given
      marked
      declined
      void
      severity
      lower
      upper
      shrunk
    }
    severityReason
    residualDf
    islands {
      markers {
        code
        name
      }
      plans
    }
    joins {
      plan
      marker {
        code
        name
      }
    }
    fair {
      code
      raw
      fair
      crossesCut
    }
  }
`);

export const FairnessOfRound = graphql(`
  query FairnessOfRound($roundId: ID!) {
    rounds {
      id
      title
      schemeTitle
    }
    fairness(roundId: $roundId) {
      roundId
      ...FairnessFigures
    }
    externalReports(roundId: $roundId) {
      ...ReportShown
    }
  }
`);

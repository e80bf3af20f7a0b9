import { graphql } from '../gql/index.js';

/** What can be done with measures. Asked by the actions of their pages alone. */
export const PlanMeasure = graphql(`
  mutation PlanMeasure($input: PlanMeasureInput!) {
    planMeasure(input: $input) {
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
export const ChangeMeasure = graphql(`
  mutation ChangeMeasure($input: ChangeMeasureInput!) {
    changeMeasure(input: $input) {
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
export const RetireMeasure = graphql(`
  mutation RetireMeasure($input: RetireMeasureInput!) {
    retireMeasure(input: $input) {
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
export const EnterReadings = graphql(`
  mutation EnterReadings($input: EnterReadingsInput!) {
    enterReadings(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
        ... on ReadingsNotAsTheyShouldError {
          each {
            index
            why
          }
        }
        ... on ReadingExistsError {
          days
        }
      }
      warnings {
        message
      }
    }
  }
`);
export const CorrectReading = graphql(`
  mutation CorrectReading($input: CorrectReadingInput!) {
    correctReading(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
        ... on ReadingsNotAsTheyShouldError {
          each {
            index
            why
          }
        }
      }
      warnings {
        message
      }
    }
  }
`);
export const FreezeBaseline = graphql(`
  mutation FreezeBaseline($input: FreezeBaselineInput!) {
    freezeBaseline(input: $input) {
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
export const SetTarget = graphql(`
  mutation SetTarget($input: SetTargetInput!) {
    setTarget(input: $input) {
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
export const AnnotateMeasure = graphql(`
  mutation AnnotateMeasure($input: AnnotateMeasureInput!) {
    annotateMeasure(input: $input) {
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
export const ChartMeasure = graphql(`
  mutation ChartMeasure($input: ChartMeasureInput!) {
    chartMeasure(input: $input) {
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
export const RecalculateLimits = graphql(`
  mutation RecalculateLimits($input: RecalculateLimitsInput!) {
    recalculateLimits(input: $input) {
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
export const TakeBackRecalculation = graphql(`
  mutation TakeBackRecalculation($input: TakeBackRecalculationInput!) {
    takeBackRecalculation(input: $input) {
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

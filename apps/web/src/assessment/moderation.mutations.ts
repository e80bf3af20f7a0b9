import { graphql } from '../gql/index.js';

export const DrawModerationSample = graphql(`
  mutation DrawModerationSample($input: RoundInput!) {
    drawModerationSample(input: $input) {
      added
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

export const ConfirmPlan = graphql(`
  mutation ConfirmPlan($input: ModeratedPlanInput!) {
    confirmPlan(input: $input) {
      packetId
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

export const OrderReMark = graphql(`
  mutation OrderReMark($input: ModeratedPlanInput!) {
    orderReMark(input: $input) {
      packetId
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

export const OrderReMarkOfMarker = graphql(`
  mutation OrderReMarkOfMarker($input: ReMarkOfMarkerInput!) {
    orderReMarkOfMarker(input: $input) {
      plans
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

export const ProposeScaling = graphql(`
  mutation ProposeScaling($input: ScalingInput!) {
    proposeScaling(input: $input) {
      roundId
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

import { graphql } from '../gql/index.js';

/** What a benefit is valued by, and what it was valued by before. Asked by the pages that show both. */
graphql(`
  fragment BenefitFigures on Benefit {
    kind
    annual
    baseline
    target
    direction
    annualVolume
    unitValue
    unitValueBasis
    deadweight
    attribution
    evidence
    haircut
    buildUp
    isHealth
    isDisbenefit
    low
    high
    earlier {
      ...EarlierFigures
    }
  }
`);
graphql(`
  fragment EarlierFigures on EarlierValue {
    kind
    annual
    baseline
    target
    direction
    annualVolume
    unitValue
    unitValueBasis
    deadweight
    attribution
    evidence
    haircut
    buildUp
    isHealth
    isDisbenefit
    low
    high
    why
    byName
    at
  }
`);

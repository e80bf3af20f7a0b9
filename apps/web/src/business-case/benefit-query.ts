import type { AppLoadContext } from 'react-router';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';

const BenefitInDepth = graphql(`
  query BenefitInDepth($id: ID!) {
    viewer {
      id
      today
    }
    project(id: $id) {
      id
      title
      viewerMay
      measures {
        id
        name
        unit
        shape
        per
        direction
        baseline {
          median
        }
      }
      businessCase {
        options {
          id
          kind
        }
        usualCuts {
          evidence
          cut
          source
        }
        benefits {
          id
          version
          ...BenefitFigures
          label
          measureId
          optionId
          unit
          forecastFrozenAt
          worth {
            setId
            key
            label
            printed
            pricesOf
            prices
            priceIndex
            each
            fromYear
            byYear
          }
          anotherMeasure
          cashRoute {
            budgetCode
            holder
            fallsOn
            annual
            note
            byName
            at
            holds
          }
          reductions {
            year
            amount
            budgetCode
            note
          }
        }
      }
    }
  }
`);

/** One benefit of a case with all it was worked out from, and the measure that shows it. */
export async function benefitOf(ask: AppLoadContext['graphql'], projectId: string, benefitId: string) {
  const { viewer, project } = await ask(BenefitInDepth, { id: projectId });
  const { businessCase, measures, ...rest } = found(project);
  const benefit = found(businessCase.benefits.find(({ id }) => id === benefitId));
  return {
    project: rest,
    benefit,
    options: businessCase.options,
    usualCuts: businessCase.usualCuts,
    measure: measures.find(({ id }) => id === benefit.measureId),
    today: viewer?.today ?? '',
  };
}

export type BenefitFound = Awaited<ReturnType<typeof benefitOf>>;

const BenefitLooked = graphql(`
  query BenefitLooked($id: ID!) {
    project(id: $id) {
      id
      businessCase {
        benefits {
          id
          anotherMeasure
        }
      }
    }
  }
`);

/** That a benefit was worked out for another measure than it has, in a sentence; null while it was not. */
export async function anotherMeasureOf(ask: AppLoadContext['graphql'], projectId: string, benefitId: string) {
  const { businessCase } = found((await ask(BenefitLooked, { id: projectId })).project);
  return businessCase.benefits.find(({ id }) => id === benefitId)?.anotherMeasure ?? null;
}

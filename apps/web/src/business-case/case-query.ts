import type { AppLoadContext } from 'react-router';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';

const BusinessCaseOfProject = graphql(`
  query BusinessCaseOfProject($id: ID!) {
    viewer {
      id
      today
    }
    project(id: $id) {
      id
      title
      viewerMay
      team {
        personId
        name
        isCurrent
      }
      changeIdeas {
        id
        text
      }
      measures {
        id
        name
      }
      businessCase {
        facts {
          version
          geography
          needsSource
          baseYear
          projection
          askedOf
          askedAmount
          decideBy
        }
        options {
          id
          version
          kind
          description
          rating
          reason
          nonRecurrent
          recurrent
          lines {
            id
            version
            kind
            label
            nonRecurrent
            recurrent
            startsIn
            source
            funding
            changeIdeaId
            earlier {
              nonRecurrent
              recurrent
              why
              byName
            }
          }
        }
        benefits {
          id
          version
          kind
          label
          measureId
          noMeasureBecause
          annual
          basis
          baseline
          cashRoute {
            holds
          }
          ownerId
          ownerName
          startsIn
          years
          forecastAnnual
          forecastFrozenAt
        }
        equality {
          characteristic
          effect
          note
        }
        financeCheck {
          outcome
          note
          byName
          at
          holds
        }
        sponsorDecision {
          outcome
          note
          byName
          at
          holds
        }
        years {
          year
          cost
          cash
          otherValued
        }
        total {
          cost
          cash
          otherValued
        }
      }
    }
    guidance {
      equalityCharacteristics {
        key
        name
        asks
      }
    }
  }
`);

/** The whole case with what its forms choose among, in one question to the API. */
export async function caseOf(ask: AppLoadContext['graphql'], projectId: string) {
  const { viewer, project, guidance } = await ask(BusinessCaseOfProject, { id: projectId });
  const { businessCase, ...rest } = found(project);
  return {
    project: rest,
    plan: businessCase,
    characteristics: guidance.equalityCharacteristics,
    today: viewer?.today ?? '',
  };
}

export type CaseOfProject = Awaited<ReturnType<typeof caseOf>>;
export type Option = CaseOfProject['plan']['options'][number];
export type Line = Option['lines'][number];
export type Benefit = CaseOfProject['plan']['benefits'][number];

import type { AppLoadContext } from 'react-router';
import { found } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';

const OutcomeOfProject = graphql(`
  query OutcomeOfProject($id: ID!) {
    viewer {
      id
      today
    }
    project(id: $id) {
      id
      title
      viewerMay
      results {
        versionNo
        state
        note
        chosenOn
        byName
      }
      businessCase {
        benefits {
          id
          label
          kind
          annual
          forecastAnnual
          forecastFrozenAt
          startsIn
          years
          ownerName
          actuals {
            year
            amount
            note
          }
        }
      }
    }
  }
`);

/** What came of a project, with the benefits that were forecast and what they came to. */
export async function outcomeOf(ask: AppLoadContext['graphql'], projectId: string) {
  const { viewer, project } = await ask(OutcomeOfProject, { id: projectId });
  const { businessCase, results, ...rest } = found(project);
  return { project: rest, results, benefits: businessCase.benefits, today: viewer?.today ?? '' };
}

export type OutcomeBenefit = Awaited<ReturnType<typeof outcomeOf>>['benefits'][number];

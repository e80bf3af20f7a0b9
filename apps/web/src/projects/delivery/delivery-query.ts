import type { AppLoadContext } from 'react-router';
import { found } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';

const DeliveryOfProject = graphql(`
  query DeliveryOfProject($id: ID!) {
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
      milestones {
        id
        version
        title
        plannedOn
        baselineOn
        forecastOn
        actualOn
        state
      }
      cycles {
        id
        version
        number
        afterCycleId
        changeIdeaId
        measureId
        question
        plan
        prediction
        predictedAt
        did
        doneOn
        study
        act
        scale
      }
      risks {
        id
        version
        text
        likelihood
        impact
        mitigation
        ownerId
        ownerName
        reviewOn
        state
      }
    }
  }
`);

/** Milestones, cycles and risks with what their forms choose among, in one question to the API. */
export async function deliveryOf(ask: AppLoadContext['graphql'], projectId: string) {
  const { viewer, project } = await ask(DeliveryOfProject, { id: projectId });
  return { project: found(project), today: viewer?.today ?? '' };
}

export type Cycle = Awaited<ReturnType<typeof deliveryOf>>['project']['cycles'][number];

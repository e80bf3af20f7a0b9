import type { AppLoadContext } from 'react-router';
import { found } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';

const SustainabilityOfProject = graphql(`
  query SustainabilityOfProject($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      team {
        personId
        name
        isCurrent
      }
      sustainability {
        factor
        ratedA
        ratedB
        ratedC
        ratedD
        isWeakest
        actions {
          id
          action
          ownerId
          dueOn
          doneOn
        }
      }
    }
    guidance {
      sustainabilityFactors {
        key
        name
        asks
      }
      sustainabilityLevels {
        key
        name
        asks
      }
    }
  }
`);

/** What keeps the change going: every factor of the guidance, with how it was rated and what will be done. */
export async function sustainabilityOf(ask: AppLoadContext['graphql'], projectId: string) {
  const { project, guidance } = await ask(SustainabilityOfProject, { id: projectId });
  const { sustainability, ...rest } = found(project);
  const factors = guidance.sustainabilityFactors.map((factor) => {
    const rated = sustainability.find((one) => one.factor === factor.key);
    return {
      ...factor,
      counts: rated
        ? ([
            ['A', rated.ratedA],
            ['B', rated.ratedB],
            ['C', rated.ratedC],
            ['D', rated.ratedD],
          ] as const)
        : [],
      isWeakest: rated?.isWeakest ?? false,
      actions: rated?.actions ?? [],
    };
  });
  return { project: rest, factors, levels: guidance.sustainabilityLevels };
}

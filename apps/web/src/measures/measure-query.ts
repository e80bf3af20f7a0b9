import { type AppLoadContext } from 'react-router';
import { found } from '../design/acts.js';
import { graphql } from '../gql/index.js';

const MeasureForForm = graphql(`
  query MeasureForForm($id: ID!) {
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
        version
        name
        stratum
        kind
        shape
        definition
        numerator
        denominator
        source
        sampling
        frequency
        unit
        direction
        chart
        ownerId
        changeIdeaId
        points
        baseline {
          fromDay
          toDay
          points
          median
          versionNo
        }
        series {
          takenOn
        }
      }
    }
  }
`);

/** One measure of a project, for the forms about it; a page for nobody when it is not there. */
export async function measureForForm(
  graphql: AppLoadContext['graphql'],
  { projectId, measureId }: { projectId: string; measureId: string },
) {
  const { viewer, project } = await graphql(MeasureForForm, { id: projectId });
  const { measures, ...rest } = found(project);
  return { project: rest, measure: found(measures.find(({ id }) => id === measureId)), today: viewer?.today ?? '' };
}

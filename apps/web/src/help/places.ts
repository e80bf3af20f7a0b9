import type { Route } from './+types/places';
import { graphql } from '../gql/index.js';

const PlacesToGo = graphql(`
  query PlacesToGo {
    myProjects(first: 50) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);
const WhoGoes = graphql(`
  query WhoGoes {
    viewer {
      id
      organisation {
        id
      }
    }
  }
`);

/** The projects somebody can go to, for the menu that a key opens. Nobody signed in, or acting nowhere: none. */
export async function loader({ context }: Route.LoaderArgs) {
  const { viewer } = await context.graphql(WhoGoes);
  if (!viewer?.organisation) return { projects: [] };
  const { myProjects } = await context.graphql(PlacesToGo);
  return { projects: myProjects.edges.map(({ node }) => node) };
}

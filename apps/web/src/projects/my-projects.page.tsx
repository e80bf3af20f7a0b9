import { Link } from 'react-router';
import type { Route } from './+types/my-projects.page';
import { Page } from '../design/page.js';
import { ButtonLink, Empty, More, Tag } from '../design/pieces.js';
import { sayKey } from '../design/words.js';
import { graphql } from '../gql/index.js';

const MyProjects = graphql(`
  query MyProjects($after: String) {
    myProjects(first: 20, after: $after) {
      edges {
        node {
          id
          title
          state
          progress
          nextUsefulThings {
            fix
            stage
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export async function loader({ context, request }: Route.LoaderArgs) {
  return (await context.graphql(MyProjects, { after: new URL(request.url).searchParams.get('after') })).myProjects;
}

export default function MyProjectsPage({ loaderData: { edges, pageInfo } }: Route.ComponentProps) {
  return (
    <Page title="My projects" wide>
      {edges.length ? (
        <>
          <ul className="app-cards">
            {edges.map(({ node: { id, title, state, progress, nextUsefulThings } }) => (
              <li className="app-card" key={id}>
                <h2>
                  <Link to={`/projects/${id}`}>{title}</Link>
                </h2>
                <p>
                  <Tag colour={state === 'ACTIVE' ? 'green' : 'grey'}>{sayKey(state)}</Tag>
                </p>
                <p>{progress}% of the way</p>
                {nextUsefulThings[0] ? <p>Next: {nextUsefulThings[0].fix}</p> : null}
              </li>
            ))}
          </ul>
          {pageInfo.hasNextPage ? <More to={`?after=${pageInfo.endCursor}`} /> : null}
        </>
      ) : (
        <Empty>
          <p>Your projects will be here. Starting one takes three questions, and you can change every answer later.</p>
        </Empty>
      )}
      <ButtonLink to="/projects/start">Start a project</ButtonLink>
    </Page>
  );
}

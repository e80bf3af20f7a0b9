import { Link } from 'react-router';
import type { Route } from './+types/warnings.page';
import { found } from '../design/acts.js';
import { Shown } from '../design/held.js';
import { Page } from '../design/page.js';
import { graphql } from '../gql/index.js';
import { warningsOf } from './case-warnings.js';
import { seenByTeam } from './case-words.js';

const TitleOfProject = graphql(`
  query TitleOfProject($id: ID!) {
    project(id: $id) {
      id
      title
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const [{ project }, groups] = await Promise.all([
    context.graphql(TitleOfProject, { id: params.projectId }),
    warningsOf(context.graphql, params.projectId),
  ]);
  return { project: found(project), groups: context.hold(groups) };
}

/** What whoever decides would ask about. It refuses nothing. */
export default function WarningsPage({ loaderData: { project, groups } }: Route.ComponentProps) {
  return (
    <Page
      title="What to look at before somebody asks"
      caption={project.title}
      back={{ to: `/projects/${project.id}/plan`, label: 'Back to the business case' }}
      seenBy={seenByTeam}
    >
      <p>A finance director would ask about these. They stop nothing.</p>
      <Shown held={groups}>
        {(all) =>
          all.length ? (
            all.map(({ about, to, messages }) => (
              <section key={to ?? about}>
                <h2 className="nhsuk-heading-s">{to ? <Link to={to}>{about}</Link> : about}</h2>
                <ul>
                  {messages.map((message) => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
              </section>
            ))
          ) : (
            <p>Nothing odd was found.</p>
          )
        }
      </Shown>
    </Page>
  );
}

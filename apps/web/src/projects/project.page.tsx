import type { Route } from './+types/project.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ActionLink } from '../design/pieces.js';
import { type Task, TaskList } from '../design/task-list.js';
import { graphql } from '../gql/index.js';

const ProjectTasks = graphql(`
  query ProjectTasks($id: ID!) {
    project(id: $id) {
      id
      title
      state
      progress
      nextUsefulThings {
        fix
        stage
      }
      stages {
        key
        code
        title
        coreQuestion
        gate {
          key
          state
          conditions {
            met
          }
        }
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  return found((await context.graphql(ProjectTasks, { id: params.projectId })).project);
}

export default function ProjectPage({
  loaderData: { id, title, progress, nextUsefulThings, stages },
}: Route.ComponentProps) {
  return (
    <Page title={title} back={{ to: '/projects', label: 'My projects' }} seenBy="Only the project’s team can see this.">
      <p>{progress}% of the way.</p>
      {nextUsefulThings[0] ? (
        <ActionLink to={`/projects/${id}/stages/${nextUsefulThings[0].stage}`}>{nextUsefulThings[0].fix}</ActionLink>
      ) : null}
      <TaskList
        tasks={stages.map((stage): Task => ({
          title: stage.title,
          to: `/projects/${id}/stages/${stage.key}`,
          hint: stage.coreQuestion,
          status: stage.gate.state,
          colour: stage.gate.state === 'PASSED' ? undefined : 'blue',
        }))}
      />
    </Page>
  );
}

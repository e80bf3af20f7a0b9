import type { Route } from './+types/stage.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { SummaryList } from '../design/pieces.js';
import { graphql } from '../gql/index.js';

const StageQuestions = graphql(`
  query StageQuestions($id: ID!) {
    project(id: $id) {
      id
      title
      stages {
        key
        title
        purpose
        questions {
          key
          ask
          answer {
            value
          }
        }
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const project = found((await context.graphql(StageQuestions, { id: params.projectId })).project);
  const stage = found(project.stages.find(({ key }) => key === params.stage));
  return { project: { id: project.id, title: project.title }, stage };
}

export default function StagePage({ loaderData: { project, stage } }: Route.ComponentProps) {
  return (
    <Page
      title={stage.title}
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
    >
      <p>{stage.purpose}</p>
      <SummaryList
        rows={stage.questions.map(({ ask, answer }) => ({ key: ask, value: answer?.value ?? 'Not answered yet' }))}
      />
    </Page>
  );
}

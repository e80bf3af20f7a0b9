import { Link } from 'react-router';
import type { Route } from './+types/comments.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Empty, Prose } from '../design/pieces.js';
import { sayInstant } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { teamRoles } from './project-words.js';

const CommentsOfProject = graphql(`
  query CommentsOfProject($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      stages {
        key
        title
      }
      comments {
        id
        stage
        text
        byName
        byRole
        at
      }
    }
  }
`);
const CommentOnStage = graphql(`
  mutation CommentOnStage($input: CommentOnStageInput!) {
    commentOnStage(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);

const fields = {
  stage: choice()('Which stage is it about?', { as: 'select', missing: 'Select the stage it is about' }),
  text: words('Your comment', {
    hint: 'It is never part of what is submitted or published.',
    rows: 4,
    missing: 'Enter your comment',
  }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { comments, viewerMay, ...project } = found(
    (await context.graphql(CommentsOfProject, { id: params.projectId })).project,
  );
  const stage = params.stage ? found(project.stages.find(({ key }) => key === params.stage)) : null;
  return {
    ...project,
    stage,
    comments: stage ? comments.filter((comment) => comment.stage === stage.key) : comments,
    mayComment: viewerMay.includes('project:comment'),
  };
}

export const action = acts({
  comment: act({
    fields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(CommentOnStage, { input: { ...input, projectId: param('projectId') } })).commentOnStage,
    said: 'Your comment is there for the team.',
  }),
});

export default function CommentsPage({
  loaderData: { id, title, stage, stages, comments, mayComment },
  actionData,
}: Route.ComponentProps) {
  const titleOf = (key: string) => stages.find((one) => one.key === key)?.title ?? key;
  return (
    <Page
      title={stage ? `Comments: ${stage.title}` : 'Comments'}
      caption={title}
      back={{ to: `/projects/${id}`, label: 'Back to the project' }}
      seenBy="Everybody on the project’s team can see this, and write here."
      refused={actionData}
    >
      {comments.length ? (
        <ul className="app-inbox">
          {comments.map(({ id: key, stage: about, text, byName, byRole, at }) => (
            <li className="app-card" key={key}>
              <h2>
                {byName}, {teamRoles[byRole].toLowerCase()}
              </h2>
              <Prose>{text}</Prose>
              <p className="app-quiet">
                {stage ? null : (
                  <>
                    On <Link to={`/projects/${id}/stages/${about}`}>{titleOf(about).toLowerCase()}</Link>,{' '}
                  </>
                )}
                {sayInstant(at)}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <Empty
          example={
            <p>“The chain from cause to change holds. Test the second assumption first.” Mentor, on rationale</p>
          }
        >
          <p>
            What mentors, sponsors and colleagues say will be here. A mentor’s comment on the rationale opens its gate.
          </p>
        </Empty>
      )}
      {mayComment ? (
        <ActForm
          name="comment"
          fields={fields}
          values={{ stage: stage?.key }}
          refused={actionData}
          choices={{ stage: stages.map(({ key, title: label }) => ({ value: key, label })) }}
          button="Add the comment"
        />
      ) : null}
      {stage ? (
        <p>
          <Link to={`/projects/${id}/comments`}>Comments on every stage</Link>
        </p>
      ) : null}
    </Page>
  );
}

import type { Route } from './+types/duplicates.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Prose } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import type { DuplicateChoice } from '../gql/graphql.js';
import { duplicateOptions } from './duplicate-options.js';
import { duplicateChoices } from './project-words.js';
import { SimilarList } from './similar-list.js';
import { SimilarWork } from './similar-work.js';

const DuplicatesOfProject = graphql(`
  query DuplicatesOfProject($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      notedDuplicates {
        choice
        because
        byName
        at
      }
    }
  }
`);
const NoteDuplicates = graphql(`
  mutation NoteDuplicates($input: NoteDuplicatesInput!) {
    noteDuplicates(input: $input) {
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
  choice: choice<DuplicateChoice>()('What do you make of them?', {
    missing: 'Select what you make of them',
    choices: duplicateOptions,
  }),
  because: words('What makes yours different?', { hint: 'Only if yours is different.', blank: true, rows: 3 }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const project = found((await context.graphql(DuplicatesOfProject, { id: params.projectId })).project);
  const mayEdit = project.viewerMay.includes('project:edit');
  const work = mayEdit ? await context.graphql(SimilarWork, { title: project.title }) : null;
  return {
    project,
    mayEdit,
    similar: work && {
      ...work,
      similarProjects: work.similarProjects.filter(({ id }) => id !== project.id),
    },
  };
}

export const action = acts({
  note: act({
    fields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(NoteDuplicates, { input: { ...input, projectId: param('projectId') } })).noteDuplicates,
    said: 'Your choice is kept with the project.',
  }),
});

export default function DuplicatesPage({
  loaderData: { project, mayEdit, similar },
  actionData,
}: Route.ComponentProps) {
  const noted = project.notedDuplicates;
  return (
    <Page
      title="Similar projects"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy="Only the project’s team can see this."
      refused={actionData}
    >
      <p>Somebody’s baseline, contacts and mistakes can be yours. Look before you begin.</p>
      {noted ? (
        <div className="nhsuk-inset-text">
          <span className="nhsuk-u-visually-hidden">Information: </span>
          <p>
            {noted.byName} decided on {sayDay(noted.at)}: {duplicateChoices[noted.choice].toLowerCase()}.
          </p>
          {noted.because ? <p>“{noted.because}”</p> : null}
        </div>
      ) : null}
      {similar ? (
        <>
          <h2 className="nhsuk-heading-m">Projects with words of your title in theirs</h2>
          <SimilarList {...similar} />
        </>
      ) : null}
      {mayEdit ? (
        <ActForm
          name="note"
          fields={fields}
          values={noted ?? {}}
          refused={actionData}
          button={noted ? 'Change your choice' : 'Save your choice'}
        />
      ) : null}
    </Page>
  );
}

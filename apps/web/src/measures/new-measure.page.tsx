import type { Route } from './+types/new-measure.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { graphql } from '../gql/index.js';
import { PlanMeasure } from './measure-acts.js';
import { newMeasureFields } from './measure-fields.js';
import { ideaChoices, ownerChoices } from '../projects/team-choices.js';
import { seenByTeam, whoMeasures } from './measure-words.js';

const BeforeNewMeasure = graphql(`
  query BeforeNewMeasure($id: ID!) {
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
    }
  }
`);

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  found((await context.graphql(BeforeNewMeasure, { id: params.projectId })).project);

export const action = acts({
  plan: act({
    fields: newMeasureFields,
    does: async (input, page) =>
      (await page.graphql(PlanMeasure, { input: { ...input, projectId: page.param('projectId') } })).planMeasure,
    then: ({ id }, page) => `/projects/${page.param('projectId')}/measures/${id}`,
    said: 'Measure planned.',
  }),
});

export default function NewMeasurePage({ loaderData: project, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Plan a measure"
      caption={project.title}
      back={{ to: `/projects/${project.id}/measures`, label: 'Back to measures' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('measures:edit') ? (
        <ActForm
          name="plan"
          fields={newMeasureFields}
          refused={actionData}
          choices={{ ownerId: ownerChoices(project.team), changeIdeaId: ideaChoices(project.changeIdeas) }}
          button="Plan this measure"
        />
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}

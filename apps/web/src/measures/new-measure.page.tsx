import { Link } from 'react-router';
import type { Route } from './+types/new-measure.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { graphql } from '../gql/index.js';
import { PlanMeasure } from './measure-acts.js';
import { newMeasureFields, perOf, perWords } from './measure-fields.js';
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
      measures {
        id
        name
        kind
        shape
        per
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
      }
    }
  }
`);

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { measures, ...project } = found((await context.graphql(BeforeNewMeasure, { id: params.projectId })).project);
  const asked = new URL(request.url).searchParams;
  const like = measures.find(({ id }) => id === asked.get('like'));
  return {
    project,
    like: like?.name,
    begun: like ? { ...like, ...perWords(like.per) } : { shape: asked.get('shape'), chart: asked.get('chart') },
  };
}

export const action = acts({
  plan: act({
    fields: newMeasureFields,
    does: async ({ per: chosen, ownPer, ...input }, page) => {
      const per = perOf(input.shape, chosen, ownPer);
      if (per === null)
        return { id: null, errors: [{ message: 'Enter for each how many the rate is', path: ['ownPer'] }] };
      return (await page.graphql(PlanMeasure, { input: { ...input, per, projectId: page.param('projectId') } }))
        .planMeasure;
    },
    then: ({ id }, page) => `/projects/${page.param('projectId')}/measures/${id}`,
    said: 'Measure planned.',
  }),
});

export default function NewMeasurePage({ loaderData: { project, like, begun }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Plan a measure"
      caption={project.title}
      back={{ to: `/projects/${project.id}/measures`, label: 'Back to measures' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('measures:edit') ? (
        <>
          {like ? (
            <p>
              Everything is as in “{like}”. Say for which group it is: it will have limits of its own, and stand beside
              the others on one scale.
            </p>
          ) : null}
          <p>
            Not sure how it should be drawn?{' '}
            <Link to={`/projects/${project.id}/measures/chart`}>Answer 5 questions, and be told which chart fits</Link>.
          </p>
          <ActForm
            name="plan"
            fields={newMeasureFields}
            values={begun}
            refused={actionData}
            choices={{ ownerId: ownerChoices(project.team), changeIdeaId: ideaChoices(project.changeIdeas) }}
            button="Plan this measure"
          />
        </>
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}

import { Link } from 'react-router';
import type { Route } from './+types/new-cycle.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts } from '../../design/acts.js';
import { Page } from '../../design/page.js';
import { newCycleFields } from './cycle-fields.js';
import { PlanCycle } from './delivery-acts.js';
import { deliveryOf } from './delivery-query.js';
import { seenByTeam, whoDelivers } from './delivery-words.js';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { project } = await deliveryOf(context.graphql, params.projectId);
  const after = project.cycles.find(({ id }) => id === new URL(request.url).searchParams.get('after'));
  return { project, after };
}

export const action = acts({
  plan: act({
    fields: newCycleFields,
    does: async (input, page) =>
      (await page.graphql(PlanCycle, { input: { ...input, projectId: page.param('projectId') } })).planCycle,
    then: ({ id }, page) => `/projects/${page.param('projectId')}/cycles/${id}`,
    said: 'Test planned. Now write what you expect, before you start.',
  }),
});

export default function NewCyclePage({ loaderData: { project, after }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Plan a test"
      caption={project.title}
      back={{ to: `/projects/${project.id}/cycles`, label: 'Back to tests of change' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {!project.viewerMay.includes('project:edit') ? (
        <p>{whoDelivers}</p>
      ) : project.changeIdeas.length ? (
        <ActForm
          name="plan"
          fields={newCycleFields}
          values={{ afterCycleId: after?.id, changeIdeaId: after?.changeIdeaId, measureId: after?.measureId }}
          refused={actionData}
          choices={{
            changeIdeaId: project.changeIdeas.map(({ id, text }) => ({ value: id, label: text })),
            measureId: project.measures.map(({ id, name }) => ({ value: id, label: name })),
            afterCycleId: project.cycles.map(({ id, number, question }) => ({
              value: id,
              label: `Cycle ${number}: ${question}`,
            })),
          }}
          button="Plan this test"
        />
      ) : (
        <p>
          A test tests a change, and there is none yet. Go back to{' '}
          <Link to={`/projects/${project.id}`}>the project</Link> and add a change idea first.
        </p>
      )}
    </Page>
  );
}

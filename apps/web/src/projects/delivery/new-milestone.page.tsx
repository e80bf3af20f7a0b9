import type { Route } from './+types/new-milestone.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts } from '../../design/acts.js';
import { choice, day, line } from '../../design/form.js';
import { Page } from '../../design/page.js';
import { ownerChoices } from '../team-choices.js';
import { PlanMilestone } from './delivery-acts.js';
import { deliveryOf } from './delivery-query.js';
import { seenByTeam, whoDelivers } from './delivery-words.js';

const fields = {
  title: line('What is there by then?', { hint: 'Such as “First test done”', missing: 'Enter what is there by then' }),
  plannedOn: day('Planned day', { missing: 'Enter the planned day' }),
  ownerId: choice()('Who sees to it?', { as: 'select', optional: true }),
};

export const loader = ({ context, params }: Route.LoaderArgs) => deliveryOf(context.graphql, params.projectId);

export const action = acts({
  add: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(PlanMilestone, { input: { ...input, projectId: page.param('projectId') } })).planMilestone,
    then: (_, page) => `/projects/${page.param('projectId')}/milestones`,
    said: 'Milestone added.',
  }),
});

export default function NewMilestonePage({ loaderData: { project }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Add a milestone"
      caption={project.title}
      back={{ to: `/projects/${project.id}/milestones`, label: 'Back to milestones' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('project:edit') ? (
        <ActForm
          name="add"
          fields={fields}
          refused={actionData}
          choices={{ ownerId: ownerChoices(project.team) }}
          button="Add this milestone"
        />
      ) : (
        <p>{whoDelivers}</p>
      )}
    </Page>
  );
}

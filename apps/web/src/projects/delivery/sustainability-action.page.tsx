import type { Route } from './+types/sustainability-action.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts } from '../../design/acts.js';
import { choice, day, words } from '../../design/form.js';
import { Page } from '../../design/page.js';
import { ownerChoices } from '../team-choices.js';
import { seenByTeam, whoDelivers } from './delivery-words.js';
import { PlanSustainabilityAction } from './outcome-acts.js';
import { sustainabilityOf } from './sustainability-query.js';

const fields = {
  factor: choice()('Which factor is it for?', { as: 'select', missing: 'Select the factor it is for' }),
  action: words('What will be done?', { rows: 3, missing: 'Enter what will be done' }),
  ownerId: choice()('Who does it?', { as: 'select', optional: true }),
  dueOn: day('By when?', { optional: true }),
};

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { project, factors } = await sustainabilityOf(context.graphql, params.projectId);
  return { project, factors, factor: new URL(request.url).searchParams.get('factor') };
}

export const action = acts({
  plan: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(PlanSustainabilityAction, { input: { ...input, projectId: page.param('projectId') } }))
        .planSustainabilityAction,
    then: (_, page) => `/projects/${page.param('projectId')}/sustainability`,
    said: 'Action planned.',
  }),
});

export default function SustainabilityActionPage({
  loaderData: { project, factors, factor },
  actionData,
}: Route.ComponentProps) {
  return (
    <Page
      title="Plan an action"
      caption={project.title}
      back={{ to: `/projects/${project.id}/sustainability`, label: 'Back to “Will it last?”' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('project:edit') ? (
        <ActForm
          name="plan"
          fields={fields}
          values={{ factor: factor ?? factors.find(({ isWeakest }) => isWeakest)?.key }}
          refused={actionData}
          choices={{
            factor: factors.map(({ key, name, isWeakest }) => ({
              value: key,
              label: `${name}${isWeakest ? ' (one of the 2 weakest)' : ''}`,
            })),
            ownerId: ownerChoices(project.team),
          }}
          button="Plan this action"
        />
      ) : (
        <p>{whoDelivers}</p>
      )}
    </Page>
  );
}

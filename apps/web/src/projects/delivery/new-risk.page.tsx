import type { Route } from './+types/new-risk.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts } from '../../design/acts.js';
import { Page } from '../../design/page.js';
import { ownerChoices } from '../team-choices.js';
import { AddRisk } from './delivery-acts.js';
import { deliveryOf } from './delivery-query.js';
import { seenByTeam, whoDelivers } from './delivery-words.js';
import { newRiskFields } from './risk-fields.js';

export const loader = ({ context, params }: Route.LoaderArgs) => deliveryOf(context.graphql, params.projectId);

export const action = acts({
  add: act({
    fields: newRiskFields,
    does: async ({ likelihood, impact, ...input }, page) =>
      (
        await page.graphql(AddRisk, {
          input: {
            ...input,
            likelihood: Number(likelihood),
            impact: Number(impact),
            projectId: page.param('projectId'),
          },
        })
      ).addRisk,
    then: (_, page) => `/projects/${page.param('projectId')}/risks`,
    said: 'Risk added.',
  }),
});

export default function NewRiskPage({ loaderData: { project }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Add a risk"
      caption={project.title}
      back={{ to: `/projects/${project.id}/risks`, label: 'Back to risks' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('project:edit') ? (
        <ActForm
          name="add"
          fields={newRiskFields}
          refused={actionData}
          choices={{ ownerId: ownerChoices(project.team) }}
          button="Add this risk"
        />
      ) : (
        <p>{whoDelivers}</p>
      )}
    </Page>
  );
}

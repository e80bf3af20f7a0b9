import type { Route } from './+types/risk.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts, found } from '../../design/acts.js';
import { Page } from '../../design/page.js';
import { Prose } from '../../design/pieces.js';
import { ownerChoices } from '../team-choices.js';
import { ReviewRisk } from './delivery-acts.js';
import { deliveryOf } from './delivery-query.js';
import { seenByTeam, whoDelivers } from './delivery-words.js';
import { reviewFields } from './risk-fields.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project } = await deliveryOf(context.graphql, params.projectId);
  const { id, title, viewerMay, team, risks } = project;
  return { project: { id, title, viewerMay, team }, risk: found(risks.find((one) => one.id === params.riskId)) };
}

export const action = acts({
  review: act({
    fields: reviewFields,
    does: async ({ version, likelihood, impact, ...input }, page) =>
      (
        await page.graphql(ReviewRisk, {
          input: {
            ...input,
            likelihood: Number(likelihood),
            impact: Number(impact),
            id: page.param('riskId'),
            version: Number(version),
          },
        })
      ).reviewRisk,
    then: (_, page) => `/projects/${page.param('projectId')}/risks`,
    said: 'Risk reviewed.',
  }),
});

export default function RiskPage({ loaderData: { project, risk }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Look at this risk again"
      caption={project.title}
      back={{ to: `/projects/${project.id}/risks`, label: 'Back to risks' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      <Prose>{risk.text}</Prose>
      {project.viewerMay.includes('project:edit') ? (
        <ActForm
          name="review"
          fields={reviewFields}
          values={risk}
          refused={actionData}
          choices={{ ownerId: ownerChoices(project.team) }}
          button="Save"
        />
      ) : (
        <p>{whoDelivers}</p>
      )}
    </Page>
  );
}

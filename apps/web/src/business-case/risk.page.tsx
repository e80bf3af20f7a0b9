import type { Route } from './+types/risk.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { hidden } from '../design/form.js';
import { ownerChoices } from '../projects/team-choices.js';
import { CaseFormPage } from './case-form-page.js';
import { whoMay } from './case-words.js';
import { FieldsSaid } from './fields-said.js';
import { ChangeRisk } from './risk-acts.js';
import { riskFields } from './risk-fields.js';
import { CaseRisks } from './risk-query.js';

const fields = { ...riskFields, version: hidden() };

export async function loader({ context, params }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(CaseRisks, { id: params.projectId })).project);
  return { project, risk: found(businessCase.risks.find(({ id }) => id === params.pricedRiskId)) };
}

export const action = acts({
  change: act({
    fields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(ChangeRisk, {
          input: { ...input, id: page.param('pricedRiskId'), version: Number(version) },
        })
      ).changeRisk,
    then: (_, page) => `/projects/${page.param('projectId')}/plan/risks`,
    said: 'Risk priced anew.',
  }),
});

/** One priced risk, to be priced anew by those who may. */
export default function RiskPage({ loaderData: { project, risk }, actionData }: Route.ComponentProps) {
  const choices = { ownerId: ownerChoices(project.team) };
  return (
    <CaseFormPage
      title={risk.label}
      project={project}
      back={{ to: `/projects/${project.id}/plan/risks`, label: 'Back to risks and scenarios' }}
      who={whoMay.price}
      mayHere
      refused={actionData}
    >
      {project.viewerMay.includes('plan:price') ? (
        <ActForm
          name="change"
          fields={fields}
          values={risk}
          refused={actionData}
          choices={choices}
          button="Save this risk"
        />
      ) : (
        <FieldsSaid fields={riskFields} values={risk} choices={choices} />
      )}
    </CaseFormPage>
  );
}

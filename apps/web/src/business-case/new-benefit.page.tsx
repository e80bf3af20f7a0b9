import type { Route } from './+types/new-benefit.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { ownerChoices } from '../projects/team-choices.js';
import { newBenefitFields } from './benefit-fields.js';
import { AddBenefit } from './case-acts.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { caseOf } from './case-query.js';
import { whoMay } from './case-words.js';
import { financialYears, thisYear } from '../projects/financial-years.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, today } = await caseOf(context.graphql, params.projectId);
  return { project, years: financialYears(today), startsIn: thisYear(today) };
}

export const action = acts({
  add: act({
    fields: newBenefitFields,
    does: async (input, page) =>
      (await page.graphql(AddBenefit, { input: { ...input, projectId: page.param('projectId') } })).addBenefit,
    then: backTo('benefits'),
    said: 'Benefit added.',
  }),
});

export default function NewBenefitPage({ loaderData: { project, years, startsIn }, actionData }: Route.ComponentProps) {
  return (
    <CaseFormPage
      title="Add a benefit"
      project={project}
      who={whoMay.edit}
      mayHere={project.viewerMay.includes('plan:edit')}
      refused={actionData}
    >
      <ActForm
        name="add"
        fields={newBenefitFields}
        values={{ startsIn, years: 3 }}
        refused={actionData}
        choices={{
          measureId: project.measures.map(({ id, name }) => ({ value: id, label: name })),
          ownerId: ownerChoices(project.team),
          startsIn: years,
        }}
        button="Add this benefit"
      />
    </CaseFormPage>
  );
}

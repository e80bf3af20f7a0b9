import type { Route } from './+types/check.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import type { FinanceOutcome } from '../gql/graphql.js';
import { CheckCase } from './case-acts.js';
import { DecisionSaid } from './case-decisions.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { caseOf } from './case-query.js';
import { chosenFrom, financeWords, whoMay } from './case-words.js';

const fields = {
  outcome: choice<FinanceOutcome>()('What do you say of the figures?', {
    choices: chosenFrom(financeWords),
    missing: 'Select what you say of the figures',
  }),
  note: words('What do you want to add?', { blank: true, rows: 4 }),
};

export const loader = ({ context, params }: Route.LoaderArgs) => caseOf(context.graphql, params.projectId);

export const action = acts({
  check: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(CheckCase, { input: { ...input, projectId: page.param('projectId') } })).checkCase,
    then: backTo('decisions'),
    said: 'Case checked.',
  }),
});

export default function FinancePage({ loaderData: { project, plan }, actionData }: Route.ComponentProps) {
  return (
    <CaseFormPage
      title="Check the case"
      project={project}
      who={whoMay.check}
      mayHere={project.viewerMay.includes('plan:check')}
      refused={actionData}
    >
      <DecisionSaid decision={plan.financeCheck} none="Not checked yet." />
      <p>The check is bound to the figures as they stand now. When one of them changes, it has to be given again.</p>
      <ActForm name="check" fields={fields} refused={actionData} button="Save the check" />
    </CaseFormPage>
  );
}

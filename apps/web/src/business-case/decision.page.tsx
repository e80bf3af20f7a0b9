import type { Route } from './+types/decision.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import type { SponsorOutcome } from '../gql/graphql.js';
import { DecideCase } from './case-acts.js';
import { DecisionSaid } from './case-decisions.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { caseOf } from './case-query.js';
import { chosenFrom, sponsorWords, whoMay } from './case-words.js';

const fields = {
  outcome: choice<SponsorOutcome>()('What do you decide?', {
    choices: chosenFrom(sponsorWords),
    missing: 'Select what you decide',
  }),
  note: words('What do you want to add?', { blank: true, rows: 4 }),
};

export const loader = ({ context, params }: Route.LoaderArgs) => caseOf(context.graphql, params.projectId);

export const action = acts({
  decision: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(DecideCase, { input: { ...input, projectId: page.param('projectId') } })).decideCase,
    then: backTo('decisions'),
    said: 'Decision recorded.',
  }),
});

export default function DecisionPage({ loaderData: { project, plan }, actionData }: Route.ComponentProps) {
  return (
    <CaseFormPage
      title="Decide on the case"
      project={project}
      who={whoMay.decide}
      mayHere={project.viewerMay.includes('plan:decide')}
      refused={actionData}
    >
      <DecisionSaid decision={plan.sponsorDecision} none="Not decided yet." />
      <p>The decision is bound to the case as it stands now. When a figure changes, it has to be made again.</p>
      <ActForm name="decision" fields={fields} refused={actionData} button="Save the decision" />
    </CaseFormPage>
  );
}

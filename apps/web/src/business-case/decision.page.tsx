import type { Route } from './+types/decision.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import type { SponsorOutcome } from '../gql/graphql.js';
import { type ApprovalLevel, levelChoice } from './approval-words.js';
import { AtOneGlance } from './at-one-glance.js';
import { DecideCase } from './case-acts.js';
import { DecisionSaid } from './case-decisions.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { chosenFrom, sponsorWords, whoMay } from './case-words.js';
import { CaseToDecide } from './decision-query.js';

const fields = {
  outcome: choice<SponsorOutcome>()('What do you decide?', {
    choices: chosenFrom(sponsorWords),
    missing: 'Select what you decide',
  }),
  note: words('What do you want to add?', { blank: true, rows: 4 }),
};
const approves = {
  approvesAs: choice()('As whom do you approve?', {
    as: 'select',
    optional: true,
    hint: 'Your level in the trust’s approval limits. What the case costs and your limit are kept with a yes.',
  }),
};
/** Without limits nobody is asked for theirs. */
const fieldsFor = (levels: readonly ApprovalLevel[]): typeof fields & Partial<typeof approves> => ({
  ...fields,
  ...(levels.length ? approves : {}),
});

export async function loader({ context, params }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(CaseToDecide, { id: params.projectId })).project);
  return { project, plan: businessCase };
}

export const action = acts({
  decision: act({
    fields: { ...fields, ...approves },
    does: async (input, page) =>
      (await page.graphql(DecideCase, { input: { ...input, projectId: page.param('projectId') } })).decideCase,
    then: backTo('decisions'),
    said: 'Decision recorded.',
  }),
});

export default function DecisionPage({ loaderData: { project, plan }, actionData }: Route.ComponentProps) {
  return (
    <CaseFormPage title="Decide on the case" project={project} who={whoMay.decide} mayHere refused={actionData}>
      <h2 className="nhsuk-heading-m">At one glance</h2>
      <AtOneGlance plan={plan} />
      <h2 className="nhsuk-heading-m">The decision</h2>
      <DecisionSaid decision={plan.sponsorDecision} none="Not decided yet." />
      {plan.sponsorDecision?.aboveLimit ? (
        <div className="nhsuk-inset-text">
          <p>{plan.sponsorDecision.aboveLimit} It needs somebody who may approve as much.</p>
        </div>
      ) : plan.sponsorDecision?.approvesAs ? (
        <p>Approved as “{plan.sponsorDecision.approvesAs}”, within the limit.</p>
      ) : null}
      {project.viewerMay.includes('plan:decide') ? (
        <>
          <p>The decision is bound to the case as it stands now. When a figure changes, it has to be made again.</p>
          {plan.approval.binds ? (
            <p>Your trust’s limits bind: a yes to more than your limit is refused, with every word kept.</p>
          ) : null}
          <ActForm
            name="decision"
            fields={fieldsFor(plan.approval.levels)}
            refused={actionData}
            choices={{ approvesAs: plan.approval.levels.map(levelChoice) }}
            button="Save the decision"
          />
        </>
      ) : null}
    </CaseFormPage>
  );
}

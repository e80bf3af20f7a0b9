import { Link } from 'react-router';
import type { Route } from './+types/check.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import type { FinanceOutcome } from '../gql/graphql.js';
import { CheckCase } from './case-acts.js';
import { DecisionSaid } from './case-decisions.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { chosenFrom, financeWords, whoMay } from './case-words.js';
import { changedFigures } from './changed-figures.js';
import { CaseToCheck } from './check-query.js';
import { CashClaims, ChangedFigures, OpenWarnings } from './check-sections.js';
import { moveAct, MoveOn, SetsInUse, setsToLookAt } from './sets-in-use.js';

const fields = {
  outcome: choice<FinanceOutcome>()('What do you say of the figures?', {
    choices: chosenFrom(financeWords),
    missing: 'Select what you say of the figures',
  }),
  note: words('What do you want to add?', { blank: true, rows: 4 }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(CaseToCheck, { id: params.projectId })).project);
  const { options, benefits, ...plan } = businessCase;
  return {
    project,
    plan: {
      ...plan,
      benefits: benefits.map(({ id, kind, label, annual, cashRoute }) => ({ id, kind, label, annual, cashRoute })),
    },
    changed: changedFigures(`/projects/${project.id}/plan`, options, benefits),
  };
}

export const action = acts({
  check: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(CheckCase, { input: { ...input, projectId: page.param('projectId') } })).checkCase,
    then: backTo('decisions'),
    said: 'Case checked.',
  }),
  move: moveAct,
});

export default function FinancePage({ loaderData: { project, plan, changed }, actionData }: Route.ComponentProps) {
  const planPath = `/projects/${project.id}/plan`;
  const { appraisal } = plan;
  const odd = setsToLookAt(appraisal.sets);
  return (
    <CaseFormPage title="Check the case" project={project} who={whoMay.check} mayHere refused={actionData} wide>
      <DecisionSaid decision={plan.financeCheck} none="Not checked yet." />
      <Part title="Figures that changed">
        <ChangedFigures changed={changed} />
      </Part>
      <Part title="What a finance director would ask">
        <OpenWarnings warnings={appraisal.warnings} />
      </Part>
      <Part title="Claims to cash">
        <CashClaims benefits={plan.benefits} planPath={planPath} />
      </Part>
      <Part title="What it rests on">
        <MoveOn appraisal={appraisal} mayMove={project.viewerMay.includes('plan:price')} refused={actionData} />
        {odd.length ? <SetsInUse sets={odd} /> : <p>Every set it rests on is confirmed.</p>}
        <p>
          <Link to={`${planPath}/rests-on`}>Every set this case rests on</Link>
        </p>
      </Part>
      {project.viewerMay.includes('plan:check') ? (
        <Part title="Your word">
          <p>
            The check is bound to the figures as they stand now. When one of them changes, it has to be given again.
          </p>
          <ActForm name="check" fields={fields} refused={actionData} button="Save the check" />
        </Part>
      ) : null}
    </CaseFormPage>
  );
}

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="app-part">
    <h2 className="nhsuk-heading-m">{title}</h2>
    {children}
  </section>
);

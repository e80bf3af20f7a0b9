import type { Route } from './+types/cash.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { choice, day, line, pounds, words } from '../design/form.js';
import { DataTable, Prose, SummaryList } from '../design/pieces.js';
import { sayDay, sayInstant, sayPounds } from '../design/words.js';
import { financialYears, sayYear } from '../projects/financial-years.js';
import { AgreeCash, RecordBudgetReduction } from './benefit-acts.js';
import { benefitOf } from './benefit-query.js';
import { CaseFormPage } from './case-form-page.js';
import { benefitWords } from './case-words.js';
import { CashState, claimsCash } from './cash-words.js';

const budgetCode = line('Which budget?', {
  hint: 'Its code or cost centre, such as “A12345 Ward 7 pay”',
  missing: 'Enter the budget that falls',
});
const agreeFields = {
  budgetCode,
  holder: line('Who holds it?', { missing: 'Enter who holds the budget' }),
  fallsOn: day('When does it fall?', { missing: 'Enter the day on which the budget falls' }),
  note: words('What is there to know of it?', { blank: true, rows: 2 }),
};
const reductionFields = {
  year: choice()('In which financial year?', { as: 'select', missing: 'Select the financial year' }),
  amount: pounds('By how much did it fall?', { missing: 'Enter by how much the budget fell' }),
  budgetCode,
  note: words('What is there to know of it?', { blank: true, rows: 2 }),
};

const who =
  'Only the project’s finance partner may record that a budget holder agrees, and what a budget really fell by.';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, benefit, today } = await benefitOf(context.graphql, params.projectId, params.benefitId);
  const { id, kind, label, annual, cashRoute, reductions } = benefit;
  return { project, years: financialYears(today), benefit: { id, kind, label, annual, cashRoute, reductions } };
}

export const action = acts({
  agree: act({
    fields: agreeFields,
    does: async (input, page) =>
      (await page.graphql(AgreeCash, { input: { ...input, benefitId: page.param('benefitId') } })).agreeCash,
    said: 'Agreed. The cash is in the financial case from now on.',
  }),
  reduce: act({
    fields: reductionFields,
    does: async (input, page) =>
      (await page.graphql(RecordBudgetReduction, { input: { ...input, benefitId: page.param('benefitId') } }))
        .recordBudgetReduction,
    said: 'Recorded. It counts as cash that came.',
  }),
});

export default function CashPage({ loaderData: { project, benefit, years }, actionData }: Route.ComponentProps) {
  const { cashRoute: route, annual } = benefit;
  const mayAgree = project.viewerMay.includes('plan:check') && claimsCash(benefit) && annual != null;
  return (
    <CaseFormPage
      title="Is it cash?"
      project={project}
      back={{ to: `/projects/${project.id}/plan/benefits/${benefit.id}`, label: 'Back to the benefit' }}
      who={who}
      mayHere
      refused={actionData}
    >
      <p className="nhsuk-body-l">{benefit.label}</p>
      <p>
        A freed hour is not cash. The person is still paid, and does something else in it: that is worth something, but
        no budget falls. It is cash when somebody who holds a budget says that it falls, from which day, and the money
        is taken out of it.
      </p>
      {claimsCash(benefit) ? (
        <>
          <SummaryList
            rows={[
              { key: 'Claimed', value: annual ? `${sayPounds(annual)} a year` : 'Nothing yet: it has no figure' },
              {
                key: 'State',
                value: (
                  <>
                    <CashState route={route} /> <StateWords route={route} annual={annual} />
                  </>
                ),
              },
              ...(route
                ? [
                    { key: 'Budget', value: `${route.budgetCode}, held by ${route.holder}` },
                    { key: 'Falls', value: `On ${sayDay(route.fallsOn)}, by ${sayPounds(route.annual)} a year` },
                    { key: 'Recorded', value: `${route.byName}, ${sayInstant(route.at)}` },
                    ...(route.note ? [{ key: 'To know', value: <Prose>{route.note}</Prose> }] : []),
                  ]
                : []),
            ]}
          />
          <h2 className="nhsuk-heading-m">What budgets really fell by</h2>
          {benefit.reductions.length ? (
            <DataTable
              caption="What budgets really fell by"
              showsCaption={false}
              rows={benefit.reductions.map((reduction, index) => ({ ...reduction, key: String(index) }))}
              keyOf={({ key }) => key}
              columns={[
                { head: 'Financial year', cell: ({ year }) => sayYear(year) },
                { head: 'Fell by', isNumber: true, cell: ({ amount }) => sayPounds(amount) },
                { head: 'Budget', cell: ({ budgetCode: budget }) => budget },
                { head: 'To know', cell: ({ note }) => note || 'Nothing' },
              ]}
            />
          ) : (
            <p>None has been recorded yet. Only this counts as cash that came, whatever a chart shows.</p>
          )}
        </>
      ) : (
        <p>
          This benefit is put down as “{benefitWords[benefit.kind]}”, so it claims no cash and no budget has to fall for
          it. It counts in the economic case all the same.
        </p>
      )}
      {mayAgree ? (
        <>
          <h2 className="nhsuk-heading-m">A budget holder agrees</h2>
          <p>
            The agreement is about {sayPounds(annual)} a year. When that figure changes it lapses, and has to be had
            again.
          </p>
          <ActForm name="agree" fields={agreeFields} refused={actionData} button="Record that they agree" />
          <h2 className="nhsuk-heading-m">A budget fell</h2>
          <ActForm
            name="reduce"
            fields={reductionFields}
            refused={actionData}
            choices={{ year: years }}
            look="secondary"
            button="Record what it fell by"
          />
        </>
      ) : null}
    </CaseFormPage>
  );
}

interface StateProps {
  readonly route: { readonly holds: boolean; readonly annual: string } | null | undefined;
  readonly annual: string | null | undefined;
}

const StateWords = ({ route, annual }: StateProps) =>
  !route
    ? 'Nobody who holds a budget has agreed. Until then it is not in the financial case.'
    : route.holds
      ? 'It is in the financial case.'
      : `They agreed to ${sayPounds(route.annual)}; ${annual ? `${sayPounds(annual)} is claimed now` : 'nothing is claimed now'}. Until they agree to this figure it is not in the financial case.`;

import type { Route } from './+types/actual-benefit.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts, found } from '../../design/acts.js';
import { choice, pounds, words } from '../../design/form.js';
import { Page } from '../../design/page.js';
import { sayPounds } from '../../design/words.js';
import { financialYears, thisYear } from '../financial-years.js';
import { seenByTeam } from './delivery-words.js';
import { RecordBenefit } from './outcome-acts.js';
import { outcomeOf } from './outcome-query.js';

const fields = {
  year: choice()('Which financial year?', { as: 'select', missing: 'Select the financial year' }),
  amount: pounds('What did it come to?', {
    optional: true,
    hint: 'Leave it empty if it was not measured, and say so in the note. 0 means that nothing came of it.',
  }),
  note: words('What should one know about this figure?', { blank: true, rows: 3 }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, benefits, today } = await outcomeOf(context.graphql, params.projectId);
  return {
    project,
    benefit: found(benefits.find(({ id }) => id === params.benefitId)),
    years: financialYears(today),
    year: thisYear(today),
  };
}

export const action = acts({
  record: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(RecordBenefit, { input: { ...input, benefitId: page.param('benefitId') } })).recordBenefit,
    then: (_, page) => `/projects/${page.param('projectId')}/result`,
    said: 'Actual figure recorded.',
  }),
});

export default function ActualBenefitPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, benefit, years, year } = loaderData;
  const forecast = benefit.forecastFrozenAt ? benefit.forecastAnnual : benefit.annual;
  return (
    <Page
      title="What it really came to"
      caption={benefit.label}
      back={{ to: `/projects/${project.id}/result`, label: 'Back to the result' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      <p>Forecast a year: {forecast ? sayPounds(forecast) : 'not put into pounds'}.</p>
      {project.viewerMay.includes('plan:price') ? (
        <ActForm
          name="record"
          fields={fields}
          values={{ year }}
          refused={actionData}
          choices={{ year: years }}
          button="Record this figure"
        />
      ) : (
        <p>The lead, the team, the paired manager and the finance partner record actual figures.</p>
      )}
    </Page>
  );
}

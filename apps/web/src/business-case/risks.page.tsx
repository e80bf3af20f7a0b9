import { Link } from 'react-router';
import type { Route } from './+types/risks.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { percentOf } from '../design/percent.js';
import { DataTable, Empty } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import { ownerChoices } from '../projects/team-choices.js';
import { seenByTeam, whoMay } from './case-words.js';
import { CaseRisks } from './risk-query.js';
import { Expected, RiskTable } from './risk-tables.js';
import { PriceRisk, RetireRisk, WeighScenarios } from './risk-acts.js';
import {
  boxOf,
  FEWEST_ROWS,
  MOST_ROWS,
  retireFields,
  riskFields,
  scenarioFields,
  scenariosOf,
  scenarioValues,
} from './risk-fields.js';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const project = found((await context.graphql(CaseRisks, { id: params.projectId })).project);
  const asked = Number(new URL(request.url).searchParams.get('rows') ?? FEWEST_ROWS);
  const wanted = Math.max(FEWEST_ROWS, project.businessCase.scenarios.length, Number.isFinite(asked) ? asked : 0);
  return { project, rows: Math.min(MOST_ROWS, wanted) };
}

export const action = acts({
  price: act({
    fields: riskFields,
    does: async (input, page) =>
      (await page.graphql(PriceRisk, { input: { ...input, projectId: page.param('projectId') } })).priceRisk,
    said: 'Risk priced.',
  }),
  retire: act({
    fields: retireFields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(RetireRisk, { input: { ...input, version: Number(version) } })).retireRisk,
    said: 'Risk taken out of the case.',
  }),
  weigh: act({
    fields: scenarioFields(MOST_ROWS),
    does: async ({ idempotencyKey, ...typed }, page) => {
      const rows = scenariosOf(typed as Readonly<Record<string, string | null>>, MOST_ROWS);
      if (!rows.length) return { errors: [{ message: 'Name at least 1 scenario', path: ['name-1'] }] };
      const { weighScenarios } = await page.graphql(WeighScenarios, {
        input: {
          projectId: page.param('projectId'),
          idempotencyKey,
          scenarios: rows.map(({ scenario }) => scenario),
        },
      });
      return {
        ...weighScenarios,
        errors: weighScenarios.errors.map((error) => ({ ...error, path: [boxOf(error.path, rows)] })),
      };
    },
    said: 'Scenarios weighed.',
  }),
});

export default function RisksPage({ loaderData: { project, rows }, actionData }: Route.ComponentProps) {
  const { risks, scenarios, appraisal } = project.businessCase;
  const mayPrice = project.viewerMay.includes('plan:price');
  return (
    <Page
      title="Risks and scenarios"
      caption={project.title}
      back={{ to: `/projects/${project.id}/plan`, label: 'Back to the business case' }}
      seenBy={seenByTeam}
      refused={actionData}
      wide
    >
      <p>{whoMay.price}</p>
      <section className="app-part" aria-labelledby="risks">
        <h2 className="nhsuk-heading-m" id="risks">
          What may go wrong, in pounds
        </h2>
        <p>
          Each risk counts for what it likely costs times how likely it is: 20% of £10,000 is £2,000. That is what a
          careful reader adds to the ask, not a forecast.
        </p>
        {risks.length ? (
          <>
            <RiskTable risks={risks} mayPrice={mayPrice} refused={actionData} />
            <p className="nhsuk-body-l">
              {appraisal.expectedRisk
                ? `Together they are expected to cost ${sayPounds(appraisal.expectedRisk)}.`
                : 'None of them is counted here, so nothing is added up.'}
            </p>
          </>
        ) : (
          <Empty
            example={
              <p>
                The second pair cannot be recruited until spring: 20% likely, £5,000 to £20,000, likely £10,000. A bank
                pair is agreed with the ward.
              </p>
            }
          >
            <p>Your risks will be here with what they may cost. A case without any is one nobody has looked at.</p>
          </Empty>
        )}
        {mayPrice ? (
          <div className="app-measure">
            <h3 className="nhsuk-heading-s">Add a risk</h3>
            <ActForm
              name="price"
              fields={riskFields}
              refused={actionData}
              choices={{ ownerId: ownerChoices(project.team) }}
              look="secondary"
              button="Add this risk"
            />
          </div>
        ) : null}
      </section>
      <section className="app-part" aria-labelledby="scenarios">
        <h2 className="nhsuk-heading-m" id="scenarios">
          What may come
        </h2>
        <p>
          A few ways it may turn out, with how likely each is. One of them will come, so all together they make 100%.
        </p>
        {scenarios.length ? (
          <DataTable
            caption="Scenarios"
            showsCaption={false}
            rows={scenarios}
            keyOf={({ name }) => name}
            columns={[
              { head: 'What comes', cell: ({ name }) => name },
              { head: 'How likely', isNumber: true, cell: ({ probability }) => `${percentOf(probability)}%` },
              { head: 'Costs', isNumber: true, cell: ({ costFactor }) => `${percentOf(costFactor)}% of those planned` },
              {
                head: 'Benefits',
                isNumber: true,
                cell: ({ benefitFactor }) => `${percentOf(benefitFactor)}% of those planned`,
              },
            ]}
          />
        ) : (
          <p>None has been weighed yet.</p>
        )}
        <Expected appraisal={appraisal} hasScenarios={scenarios.length > 0} />
        {mayPrice ? (
          <div className="app-measure">
            <h3 className="nhsuk-heading-s">{scenarios.length ? 'Weigh them again' : 'Weigh what may come'}</h3>
            <ActForm
              name="weigh"
              fields={scenarioFields(rows)}
              values={scenarioValues(scenarios)}
              refused={actionData}
              look="secondary"
              button="Save the scenarios"
            />
            {rows < MOST_ROWS ? (
              <p>
                <Link to={`?rows=${MOST_ROWS}#scenarios`} preventScrollReset>
                  Weigh up to {MOST_ROWS} scenarios
                </Link>
              </p>
            ) : null}
          </div>
        ) : null}
      </section>
    </Page>
  );
}

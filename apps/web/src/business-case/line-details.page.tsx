import type { Route } from './+types/line-details.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { percentOf } from '../design/percent.js';
import { DataTable, Details } from '../design/pieces.js';
import { financialYears, sayYear } from '../projects/financial-years.js';
import { DetailLine } from './case-acts-of-cost.js';
import { resourceWords, whoMay } from './case-words.js';
import { FieldsSaid } from './fields-said.js';
import { detailFields, detailOf, fieldsOfKind, fundingOf } from './line-details-fields.js';
import { detailsOf } from './line-details-query.js';
import { LineFormPage } from './line-form-page.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { today, ...rest } = await detailsOf(context.graphql, params.projectId, params.lineId);
  return { ...rest, years: financialYears(today) };
}

export const action = acts({
  detail: act({
    fields: detailFields,
    does: async ({ version, idempotencyKey, ...asked }, page) =>
      (
        await page.graphql(DetailLine, {
          input: { ...detailOf(asked), id: page.param('lineId'), version: Number(version), idempotencyKey },
        })
      ).detailLine,
    then: (_, page) => `/projects/${page.param('projectId')}/plan/lines/${page.param('lineId')}`,
    said: 'How it is paid is saved.',
    about: { fundingRecurs: 'funding' },
  }),
});

export default function LineDetailsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, line, years, bounds } = loaderData;
  const form = {
    fields: fieldsOfKind(line.kind),
    values: { ...line, funding: fundingOf(line.fundingRecurs) },
    choices: { endsIn: years },
  };
  return (
    <LineFormPage title="How it is paid, and how sure it is" line={line} project={project} refused={actionData}>
      <p>
        {resourceWords[line.kind]}, from {sayYear(line.startsIn)}. {whoMay.price}
      </p>
      {bounds ? (
        <Details summary="Published bounds of optimism, by type of project">
          <DataTable
            caption={bounds.title}
            rows={bounds.rows}
            keyOf={({ type }) => type}
            columns={[
              { head: 'Type of project', cell: ({ type }) => type },
              {
                head: 'Lower',
                isNumber: true,
                cell: ({ lower }) => (lower === null ? 'None' : `${percentOf(lower)}%`),
              },
              { head: 'Upper', isNumber: true, cell: ({ upper }) => `${percentOf(upper)}%` },
            ]}
          />
          {bounds.source ? (
            <p className="app-quiet">
              {bounds.source.title}. {bounds.source.publisher}
            </p>
          ) : null}
        </Details>
      ) : null}
      {project.viewerMay.includes('plan:price') ? (
        <ActForm name="detail" {...form} refused={actionData} button="Save how it is paid" />
      ) : (
        <FieldsSaid {...form} />
      )}
    </LineFormPage>
  );
}

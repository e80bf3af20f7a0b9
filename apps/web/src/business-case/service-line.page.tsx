import { Link } from 'react-router';
import type { Route } from './+types/service-line.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, line, pounds } from '../design/form.js';
import { DataTable, Empty } from '../design/pieces.js';
import { sayInstant, sayPounds } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { CaseFormPage } from './case-form-page.js';
import { whoMay } from './case-words.js';
import { serviceLineRows } from './service-line-sum.js';
import { DescribeServiceLine } from './sign-off-acts.js';

const CaseServiceLine = graphql(`
  query CaseServiceLine($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      measures {
        id
        name
        analysis {
          finding
        }
      }
      businessCase {
        serviceLine {
          name
          measureId
          incomeBefore
          directBefore
          indirectBefore
          overheadBefore
          incomeAfter
          directAfter
          indirectAfter
          overheadAfter
          source
          byName
          at
        }
      }
    }
  }
`);

const amount = (label: string) => pounds(label, { missing: `Enter ${label.toLowerCase()}, or 0` });
const fields = {
  name: line('Which service line?', { hint: 'Such as “Acute medicine”', missing: 'Enter the service line' }),
  incomeBefore: amount('Income before, a year'),
  directBefore: amount('Direct costs before'),
  indirectBefore: amount('Indirect costs before'),
  overheadBefore: amount('Overhead before'),
  incomeAfter: amount('Income after, a year'),
  directAfter: amount('Direct costs after'),
  indirectAfter: amount('Indirect costs after'),
  overheadAfter: amount('Overhead after'),
  measureId: choice()('Which measure shows its quality?', { as: 'select', optional: true }),
  source: line('Where do the figures come from?', {
    blank: true,
    hint: 'Such as “Service line report, month 6, 2026 to 2027”',
  }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project } = await context.graphql(CaseServiceLine, { id: params.projectId });
  const { businessCase, measures, ...rest } = found(project);
  const { serviceLine } = businessCase;
  const shown = measures.find(({ id }) => id === serviceLine?.measureId);
  return {
    project: rest,
    serviceLine,
    rows: serviceLine ? serviceLineRows(serviceLine) : [],
    measures: measures.map(({ id, name }) => ({ value: id, label: name })),
    quality: shown ? { id: shown.id, name: shown.name, finding: shown.analysis.finding } : null,
  };
}

export const action = acts({
  describe: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(DescribeServiceLine, { input: { ...input, projectId: page.param('projectId') } }))
        .describeServiceLine,
    said: 'Service line saved.',
  }),
});

export default function ServiceLinePage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, serviceLine, rows, measures, quality } = loaderData;
  return (
    <CaseFormPage title="The service line" project={project} who={whoMay.price} mayHere refused={actionData} wide>
      <div className="app-measure">
        <p>
          A service line is a service with accounts of its own, such as acute medicine. Its contribution is what is left
          of its income after its own costs, direct ones (its staff and supplies) and indirect ones (tests, theatres).
          Overhead is its share of what the trust pays anyway. Money and quality stand side by side here: neither makes
          up for the other.
        </p>
      </div>
      {serviceLine ? (
        <>
          <DataTable
            caption={`${serviceLine.name}: before and after, a year`}
            rows={rows}
            keyOf={({ name }) => name}
            columns={[
              { head: 'A year', cell: ({ name, isSum }) => (isSum ? <strong>{name}</strong> : name) },
              { head: 'Before', isNumber: true, cell: ({ before }) => sayPounds(before) },
              { head: 'After', isNumber: true, cell: ({ after }) => sayPounds(after) },
              { head: 'Change', isNumber: true, cell: ({ change }) => sayPounds(change) },
            ]}
          />
          {quality ? (
            <p>
              <strong>And its quality.</strong>{' '}
              <Link to={`/projects/${project.id}/measures/${quality.id}`}>{quality.name}</Link>: {quality.finding}
            </p>
          ) : (
            <p>No measure of its quality is named, so only half of the story stands here.</p>
          )}
          <p className="app-quiet">
            {serviceLine.source ? `${serviceLine.source}. ` : ''}
            {serviceLine.byName}, {sayInstant(serviceLine.at)}.
          </p>
        </>
      ) : (
        <Empty
          example={
            <p>
              Acute medicine: income £4,200,000, direct costs £3,100,000, indirect £640,000. It contributes £460,000
              before and £498,000 after; overhead is £510,000 in both.
            </p>
          }
        >
          <p>What the service brings in and costs will stand here, before and after. Ask finance for its report.</p>
        </Empty>
      )}
      {project.viewerMay.includes('plan:price') ? (
        <div className="app-measure">
          <h2 className="nhsuk-heading-m">{serviceLine ? 'Enter it anew' : 'Enter it'}</h2>
          <ActForm
            name="describe"
            fields={fields}
            values={serviceLine ?? {}}
            refused={actionData}
            choices={{ measureId: measures }}
            button="Save the service line"
          />
        </div>
      ) : null}
    </CaseFormPage>
  );
}

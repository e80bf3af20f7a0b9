import { Link } from 'react-router';
import type { Route } from './+types/needs.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { DataTable, Details, Empty } from '../design/pieces.js';
import { CaseFormPage } from './case-form-page.js';
import { whoMay } from './case-words.js';
import { needFields, needInput, NEW_NEED, placeOf, typedNeed } from './needs-fields.js';
import { NeedOfCase, ProjectNeed } from './needs-query.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { populationFiles, project } = await context.graphql(NeedOfCase, { id: params.projectId });
  const { businessCase, ...rest } = found(project);
  return { project: rest, need: businessCase.need ?? null, files: populationFiles };
}

export const action = acts({
  need: act({
    fields: needFields,
    does: async (typed, page) =>
      (await page.graphql(ProjectNeed, { input: needInput(typed, page.param('projectId')) })).projectNeed,
    said: 'Need worked out.',
  }),
});

const cases = (amount: number): string => Math.round(amount).toLocaleString('en-GB');
const change = (amount: number): string => {
  const rounded = Math.round(amount);
  return rounded > 0 ? `+${cases(rounded)}` : cases(rounded).replace('-', '−');
};

export default function NeedsPage({ loaderData: { project, need, files }, actionData }: Route.ComponentProps) {
  const mayEdit = project.viewerMay.includes('plan:edit');
  const places = files.flatMap(({ id, areas, name, baseYear, isFictional }) =>
    areas.map((area) => ({
      value: placeOf(id, area),
      label: `${area} (${name}, from ${baseYear}${isFictional && !/fictional/i.test(name) ? ', made up' : ''})`,
    })),
  );
  return (
    <CaseFormPage title="What will be needed" project={project} who={whoMay.edit} mayHere refused={actionData} wide>
      <p className="app-measure">
        A plan for today’s patients can be too small in 10 years. From how many people of each age live here, and how
        many of each 1,000 need the service now, this works out how many will, and why.
      </p>
      {need ? (
        <NeedSaid need={need} />
      ) : (
        <Empty
          example={
            <p>
              680 cases a year become 844 in 10 years: 128 because there are more people, 36 because they are older.
            </p>
          }
        >
          <p>The need will be here, 5, 10 and 15 years on, once you say what it is worked out from.</p>
        </Empty>
      )}
      {mayEdit ? (
        <div className="app-measure">
          <h2 className="nhsuk-heading-m">{need ? 'Work it out again' : 'Work it out'}</h2>
          {files.every(({ isFictional }) => isFictional) ? (
            <p>
              The only people to choose are made up. Your trust’s finance can load a{' '}
              <Link to="/population-files">file of your area</Link>.
            </p>
          ) : null}
          <ActForm
            name="need"
            fields={needFields}
            values={need ? typedNeed(need) : NEW_NEED}
            refused={actionData}
            choices={{ place: places }}
            button="Work out the need"
          />
        </div>
      ) : null}
    </CaseFormPage>
  );
}

function NeedSaid({ need }: { need: NonNullable<Route.ComponentProps['loaderData']['need']> }) {
  const [first] = need.horizons;
  const takes = (['beds', 'slots', 'wte'] as const).filter((what) => first?.[what]);
  const heads = { beds: 'Beds', slots: 'Slots', wte: 'WTE' };
  return (
    <>
      <DataTable
        caption={`Cases a year, ${need.area}`}
        rows={need.horizons}
        keyOf={({ year }) => String(year)}
        columns={[
          { head: 'Year', cell: ({ year, years }) => `${year}, ${years} years on` },
          { head: 'If nothing is done', isNumber: true, cell: ({ doNothing }) => cases(doNothing) },
          { head: 'By the plan', isNumber: true, cell: ({ to }) => cases(to) },
          { head: 'Change', isNumber: true, cell: ({ from, to }) => change(to - from) },
          { head: 'More people', isNumber: true, cell: ({ growth }) => change(growth) },
          { head: 'Older people', isNumber: true, cell: ({ ageing }) => change(ageing) },
          { head: 'Other rates', isNumber: true, cell: ({ rate }) => change(rate) },
          ...takes.map((what) => ({
            head: heads[what],
            isNumber: true,
            cell: (row: (typeof need.horizons)[number]) => row[what] ?? '',
          })),
        ]}
      />
      <p>
        {first ? `In ${need.baseYear} it is ${cases(first.from)}. ` : ''}More people, older people and other rates add
        up to the change. Source: {need.source}
        {need.isFictional ? ' These people are made up: no plan may rest on them.' : '.'}
      </p>
      <Details summary="Year by year, with the low and the high projection">
        <DataTable
          caption="Cases year by year"
          showsCaption={false}
          rows={need.years}
          keyOf={({ year }) => String(year)}
          columns={[
            { head: 'Year', cell: ({ year }) => String(year) },
            { head: 'If nothing is done', isNumber: true, cell: ({ doNothing }) => cases(doNothing) },
            { head: 'By the plan', isNumber: true, cell: ({ plan }) => cases(plan) },
            { head: 'Low', isNumber: true, cell: ({ low }) => (low == null ? 'Not in the file' : cases(low)) },
            { head: 'High', isNumber: true, cell: ({ high }) => (high == null ? 'Not in the file' : cases(high)) },
          ]}
        />
      </Details>
      <Details summary="What a projection is, and is not">
        {need.caveats.map((caveat) => (
          <p key={caveat}>{caveat}</p>
        ))}
      </Details>
    </>
  );
}

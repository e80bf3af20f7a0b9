import type { Route } from './+types/unit-cost.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, decimal, hidden, words } from '../design/form.js';
import { tidied } from '../design/percent.js';
import { SummaryList } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import { sayYear } from '../projects/financial-years.js';
import { whoMay } from './case-words.js';
import { LineFormPage } from './line-form-page.js';
import { entryChoices, sayIndex, sayPrinted, setAndPath, UnitValues } from './unit-values.js';
import { CostLineByUnit, UnitCostOfLine } from './worth-query.js';
import { basisWords } from './worth-words.js';

const costFields = {
  entry: choice()('What does one cost?', { missing: 'Select what one costs' }),
  howMany: decimal('How many a year?', {
    range: [0.0001, 10_000_000],
    missing: 'Enter how many a year, such as 120',
  }),
  why: words('Why does the figure change?', {
    rows: 2,
    blank: true,
    hint: 'The earlier figure stays beside it, with your name and this reason.',
  }),
  version: hidden(),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(UnitCostOfLine, { id: params.projectId })).project);
  return {
    project,
    line: found(businessCase.options.flatMap(({ lines }) => lines).find(({ id }) => id === params.lineId)),
    values: businessCase.unitValues.filter(({ key }) => key === 'UNIT_COSTS'),
  };
}

export const action = acts({
  cost: act({
    fields: costFields,
    does: async ({ entry, howMany, why, version, idempotencyKey }, page) =>
      (
        await page.graphql(CostLineByUnit, {
          input: {
            ...setAndPath(entry),
            howMany,
            why,
            lineId: page.param('lineId'),
            version: Number(version),
            idempotencyKey,
          },
        })
      ).costLineByUnit,
    about: { path: 'entry', setId: 'entry' },
    said: 'Worked out from a unit cost. The earlier figure stays beside it.',
  }),
});

export default function UnitCostPage({ loaderData: { project, line, values }, actionData }: Route.ComponentProps) {
  const { unitCost: cost } = line;
  return (
    <LineFormPage title="Work it out from a unit cost" line={line} project={project} refused={actionData}>
      <p>It costs {sayPounds(line.recurrent)} a year as saved.</p>
      {cost ? (
        <SummaryList
          rows={[
            { key: 'Taken from', value: `${cost.label}, ${basisWords[cost.basis]}` },
            {
              key: 'In the prices of the case',
              value: `${sayPrinted(cost)}, times ${sayIndex(cost.priceIndex)}: ${sayPounds(cost.value)} in those of ${sayYear(cost.prices)}`,
            },
            { key: 'How many a year', value: tidied(cost.howMany) },
          ]}
        />
      ) : null}
      <p>
        A price of an earlier year is brought to the prices of the case by the rise of all prices (the GDP deflator).
        Ask finance for your trust’s own costing first. {whoMay.price}
      </p>
      <UnitValues values={values} />
      {project.viewerMay.includes('plan:price') ? (
        <ActForm
          name="cost"
          fields={costFields}
          values={{ version: line.version, howMany: cost ? tidied(cost.howMany) : null }}
          refused={actionData}
          choices={{ entry: entryChoices(values) }}
          button="Work the cost out"
        />
      ) : null}
    </LineFormPage>
  );
}

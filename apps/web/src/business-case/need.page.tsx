import type { Route } from './+types/need.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { day, hidden, line, number, pounds, words } from '../design/form.js';
import { DescribeCase } from './case-acts.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { caseOf } from './case-query.js';
import { whoMay } from './case-words.js';

const fields = {
  geography: line('Whose need?', { blank: true, hint: 'The place or the people, such as “The trust’s catchment”' }),
  projection: words('What does the projection say?', {
    blank: true,
    rows: 3,
    hint: 'How many more or fewer will need this, and by when. Such as “A tenth more people over 75 by 2032”.',
  }),
  needsSource: line('Where does the projection come from?', {
    blank: true,
    hint: 'Such as “Subnational population projections”',
  }),
  baseYear: number('Base year', {
    optional: true,
    whole: true,
    hint: 'The year the projection starts from, such as 2022',
  }),
  askedOf: line('Who do you ask?', { blank: true, hint: 'The person or board that can decide' }),
  askedAmount: pounds('For how much?', { optional: true }),
  decideBy: day('By when should they decide?', { optional: true }),
  version: hidden(),
};

export const loader = ({ context, params }: Route.LoaderArgs) => caseOf(context.graphql, params.projectId);

export const action = acts({
  describe: act({
    fields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(DescribeCase, {
          input: { ...input, version: Number(version), projectId: page.param('projectId') },
        })
      ).describeCase,
    then: backTo('need'),
    said: 'Need and ask saved.',
  }),
});

export default function NeedPage({ loaderData: { project, plan }, actionData }: Route.ComponentProps) {
  return (
    <CaseFormPage
      title="The need and what you ask"
      project={project}
      who={whoMay.edit}
      mayHere={project.viewerMay.includes('plan:edit')}
      refused={actionData}
    >
      <ActForm
        name="describe"
        fields={fields}
        values={plan.facts ?? { version: 0 }}
        refused={actionData}
        button="Save"
      />
    </CaseFormPage>
  );
}

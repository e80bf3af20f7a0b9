import type { Route } from './+types/new-line.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { AddResourceLine } from './case-acts.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { caseOf } from './case-query.js';
import { optionWords, whoMay } from './case-words.js';
import { financialYears, thisYear } from '../projects/financial-years.js';
import { newLineFields } from './line-fields.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, plan, today } = await caseOf(context.graphql, params.projectId);
  const option = found(plan.options.find(({ id }) => id === params.optionId));
  return { project, option, years: financialYears(today), startsIn: thisYear(today) };
}

export const action = acts({
  add: act({
    fields: newLineFields,
    does: async (input, page) =>
      (
        await page.graphql(AddResourceLine, {
          input: { ...input, projectId: page.param('projectId'), optionId: page.param('optionId') },
        })
      ).addResourceLine,
    then: backTo('costs'),
    said: 'Cost added.',
  }),
});

export default function NewLinePage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, option, years, startsIn } = loaderData;
  return (
    <CaseFormPage
      title={`Add a cost to: ${optionWords[option.kind]}`}
      project={project}
      who={whoMay.edit}
      mayHere={project.viewerMay.includes('plan:edit')}
      refused={actionData}
    >
      <ActForm
        name="add"
        fields={newLineFields}
        values={{ startsIn }}
        refused={actionData}
        choices={{
          startsIn: years,
          changeIdeaId: project.changeIdeas.map(({ id, text }) => ({ value: id, label: text })),
        }}
        button="Add this cost"
      />
    </CaseFormPage>
  );
}

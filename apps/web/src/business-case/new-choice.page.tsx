import type { Route } from './+types/new-choice.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { choice, line, words } from '../design/form.js';
import type { FilterCategory } from '../gql/graphql.js';
import { CaseFormPage } from './case-form-page.js';
import { chosenFrom, whoMay } from './case-words.js';
import { AddFilterChoice } from './filter-acts.js';
import { filterOf } from './filter-query.js';
import { backToFilter, categoryHints, categoryWords, filterPath, isCategory } from './filter-words.js';

const fields = {
  category: choice<FilterCategory>()('Of which category?', {
    choices: chosenFrom(categoryWords, categoryHints),
    missing: 'Select of which category it is',
  }),
  name: line('What is the choice?', {
    hint: 'A few words, such as “Every surgical ward”',
    missing: 'Enter what the choice is',
  }),
  description: words('What does it mean?', { blank: true, rows: 2, hint: 'A sentence, for whoever was not there' }),
};

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { project } = await filterOf(context.graphql, params.projectId);
  const asked = new URL(request.url).searchParams.get('category');
  return { project, category: isCategory(asked) ? asked : null };
}

export const action = acts({
  add: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(AddFilterChoice, { input: { ...input, projectId: page.param('projectId') } }))
        .addFilterChoice,
    then: (_, page) => filterPath(page.param('projectId')),
    said: 'Choice added.',
  }),
});

export default function NewChoicePage({ loaderData: { project, category }, actionData }: Route.ComponentProps) {
  return (
    <CaseFormPage
      title="Add a choice"
      project={project}
      who={whoMay.edit}
      mayHere={project.viewerMay.includes('plan:edit')}
      back={backToFilter(project.id)}
      refused={actionData}
    >
      <ActForm
        name="add"
        fields={fields}
        values={category ? { category } : {}}
        refused={actionData}
        button="Add this choice"
      />
    </CaseFormPage>
  );
}

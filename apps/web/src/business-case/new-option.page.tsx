import { Link } from 'react-router';
import type { Route } from './+types/new-option.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { choice, words } from '../design/form.js';
import type { OptionKind } from '../gql/graphql.js';
import { AddOption } from './case-acts.js';
import { CaseFormPage } from './case-form-page.js';
import { caseOf } from './case-query.js';
import { filterPath } from './filter-words.js';
import { chosenFrom, optionHints, optionWords, whoMay } from './case-words.js';

const fields = {
  kind: choice<OptionKind>()('What kind of option is it?', { missing: 'Select what kind of option it is' }),
  description: words('What is it?', { rows: 4, missing: 'Describe the option' }),
};

export const loader = ({ context, params }: Route.LoaderArgs) => caseOf(context.graphql, params.projectId);

export const action = acts({
  add: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(AddOption, { input: { ...input, projectId: page.param('projectId') } })).addOption,
    then: ({ id }, page) => `/projects/${page.param('projectId')}/plan/options/${id}`,
    said: 'Option added. Rate it, and add what it takes.',
  }),
});

export default function NewOptionPage({ loaderData: { project, plan }, actionData }: Route.ComponentProps) {
  const taken = plan.options.map(({ kind }) => kind);
  const left = chosenFrom(optionWords, optionHints).filter(({ value }) => !taken.some((kind) => kind === value));
  return (
    <CaseFormPage
      title="Add an option"
      project={project}
      who={whoMay.edit}
      mayHere={project.viewerMay.includes('plan:edit')}
      refused={actionData}
    >
      <p>
        Many ways to do it, or a large sum?{' '}
        <Link to={filterPath(project.id)}>Narrow them down with the options filter</Link> first.
      </p>
      {left.length ? (
        <ActForm name="add" fields={fields} refused={actionData} choices={{ kind: left }} button="Add this option" />
      ) : (
        <p>There is an option of every kind already.</p>
      )}
    </CaseFormPage>
  );
}

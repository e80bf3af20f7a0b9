import { Link } from 'react-router';
import type { Route } from './+types/option-choices.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, hidden } from '../design/form.js';
import { Prose } from '../design/pieces.js';
import type { FilterCategory } from '../gql/graphql.js';
import { CaseFormPage } from './case-form-page.js';
import { optionWords, ratingTags, whoMay } from './case-words.js';
import { TakeFilterChoices } from './filter-acts.js';
import { type Category, filterOf } from './filter-query.js';
import { backToFilter, categoryWords, filterPath } from './filter-words.js';

const taken = (category: FilterCategory) => choice()(categoryWords[category], { as: 'select', optional: true });

const fields = {
  scope: taken('SCOPE'),
  solution: taken('SOLUTION'),
  delivery: taken('DELIVERY'),
  implementation: taken('IMPLEMENTATION'),
  funding: taken('FUNDING'),
  version: hidden(),
};
const boxOf = (category: FilterCategory) => category.toLowerCase() as Lowercase<FilterCategory>;

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, filter, options } = await filterOf(context.graphql, params.projectId);
  return { project, filter, option: found(options.find(({ id }) => id === params.optionId)) };
}

export const action = acts({
  take: act({
    fields,
    does: async ({ version, idempotencyKey, ...given }, page) =>
      (
        await page.graphql(TakeFilterChoices, {
          input: {
            idempotencyKey,
            id: page.param('optionId'),
            version: Number(version),
            choices: (Object.keys(categoryWords) as FilterCategory[]).map((category) => ({
              category,
              choiceId: given[boxOf(category)],
            })),
          },
        })
      ).takeFilterChoices,
    then: (_, page) => `${filterPath(page.param('projectId'))}#matrix`,
    said: 'Choices of the option saved.',
  }),
});

/** What may be taken of a category, each with its colour in a word. */
const takeable = ({ choices }: Category) =>
  choices.flatMap(({ id, name, rating }) =>
    rating && rating !== 'RED' ? [{ value: id, label: `${name} (${ratingTags[rating][0].toLowerCase()})` }] : [],
  );

export default function OptionChoicesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, filter, option } = loaderData;
  const choices = Object.fromEntries(filter.categories.map((one) => [boxOf(one.category), takeable(one)]));
  const values = Object.fromEntries(option.choices.map(({ category, choiceId }) => [boxOf(category), choiceId]));
  const hasAny = Object.values(choices).some((list) => list.length);
  return (
    <CaseFormPage
      title={`What it takes: ${optionWords[option.kind]}`}
      project={project}
      who={whoMay.edit}
      mayHere={project.viewerMay.includes('plan:edit')}
      back={backToFilter(project.id)}
      refused={actionData}
    >
      <Prose>{option.description}</Prose>
      {hasAny ? (
        <>
          <p>
            Which choice it takes is part of what the option is: once somebody has checked or signed the case, changing
            it here asks for their word again.
          </p>
          <ActForm
            name="take"
            fields={fields}
            values={{ ...values, version: option.version }}
            refused={actionData}
            choices={choices}
            button="Save its choices"
          />
        </>
      ) : (
        <p>
          No choice is green or amber yet. <Link to={filterPath(project.id)}>Rate choices first</Link>.
        </p>
      )}
    </CaseFormPage>
  );
}

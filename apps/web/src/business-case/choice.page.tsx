import type { Route } from './+types/choice.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, hidden, line, words } from '../design/form.js';
import { Details, Prose, SummaryList } from '../design/pieces.js';
import type { Rating } from '../gql/graphql.js';
import { CaseFormPage } from './case-form-page.js';
import { chosenFrom, whoMay } from './case-words.js';
import { ChangeFilterChoice, RateFilterChoice, RemoveFilterChoice } from './filter-acts.js';
import { ChoiceRating } from './filter-category.js';
import { choicesIn, filterOf } from './filter-query.js';
import { backToFilter, categoryWords, filterPath } from './filter-words.js';

const choiceWords = {
  GREEN: 'Green: meets the success factors best',
  AMBER: 'Amber: meets them less well',
  RED: 'Red: fails one, and is dropped',
} satisfies Record<Rating, string>;

const rateFields = {
  rating: choice<Rating>()('How well does it meet the success factors?', {
    choices: chosenFrom(choiceWords),
    missing: 'Select how well it meets the success factors',
  }),
  reason: words('Why?', {
    rows: 3,
    hint: 'Name the factor that decides it',
    missing: 'Say why: a colour without a reason cannot be argued with',
  }),
  version: hidden(),
};
const changeFields = {
  name: line('What is the choice?', { missing: 'Enter what the choice is' }),
  description: words('What does it mean?', { blank: true, rows: 2 }),
  version: hidden(),
};
const removeFields = { version: hidden() };

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, filter } = await filterOf(context.graphql, params.projectId);
  const chosen = found(choicesIn(filter).find(({ id }) => id === params.choiceId));
  const buildsOn = filter.categories.find(({ category }) => category === chosen.category)?.buildsOn ?? [];
  const greens = buildsOn.flatMap((green) => choicesIn(filter).find(({ id }) => id === green) ?? []);
  return { project, chosen, greens, filter };
}

export const action = acts({
  rate: act({
    fields: rateFields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(RateFilterChoice, {
          input: { ...input, id: page.param('choiceId'), version: Number(version) },
        })
      ).rateFilterChoice,
    then: (_, page) => filterPath(page.param('projectId')),
    said: 'Choice rated.',
  }),
  change: act({
    fields: changeFields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(ChangeFilterChoice, {
          input: { ...input, id: page.param('choiceId'), version: Number(version) },
        })
      ).changeFilterChoice,
    said: 'Choice changed.',
  }),
  remove: act({
    fields: removeFields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(RemoveFilterChoice, {
          input: { ...input, id: page.param('choiceId'), version: Number(version) },
        })
      ).removeFilterChoice,
    then: (_, page) => filterPath(page.param('projectId')),
    said: 'Choice taken off the list.',
    about: { rating: '' },
  }),
});

export default function ChoicePage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, chosen, greens, filter } = loaderData;
  return (
    <CaseFormPage
      title={`${categoryWords[chosen.category]}: ${chosen.name}`}
      project={project}
      who={whoMay.edit}
      mayHere
      back={backToFilter(project.id)}
      refused={actionData}
    >
      {chosen.description ? <Prose>{chosen.description}</Prose> : null}
      <SummaryList
        rows={[
          { key: 'Rating', value: <ChoiceRating {...chosen} /> },
          {
            key: 'Builds on',
            value: greens.length ? greens.map(({ name }) => name).join('; ') : 'Nothing that is green before it',
          },
        ]}
      />
      {project.viewerMay.includes('plan:edit') ? (
        <>
          <h2 className="nhsuk-heading-m">Rate it</h2>
          <Details summary="What it is rated against">
            <ul className="nhsuk-list nhsuk-list--bullet">
              {filter.successFactors.map(({ key, name, asks }) => (
                <li key={key}>
                  {name}: {asks}
                </li>
              ))}
              {filter.constraints.map((one) => (
                <li key={one}>Constraint: {one}</li>
              ))}
            </ul>
          </Details>
          <ActForm name="rate" fields={rateFields} values={chosen} refused={actionData} button="Save the rating" />
          <h2 className="nhsuk-heading-m">Say it better</h2>
          <ActForm
            name="change"
            fields={changeFields}
            values={chosen}
            refused={actionData}
            look="secondary"
            button="Save the words"
          />
          <h2 className="nhsuk-heading-m">Take it off the list</h2>
          <p>What was rated and why stays in the record of what happened.</p>
          <ActForm
            name="remove"
            fields={removeFields}
            values={chosen}
            refused={actionData}
            look="warning"
            button="Take this choice off"
          />
        </>
      ) : null}
    </CaseFormPage>
  );
}

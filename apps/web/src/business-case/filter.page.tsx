import { Link } from 'react-router';
import type { Route } from './+types/filter.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { hidden, words } from '../design/form.js';
import type { FilterCategory } from '../gql/graphql.js';
import { CaseFormPage } from './case-form-page.js';
import { optionWords, whoMay } from './case-words.js';
import { KeepFilterRatings, NameConstraints } from './filter-acts.js';
import { filterOf } from './filter-query.js';
import { CategorySection } from './filter-category.js';
import { OptionsMatrix } from './options-matrix.js';

const constraintFields = {
  constraints: words('What else may no choice break?', {
    blank: true,
    rows: 3,
    hint: 'One on each line, such as “Within the lease, which ends in May 2027”. Law, ethics and timing belong here.',
  }),
  version: hidden(),
};
const keepFields = { category: hidden() };

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);

export const loader = ({ context, params }: Route.LoaderArgs) => filterOf(context.graphql, params.projectId);

export const action = acts({
  constraints: act({
    fields: constraintFields,
    does: async ({ version, constraints, ...input }, page) =>
      (
        await page.graphql(NameConstraints, {
          input: {
            ...input,
            projectId: page.param('projectId'),
            version: Number(version),
            constraints: linesOf(constraints),
          },
        })
      ).nameConstraints,
    said: 'Constraints saved.',
  }),
  keep: act({
    fields: keepFields,
    does: async ({ category, ...input }, page) =>
      (
        await page.graphql(KeepFilterRatings, {
          input: { ...input, projectId: page.param('projectId'), category: category as FilterCategory },
        })
      ).keepFilterRatings,
    said: 'The ratings stand as they are.',
  }),
});

export default function FilterPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, filter, options } = loaderData;
  const mayEdit = project.viewerMay.includes('plan:edit');
  const real = options.filter(({ kind }) => kind !== 'BAU');
  const { categories, constraints, successFactors, version } = filter;
  return (
    <CaseFormPage title="The options filter" project={project} who={whoMay.edit} mayHere refused={actionData} wide>
      <div className="app-measure">
        <p>
          Before options are costed, narrow them down: list what could be done, and rate each choice against what
          matters. It pays where a case is large or many ways are open. A short case with a few plain options can go
          without.
        </p>
        <h2 className="nhsuk-heading-m">What choices are rated against</h2>
        <dl className="app-facts">
          {successFactors.map(({ key, name, asks }) => (
            <div key={key} className="app-facts__long">
              <dt>{name}</dt>
              <dd>{asks}</dd>
            </div>
          ))}
        </dl>
        {constraints.length ? (
          <>
            <h3 className="nhsuk-heading-s">And what no choice may break</h3>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {constraints.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        ) : null}
        {mayEdit ? (
          <ActForm
            name="constraints"
            fields={constraintFields}
            values={{ version, constraints: constraints.join('\n') }}
            refused={actionData}
            look="secondary"
            button="Save the constraints"
          />
        ) : null}
        <h2 className="nhsuk-heading-m">Category by category</h2>
        <p>
          Decide them in this order. One choice of each is green, the one that meets the factors best; amber ones meet
          them less well; red ones fail a factor and are dropped. Each has its reason.
        </p>
      </div>
      {categories.map((category) => (
        <CategorySection
          key={category.category}
          project={project}
          category={category}
          filter={filter}
          mayEdit={mayEdit}
          keepForm={
            <ActForm
              name="keep"
              part={category.category}
              fields={keepFields}
              values={category}
              refused={actionData}
              look="secondary"
              button="These ratings still stand"
              about={`for ${category.category.toLowerCase()}`}
            />
          }
        />
      ))}
      <section className="app-part" aria-labelledby="matrix">
        <h2 className="nhsuk-heading-m" id="matrix">
          The options summary matrix
        </h2>
        <p className="app-measure">Green and amber choices make options. Each option takes one choice of a category.</p>
        <OptionsMatrix categories={categories} options={options} />
        {mayEdit && real.length ? (
          <ul className="nhsuk-list">
            {real.map(({ id, kind, description }) => (
              <li key={id}>
                <Link className="app-target" to={`/projects/${project.id}/plan/options/${id}/choices`}>
                  Say which choices it takes: {optionWords[kind]}
                </Link>
                <span className="app-beneath">{description}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </section>
    </CaseFormPage>
  );
}

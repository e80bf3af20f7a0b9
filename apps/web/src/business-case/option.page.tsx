import { Link } from 'react-router';
import type { Route } from './+types/option.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, hidden, words } from '../design/form.js';
import { ButtonLink, Prose, SummaryList, Tag } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import type { Rating } from '../gql/graphql.js';
import { RateOption } from './case-acts.js';
import { CaseFormPage } from './case-form-page.js';
import { backTo } from './case-place.js';
import { caseOf } from './case-query.js';
import { chosenFrom, optionWords, ratingTags, ratingWords, whoMay } from './case-words.js';

const fields = {
  rating: choice<Rating>()('How well does it meet what matters?', {
    choices: chosenFrom(ratingWords),
    missing: 'Select how well it meets what matters',
  }),
  reason: words('Why?', { rows: 3, missing: 'Say why: a colour without a reason cannot be argued with' }),
  version: hidden(),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, plan } = await caseOf(context.graphql, params.projectId);
  return { project, option: found(plan.options.find(({ id }) => id === params.optionId)) };
}

export const action = acts({
  rate: act({
    fields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(RateOption, { input: { ...input, id: page.param('optionId'), version: Number(version) } }))
        .rateOption,
    then: backTo('options'),
    said: 'Option rated.',
  }),
});

export default function OptionPage({ loaderData: { project, option }, actionData }: Route.ComponentProps) {
  const mayHere = project.viewerMay.includes('plan:edit');
  return (
    <CaseFormPage title={optionWords[option.kind]} project={project} who={whoMay.edit} mayHere refused={actionData}>
      <Prose>{option.description}</Prose>
      <SummaryList
        rows={[
          {
            key: 'Rating',
            value: option.rating ? (
              <>
                <Tag colour={ratingTags[option.rating][1]}>{ratingTags[option.rating][0]}</Tag> {option.reason}
              </>
            ) : (
              'Not rated yet'
            ),
          },
          { key: 'Costs once', value: sayPounds(option.nonRecurrent) },
          { key: 'Costs each year', value: sayPounds(option.recurrent) },
          {
            key: 'Lines',
            value: option.lines.length ? (
              <ul className="nhsuk-list">
                {option.lines.map(({ id, label }) => (
                  <li key={id}>
                    <Link to={`/projects/${project.id}/plan/lines/${id}`}>{label}</Link>
                  </li>
                ))}
              </ul>
            ) : (
              'No costs yet'
            ),
          },
        ]}
      />
      {mayHere ? (
        <>
          <ButtonLink to="lines/new" look="secondary">
            Add a cost
          </ButtonLink>
          <p>
            <Link className="app-target" to="choices">
              Which choices of the options filter it takes
            </Link>
          </p>
          <h2 className="nhsuk-heading-m">Rate it</h2>
          <p>An option that fails a success factor is red, and does not go on the shortlist.</p>
          <ActForm name="rate" fields={fields} values={option} refused={actionData} button="Save the rating" />
        </>
      ) : null}
    </CaseFormPage>
  );
}

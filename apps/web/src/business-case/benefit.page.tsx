import { Link } from 'react-router';
import type { Route } from './+types/benefit.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { SummaryList } from '../design/pieces.js';
import { count, sayDay, sayPounds } from '../design/words.js';
import { ownerChoices } from '../projects/team-choices.js';
import { AnotherMeasure } from './another-measure.js';
import { linkBenefitFields, valueFields } from './benefit-fields.js';
import { anotherMeasureOf } from './benefit-query.js';
import { LinkBenefit, ValueBenefit } from './case-acts.js';
import { CaseFormPage } from './case-form-page.js';
import { claimsCash } from './cash-words.js';
import { backTo } from './case-place.js';
import { caseOf } from './case-query.js';
import { benefitWords, whoMay } from './case-words.js';
import { sayYear } from '../projects/financial-years.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const [{ project, plan }, anotherMeasure] = await Promise.all([
    caseOf(context.graphql, params.projectId),
    anotherMeasureOf(context.graphql, params.projectId, params.benefitId),
  ]);
  return { project, anotherMeasure, benefit: found(plan.benefits.find(({ id }) => id === params.benefitId)) };
}

export const action = acts({
  value: act({
    fields: valueFields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(ValueBenefit, { input: { ...input, id: page.param('benefitId'), version: Number(version) } }))
        .valueBenefit,
    then: backTo('benefits'),
    said: 'Benefit valued.',
  }),
  link: act({
    fields: linkBenefitFields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(LinkBenefit, { input: { ...input, id: page.param('benefitId'), version: Number(version) } }))
        .linkBenefit,
    then: backTo('benefits'),
    said: 'Linked to the measure that will show it.',
  }),
});

export default function BenefitPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, benefit, anotherMeasure } = loaderData;
  const measure = project.measures.find(({ id }) => id === benefit.measureId);
  return (
    <CaseFormPage title={benefit.label} project={project} who={whoMay.price} mayHere refused={actionData}>
      <AnotherMeasure says={anotherMeasure}>
        <p>
          <Link to={`/projects/${project.id}/plan/benefits/${benefit.id}/working`}>
            Confirm it, or work it out anew
          </Link>
        </p>
      </AnotherMeasure>
      <SummaryList
        rows={[
          { key: 'Kind', value: benefitWords[benefit.kind] },
          { key: 'Worth a year', value: benefit.annual ? sayPounds(benefit.annual) : 'Not put into pounds' },
          { key: 'What that rests on', value: benefit.basis || 'Not said yet' },
          { key: 'Shown by', value: measure?.name ?? `No measure: ${benefit.noMeasureBecause}` },
          { key: 'Owner', value: benefit.ownerName ?? 'Nobody yet' },
          { key: 'When', value: `From ${sayYear(benefit.startsIn)}, for ${count(benefit.years, 'year')}` },
        ]}
      />
      <ul className="app-ways">
        <li>
          <Link to={`/projects/${project.id}/plan/benefits/${benefit.id}/working`}>
            {benefit.baseline == null ? 'Work it out from its measure' : 'How it is worked out'}
          </Link>
        </li>
        {claimsCash(benefit) ? (
          <li>
            <Link to={`/projects/${project.id}/plan/benefits/${benefit.id}/cash`}>Is it cash?</Link>
          </li>
        ) : null}
        <li>
          <Link to={`/projects/${project.id}/plan/benefits/realised`}>What came of it</Link>
        </li>
      </ul>
      {benefit.forecastFrozenAt ? (
        <p>
          The forecast was frozen on {sayDay(benefit.forecastFrozenAt)}, so that what really comes of it can be held
          against it. Record the actual figures on the result page.
        </p>
      ) : project.viewerMay.includes('plan:price') ? (
        <>
          <h2 className="nhsuk-heading-m">Value it</h2>
          <ActForm
            name="value"
            fields={valueFields}
            values={benefit}
            refused={actionData}
            choices={{ ownerId: ownerChoices(project.team) }}
            button="Save the value"
          />
        </>
      ) : null}
      {project.viewerMay.includes('plan:edit') && project.measures.length ? (
        <>
          <h2 className="nhsuk-heading-m">Link it to a measure</h2>
          <ActForm
            name="link"
            fields={linkBenefitFields}
            values={benefit}
            refused={actionData}
            choices={{ measureId: project.measures.map(({ id, name }) => ({ value: id, label: name })) }}
            look="secondary"
            button="Save the link"
          />
        </>
      ) : null}
    </CaseFormPage>
  );
}

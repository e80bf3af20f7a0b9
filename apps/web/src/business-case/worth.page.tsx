import { Link } from 'react-router';
import type { Route } from './+types/worth.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, decimal, hidden } from '../design/form.js';
import { tidied } from '../design/percent.js';
import { Details } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { CaseFormPage } from './case-form-page.js';
import { whoMay } from './case-words.js';
import { entryChoices, setAndPath, UnitValues } from './unit-values.js';
import { TakeBenefitWorth, WorthOfBenefit } from './worth-query.js';
import { WorthSaid } from './worth-said.js';

const worthFields = {
  entry: choice()('What is one worth?', { missing: 'Select what one is worth' }),
  each: decimal('How many of that is one of yours?', {
    range: [0.000001, 1_000_000],
    hint: '1 for a unit cost. For health the years of life in full health that one gains, such as 0.02. For carbon the tonnes that one saves.',
    missing: 'Enter how many of that is one of yours, such as 1',
  }),
  version: hidden(),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { businessCase, ...project } = found((await context.graphql(WorthOfBenefit, { id: params.projectId })).project);
  const benefit = found(businessCase.benefits.find(({ id }) => id === params.benefitId));
  return { project, benefit, values: businessCase.unitValues.filter(({ key }) => fits(benefit.kind, key)) };
}

/** What is never right for a kind of benefit is not offered; the API refuses it too. */
function fits(kind: string, key: string): boolean {
  if (key === 'QALY') return kind === 'SOCIETAL' || kind === 'QUALITY';
  if (key === 'CARBON') return kind === 'CARBON' || kind === 'SOCIETAL';
  return kind !== 'QUALITY' && kind !== 'STAFF' && kind !== 'CARBON';
}

export const action = acts({
  take: act({
    fields: worthFields,
    does: async ({ entry, each, version, idempotencyKey }, page) =>
      (
        await page.graphql(TakeBenefitWorth, {
          input: {
            ...setAndPath(entry),
            each,
            benefitId: page.param('benefitId'),
            version: Number(version),
            idempotencyKey,
          },
        })
      ).takeBenefitWorth,
    about: { path: 'entry', setId: 'entry' },
    then: (_, page) => `/projects/${page.param('projectId')}/plan/benefits/${page.param('benefitId')}/working`,
    said: 'Taken from the reference figures, in the prices of the case.',
  }),
});

export default function WorthPage({ loaderData: { project, benefit, values }, actionData }: Route.ComponentProps) {
  const back = `/projects/${project.id}/plan/benefits/${benefit.id}/working`;
  const mayTake = project.viewerMay.includes('plan:price') && !benefit.forecastFrozenAt;
  return (
    <CaseFormPage
      title="What one is worth"
      project={project}
      back={{ to: back, label: 'Back to how it is worked out' }}
      who={whoMay.price}
      mayHere
      refused={actionData}
    >
      <p className="nhsuk-body-l">{benefit.label}</p>
      {benefit.worth ? <WorthSaid worth={benefit.worth} unit={benefit.unit} /> : null}
      {benefit.forecastFrozenAt ? (
        <p>The forecast was frozen on {sayDay(benefit.forecastFrozenAt)}: it stands as it is.</p>
      ) : null}
      <p>
        These come from the <Link to="/reference-sets">reference figures</Link> of your trust, each with its source. An
        older price is brought to the prices of the case by the rise of all prices (the GDP deflator). Your trust’s own
        costing comes first where finance has one: type that on the page before.
      </p>
      <AboutHealth />
      {values.length ? (
        <>
          <UnitValues values={values} />
          {mayTake ? (
            <ActForm
              name="take"
              fields={worthFields}
              values={{ version: benefit.version, each: benefit.worth ? tidied(benefit.worth.each) : '1' }}
              refused={actionData}
              choices={{ entry: entryChoices(values) }}
              button="Take this worth"
            />
          ) : null}
        </>
      ) : (
        <p>This kind of benefit carries no pounds, so there is nothing to choose.</p>
      )}
    </CaseFormPage>
  );
}

const AboutHealth = () => (
  <Details summary="How are health and carbon valued?">
    <p>
      A QALY is a year of life in full health: 2 years at half of it are one. Society’s value for it is in no budget, so
      it is never cash and never in the financial case. It is discounted at the rate of health effects. The threshold at
      which NICE looks at a medicine is not this value: it says what a medicine may cost.
    </p>
    <p>
      A tonne of carbon is valued by the year in which it is not emitted, and by a low and a high figure beside the
      central one, which become the range of the benefit. It is society’s, too.
    </p>
  </Details>
);

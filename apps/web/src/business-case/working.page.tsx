import { Link } from 'react-router';
import type { Route } from './+types/working.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { percentOf, tidied } from '../design/percent.js';
import { Details, SummaryList } from '../design/pieces.js';
import { sayDay, sayPounds } from '../design/words.js';
import { AnotherMeasure, confirmFields, ConfirmForm } from './another-measure.js';
import { ConfirmBenefit, WorkOutBenefit } from './benefit-acts.js';
import { arithmeticOf } from './benefit-arithmetic.js';
import { type BenefitFound, benefitOf } from './benefit-query.js';
import { figuresThen } from './earlier-values.js';
import { FiguresBefore } from './figures-before.js';
import { CaseFormPage } from './case-form-page.js';
import { claimsCash } from './cash-words.js';
import { optionWords, whoMay } from './case-words.js';
import { builtUpBoxes, buildUpOf, workingFields } from './working-fields.js';
import { AverageAsCash } from './average-as-cash.js';
import { WorthSaid } from './worth-said.js';
import { evidenceChoices, evidenceWords, type UsualCuts, worthWords } from './worth-words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { benefit, measure, project, options, usualCuts } = await benefitOf(
    context.graphql,
    params.projectId,
    params.benefitId,
  );
  // The money route has a page of its own; what is not shown here is not sent.
  const { cashRoute: _route, reductions: _reductions, earlier: _earlier, ...shown } = benefit;
  return {
    project,
    options,
    measure,
    usualCuts,
    benefit: shown,
    // Made by another measure, the steps would not come to the figure by the unit of this one.
    sum: benefit.anotherMeasure ? [] : arithmeticOf(benefit, measure),
    figures: figuresThen(benefit),
  };
}

export const action = acts({
  confirm: act({
    fields: confirmFields,
    does: async ({ version, idempotencyKey }, page) =>
      (
        await page.graphql(ConfirmBenefit, {
          input: { id: page.param('benefitId'), version: Number(version), idempotencyKey },
        })
      ).confirmBenefit,
    said: 'Confirmed: it stands for the measure it has now.',
  }),
  work: act({
    fields: workingFields,
    does: async ({ version, first, second, third, later, ...input }, page) =>
      (
        await page.graphql(WorkOutBenefit, {
          input: {
            ...input,
            id: page.param('benefitId'),
            version: Number(version),
            buildUp: buildUpOf({ first, second, third }, later),
          },
        })
      ).workOutBenefit,
    said: 'Worked out. The sum is below, step by step.',
    about: { buildUp: 'first' },
  }),
});

type Shown = Awaited<ReturnType<typeof loader>>;

export default function WorkingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, benefit, options, measure, sum, figures, usualCuts } = loaderData;
  const mayWork = project.viewerMay.includes('plan:price') && !benefit.forecastFrozenAt;
  return (
    <CaseFormPage
      title="How it is worked out"
      project={project}
      back={{ to: `/projects/${project.id}/plan/benefits/${benefit.id}`, label: 'Back to the benefit' }}
      who={whoMay.price}
      mayHere
      refused={actionData}
    >
      <p className="nhsuk-body-l">{benefit.label}</p>
      {benefit.forecastFrozenAt ? (
        <p>
          The forecast was frozen on {sayDay(benefit.forecastFrozenAt)}: it stands as it is, so that what really comes
          can be held against it. <Link to={`/projects/${project.id}/plan/benefits/realised`}>See what came of it</Link>
          .
        </p>
      ) : null}
      <AnotherMeasure says={benefit.anotherMeasure}>
        {project.viewerMay.includes('plan:price') ? (
          <ConfirmForm version={benefit.version} refused={actionData} />
        ) : null}
      </AnotherMeasure>
      {sum.length ? (
        <>
          <h2 className="nhsuk-heading-m">The sum, step by step</h2>
          <SummaryList rows={sum} />
          <SummaryList rows={restsOn(benefit)} />
          {benefit.worth ? <WorthSaid worth={benefit.worth} unit={benefit.unit} /> : null}
        </>
      ) : benefit.anotherMeasure && benefit.annual ? (
        <p>
          It comes to {sayPounds(benefit.annual)} a year by the measure it was worked out for. Its steps stand here
          again once somebody has looked.
        </p>
      ) : (
        <p>It is not worked out yet{mayWork ? '. Answer below, and the sum stands here step by step' : ''}.</p>
      )}
      <FiguresBefore figures={figures} />
      {mayWork ? (
        <>
          <h2 className="nhsuk-heading-m">Work it out</h2>
          <AboutMeasure measure={measure} />
          <p>
            What one is worth can be{' '}
            <Link to={`/projects/${project.id}/plan/benefits/${benefit.id}/worth`}>
              taken from the reference figures
            </Link>
            : unit costs, health and carbon.
          </p>
          {claimsCash(benefit) && benefit.unitValueBasis === 'AVERAGE' ? <AverageAsCash /> : null}
          <Details summary="Why is an average cost never cash?">
            <p>
              A bed day costs £400 on average because rent, heating and the night team are shared out over all bed days.
              With one day less all of these are still paid. What is saved is the next one: its meals, its drugs, a bank
              shift that nobody books.
            </p>
          </Details>
          <p>What each kind of evidence cuts for optimism: {usualCuts[0]?.source}</p>
          <ActForm
            name="work"
            fields={workingFields}
            values={valuesOf(benefit, measure, usualCuts)}
            refused={actionData}
            choices={{
              evidence: evidenceChoices(usualCuts),
              optionId: options.map(({ id, kind }) => ({ value: id, label: optionWords[kind] })),
            }}
            button="Work it out"
          />
        </>
      ) : null}
    </CaseFormPage>
  );
}

const AboutMeasure = ({ measure }: { measure: BenefitFound['measure'] }) =>
  measure ? (
    <p>
      What changes is the measure “{measure.name}”, in {measure.unit}.{' '}
      {measure.baseline
        ? `The median of its frozen baseline is ${medianOf(measure.baseline)}, filled in below to begin with.`
        : 'Its baseline is not frozen yet, so enter the level you have counted.'}
    </p>
  ) : (
    <p>No measure is linked to this benefit, so nothing can show later that it came. Link one on the benefit’s page.</p>
  );

/** “50.000000”, as the database keeps it, as somebody would type it. */
const plain = (decimal: string | null | undefined): string | null => (decimal == null ? null : tidied(decimal));

const medianOf = ({ median }: { median: number }): string => String(Number(median.toFixed(2)));

/** What stands in the boxes: what was saved, or what the measure suggests. */
const valuesOf = (benefit: Shown['benefit'], measure: BenefitFound['measure'], usualCuts: UsualCuts) => ({
  ...benefit,
  ...builtUpBoxes(benefit.buildUp),
  baseline: plain(benefit.baseline) ?? (measure?.baseline ? medianOf(measure.baseline) : null),
  target: plain(benefit.target),
  annualVolume: plain(benefit.annualVolume),
  direction:
    benefit.direction ??
    (measure?.direction === 'LOWER' ? 'DECREASE' : measure?.direction === 'HIGHER' ? 'INCREASE' : null),
  haircut: usualCuts.some(
    ({ evidence, cut }) => evidence === benefit.evidence && Number(cut) === Number(benefit.haircut),
  )
    ? null
    : benefit.haircut,
  // Shares that nobody has given yet are asked, not taken for granted.
  ...(benefit.baseline == null ? { deadweight: null, attribution: null, haircut: null } : {}),
});

const restsOn = ({ unitValueBasis, evidence, low, high, isHealth, isDisbenefit }: Shown['benefit']) => [
  { key: 'What kind of worth', value: unitValueBasis ? worthWords[unitValueBasis] : 'Not said' },
  { key: 'What it rests on', value: evidence ? evidenceWords[evidence] : 'Not said' },
  {
    key: 'Its range',
    value: low || high ? `${percentOf(low ?? '1')}% to ${percentOf(high ?? '1')}% of the figure` : 'None given',
  },
  ...(isHealth ? [{ key: 'Discounted', value: 'As health' }] : []),
  ...(isDisbenefit ? [{ key: 'Direction', value: 'It gets worse, so it is taken off' }] : []),
];

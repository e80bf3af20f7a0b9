import { Link } from 'react-router';
import type { Route } from './+types/realised.page';
import { found } from '../design/acts.js';
import { ChartTable } from '../design/chart-figure.js';
import { Shown } from '../design/held.js';
import { Page } from '../design/page.js';
import { Details, Empty, SummaryList, Tag } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import type { BenefitsRealisedQuery } from '../gql/graphql.js';
import { benefitWords, seenByTeam } from './case-words.js';
import { realisedPictures } from './realised-picture.js';
import { BenefitsRealised } from './realised-query.js';
import { realisedTags, sayCame, sayEffects, saySince } from './realised-words.js';

type Case = NonNullable<BenefitsRealisedQuery['project']>['businessCase'];
type Realisation = Case['realisations'][number];

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project } = await context.graphql(BenefitsRealised, { id: params.projectId });
  const { businessCase, measures, ...rest } = found(project);
  return {
    project: rest,
    benefits: businessCase.benefits.map((benefit) => {
      const came = businessCase.realisations.find(({ benefitId }) => benefitId === benefit.id);
      const at = `/projects/${rest.id}/plan/benefits/${benefit.id}/realised`;
      return {
        ...benefit,
        measure: measures.find(({ id }) => id === benefit.measureId) ?? null,
        came: came ? saidOf(came) : null,
        // Pictures of their own, so that a page with many benefits weighs no more than its words.
        chart: came?.quarters.length ? context.hold(realisedPictures(benefit, came, at)) : null,
      };
    }),
  };
}

const saidOf = ({ state, how, since, until, isFromBudgets, rateEffect, volumeEffect, ...came }: Realisation) => ({
  state,
  how,
  came: sayCame(came),
  since: saySince(since, until, isFromBudgets),
  // Before anything counts there is no difference to explain.
  effects: since == null ? null : sayEffects(rateEffect, volumeEffect),
});

type Beside = Awaited<ReturnType<typeof loader>>['benefits'][number];

export default function RealisedPage({ loaderData: { project, benefits: all } }: Route.ComponentProps) {
  return (
    <Page
      title="What came of the benefits"
      caption={project.title}
      back={{ to: `/projects/${project.id}/plan`, label: 'Back to the business case' }}
      seenBy={seenByTeam}
      wide
    >
      <p className="app-measure">
        Each benefit beside its forecast, worked out from the chart of its measure. Nothing is counted until the chart
        shows a change that is no chance, and a quarter that nobody measured is no nought. Cash counts only when a
        budget fell.
      </p>
      {all.length ? (
        all.map((benefit) => <Came key={benefit.id} projectId={project.id} benefit={benefit} />)
      ) : (
        <Empty
          example={
            <p>
              Bed days saved: partly realised. £31,200 of £43,500, 72% of what was forecast for the 3 quarters that were
              measured. Counted since 4 May 2026, when the chart shifted.
            </p>
          }
        >
          <p>
            When the case has a benefit, what came of it stands here beside what was forecast, also when it did not
            come. <Link to={`/projects/${project.id}/plan/benefits/new`}>Add a benefit</Link>.
          </p>
        </Empty>
      )}
    </Page>
  );
}

function Came({ projectId, benefit }: { projectId: string; benefit: Beside }) {
  const { id, label, kind, came, measure, chart } = benefit;
  return (
    <section className="app-part" aria-labelledby={`benefit-${id}`}>
      <h2 className="nhsuk-heading-m" id={`benefit-${id}`}>
        <Link to={`/projects/${projectId}/plan/benefits/${id}`}>{label}</Link>
      </h2>
      {came ? (
        <SummaryList
          rows={[
            {
              key: 'What came of it',
              value: <Tag colour={realisedTags[came.state][1]}>{realisedTags[came.state][0]}</Tag>,
            },
            { key: 'In pounds', value: came.came },
            { key: 'Counted since', value: came.since },
            { key: 'How it was worked out', value: came.how },
            ...(came.effects ? [{ key: 'What made the difference', value: came.effects }] : []),
            ...(measure
              ? [
                  {
                    key: 'Its chart',
                    value: <Link to={`/projects/${projectId}/measures/${measure.id}`}>{measure.name}</Link>,
                  },
                ]
              : []),
          ]}
        />
      ) : (
        <p>
          {benefitWords[kind]}. <WhyNot benefit={benefit} projectId={projectId} />
        </p>
      )}
      {chart ? <Shown held={chart}>{(pictures) => <Pictured {...pictures} />}</Shown> : null}
    </section>
  );
}

const Pictured = ({ finding, table, wide, narrow }: ReturnType<typeof realisedPictures>) => (
  <figure className="app-figure">
    <figcaption>{finding}</figcaption>
    <picture>
      <source media="(max-width: 47.99rem)" {...narrow} />
      <img
        src={wide.srcSet}
        width={wide.width}
        height={wide.height}
        loading="lazy"
        alt={`${finding} The table says the same.`}
      />
    </picture>
    <Details summary="View the data as a table">
      <ChartTable table={table} />
    </Details>
  </figure>
);

/** Why nothing can be shown of a benefit, with what would. */
function WhyNot({ projectId, benefit }: { projectId: string; benefit: Beside }) {
  const { id, annual, baseline, measure, anotherMeasure } = benefit;
  if (annual == null) return 'It was not put into pounds, so it is told in the result and not added up here.';
  if (!measure) return `It is worth ${sayPounds(annual)} a year, and no measure shows whether it comes.`;
  if (anotherMeasure)
    return (
      <>
        Not computed. {anotherMeasure}{' '}
        <Link to={`/projects/${projectId}/plan/benefits/${id}/working`}>Confirm it, or work it out anew</Link>.
      </>
    );
  return baseline == null ? (
    <>
      It is worth {sayPounds(annual)} a year, entered as one figure.{' '}
      <Link to={`/projects/${projectId}/plan/benefits/${id}/working`}>Work it out from “{measure.name}”</Link>, and the
      chart can show what came.
    </>
  ) : (
    'Nothing shows yet whether it comes.'
  );
}

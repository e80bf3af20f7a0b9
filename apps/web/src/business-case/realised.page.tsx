import { benefits } from '#libs/charts';
import { Link } from 'react-router';
import type { Route } from './+types/realised.page';
import { found } from '../design/acts.js';
import { ChartFigure, type ChartPair } from '../design/chart-figure.js';
import { Page } from '../design/page.js';
import { Empty, SummaryList, Tag } from '../design/pieces.js';
import { sayPounds } from '../design/words.js';
import type { BenefitsRealisedQuery } from '../gql/graphql.js';
import { DESK, PHONE } from '../measures/charted-measure.js';
import { benefitWords, seenByTeam } from './case-words.js';
import { BenefitsRealised } from './realised-query.js';
import { realisedTags, sayCame, sayEffects, saySince } from './realised-words.js';

/** So many charts are drawn on the page; those of the others are a link away, for its weight. */
const DRAWN = 2;

type Case = NonNullable<BenefitsRealisedQuery['project']>['businessCase'];
type Benefit = Case['benefits'][number];
type Realisation = Case['realisations'][number];

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { project } = await context.graphql(BenefitsRealised, { id: params.projectId });
  const { businessCase, measures, ...rest } = found(project);
  const asked = new URL(request.url).searchParams.get('benefit');
  const withQuarters = businessCase.realisations.filter(({ quarters }) => quarters.length);
  const drawn = new Set(asked === null ? withQuarters.slice(0, DRAWN).map(({ benefitId }) => benefitId) : [asked]);
  return {
    project: rest,
    benefits: businessCase.benefits.map((benefit) => {
      const came = businessCase.realisations.find(({ benefitId }) => benefitId === benefit.id);
      return {
        ...benefit,
        measure: measures.find(({ id }) => id === benefit.measureId) ?? null,
        came: came ? saidOf(came) : null,
        canDraw: came !== undefined && came.quarters.length > 0,
        chart: came?.quarters.length && drawn.has(benefit.id) ? context.hold(chartOf(benefit, came)) : null,
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

function chartOf({ id, label }: Benefit, { quarters, isFromBudgets }: Realisation): ChartPair {
  const data = {
    amountLabel: `${label}, ${isFromBudgets ? 'as budgets fell' : 'at the worth frozen with the forecast'}`,
    periods: quarters.map(({ name, forecast, actual }) => ({
      label: name,
      forecast: Number(forecast),
      actual: actual == null ? null : Number(actual),
    })),
  };
  const drawn = (width: number, place: string) =>
    benefits(data, { width, idPrefix: `b${id.slice(-6)}-${place}`, title: `Forecast and actual: ${label}` });
  return { wide: drawn(DESK, 'wide'), narrow: drawn(PHONE, 'narrow') };
}

type Shown = Awaited<ReturnType<typeof loader>>['benefits'][number];

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

function Came({ projectId, benefit }: { projectId: string; benefit: Shown }) {
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
      {chart ? (
        <ChartFigure chart={chart} />
      ) : benefit.canDraw ? (
        <p>
          <Link to={`?benefit=${id}#benefit-${id}`}>
            Show its chart<span className="nhsuk-u-visually-hidden">: {label}</span>
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** Why nothing can be shown of a benefit, with what would. */
function WhyNot({ projectId, benefit: { id, annual, baseline, measure } }: { projectId: string; benefit: Shown }) {
  if (annual == null) return 'It was not put into pounds, so it is told in the result and not added up here.';
  if (!measure) return `It is worth ${sayPounds(annual)} a year, and no measure shows whether it comes.`;
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

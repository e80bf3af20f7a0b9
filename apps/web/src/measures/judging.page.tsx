import { Link } from 'react-router';
import type { Route } from './+types/judging.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, number, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { graphql } from '../gql/index.js';
import type { ChartKind, Direction, RuleProfile } from '../gql/graphql.js';
import { ChartMeasure } from './measure-acts.js';
import { chartWords, directions, profileWords, seenByTeam, whoMeasures } from './measure-words.js';

const MeasureToJudge = graphql(`
  query MeasureToJudge($id: ID!, $chart: ChartKind) {
    project(id: $id) {
      id
      viewerMay
      measures {
        id
        name
        unit
        chart
        direction
        fittingCharts
        fittingProfiles(of: $chart)
        advisedChart {
          chart
          why
          later
        }
        charting {
          profile
          shiftLength
          trendLength
          lowerBound
          upperBound
        }
      }
    }
  }
`);

const asTheRulesSay = 'As the rules say';
const judging = {
  chart: choice<ChartKind>()('How it is drawn', { missing: 'Select how it is drawn' }),
  direction: choice<Direction>()('Which way is better?', {
    choices: directions,
    missing: 'Select which way is better',
  }),
  profile: choice<RuleProfile>()('By which rules is it judged?', {
    as: 'select',
    optional: true,
    hint: 'The rules that fit the chart. With None, the usual ones for it.',
  }),
  shiftLength: number('How many readings on one side make a shift', {
    optional: true,
    whole: true,
    hint: `Leave it empty: ${asTheRulesSay.toLowerCase()}. NHS England’s tools let you choose 6 or 7.`,
  }),
  trendLength: number('How many readings in a row make a trend', { optional: true, whole: true }),
  lowerBound: number('The lowest it can be', { optional: true, hint: 'Limits are not drawn beyond it.' }),
  upperBound: number('The highest it can be', { optional: true }),
  why: words('Why?', {
    blank: true,
    rows: 2,
    hint: 'How it was stays in its history. Whoever reads the result sees your reason.',
  }),
};

const isChart = (asked: string | null): asked is ChartKind => asked !== null && asked in chartWords;

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('chart');
  const chart = isChart(asked) ? asked : null;
  const { measures, ...project } = found(
    (await context.graphql(MeasureToJudge, { id: params.projectId, chart })).project,
  );
  return { project, asked: chart, measure: found(measures.find(({ id }) => id === params.measureId)) };
}

export const action = acts({
  judge: act({
    fields: judging,
    does: async (input, page) =>
      (await page.graphql(ChartMeasure, { input: { ...input, measureId: page.param('measureId') } })).chartMeasure,
    then: (_, page) => `/projects/${page.param('projectId')}/measures/${page.param('measureId')}`,
    said: 'Saved. How it was is kept.',
  }),
});

export default function JudgingPage({ loaderData: { project, measure, asked }, actionData }: Route.ComponentProps) {
  const { direction, charting, fittingCharts, fittingProfiles, advisedChart } = measure;
  const chart = asked && fittingCharts.includes(asked) ? asked : measure.chart;
  const profile = fittingProfiles.includes(charting.profile) ? charting.profile : null;
  return (
    <Page
      title="How it is drawn and judged"
      caption={measure.name}
      back={{ to: `/projects/${project.id}/measures/${measure.id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('measures:edit') ? (
        <>
          {advisedChart ? <Advised advice={advisedChart} now={chart} fitting={fittingCharts} /> : null}
          <ActForm
            name="judge"
            fields={judging}
            values={{ ...charting, chart, direction, profile }}
            choices={{
              chart: fittingCharts.map((value) => ({ value, label: chartWords[value] })),
              profile: fittingProfiles.map((value) => ({ value, label: profileWords[value] })),
            }}
            refused={actionData}
            button="Save"
          />
        </>
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}

interface AdvisedProps {
  readonly advice: { readonly chart: ChartKind; readonly why: string; readonly later?: ChartKind | null };
  readonly now: ChartKind;
  readonly fitting: readonly ChartKind[];
}

/** The chart that suits the readings there are, with why; and the way to it, where these readings can have it. */
function Advised({ advice: { chart, why, later }, now, fitting }: AdvisedProps) {
  return (
    <section className="nhsuk-inset-text" aria-labelledby="advised">
      <h2 className="nhsuk-heading-s" id="advised">
        What suits its readings: {chartWords[chart]}
      </h2>
      <p>{why}</p>
      {chart === now ? (
        <p>That is how it is drawn.</p>
      ) : fitting.includes(chart) ? (
        <p>
          <Link to={`?chart=${chart}`}>Take it, with the rules that fit</Link>
        </p>
      ) : (
        <p>It needs other readings: plan another measure for it, and keep this one.</p>
      )}
      {later && !fitting.includes(later) ? <p>For that one, other readings are needed.</p> : null}
    </section>
  );
}

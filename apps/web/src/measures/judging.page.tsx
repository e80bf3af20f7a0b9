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
  query MeasureToJudge($id: ID!) {
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
    choices: Object.entries(profileWords).map(([value, label]) => ({ value, label })),
    hint: 'At None it is judged by the usual rules for its chart.',
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

export async function loader({ context, params }: Route.LoaderArgs) {
  const { measures, ...project } = found((await context.graphql(MeasureToJudge, { id: params.projectId })).project);
  return { project, measure: found(measures.find(({ id }) => id === params.measureId)) };
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

export default function JudgingPage({ loaderData: { project, measure }, actionData }: Route.ComponentProps) {
  const { chart, direction, charting, fittingCharts } = measure;
  return (
    <Page
      title="How it is drawn and judged"
      caption={measure.name}
      back={{ to: `/projects/${project.id}/measures/${measure.id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('measures:edit') ? (
        <ActForm
          name="judge"
          fields={judging}
          values={{ chart, direction, ...charting }}
          choices={{ chart: fittingCharts.map((value) => ({ value, label: chartWords[value] })) }}
          refused={actionData}
          button="Save"
        />
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}

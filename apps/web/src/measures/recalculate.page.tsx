import { Form } from 'react-router';
import type { Route } from './+types/recalculate.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { ChartFigure } from '../design/chart-figure.js';
import { choice, hidden, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Details } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { chartFigureOf } from './charted-measure.js';
import { RecalculateLimits, TakeBackRecalculation } from './measure-acts.js';
import { seenByTeam, whoMeasures } from './measure-words.js';

const MeasureToRecalculate = graphql(`
  query MeasureToRecalculate($id: ID!, $from: Date) {
    project(id: $id) {
      id
      viewerMay
      measures {
        ...ChartedMeasure
        preview: analysis(recalculatedFrom: $from) {
          ...ReadAnalysis
        }
      }
    }
  }
`);

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const questions = {
  isSustained: choice<'yes' | 'no'>()('Is the signal sustained?', {
    choices: yesOrNo,
    missing: 'Select whether the signal is sustained',
  }),
  cause: words('Do you know why? What caused it?', { rows: 3, missing: 'Enter what caused the change' }),
  isExpectedToLast: choice<'yes' | 'no'>()('Do you expect it to last?', {
    choices: yesOrNo,
    missing: 'Select whether you expect it to last',
  }),
  why: words('Anything else a reader should know', { blank: true, rows: 2 }),
  fromDay: hidden(),
};
const takingBack = {
  why: words('Why is it taken back?', { rows: 2, missing: 'Enter why it is taken back' }),
  fromDay: hidden(),
};

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('from');
  const from = asked && /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : null;
  const { measures, ...project } = found(
    (await context.graphql(MeasureToRecalculate, { id: params.projectId, from })).project,
  );
  const measure = found(measures.find(({ id }) => id === params.measureId));
  const { preview, ...now } = measure;
  const shown = from ? { ...now, analysis: preview } : now;
  return {
    project,
    from,
    name: measure.name,
    id: measure.id,
    days: measure.analysis.takenOn,
    segments: measure.segments,
    chart: measure.analysis.takenOn.length ? context.hold(chartFigureOf(shown, 'preview')) : null,
  };
}

const back = (page: { param: (name: string) => string }) =>
  `/projects/${page.param('projectId')}/measures/${page.param('measureId')}`;

export const action = acts({
  recalculate: act({
    fields: questions,
    does: async ({ isSustained, isExpectedToLast, ...input }, page) =>
      (
        await page.graphql(RecalculateLimits, {
          input: {
            ...input,
            isSustained: isSustained === 'yes',
            isExpectedToLast: isExpectedToLast === 'yes',
            measureId: page.param('measureId'),
          },
        })
      ).recalculateLimits,
    then: (_, page) => back(page),
    said: 'Limits are worked out anew from that day. The old ones stay on the chart.',
  }),
  'take-back': act({
    fields: takingBack,
    does: async (input, page) =>
      (await page.graphql(TakeBackRecalculation, { input: { ...input, measureId: page.param('measureId') } }))
        .takeBackRecalculation,
    then: (_, page) => back(page),
    said: 'Taken back. It stays in the history.',
  }),
});

export default function RecalculatePage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, from, name, id, days, segments, chart } = loaderData;
  const mayPlan = project.viewerMay.includes('measures:edit');
  return (
    <Page
      title="Work the limits out anew"
      caption={name}
      back={{ to: `/projects/${project.id}/measures/${id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
      wide
    >
      <div className="app-measure">
        <p>
          Limits are worked out anew only when a change is sustained, you know its cause and expect it to last, and at
          least 12 readings have come since. Never because a change was made, and never at the start of a project.
        </p>
        {mayPlan ? null : <p>{whoMeasures}</p>}
        <Form method="get" className="app-inline-form">
          <div className="nhsuk-form-group">
            <label className="nhsuk-label" htmlFor="from">
              From the first reading of the change, on
            </label>
            <select className="nhsuk-select" id="from" name="from" defaultValue={from ?? days.at(-1)}>
              {days.map((day) => (
                <option key={day} value={day}>
                  {sayDay(day)}
                </option>
              ))}
            </select>
          </div>
          <button className="nhsuk-button nhsuk-button--secondary" type="submit">
            See how it would look
          </button>
        </Form>
      </div>
      {chart ? (
        <>
          <h2 className="nhsuk-heading-m">
            {from ? `If they are worked out anew from ${sayDay(from)}` : 'As it is now'}
          </h2>
          <ChartFigure chart={chart} />
        </>
      ) : null}
      <div className="app-measure">
        {mayPlan && from ? (
          <ActForm
            name="recalculate"
            fields={questions}
            values={{ fromDay: from }}
            refused={actionData}
            button="Work them out anew"
          />
        ) : null}
        {mayPlan
          ? segments.map(({ fromDay, cause }) => (
              <Details
                key={fromDay}
                summary={`Take back what was decided from ${sayDay(fromDay)}`}
                isOpen={actionData?.form === `take-back.${fromDay}`}
              >
                <p>{cause}</p>
                <ActForm
                  name="take-back"
                  part={fromDay}
                  fields={takingBack}
                  values={{ fromDay }}
                  refused={actionData}
                  button="Take it back"
                  look="secondary"
                />
              </Details>
            ))
          : null}
      </div>
    </Page>
  );
}

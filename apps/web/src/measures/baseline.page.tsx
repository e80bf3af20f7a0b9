import type { Route } from './+types/baseline.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { day, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { sayDay } from '../design/words.js';
import { FreezeBaseline } from './measure-acts.js';
import { measureForForm } from './measure-query.js';
import { sayMeasured, seenByTeam, whoMeasures } from './measure-words.js';

const period = {
  fromDay: day('First day', { missing: 'Enter the first day' }),
  toDay: day('Last day', { missing: 'Enter the last day', hint: 'The last day before anything was changed.' }),
};
const first = { ...period, why: words('Why this period?', { blank: true, rows: 2 }) };
const again = {
  ...period,
  why: words('Why is the baseline changed?', {
    rows: 2,
    hint: 'The old baseline is kept. Whoever reads the result sees your reason.',
  }),
};

export const loader = ({ context, params }: Route.LoaderArgs) => measureForForm(context.graphql, params);

export const action = acts({
  freeze: act({
    fields: first,
    does: async (input, page) =>
      (await page.graphql(FreezeBaseline, { input: { ...input, measureId: page.param('measureId') } })).freezeBaseline,
    then: (_, page) => `/projects/${page.param('projectId')}/measures/${page.param('measureId')}`,
    said: 'Baseline frozen.',
  }),
});

export default function BaselinePage({ loaderData: { project, measure, today }, actionData }: Route.ComponentProps) {
  const { baseline, series, unit, points } = measure;
  return (
    <Page
      title={baseline ? 'Freeze another baseline' : 'Freeze the baseline'}
      caption={measure.name}
      back={{ to: `/projects/${project.id}/measures/${measure.id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {baseline ? (
        <p>
          Now: {baseline.points} readings from {sayDay(baseline.fromDay)} to {sayDay(baseline.toDay)}, median{' '}
          {sayMeasured(baseline.median, unit)}.
        </p>
      ) : (
        <p>
          The baseline is how it was before you changed anything: at least 6 readings. You have {points}. Freezing them
          works out their median, which later readings are held against.
        </p>
      )}
      {project.viewerMay.includes('measures:edit') ? (
        <ActForm
          name="freeze"
          fields={baseline ? again : first}
          values={{
            fromDay: baseline?.fromDay ?? series.takenOn[0],
            toDay: baseline?.toDay ?? series.takenOn.at(-1) ?? today,
          }}
          refused={actionData}
          button="Freeze this period"
        />
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}

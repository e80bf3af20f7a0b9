import type { Route } from './+types/annotation.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { day, line } from '../design/form.js';
import { Page } from '../design/page.js';
import { AnnotateMeasure } from './measure-acts.js';
import { measureForForm } from './measure-query.js';
import { seenByTeam, whoMeasures } from './measure-words.js';

const fields = {
  onDay: day('Day', { missing: 'Enter the day it happened' }),
  text: line('What happened', {
    hint: 'A few words that fit on a chart, such as “The paper list was dropped”.',
    missing: 'Enter what happened',
  }),
};

export const loader = ({ context, params }: Route.LoaderArgs) => measureForForm(context.graphql, params);

export const action = acts({
  annotate: act({
    fields,
    does: async (input, page) =>
      (await page.graphql(AnnotateMeasure, { input: { ...input, measureId: page.param('measureId') } }))
        .annotateMeasure,
    then: (_, page) => `/projects/${page.param('projectId')}/measures/${page.param('measureId')}`,
    said: 'Noted.',
  }),
});

export default function AnnotationPage({ loaderData: { project, measure, today }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Note what happened"
      caption={measure.name}
      back={{ to: `/projects/${project.id}/measures/${measure.id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('measures:edit') ? (
        <ActForm name="annotate" fields={fields} values={{ onDay: today }} refused={actionData} button="Note it" />
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}

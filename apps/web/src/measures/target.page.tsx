import type { Route } from './+types/target.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { day, number } from '../design/form.js';
import { Page } from '../design/page.js';
import { SetTarget } from './measure-acts.js';
import { measureForForm } from './measure-query.js';
import { seenByTeam, whoMeasures } from './measure-words.js';

const fieldsIn = (unit: string) => ({
  value: number('Target', { unit }),
  fromDay: day('From which day', { hint: 'A target that changes is set again from a later day.' }),
});

export const loader = ({ context, params }: Route.LoaderArgs) => measureForForm(context.graphql, params);

export const action = acts({
  target: act({
    fields: fieldsIn(''),
    does: async (input, page) =>
      (await page.graphql(SetTarget, { input: { ...input, measureId: page.param('measureId') } })).setTarget,
    then: (_, page) => `/projects/${page.param('projectId')}/measures/${page.param('measureId')}`,
    said: 'Target set.',
  }),
});

export default function TargetPage({ loaderData: { project, measure, today }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Set a target"
      caption={measure.name}
      back={{ to: `/projects/${project.id}/measures/${measure.id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('measures:edit') ? (
        <ActForm
          name="target"
          fields={fieldsIn(measure.unit)}
          values={{ fromDay: today }}
          refused={actionData}
          button="Set this target"
        />
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}

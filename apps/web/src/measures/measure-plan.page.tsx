import type { Route } from './+types/measure-plan.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { hidden, yes } from '../design/form.js';
import { Page } from '../design/page.js';
import { ChangeMeasure, RetireMeasure } from './measure-acts.js';
import { ideaChoices, ownerChoices } from '../projects/team-choices.js';
import { changeMeasureFields } from './measure-fields.js';
import { measureForForm } from './measure-query.js';
import { seenByTeam, whoMeasures } from './measure-words.js';

const retireFields = {
  version: hidden(),
  sure: yes('Yes, give this measure up', {
    hint: 'Nothing more can be entered. Its readings stay in the project’s story.',
  }),
};

export const loader = ({ context, params }: Route.LoaderArgs) => measureForForm(context.graphql, params);

export const action = acts({
  change: act({
    fields: changeMeasureFields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(ChangeMeasure, {
          input: { ...input, id: page.param('measureId'), version: Number(version) },
        })
      ).changeMeasure,
    then: (_, page) => `/projects/${page.param('projectId')}/measures/${page.param('measureId')}`,
    said: 'Measurement plan changed.',
  }),
  retire: act({
    fields: retireFields,
    does: async ({ version, sure, idempotencyKey }, page) =>
      sure
        ? (
            await page.graphql(RetireMeasure, {
              input: { id: page.param('measureId'), version: Number(version), idempotencyKey },
            })
          ).retireMeasure
        : { errors: [{ message: 'Tick the box to give this measure up', path: ['sure'] }] },
    then: (_, page) => `/projects/${page.param('projectId')}/measures`,
    said: 'Measure given up. Its readings are kept.',
  }),
});

export default function MeasurePlanPage({ loaderData: { project, measure }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title="Change the measurement plan"
      caption={measure.name}
      back={{ to: `/projects/${project.id}/measures/${measure.id}`, label: 'Back to the measure' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      {project.viewerMay.includes('measures:edit') ? (
        <>
          <p>The readings you have entered stay what they were.</p>
          <ActForm
            name="change"
            fields={changeMeasureFields}
            values={measure}
            refused={actionData}
            choices={{ ownerId: ownerChoices(project.team), changeIdeaId: ideaChoices(project.changeIdeas) }}
            button="Save the plan"
          />
          <h2 className="nhsuk-heading-m">Give this measure up</h2>
          <ActForm
            name="retire"
            fields={retireFields}
            values={{ version: measure.version }}
            refused={actionData}
            look="warning"
            button="Give it up"
          />
        </>
      ) : (
        <p>{whoMeasures}</p>
      )}
    </Page>
  );
}

import type { Route } from './+types/cycle.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts, found } from '../../design/acts.js';
import { Page } from '../../design/page.js';
import { ButtonLink, Prose } from '../../design/pieces.js';
import { sayDay, sayInstant } from '../../design/words.js';
import { predictFields, recordFields } from './cycle-fields.js';
import { PredictCycle, RecordCycle } from './delivery-acts.js';
import { deliveryOf } from './delivery-query.js';
import { cycleActWords, cycleScaleWords, seenByTeam, whoDelivers } from './delivery-words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, today } = await deliveryOf(context.graphql, params.projectId);
  const { id, title, viewerMay, cycles, changeIdeas, measures } = project;
  const cycle = found(cycles.find((one) => one.id === params.cycleId));
  return {
    project: { id, title, viewerMay },
    cycle,
    today,
    idea: changeIdeas.find((one) => one.id === cycle.changeIdeaId)?.text,
    measure: measures.find((one) => one.id === cycle.measureId)?.name,
    before: cycles.find((one) => one.id === cycle.afterCycleId)?.number,
  };
}

export const action = acts({
  predict: act({
    fields: predictFields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(PredictCycle, { input: { ...input, id: page.param('cycleId'), version: Number(version) } }))
        .predictCycle,
    said: 'Prediction written, with the time.',
  }),
  record: act({
    fields: recordFields,
    does: async ({ version, ...input }, page) =>
      (await page.graphql(RecordCycle, { input: { ...input, id: page.param('cycleId'), version: Number(version) } }))
        .recordCycle,
    said: 'Recorded.',
  }),
});

export default function CyclePage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, cycle, idea, measure, before, today } = loaderData;
  const mayEdit = project.viewerMay.includes('project:edit');
  return (
    <Page
      title={`Cycle ${cycle.number}: ${cycle.question}`}
      caption={project.title}
      back={{ to: `/projects/${project.id}/cycles`, label: 'Back to tests of change' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      <p>
        Tests: {idea ?? 'a change that was given up'}. {measure ? `Watches: ${measure}. ` : ''}
        {before ? `Grew out of cycle ${before}. ` : ''}
        {cycle.scale ? `How large: ${cycleScaleWords[cycle.scale].toLowerCase()}.` : ''}
      </p>
      {mayEdit ? null : <p>{whoDelivers}</p>}
      <h2 className="nhsuk-heading-m">Plan</h2>
      {cycle.plan ? <Prose>{cycle.plan}</Prose> : <p>No plan written.</p>}
      <h2 className="nhsuk-heading-m">Prediction</h2>
      {cycle.prediction ? (
        <>
          <Prose>{cycle.prediction}</Prose>
          {cycle.predictedAt ? <p className="app-quiet">Written on {sayInstant(cycle.predictedAt)}.</p> : null}
        </>
      ) : (
        <p>Nothing predicted yet. A prediction counts only when it is written before anything is known.</p>
      )}
      {mayEdit && !cycle.did ? (
        <ActForm
          name="predict"
          fields={predictFields}
          values={cycle}
          refused={actionData}
          look={cycle.prediction ? 'secondary' : 'primary'}
          button={cycle.prediction ? 'Change the prediction' : 'Write the prediction'}
        />
      ) : null}
      {cycle.did ? (
        <>
          <h2 className="nhsuk-heading-m">Do</h2>
          <Prose>{cycle.did}</Prose>
          {cycle.doneOn ? <p className="app-quiet">Done on {sayDay(cycle.doneOn)}.</p> : null}
          <h2 className="nhsuk-heading-m">Study</h2>
          {cycle.study ? <Prose>{cycle.study}</Prose> : <p>Nothing written.</p>}
          <h2 className="nhsuk-heading-m">Act</h2>
          <p>{cycle.act ? cycleActWords[cycle.act] : 'Not decided yet'}</p>
          {mayEdit ? (
            <ButtonLink to={`/projects/${project.id}/cycles/new?after=${cycle.id}`}>Plan the next test</ButtonLink>
          ) : null}
        </>
      ) : null}
      {mayEdit && cycle.prediction ? (
        <>
          <h2 className="nhsuk-heading-m">{cycle.did ? 'Change what was recorded' : 'Do, study and act'}</h2>
          <ActForm
            name="record"
            fields={recordFields}
            values={{ ...cycle, doneOn: cycle.doneOn ?? today }}
            refused={actionData}
            look={cycle.did ? 'secondary' : 'primary'}
            button="Record what happened"
          />
        </>
      ) : null}
    </Page>
  );
}

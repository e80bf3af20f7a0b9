import type { Route } from './+types/milestone.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts, found } from '../../design/acts.js';
import { choice, day, hidden } from '../../design/form.js';
import { Page } from '../../design/page.js';
import { sayDay } from '../../design/words.js';
import type { MilestoneState } from '../../gql/graphql.js';
import { MoveMilestone } from './delivery-acts.js';
import { deliveryOf } from './delivery-query.js';
import { chosenFrom, milestoneWords, seenByTeam, whoDelivers } from './delivery-words.js';

const fields = {
  state: choice<MilestoneState>()('Where does it stand?', {
    choices: chosenFrom(milestoneWords),
    missing: 'Select where it stands',
  }),
  forecastOn: day('When do you expect it now?', { optional: true, hint: 'Leave it empty if it is as planned.' }),
  actualOn: day('When was it done?', { optional: true, hint: 'Only if it is done.' }),
  version: hidden(),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project } = await deliveryOf(context.graphql, params.projectId);
  const { id, title, viewerMay, milestones } = project;
  return {
    project: { id, title, viewerMay },
    milestone: found(milestones.find((milestone) => milestone.id === params.milestoneId)),
  };
}

export const action = acts({
  move: act({
    fields,
    does: async ({ version, ...input }, page) =>
      (
        await page.graphql(MoveMilestone, {
          input: { ...input, id: page.param('milestoneId'), version: Number(version) },
        })
      ).moveMilestone,
    then: (_, page) => `/projects/${page.param('projectId')}/milestones`,
    said: 'Milestone moved.',
  }),
});

export default function MilestonePage({ loaderData: { project, milestone }, actionData }: Route.ComponentProps) {
  return (
    <Page
      title={milestone.title}
      caption={project.title}
      back={{ to: `/projects/${project.id}/milestones`, label: 'Back to milestones' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      <p>
        Planned for {sayDay(milestone.plannedOn)}
        {milestone.baselineOn ? `, frozen at ${sayDay(milestone.baselineOn)}` : ''}. The plan stays beside what you say
        here.
      </p>
      {project.viewerMay.includes('project:edit') ? (
        <ActForm name="move" fields={fields} values={milestone} refused={actionData} button="Save" />
      ) : (
        <p>{whoDelivers}</p>
      )}
    </Page>
  );
}

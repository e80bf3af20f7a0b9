import type { Route } from './+types/sharing.page';
import { ActForm } from '../../design/act-form.js';
import { act, acts, found } from '../../design/acts.js';
import { choice, day, line } from '../../design/form.js';
import { Page } from '../../design/page.js';
import { DataTable, Empty } from '../../design/pieces.js';
import { sayDay, sayInstant } from '../../design/words.js';
import type { SharingReach } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { chosenFrom, reachWords, seenByTeam, whoDelivers } from './delivery-words.js';
import { AcceptOwnership, RecordSharing } from './outcome-acts.js';

const SharingOfProject = graphql(`
  query SharingOfProject($id: ID!) {
    viewer {
      id
      today
    }
    project(id: $id) {
      id
      title
      viewerMay
      team {
        name
        role
        isCurrent
      }
      ownership {
        byName
        at
      }
      sharingEvents {
        id
        heldOn
        audience
        format
        reach
        link
      }
    }
  }
`);

const shareFields = {
  heldOn: day('When was it?', { missing: 'Enter when it was' }),
  audience: line('Who heard of it?', { hint: 'Such as “The ward’s teaching hour”', missing: 'Enter who heard of it' }),
  format: line('How was it told?', { hint: 'Such as a talk, a poster or a page', missing: 'Enter how it was told' }),
  reach: choice<SharingReach>()('How far did it reach?', {
    choices: chosenFrom(reachWords),
    missing: 'Select how far it reached',
  }),
  link: line('Where can it be found?', { optional: true, hint: 'A web address that starts with https://' }),
};
const ownFields = {};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, project } = await context.graphql(SharingOfProject, { id: params.projectId });
  return { project: found(project), today: viewer?.today ?? '' };
}

export const action = acts({
  share: act({
    fields: shareFields,
    does: async (input, page) =>
      input.link !== null && !/^https:\/\/[^\s<>"]+$/.test(input.link)
        ? { errors: [{ message: 'Enter a web address that starts with https://', path: ['link'] }] }
        : (await page.graphql(RecordSharing, { input: { ...input, projectId: page.param('projectId') } }))
            .recordSharing,
    said: 'Sharing recorded.',
  }),
  own: act({
    fields: ownFields,
    does: async ({ idempotencyKey }, page) =>
      (await page.graphql(AcceptOwnership, { input: { idempotencyKey, projectId: page.param('projectId') } }))
        .acceptOwnership,
    said: 'The change is in your service’s keeping.',
  }),
});

export default function SharingPage({ loaderData: { project, today }, actionData }: Route.ComponentProps) {
  const owners = project.team.filter(({ role, isCurrent }) => role === 'SERVICE_OWNER' && isCurrent);
  const mayEdit = project.viewerMay.includes('project:edit');
  return (
    <Page
      title="Share and hand over to the service"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy={seenByTeam}
      refused={actionData}
    >
      <h2 className="nhsuk-heading-m">Told to others</h2>
      {project.sharingEvents.length ? (
        <DataTable
          caption="When it was told to others"
          showsCaption={false}
          rows={project.sharingEvents}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Day', cell: ({ heldOn }) => sayDay(heldOn) },
            { head: 'Who heard of it', cell: ({ audience }) => audience },
            {
              head: 'How',
              cell: ({ format, link, audience }) =>
                link ? (
                  <a href={link} rel="noreferrer">
                    {format}
                    <span className="nhsuk-u-visually-hidden"> for: {audience}</span>
                  </a>
                ) : (
                  format
                ),
            },
            { head: 'How far', cell: ({ reach }) => reachWords[reach] },
          ]}
        />
      ) : (
        <Empty example={<p>The ward’s teaching hour, a talk, within the trust.</p>}>
          <p>
            Whom you told will be here. Tell at least the people whose work it changed: they see what came of it first.
          </p>
        </Empty>
      )}
      {mayEdit ? (
        <>
          <h3 className="nhsuk-heading-s">Add a time it was told</h3>
          <ActForm
            name="share"
            fields={shareFields}
            values={{ heldOn: today }}
            refused={actionData}
            button="Add this sharing"
          />
        </>
      ) : (
        <p>{whoDelivers}</p>
      )}
      <h2 className="nhsuk-heading-m">The service’s keeping</h2>
      {project.ownership ? (
        <p>
          {project.ownership.byName} took it over on {sayInstant(project.ownership.at)}.
        </p>
      ) : (
        <p>
          Nobody has taken it over yet.{' '}
          {owners.length
            ? `${owners.map(({ name }) => name).join(' and ')} can, as the service owner.`
            : 'The project has no service owner yet: the lead can ask one on to the team.'}
        </p>
      )}
      {project.viewerMay.includes('after-care:answer') && !project.ownership ? (
        <>
          <p>
            When you take it over, your service keeps the change going when the project is finished. You are asked after
            3, 6 and 12 months whether it held.
          </p>
          <ActForm name="own" fields={ownFields} refused={actionData} button="Take it over for the service" />
        </>
      ) : null}
    </Page>
  );
}

import { Link } from 'react-router';
import type { Route } from './+types/state.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { hidden, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Tag } from '../design/pieces.js';
import { graphql } from '../gql/index.js';
import { projectStates } from './project-words.js';

const StateOfProject = graphql(`
  query StateOfProject($id: ID!) {
    project(id: $id) {
      id
      version
      title
      state
      stopReason
      viewerMay
    }
  }
`);
const MoveProject = graphql(`
  mutation MoveProject($input: MoveProjectInput!) {
    moveProject(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);
const CompleteProject = graphql(`
  mutation CompleteProject($input: CompleteProjectInput!) {
    completeProject(input: $input) {
      errors {
        __typename
        ... on UserError {
          message
          path
        }
      }
      warnings {
        message
      }
    }
  }
`);

const fields = {
  version: { version: hidden() },
  pause: { version: hidden(), reason: words('Why does it rest?', { blank: true, rows: 3 }) },
  stop: {
    version: hidden(),
    reason: words('Why does it stop?', {
      hint: 'What you learned is the most useful thing for the next team. A stopped project is a finished project.',
      rows: 4,
      missing: 'Enter why it stops',
    }),
  },
};

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  found((await context.graphql(StateOfProject, { id: params.projectId })).project);

export const action = acts({
  pause: act({
    fields: fields.pause,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (
        await ask(MoveProject, {
          input: { ...input, version: Number(version), to: 'PAUSED', projectId: param('projectId') },
        })
      ).moveProject,
    said: 'The project is paused. Take it up again whenever you are ready.',
  }),
  resume: act({
    fields: fields.version,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (
        await ask(MoveProject, {
          input: { ...input, version: Number(version), to: 'ACTIVE', reason: '', projectId: param('projectId') },
        })
      ).moveProject,
    said: 'The project is under way again.',
  }),
  stop: act({
    fields: fields.stop,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (
        await ask(MoveProject, {
          input: { ...input, version: Number(version), to: 'STOPPED', projectId: param('projectId') },
        })
      ).moveProject,
    said: 'The project is stopped. Nothing in it was deleted, and you can publish what you learned.',
  }),
  complete: act({
    fields: fields.version,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (await ask(CompleteProject, { input: { ...input, version: Number(version), projectId: param('projectId') } }))
        .completeProject,
    said: 'The project is completed. Well done.',
  }),
});

export default function StatePage({ loaderData: project, actionData }: Route.ComponentProps) {
  const { id, title, state, stopReason, viewerMay } = project;
  const { words: stands, colour } = projectStates[state];
  const form = { values: project, refused: actionData };
  const mayManage = viewerMay.includes('project:manage');
  return (
    <Page
      title="Pause, stop or complete"
      caption={title}
      back={{ to: `/projects/${id}`, label: 'Back to the project' }}
      seenBy="The team can see this. Once it is under way, the trust’s portfolio shows how it stands."
      refused={actionData}
    >
      <p>
        The project stands at: <Tag colour={colour}>{stands}</Tag>
      </p>
      {stopReason ? <p>Why it was stopped: {stopReason}</p> : null}
      {mayManage ? null : <p>The project’s lead can change this.</p>}
      {mayManage && state === 'DRAFT' ? (
        <p>
          It gets under way by itself when its first gate is passed.{' '}
          <Link to={`/projects/${id}/gates/G0`}>Gate G0</Link>
        </p>
      ) : null}
      {mayManage && state === 'PAUSED' ? (
        <>
          <h2 className="nhsuk-heading-m">Take it up again</h2>
          <ActForm name="resume" fields={fields.version} {...form} button="Take it up again" />
        </>
      ) : null}
      {mayManage && state === 'ACTIVE' ? (
        <>
          <h2 className="nhsuk-heading-m">Complete it</h2>
          <p>When its result is chosen and what is left has an owner.</p>
          <ActForm name="complete" fields={fields.version} {...form} button="Complete the project" />
          <h2 className="nhsuk-heading-m">Pause it</h2>
          <p>Nights, leave, exams: it rests, and nobody is nudged about it.</p>
          <ActForm name="pause" fields={fields.pause} {...form} button="Pause the project" look="secondary" />
        </>
      ) : null}
      {mayManage && (state === 'DRAFT' || state === 'ACTIVE' || state === 'PAUSED') ? (
        <>
          <h2 className="nhsuk-heading-m">Stop it for good</h2>
          <p>This cannot be undone. If somebody else could lead it, hand it over instead.</p>
          <ActForm name="stop" fields={fields.stop} {...form} button="Stop the project" look="warning" />
        </>
      ) : null}
    </Page>
  );
}

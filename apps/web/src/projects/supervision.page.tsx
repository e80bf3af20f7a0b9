import type { Route } from './+types/supervision.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { list } from '../design/words.js';
import { graphql } from '../gql/index.js';

const SupervisionOfProject = graphql(`
  query SupervisionOfProject($id: ID!) {
    viewer {
      id
      name
    }
    project(id: $id) {
      id
      title
      viewerMay
      supervisedBy
      team {
        id
        name
        role
        isCurrent
      }
    }
  }
`);
const AcceptSupervision = graphql(`
  mutation AcceptSupervision($input: AcceptSupervisionInput!) {
    acceptSupervision(input: $input) {
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

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { viewer, project } = await context.graphql(SupervisionOfProject, { id: params.projectId });
  const { team, viewerMay, ...read } = found(project);
  return {
    ...read,
    guides: team
      .filter(({ role, isCurrent }) => isCurrent && (role === 'MENTOR' || role === 'SUPERVISOR'))
      .map(({ name }) => name),
    mayAccept:
      viewerMay.includes('supervision:accept') &&
      !viewerMay.includes('project:manage') &&
      !read.supervisedBy.includes(viewer?.name ?? ''),
  };
};

export const action = acts({
  accept: act({
    fields: {},
    does: async (input, { graphql: ask, param }) =>
      (await ask(AcceptSupervision, { input: { ...input, projectId: param('projectId') } })).acceptSupervision,
    said: 'You have taken the project on.',
  }),
});

export default function SupervisionPage({
  loaderData: { id, title, supervisedBy, guides, mayAccept },
  actionData,
}: Route.ComponentProps) {
  return (
    <Page
      title="Supervision"
      caption={title}
      back={{ to: `/projects/${id}`, label: 'Back to the project' }}
      seenBy="Only the project’s team can see this."
      refused={actionData}
    >
      <p>
        A supervisor or mentor takes the project on with its lead: they look at its first gate, and are there when it
        gets hard.
      </p>
      {supervisedBy.length ? <p>Taken on by {list(supervisedBy)}.</p> : null}
      {mayAccept ? (
        <ActForm name="accept" fields={{}} refused={actionData} button="Take this project on" />
      ) : supervisedBy.length ? null : guides.length ? (
        <p>It waits for {list(guides)}: they find it on this page, in one click, when they open the project.</p>
      ) : (
        <p>Nobody on the team is a supervisor or mentor yet. Add one on the team page, and they can accept here.</p>
      )}
    </Page>
  );
}

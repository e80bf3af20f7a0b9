import type { Route } from './+types/add-stakeholder.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Details } from '../design/pieces.js';
import { graphql } from '../gql/index.js';
import { addStakeholder } from './stakeholder-acts.js';
import { stakeholderFields } from './stakeholder-fields.js';
import { seenByFew } from './stakeholder-words.js';
import { personChoices } from './team-choices.js';

const AddStakeholderPage = graphql(`
  query AddStakeholderPage($id: ID!) {
    project(id: $id) {
      id
      title
      team {
        personId
        name
        role
        isCurrent
      }
      missingStakeholderKinds {
        kind
        ask
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const project = found((await context.graphql(AddStakeholderPage, { id: params.projectId })).project);
  return { ...project, people: personChoices(project.team, null) };
}

export const action = acts({ add: addStakeholder });

export default function AddStakeholderPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, people, missingStakeholderKinds: missing } = loaderData;
  return (
    <Page
      title="Add a stakeholder"
      caption={title}
      back={{ to: `/projects/${id}/stakeholders`, label: 'Back to stakeholders' }}
      seenBy={seenByFew}
      refused={actionData}
    >
      {missing?.length ? (
        <Details summary="Who might be missing">
          <ul>
            {missing.map(({ kind, ask }) => (
              <li key={kind}>{ask}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      <ActForm
        name="add"
        fields={stakeholderFields}
        choices={{ personId: people }}
        button="Add to the register"
        refused={actionData}
      />
    </Page>
  );
}

import type { Route } from './+types/change-stakeholder.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { changeStakeholder, retireStakeholder } from './stakeholder-acts.js';
import { StakeholderPage } from './stakeholder-data.js';
import { changedStakeholder, offTheRegister } from './stakeholder-fields.js';
import { seenByFew } from './stakeholder-words.js';
import { personChoices } from './team-choices.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, title, stakeholders, team } = found(
    (await context.graphql(StakeholderPage, { id: params.projectId })).project,
  );
  const stakeholder = found(stakeholders?.find((one) => one.id === params.stakeholderId));
  return { id, title, stakeholder, people: personChoices(team, stakeholder.personId ?? null) };
}

export const action = acts({ change: changeStakeholder, retire: retireStakeholder });

export default function ChangeStakeholderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, stakeholder, people } = loaderData;
  return (
    <Page
      title={`Change ${stakeholder.name}`}
      caption={title}
      back={{ to: `/projects/${id}/stakeholders/${stakeholder.id}`, label: `Back to ${stakeholder.name}` }}
      seenBy={seenByFew}
      refused={actionData}
    >
      <ActForm
        name="change"
        fields={changedStakeholder}
        values={stakeholder}
        choices={{ personId: people }}
        button="Save changes"
        refused={actionData}
      />
      <h2 className="nhsuk-heading-m">Take them off the register</h2>
      <p>They leave the grid and the register. What they said and what you changed stays in the project’s story.</p>
      <ActForm
        name="retire"
        fields={offTheRegister}
        values={stakeholder}
        button="Take off the register"
        look="warning"
        refused={actionData}
      />
    </Page>
  );
}

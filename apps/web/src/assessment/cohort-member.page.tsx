import type { Route } from './+types/cohort-member.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, hidden, line, words, yes } from '../design/form.js';
import { Page } from '../design/page.js';
import { SummaryList } from '../design/pieces.js';
import type { TrainingStage } from '../gql/graphql.js';
import { ChangeCohortMember, CohortMemberToMend } from './cohort.queries.js';
import { seenByDirector, trainingStageWords } from './cohort-words.js';

const fields = {
  id: hidden(),
  version: hidden(),
  name: line('Name', { missing: 'Enter the name' }),
  hostOrganisationId: choice()('Trust', { as: 'select', optional: true }),
  trainingStage: choice<TrainingStage>()('Training stage', {
    missing: 'Select a training stage',
    choices: Object.entries(trainingStageWords).map(([value, label]) => ({ value, label })),
  }),
  note: words('Note', { blank: true, rows: 3, hint: 'Up to 500 characters. Give no details of somebody’s health.' }),
  hasLeft: yes('They have left the cohort', { hint: 'Whoever left stays on the list, and is counted no more.' }),
};

export async function loader({ context, params: { schemeId, memberId } }: Route.LoaderArgs) {
  const { schemeTitle, members, trusts } = found((await context.graphql(CohortMemberToMend, { schemeId })).cohort);
  return { schemeTitle, trusts, member: found(members.find(({ id }) => id === memberId)) };
}

export const action = acts({
  mend: act({
    fields,
    does: async ({ version, ...input }, { graphql: ask }) =>
      (await ask(ChangeCohortMember, { input: { ...input, version: Number(version) } })).changeCohortMember,
    then: (_, { param }) => `/programme/schemes/${param('schemeId')}/cohort`,
    said: 'The list is brought up to date.',
  }),
});

export default function CohortMemberPage({ loaderData, actionData: refused, params }: Route.ComponentProps) {
  const { schemeTitle, trusts, member } = loaderData;
  return (
    <Page
      title={member.name}
      caption={schemeTitle}
      back={{ to: `/programme/schemes/${params.schemeId}/cohort`, label: 'Back to the cohort' }}
      seenBy={seenByDirector}
      refused={refused}
    >
      <SummaryList
        rows={[
          { key: 'E-mail address', value: member.email },
          { key: 'Trust, as the list has it', value: member.trust || 'None given' },
        ]}
      />
      <ActForm
        name="mend"
        fields={fields}
        values={{ ...member, hasLeft: member.leftOn !== null }}
        refused={refused}
        choices={{ hostOrganisationId: trusts.map(({ id, name }) => ({ value: id, label: name })) }}
        button="Save"
      />
    </Page>
  );
}

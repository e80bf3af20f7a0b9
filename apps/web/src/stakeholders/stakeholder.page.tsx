import type { Route } from './+types/stakeholder.page';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ButtonLink, SummaryList } from '../design/pieces.js';
import { list } from '../design/words.js';
import { Commitments } from './commitments.js';
import { addLedgerEntry, answerLedgerEntry, planEngagement } from './engagement-acts.js';
import { PlanOfEngagement } from './engagement-plan.js';
import { setCommitment } from './stakeholder-acts.js';
import { answeredQuestions, StakeholderPage } from './stakeholder-data.js';
import { kindWords, quadrantWords, seenByFew } from './stakeholder-words.js';
import { Talks } from './talks.js';
import { personChoices } from './team-choices.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { stakeholders, stages, team, ...project } = found(
    (await context.graphql(StakeholderPage, { id: params.projectId })).project,
  );
  const stakeholder = found(stakeholders?.find((one) => one.id === params.stakeholderId));
  return {
    ...project,
    stakeholder,
    mayEdit: project.viewerMay.includes('stakeholders:edit'),
    questions: answeredQuestions(stages),
    people: personChoices(team, stakeholder.plan?.ownerId ?? null),
  };
}

export const action = acts({
  commit: setCommitment,
  plan: planEngagement,
  talk: addLedgerEntry,
  answer: answerLedgerEntry,
});

export default function StakeholderPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, stakeholder, mayEdit, questions, people } = loaderData;
  const { name, kinds, power, interest, impact, quadrant, isPatientVoice, likelyOpponent } = stakeholder;
  const also = [isPatientVoice && 'Speaks for patients', likelyOpponent && 'Likely to oppose it'].filter(Boolean);
  return (
    <Page
      title={name}
      caption={title}
      back={{ to: `/projects/${id}/stakeholders`, label: 'Back to stakeholders' }}
      seenBy={seenByFew}
      refused={actionData}
    >
      <SummaryList
        rows={[
          { key: 'What they are', value: kinds.length ? list(kinds.map((kind) => kindWords[kind].label)) : 'Not said' },
          { key: 'Power', value: `${power} of 5` },
          { key: 'Interest', value: `${interest} of 5` },
          { key: 'What it does to them', value: `${impact} of 5` },
          {
            key: 'How to work with them',
            value: quadrant
              ? `${quadrantWords[quadrant].label}. ${quadrantWords[quadrant].hint}`
              : 'Power or interest is 3, so it is for you to judge: change it to say so.',
          },
          ...(also.length ? [{ key: 'Also', value: also.join('. ') }] : []),
        ]}
      />
      {mayEdit ? (
        <ButtonLink to={`/projects/${id}/stakeholders/${stakeholder.id}/change`} look="secondary">
          Change or take off the register
        </ButtonLink>
      ) : null}
      <Commitments stakeholder={stakeholder} mayEdit={mayEdit} refused={actionData} />
      <PlanOfEngagement stakeholder={stakeholder} people={people} mayEdit={mayEdit} refused={actionData} />
      <Talks stakeholder={stakeholder} questions={questions} mayEdit={mayEdit} refused={actionData} />
    </Page>
  );
}

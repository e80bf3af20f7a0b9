import type { Route } from './+types/appeal-case.page';
import { ActForm } from '../design/act-form.js';
import { acts, found, type Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Prose, SummaryList } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { answerFields, caseActs, decideFields, reviewCaseFields, unchanged } from './appeal-case-forms.js';
import { AppealMinute, sayResult } from './appeal-minute.js';
import { AppealSteps } from './appeal-steps.js';
import { appealStates, grounds, partsHad, sayDaysLeft } from './appeal-words.js';
import { AppealCase } from './appeal.queries.js';
import { StateTag } from './state-tag.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, appealCase } = await context.graphql(AppealCase, { id: params.appealId });
  return { ...found(appealCase), today: viewer?.today };
}

export const action = acts(caseActs);

type Case = Route.ComponentProps['loaderData'];

export default function AppealCasePage({ loaderData: appeal, actionData: refused }: Route.ComponentProps) {
  const { code, roundTitle, state, dueOn, daysLeft, ground, projectTitle, leadName, hostName } = appeal;
  return (
    <Page
      title={`Appeal about plan ${code}`}
      caption={roundTitle}
      back={{ to: '/programme/appeals', label: 'Back to the appeals' }}
      seenBy="Directors, their staff and moderators see this, but for whoever marked the plan. Its lead reads what you write to them, without your name."
      refused={refused}
    >
      <SummaryList
        rows={[
          { key: 'Where it stands', value: <StateTag said={appealStates[state]} /> },
          ...(dueOn
            ? [
                {
                  key: state === 'LODGED' ? 'Answer by' : 'Lead says by',
                  value: `${sayDay(dueOn)}${typeof daysLeft === 'number' ? `, ${sayDaysLeft(daysLeft)}` : ''}`,
                },
              ]
            : []),
          { key: 'For', value: grounds[ground] },
          { key: 'Project', value: projectTitle },
          { key: 'Lead', value: `${leadName ?? 'Erased'}, ${hostName}` },
          { key: 'Result', value: sayResult(appeal.confirmed) },
        ]}
      />
      <h2 className="nhsuk-heading-m">The appeal, {sayDay(appeal.lodgedAt)}</h2>
      <Prose>{appeal.account}</Prose>
      <h3 className="nhsuk-heading-s">What is asked for</h3>
      <Prose>{appeal.asks}</Prose>
      {appeal.steps.length ? (
        <>
          <h2 className="nhsuk-heading-m">What was done</h2>
          <AppealSteps steps={appeal.steps} />
        </>
      ) : null}
      {appeal.minute ? <AppealMinute minute={appeal.minute} criteria={appeal.criteria} /> : null}
      <Acts appeal={appeal} refused={refused} />
    </Page>
  );
}

/** What comes next, for whoever may do it; others read who does, or what keeps them from it. */
function Acts({ appeal, refused }: { appeal: Case; refused: Refused | undefined }) {
  const { version, answering, reviewing, deciding, criteria, today } = appeal;
  if (answering.isOpen)
    return answering.isYours ? (
      <>
        <h2 className="nhsuk-heading-m">Answer it</h2>
        <p>Say how the plan was marked. If that settles it, nothing more is needed.</p>
        <ActForm name="answer" fields={answerFields} values={{ version }} refused={refused} button="Send the answer" />
      </>
    ) : (
      <NotYours>A director of the programme or their staff answers it.</NotYours>
    );
  if (reviewing.isOpen)
    return reviewing.isYours && !reviewing.barredBy ? (
      <>
        <h2 className="nhsuk-heading-m">Review it</h2>
        <p>
          You had no part in it. Look only at the procedure, at bias and at circumstances: not at whether the judgement
          was right.
        </p>
        <ActForm
          name="review"
          fields={reviewCaseFields}
          values={{ version }}
          refused={refused}
          button="Send the review"
        />
      </>
    ) : (
      <NotYours>
        {reviewing.barredBy
          ? `You cannot review it: ${partsHad[reviewing.barredBy]}. Another director or moderator does.`
          : 'A director or a moderator who had no part in it reviews it.'}
      </NotYours>
    );
  if (!deciding.isOpen) return null;
  return deciding.isYours && !deciding.barredBy ? (
    <>
      <h2 className="nhsuk-heading-m">Record what the panel decided</h2>
      <p>
        Where the result is amended, choose the new level of each criterion concerned: the total, the band and the
        outcome are worked out from the marks by the same rule as everybody’s. A mark does not go down.
      </p>
      <ActForm
        name="decide"
        fields={decideFields(criteria)}
        values={{ version, heldOn: today, ...unchanged(criteria) }}
        refused={refused}
        button="Seal the panel’s decision"
      />
    </>
  ) : (
    <NotYours>
      {deciding.barredBy
        ? `You cannot record its panel: ${partsHad[deciding.barredBy]}. Another director or moderator does.`
        : 'A director or a moderator records what the panel decides.'}
    </NotYours>
  );
}

const NotYours = ({ children }: { children: React.ReactNode }) => (
  <>
    <h2 className="nhsuk-heading-m">What comes next</h2>
    <p>{children}</p>
  </>
);

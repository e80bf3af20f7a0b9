import { Link } from 'react-router';
import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { Details, Prose, SummaryList } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import type { AppealOfProjectQuery } from '../gql/graphql.js';
import { reviewFields, settleFields, unansweredFields, withdrawAppealFields } from './appeal-forms.js';
import { AppealSteps } from './appeal-steps.js';
import { appealStates, grounds, sayDaysLeft } from './appeal-words.js';
import { StateTag } from './state-tag.js';

type Appeal = NonNullable<NonNullable<NonNullable<AppealOfProjectQuery['project']>['appealing']>['appeal']>;

/** An appeal as its lead sees it: where it stands, what comes next and by when, and what was done so far. */
export function OwnAppeal({
  appeal,
  isAmended,
  refused,
}: {
  appeal: Appeal;
  isAmended: boolean;
  refused: Refused | undefined;
}) {
  const { id, version, ground, account, asks, state, lodgedAt, isYours, maySettle, mayWithdraw, steps } = appeal;
  const seen = { id, version };
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Where it stands', value: <StateTag said={appealStates[state]} /> },
          { key: 'What comes next', value: <WhatIsNext appeal={appeal} isAmended={isAmended} /> },
          { key: 'For', value: grounds[ground] },
        ]}
      />
      {maySettle ? (
        <>
          <h2 className="nhsuk-heading-m">Does the answer settle it?</h2>
          <AppealSteps steps={steps.filter((step) => step.state === 'CLARIFIED')} />
          <ActForm name="settle" fields={settleFields} values={seen} refused={refused} button="Yes, that answers it" />
          <ActForm
            name="review"
            fields={reviewFields}
            values={seen}
            refused={refused}
            button="No, take it to review"
            look="secondary"
          />
        </>
      ) : appeal.mayTakeToReview ? (
        <>
          <h2 className="nhsuk-heading-m">You need not wait for an answer</h2>
          <p>The programme’s time to answer is over. Somebody who had no part in your result can review it now.</p>
          <ActForm
            name="review"
            fields={unansweredFields}
            values={seen}
            refused={refused}
            button="Take it to review"
            look="secondary"
          />
        </>
      ) : null}
      <h2 className="nhsuk-heading-m">What was done</h2>
      {isYours ? null : <p>Somebody who led the project before lodged it. What they wrote is theirs.</p>}
      <h3 className="nhsuk-heading-s">Lodged, {sayDay(lodgedAt)}</h3>
      {account ? <Prose>{account}</Prose> : null}
      {asks ? (
        <>
          <h4 className="nhsuk-heading-xs">What is asked for</h4>
          <Prose>{asks}</Prose>
        </>
      ) : null}
      <AppealSteps steps={maySettle ? steps.filter((step) => step.state !== 'CLARIFIED') : steps} />
      {mayWithdraw ? (
        <Details summary="Withdraw it" isOpen={refused?.form === 'withdraw'}>
          <p>The result stays as it is, and there is no other appeal against it.</p>
          <ActForm
            name="withdraw"
            fields={withdrawAppealFields}
            values={seen}
            refused={refused}
            button="Withdraw my appeal"
            look="warning"
          />
        </Details>
      ) : null}
    </>
  );
}

function WhatIsNext({
  appeal: { state, dueOn, daysLeft, mayTakeToReview },
  isAmended,
}: {
  appeal: Appeal;
  isAmended: boolean;
}) {
  const by = dueOn ? (
    <>
      {' '}
      by <strong>{sayDay(dueOn)}</strong>
      {typeof daysLeft === 'number' ? ` (${sayDaysLeft(daysLeft)})` : ''}
    </>
  ) : null;
  switch (state) {
    case 'LODGED':
      return mayTakeToReview ? <>The programme was to answer{by}.</> : <>The programme answers{by}.</>;
    case 'CLARIFIED':
      return <>You say whether that settles it{by}. If you say nothing, it is settled.</>;
    case 'IN_REVIEW':
      return <>Somebody who had no part in it reviews it, and you are told. No day is set for that.</>;
    case 'TO_PANEL':
      return <>A panel sits and decides, and you are told. No day is set for that.</>;
    case 'UPHELD':
      return isAmended ? (
        <Link to="../result-of-marking" relative="path">
          Read the amended result
        </Link>
      ) : (
        <>Nothing: it is decided.</>
      );
    case 'SETTLED':
    case 'REFUSED':
    case 'NOT_UPHELD':
    case 'WITHDRAWN':
      return <>Nothing. The result stays as it is.</>;
  }
}

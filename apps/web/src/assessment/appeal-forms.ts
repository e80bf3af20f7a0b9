import { act } from '../design/acts.js';
import { choice, hidden, words } from '../design/form.js';
import type { AppealGround } from '../gql/graphql.js';
import { grounds } from './appeal-words.js';
import { LodgeAppeal, SettleAppeal, TakeAppealToReview, WithdrawAppeal } from './appeal.queries.js';

export const lodgeFields = {
  ground: choice<AppealGround>()('What do you appeal for?', {
    missing: 'Select what you appeal for',
    choices: [
      {
        value: 'PROCEDURE',
        label: grounds.PROCEDURE,
        hint: 'The marking did not go by its own rules, in a way that may have changed your result.',
      },
      { value: 'BIAS', label: grounds.BIAS, hint: 'Somebody who marked or decided was not impartial.' },
      {
        value: 'CIRCUMSTANCES',
        label: grounds.CIRCUMSTANCES,
        hint: 'Something kept you from doing as well as you could, and you had a good reason not to say so in time.',
      },
    ],
  }),
  account: words('What happened?', {
    rows: 6,
    missing: 'Enter what happened',
    hint: 'What, when, and how it may have changed the result. Name no patient.',
  }),
  asks: words('What do you ask for?', {
    rows: 3,
    missing: 'Enter what you ask for',
    hint: 'Such as an explanation, an apology, or another look at a criterion.',
  }),
};
const seen = { id: hidden(), version: hidden() };
export const settleFields = seen;
export const withdrawAppealFields = seen;
export const reviewFields = {
  ...seen,
  why: words('What does the answer leave open?', { rows: 4, missing: 'Enter what the answer leaves open' }),
};
export const unansweredFields = {
  ...seen,
  why: words('What should they know?', { rows: 4, missing: 'Enter what whoever reviews it should know' }),
};

const asSeen = ({ id, version }: { readonly id: string; readonly version: string }) => ({
  id,
  version: Number(version),
});

export const appealActs = {
  lodge: act({
    fields: lodgeFields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(LodgeAppeal, { input: { ...input, projectId: param('projectId') } })).lodgeAppeal,
    said: 'Your appeal is with the programme.',
  }),
  settle: act({
    fields: settleFields,
    does: async ({ idempotencyKey, ...input }, { graphql: ask }) =>
      (await ask(SettleAppeal, { input: { ...asSeen(input), idempotencyKey } })).settleAppeal,
    said: 'Your appeal is settled.',
  }),
  review: act({
    fields: reviewFields,
    does: async ({ why, idempotencyKey, ...input }, { graphql: ask }) =>
      (await ask(TakeAppealToReview, { input: { ...asSeen(input), why, idempotencyKey } })).takeAppealToReview,
    said: 'Your appeal goes to review.',
  }),
  withdraw: act({
    fields: withdrawAppealFields,
    does: async ({ idempotencyKey, ...input }, { graphql: ask }) =>
      (await ask(WithdrawAppeal, { input: { ...asSeen(input), idempotencyKey } })).withdrawAppeal,
    said: 'Your appeal is withdrawn.',
  }),
};

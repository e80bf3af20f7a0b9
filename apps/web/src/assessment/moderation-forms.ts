import { act } from '../design/acts.js';
import { choice, number, words } from '../design/form.js';
import { count } from '../design/words.js';
import { noFields } from './programme-forms.js';
import {
  ConfirmPlan,
  DrawModerationSample,
  OrderReMark,
  OrderReMarkOfMarker,
  ProposeScaling,
} from './moderation.mutations.js';

export const soundFields = {
  reason: words('Why are these marks sound?', {
    rows: 3,
    missing: 'Enter why these marks are sound',
    hint: 'Such as what in the reasons of both markers bears the levels out.',
  }),
};
export const anewFields = {
  reason: words('Why does it have to be marked anew?', {
    rows: 3,
    missing: 'Enter why it has to be marked anew',
    hint: 'The board reads this; the new markers do not.',
  }),
};
export const anewOfMarkerFields = {
  markerId: choice()('Whose plans?', { as: 'select', missing: 'Select a marker' }),
  ...anewFields,
};
export const scalingFields = {
  points: number('Points to add to every total', {
    unit: 'points',
    width: 'short',
    hint: 'From −5 to 5. A minus takes points away.',
  }),
  reason: words('Why?', { rows: 3, missing: 'Enter why', hint: 'The figures that show it, and where they come from.' }),
};

export const moderationActs = {
  draw: act({
    fields: noFields,
    does: async ({ idempotencyKey }, { graphql: ask, param }) =>
      (await ask(DrawModerationSample, { input: { roundId: param('roundId'), idempotencyKey } })).drawModerationSample,
    said: ({ added }) =>
      added ? `${count(added, 'plan')} added to the sample.` : 'The sample holds all that it has to.',
  }),
  anewOfMarker: act({
    fields: anewOfMarkerFields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(OrderReMarkOfMarker, { input: { ...input, roundId: param('roundId') } })).orderReMarkOfMarker,
    said: ({ plans }) => `${count(plans ?? 0, 'plan')} sent to be marked anew, each by 2 who never marked it.`,
  }),
  scaling: act({
    fields: scalingFields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(ProposeScaling, { input: { ...input, roundId: param('roundId') } })).proposeScaling,
    said: 'The board will read your proposal. No total has changed.',
  }),
};

export const moderatedPlanActs = {
  sound: act({
    fields: soundFields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(ConfirmPlan, { input: { ...input, packetId: param('packetId') } })).confirmPlan,
    then: (_, { param }) => `/programme/rounds/${param('roundId')}/moderation`,
    said: 'You found its marks sound.',
  }),
  anew: act({
    fields: anewFields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(OrderReMark, { input: { ...input, packetId: param('packetId') } })).orderReMark,
    then: (_, { param }) => `/programme/rounds/${param('roundId')}/moderation`,
    said: 'It is sent to be marked anew, by 2 who never marked it.',
  }),
};

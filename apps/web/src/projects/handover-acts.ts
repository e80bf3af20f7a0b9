import { act, acts } from '../design/acts.js';
import { choice, day, hidden, words } from '../design/form.js';
import { graphql } from '../gql/index.js';

const ProposeHandover = graphql(`
  mutation ProposeHandover($input: ProposeHandoverInput!) {
    proposeHandover(input: $input) {
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
const AnswerHandover = graphql(`
  mutation AnswerHandover($input: AnswerHandoverInput!) {
    answerHandover(input: $input) {
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
const ConfirmHandover = graphql(`
  mutation ConfirmHandover($input: ConfirmHandoverInput!) {
    confirmHandover(input: $input) {
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
const TakeOwnership = graphql(`
  mutation TakeOwnership($input: AcceptOwnershipInput!) {
    acceptOwnership(input: $input) {
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

/** What each form of the hand-over page asks. */
export const fields = {
  propose: {
    toPersonId: choice()('Who takes over?', { as: 'select', missing: 'Select who takes over' }),
    lastDay: day('Your last day as lead', { hint: 'They lead from the day after.' }),
    note: words('What should they know?', {
      hint: 'What you would tell them over a coffee. Everything else is put in the pack for you.',
      blank: true,
      rows: 4,
    }),
  },
  answer: { id: hidden() },
  own: {},
};

export const handoverAction = acts({
  propose: act({
    fields: fields.propose,
    does: async (input, { graphql: ask, param }) =>
      (await ask(ProposeHandover, { input: { ...input, projectId: param('projectId') } })).proposeHandover,
    said: 'The hand-over is proposed. They are told in their inbox, and see the pack.',
  }),
  accept: act({
    fields: fields.answer,
    does: async (input, { graphql: ask }) =>
      (await ask(AnswerHandover, { input: { ...input, accepted: true } })).answerHandover,
    said: 'You have accepted. The mentor or the service owner confirms it.',
  }),
  decline: act({
    fields: fields.answer,
    does: async (input, { graphql: ask }) =>
      (await ask(AnswerHandover, { input: { ...input, accepted: false } })).answerHandover,
    said: 'You have declined. The lead is told.',
  }),
  confirm: act({
    fields: fields.answer,
    does: async (input, { graphql: ask }) => (await ask(ConfirmHandover, { input })).confirmHandover,
    said: 'The hand-over is confirmed. Both are credited with their dates.',
  }),
  own: act({
    fields: fields.own,
    does: async (input, { graphql: ask, param }) =>
      (await ask(TakeOwnership, { input: { ...input, projectId: param('projectId') } })).acceptOwnership,
    said: 'The change is in your service’s keeping.',
  }),
});

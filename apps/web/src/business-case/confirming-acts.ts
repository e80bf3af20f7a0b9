import { act } from '../design/acts.js';
import { day, line, words } from '../design/form.js';
import { graphql } from '../gql/index.js';

const ConfirmReferenceSet = graphql(`
  mutation ConfirmReferenceSet($input: ConfirmReferenceSetInput!) {
    confirmReferenceSet(input: $input) {
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
const WithdrawConfirmation = graphql(`
  mutation WithdrawConfirmation($input: WithdrawConfirmationInput!) {
    withdrawConfirmation(input: $input) {
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

export const confirmFields = {
  source: line('Which document did you check it against?', {
    hint: 'Such as “Group Accounting Manual 2026-27, section 4”',
    missing: 'Enter the document you checked it against',
  }),
  sourceDay: day('Of which day is that document?', { missing: 'Enter the day of the document' }),
  note: words('What did you check, and what does it say?', {
    rows: 3,
    missing: 'Enter what you checked and what the document says',
  }),
  reviewBy: day('By when should somebody look at it again?', { missing: 'Enter the day by which to look at it again' }),
};

/** Confirms the set of the page as it is. */
export const confirmAct = act({
  fields: confirmFields,
  does: async (input, page) =>
    (await page.graphql(ConfirmReferenceSet, { input: { ...input, setId: page.param('setId') } })).confirmReferenceSet,
  said: 'Confirmed for your trust. The figures and the cases that rest on them stay as they are.',
});

export const withdrawFields = {
  reason: words('Why is it taken back?', { rows: 3, missing: 'Enter why it is taken back' }),
};

/** Takes the confirmation of the set of the page back. */
export const withdrawAct = act({
  fields: withdrawFields,
  does: async (input, page) =>
    (await page.graphql(WithdrawConfirmation, { input: { ...input, setId: page.param('setId') } }))
      .withdrawConfirmation,
  said: 'Taken back. The figures are to be confirmed again.',
});

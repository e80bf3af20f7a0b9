import { act } from '../design/acts.js';
import { graphql } from '../gql/index.js';
import { answerFields, planFields, talkFields } from './stakeholder-fields.js';

const PlanEngagement = graphql(`
  mutation PlanEngagement($input: PlanEngagementInput!) {
    planEngagement(input: $input) {
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
const AddLedgerEntry = graphql(`
  mutation AddLedgerEntry($input: AddLedgerEntryInput!) {
    addLedgerEntry(input: $input) {
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
const AnswerLedgerEntry = graphql(`
  mutation AnswerLedgerEntry($input: AnswerLedgerEntryInput!) {
    answerLedgerEntry(input: $input) {
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

export const planEngagement = act({
  fields: planFields,
  does: async ({ version, ...input }, { graphql: api, param }) => {
    const plan = { ...input, version: version ? Number(version) : null, stakeholderId: param('stakeholderId') };
    return (await api(PlanEngagement, { input: plan })).planEngagement;
  },
  said: 'Plan saved.',
});

export const addLedgerEntry = act({
  fields: talkFields,
  does: async (input, { graphql: api, param }) =>
    (await api(AddLedgerEntry, { input: { ...input, stakeholderId: param('stakeholderId') } })).addLedgerEntry,
  said: 'Written in the ledger.',
});

export const answerLedgerEntry = act({
  fields: answerFields,
  does: async ({ version, ...input }, { graphql: api }) =>
    (await api(AnswerLedgerEntry, { input: { ...input, version: Number(version) } })).answerLedgerEntry,
  about: { id: 'changed' },
  said: 'Saved what came of it.',
});

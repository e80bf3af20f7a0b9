import { act, type ActPage } from '../design/acts.js';
import { graphql } from '../gql/index.js';
import {
  changedStakeholder,
  commitmentFields,
  factsOf,
  offTheRegister,
  stakeholderFields,
} from './stakeholder-fields.js';

const AddStakeholder = graphql(`
  mutation AddStakeholder($input: AddStakeholderInput!) {
    addStakeholder(input: $input) {
      stakeholderId
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
const ChangeStakeholder = graphql(`
  mutation ChangeStakeholder($input: ChangeStakeholderInput!) {
    changeStakeholder(input: $input) {
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
const RetireStakeholder = graphql(`
  mutation RetireStakeholder($input: RetireStakeholderInput!) {
    retireStakeholder(input: $input) {
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
const SetCommitment = graphql(`
  mutation SetCommitment($input: SetCommitmentInput!) {
    setCommitment(input: $input) {
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

const register = ({ param }: ActPage): string => `/projects/${param('projectId')}/stakeholders`;
const oneOf = (page: ActPage): string => `${register(page)}/${page.param('stakeholderId')}`;

export const addStakeholder = act({
  fields: stakeholderFields,
  does: async (input, { graphql: api, param }) =>
    (await api(AddStakeholder, { input: { ...input, ...factsOf(input), projectId: param('projectId') } }))
      .addStakeholder,
  then: ({ stakeholderId }, page) => `${register(page)}/${stakeholderId ?? ''}`,
  said: 'Added to the register. Say now where they stand and where you need them.',
});

export const changeStakeholder = act({
  fields: changedStakeholder,
  does: async ({ version, ...input }, { graphql: api }) =>
    (await api(ChangeStakeholder, { input: { ...input, ...factsOf(input), version: Number(version) } }))
      .changeStakeholder,
  then: (_payload, page) => oneOf(page),
  said: 'Stakeholder changed.',
});

export const retireStakeholder = act({
  fields: offTheRegister,
  does: async ({ version, ...input }, { graphql: api }) =>
    (await api(RetireStakeholder, { input: { ...input, version: Number(version) } })).retireStakeholder,
  then: (_payload, page) => register(page),
  said: 'Taken off the register. What they said stays in the project’s story.',
});

export const setCommitment = act({
  fields: commitmentFields,
  does: async (input, { graphql: api, param }) =>
    (await api(SetCommitment, { input: { ...input, stakeholderId: param('stakeholderId') } })).setCommitment,
  said: 'Commitment saved.',
});

import { act } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';
import { judgement, newAssumption } from './assumption-fields.js';

const AddAssumption = graphql(`
  mutation AddAssumption($input: AddAssumptionInput!) {
    addAssumption(input: $input) {
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
const JudgeAssumption = graphql(`
  mutation JudgeAssumption($input: JudgeAssumptionInput!) {
    judgeAssumption(input: $input) {
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

export const addAssumption = act({
  fields: newAssumption,
  async does({ confidence, ...input }, { graphql: api, param }) {
    const assumption = { ...input, confidence: Number(confidence), projectId: param('projectId') };
    return (await api(AddAssumption, { input: assumption })).addAssumption;
  },
  said: 'Assumption added.',
});

export const judgeAssumption = act({
  fields: judgement,
  does: async ({ version, ...input }, { graphql: api }) =>
    (await api(JudgeAssumption, { input: { ...input, version: Number(version) } })).judgeAssumption,
  said: 'Saved what the test showed.',
});

import { act } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';
import { chosenModel } from './model-fields.js';

const ChooseModel = graphql(`
  mutation ChooseModel($input: ChooseModelInput!) {
    chooseModel(input: $input) {
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

export const chooseModel = act({
  fields: chosenModel,
  does: async ({ version, ...input }, { graphql: api, param }) =>
    (await api(ChooseModel, { input: { ...input, version: Number(version), projectId: param('projectId') } }))
      .chooseModel,
  said: 'Model chosen. Some questions are now worded its way.',
});

import { act } from '../../design/acts.js';
import { graphql } from '../../gql/index.js';
import { aimFields } from './aim-fields.js';

const SetAim = graphql(`
  mutation SetAim($input: SetAimInput!) {
    setAim(input: $input) {
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

export const setAim = act({
  fields: aimFields,
  does: async ({ version, ...input }, { graphql: api, param }) =>
    (await api(SetAim, { input: { ...input, version: Number(version), projectId: param('projectId') } })).setAim,
  said: 'Aim saved.',
});

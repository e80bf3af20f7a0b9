import { act, type ActPage } from '../../design/acts.js';
import type { Linkable } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { changeLink, driverLink, driverPlace, newChange, newDriver } from './driver-fields.js';
import { retiring } from './retiring.js';

const AddDriver = graphql(`
  mutation AddDriver($input: AddDriverInput!) {
    addDriver(input: $input) {
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
const AddChangeIdea = graphql(`
  mutation AddChangeIdea($input: AddChangeIdeaInput!) {
    addChangeIdea(input: $input) {
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
const LinkThread = graphql(`
  mutation LinkThread($input: LinkThreadInput!) {
    linkThread(input: $input) {
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

export const addDriver = act({
  fields: newDriver,
  does: async (input, { graphql: api, param }) =>
    (await api(AddDriver, { input: { ...input, projectId: param('projectId') } })).addDriver,
  said: 'Driver added.',
});

export const addChange = act({
  fields: newChange,
  does: async (input, { graphql: api, param }) =>
    (await api(AddChangeIdea, { input: { ...input, projectId: param('projectId') } })).addChangeIdea,
  said: 'Change idea added.',
});

interface Link {
  readonly id: string;
  readonly version: string;
  readonly to: string | null;
  readonly idempotencyKey: string | null;
}
const linking =
  (thing: Linkable) =>
  async ({ version, ...input }: Link, { graphql: api }: ActPage) =>
    (await api(LinkThread, { input: { ...input, thing, version: Number(version) } })).linkThread;

export const linkDriver = act({ fields: driverLink, does: linking('DRIVER'), said: 'Link saved.' });
export const placeDriver = act({ fields: driverPlace, does: linking('SECONDARY_DRIVER'), said: 'Place saved.' });
export const linkChange = act({ fields: changeLink, does: linking('CHANGE_IDEA'), said: 'Link saved.' });
export const retireDriver = retiring('DRIVER', 'Driver retired. It stays in the project’s story.');
export const retireChange = retiring('CHANGE_IDEA', 'Change idea retired. It stays in the project’s story.');

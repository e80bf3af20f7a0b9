import type { Route } from './+types/choose-role.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice } from '../design/form.js';
import { Page } from '../design/page.js';
import { list, sayKey } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { pathWithin } from './path-within.js';

const Places = graphql(`
  query Places {
    viewer {
      id
      organisation {
        id
      }
      places {
        roles
        organisation {
          id
          name
        }
      }
    }
  }
`);
const ChooseOrganisation = graphql(`
  mutation ChooseOrganisation($input: ChooseOrganisationInput!) {
    chooseOrganisation(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const fields = { organisationId: choice()('Where do you want to act?', { missing: 'Select where you want to act' }) };

export const loader = async ({ context }: Route.LoaderArgs) => found((await context.graphql(Places)).viewer);

export const action = acts({
  choose: act({
    fields,
    does: async (input, { graphql: ask }) => (await ask(ChooseOrganisation, { input })).chooseOrganisation,
    then: (_, { request }) => pathWithin(new URL(request.url).searchParams.get('next')),
    said: 'From now on you act there.',
  }),
});

export default function ChooseRolePage({ loaderData: { organisation, places }, actionData }: Route.ComponentProps) {
  return (
    <Page title="Choose where you act" refused={actionData}>
      {places.length ? (
        <ActForm
          name="choose"
          fields={fields}
          values={{ organisationId: organisation?.id }}
          refused={actionData}
          choices={{
            organisationId: places.map(({ organisation: { id, name }, roles }) => ({
              value: id,
              label: name,
              hint: roles.length ? list(roles.map(sayKey)) : 'Projects you were given access to',
            })),
          }}
          button="Continue"
        />
      ) : (
        <p>
          You have no role in any organisation today. Ask an administrator of your trust or programme to give you one.
        </p>
      )}
    </Page>
  );
}

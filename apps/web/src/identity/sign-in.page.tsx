import { redirect } from 'react-router';
import type { Route } from './+types/sign-in.page';
import { ActForm } from '../design/act-form.js';
import { act, acts } from '../design/acts.js';
import { type Choice, choice, hidden } from '../design/form.js';
import { Page } from '../design/page.js';
import { list, sayKey } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { pathWithin } from './path-within.js';

const DemoPeople = graphql(`
  query DemoPeople {
    viewer {
      id
    }
    demoPeople {
      id
      name
      roles
      organisation {
        id
        name
      }
    }
  }
`);
const SignInToDemo = graphql(`
  mutation SignInToDemo($input: SignInToDemoInput!) {
    signInToDemo(input: $input) {
      secret
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const demoFields = {
  person: choice()('Who do you want to be?', { missing: 'Select who you want to be' }),
  next: { ...hidden(), blank: true } as const,
};

export async function loader({ context, request }: Route.LoaderArgs) {
  const next = pathWithin(new URL(request.url).searchParams.get('next'));
  const { viewer, demoPeople } = await context.graphql(DemoPeople);
  if (viewer) throw redirect(next);
  return { demoPeople, next };
}

export const action = acts({
  demo: act({
    fields: demoFields,
    about: { personId: 'person', organisationId: 'person' },
    does: async ({ person, idempotencyKey: _ }, { graphql: ask, context }) => {
      const [personId = '', organisationId = ''] = person.split(' ');
      const { signInToDemo } = await ask(SignInToDemo, { input: { personId, organisationId } });
      if (signInToDemo.secret) context.session.begin(signInToDemo.secret);
      return signInToDemo;
    },
    then: (_, { request }) => pathWithin(new URL(request.url).searchParams.get('next')),
    said: 'You are signed in.',
  }),
});

export default function SignInPage({ loaderData: { demoPeople, next }, actionData }: Route.ComponentProps) {
  return (
    <Page title="Sign in" refused={actionData}>
      {demoPeople.length ? (
        <>
          <p>This is a demonstration. Choose a fictional person, and see Springboard as they do.</p>
          <ActForm
            name="demo"
            fields={demoFields}
            values={{ next }}
            refused={actionData}
            choices={{ person: demoPeople.map(choiceOf) }}
            button="Sign in"
          />
        </>
      ) : (
        <p>Ask your organisation’s administrator how people sign in here.</p>
      )}
    </Page>
  );
}

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisation: { readonly id: string; readonly name: string };
}

const choiceOf = ({ id, name, roles, organisation }: DemoPerson): Choice => ({
  value: `${id} ${organisation.id}`,
  label: name,
  hint: `${list(roles.map(sayKey))}, ${organisation.name}`,
});

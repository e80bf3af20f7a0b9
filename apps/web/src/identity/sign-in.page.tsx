import { type AppLoadContext, redirect } from 'react-router';
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
      finds
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
  const asked = new URL(request.url).searchParams;
  const next = pathWithin(asked.get('next'));
  const { viewer, demoPeople } = await context.graphql(DemoPeople);
  if (viewer) throw redirect(next);
  const { signInProviders: providers } = context;
  return {
    // As they are shown, and nothing else of them: the page carries what its loader gives a second time.
    people: guidedFirst(demoPeople).map((one) => choiceOf(one, demoPeople)),
    ...{ next, providers, invitation: asked.get('invitation'), problem: problemIn(asked.get('problem')) },
  };
}

const onlyPlaceOf = async (personId: string, ask: AppLoadContext['graphql']): Promise<string> =>
  (await ask(DemoPeople)).demoPeople.find(({ id }) => id === personId)?.organisation.id ?? '';

export const action = acts({
  demo: act({
    fields: demoFields,
    about: { personId: 'person', organisationId: 'person' },
    does: async ({ person, idempotencyKey: _ }, { graphql: ask, context }) => {
      const [personId = '', chosen] = person.split(' ');
      const organisationId = chosen ?? (await onlyPlaceOf(personId, ask));
      const { signInToDemo } = await ask(SignInToDemo, { input: { personId, organisationId } });
      if (signInToDemo.secret) await context.session.begin(signInToDemo.secret);
      return signInToDemo;
    },
    then: (_, { request }) => pathWithin(new URL(request.url).searchParams.get('next')),
    said: 'You are signed in.',
  }),
});

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const { people, next, providers, invitation, problem } = loaderData;
  return (
    <Page title="Sign in" refused={actionData}>
      {problem ? (
        <div className="nhsuk-warning-callout" role="alert">
          <h2 className="nhsuk-warning-callout__label">You are not signed in</h2>
          <p>{problem}</p>
        </div>
      ) : null}
      {invitation ? <p>You were invited. Sign in once with your work account, and it becomes yours here.</p> : null}
      {providers.map(({ key, name }) => (
        <p key={key}>
          {/* A document of its own: the way leads to another site and back. */}
          <a
            className="nhsuk-button"
            role="button"
            draggable={false}
            href={`/auth/${key}?${new URLSearchParams({ next, ...(invitation ? { invitation } : {}) }).toString()}`}
          >
            Sign in with {name}
          </a>
        </p>
      ))}
      {people.length ? (
        <>
          <p>
            This is a demonstration. Choose a fictional person, and see Springboard as they do. The first ones each have
            a part in marking, and something that waits for them.
          </p>
          <ActForm
            name="demo"
            fields={demoFields}
            values={{ next }}
            refused={actionData}
            choices={{ person: people }}
            button="Sign in"
          />
        </>
      ) : null}
      {people.length || providers.length ? null : (
        <p>No way to sign in is set up here yet. Ask your organisation’s administrator.</p>
      )}
    </Page>
  );
}

const problems: Readonly<Record<string, string>> = {
  'not-known-here':
    'We do not know this work account yet. Ask the administrator of your trust or programme for an invitation, and open it before you sign in.',
  'invitation-over': 'This invitation was used already or is more than 7 days old. Ask for a new one.',
  'no-place':
    'You have no role in any organisation today, and no project was opened to you. Ask the administrator of your trust or programme.',
  cancelled: 'You stopped the sign-in before it was done. You can begin again.',
  'not-begun-here': 'This sign-in was not begun in this browser, or took too long. Begin again here.',
  'provider-unreachable': 'The sign-in service did not answer. Try again in a few minutes.',
  'no-such-provider': 'That way to sign in does not exist here. Choose one below.',
};

const problemIn = (key: string | null): string | null =>
  key === null
    ? null
    : (problems[key] ?? 'The sign-in did not work. Begin again; if it fails again, tell your administrator.');

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly finds: string | null;
  readonly organisation: { readonly id: string; readonly name: string };
}

const guidedFirst = (people: readonly DemoPerson[]): readonly DemoPerson[] => [
  ...people.filter(({ finds }) => finds !== null),
  ...people.filter(({ finds }) => finds === null),
];

/** Somebody with one place is chosen by their id alone: with the place of each, this page would be too heavy. */
const choiceOf = ({ id, name, roles, finds, organisation }: DemoPerson, people: readonly DemoPerson[]): Choice => ({
  value: people.filter((one) => one.id === id).length > 1 ? `${id} ${organisation.id}` : id,
  label: name,
  hint: [`${list(roles.map(sayKey))}, ${organisation.name}`, finds].filter(Boolean).join('. '),
});

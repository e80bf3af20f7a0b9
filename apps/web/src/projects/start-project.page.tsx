import { useEffect, useRef } from 'react';
import { Form, useFetcher, useNavigation, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/start-project.page';
import type { RootData } from '../app/root-data.js';
import { act, acts } from '../design/acts.js';
import { FormField } from '../design/fields.js';
import { choice, day, type FieldError, line, readForm, type Typed } from '../design/form.js';
import { Page } from '../design/page.js';
import { graphql } from '../gql/index.js';
import type { DuplicateChoice, SimilarWorkQuery } from '../gql/graphql.js';
import { settings, specialties } from './basics-fields.js';
import { duplicateOptions } from './duplicate-options.js';
import { SimilarList } from './similar-list.js';
import { SimilarWork } from './similar-work.js';

const StartProject = graphql(`
  mutation StartProject($input: StartProjectInput!) {
    startProject(input: $input) {
      project {
        id
      }
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

const fields = {
  title: line('What is the problem, or the aim?', {
    hint: 'In at most 15 words, for example: “Fewer delayed first antibiotics in the emergency department”. Leave out the solution you have in mind.',
    missing: 'Enter the problem or the aim',
  }),
  choice: choice<DuplicateChoice>()('Has this been done already?', {
    hint: 'You can also decide this later.',
    optional: true,
    choices: duplicateOptions,
  }),
  because: line('What makes yours different?', { hint: 'Only if yours is different.', blank: true }),
  specialty: line('Specialty', { optional: true, suggestions: specialties }),
  setting: line('Setting', {
    hint: 'Where care is given, such as a ward or a clinic.',
    optional: true,
    suggestions: settings,
  }),
  postStartsOn: day('When does your post start?', { optional: true }),
  postEndsOn: day('When does your post end?', {
    hint: 'We remind you in good time to hand over. Assessors never see it.',
    optional: true,
  }),
};
type Name = keyof typeof fields;

/** Without JavaScript the check for similar projects is a step of its own, which brings what was typed along. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const body = new FormData();
  for (const [name, value] of searchParams) body.append(name, value);
  const { typed } = readForm(fields, body);
  const title = String(typed['title'] ?? '').trim();
  return { typed, looked: title ? await context.graphql(SimilarWork, { title }) : null };
}

export const action = acts({
  start: act({
    fields,
    does: async ({ choice: chosen, because, ...project }, { graphql: ask }) =>
      (
        await ask(StartProject, {
          input: { ...project, duplicates: chosen ? { choice: chosen, because } : null },
        })
      ).startProject,
    then: ({ project }) => (project ? `/projects/${project.id}` : '/projects'),
    said: 'Your project is started. You can change every answer later.',
  }),
});

export default function StartProjectPage({ loaderData, actionData }: Route.ComponentProps) {
  const { requestKey = '' } = useRouteLoaderData<RootData>('root') ?? {};
  const isBusy = useNavigation().state === 'submitting';
  const fetcher = useFetcher<SimilarWorkQuery>();
  const look = useLookWhileTyping((title) => void fetcher.load(`/projects/similar?${new URLSearchParams({ title })}`));
  const typed = actionData?.typed ?? loaderData.typed;
  const found = fetcher.data ?? loaderData.looked;
  const field = (name: Name) => <StartField name={name} typed={typed} errors={actionData?.errors ?? []} />;
  return (
    <Page
      title="Start a project"
      back={{ to: '/projects', label: 'My projects' }}
      seenBy="Until it is under way, your trust sees its title only. What you write is for its team."
      refused={actionData}
    >
      <p>3 questions, about 2 minutes. Only the first is needed now.</p>
      <Form method="post" noValidate id="start" className="app-form" data-keep="start">
        <input type="hidden" name="form" value="start" />
        <input type="hidden" name="idempotencyKey" value={`${requestKey}:start`} />
        <h2 className="nhsuk-heading-m">1. The problem</h2>
        <div onInput={look}>{field('title')}</div>
        <button
          className="nhsuk-button nhsuk-button--secondary"
          type="submit"
          formMethod="get"
          formAction="/projects/start"
        >
          Check for similar projects
        </button>
        <div className="app-similar" aria-live="polite">
          {found ? <SimilarList {...found} /> : null}
        </div>
        {found || typed['choice'] ? (
          <>
            {field('choice')}
            {field('because')}
          </>
        ) : null}
        <h2 className="nhsuk-heading-m">2. Where</h2>
        {field('specialty')}
        {field('setting')}
        <h2 className="nhsuk-heading-m">3. When</h2>
        {field('postStartsOn')}
        {field('postEndsOn')}
        <button className="nhsuk-button" type="submit" disabled={isBusy}>
          Start the project
        </button>
      </Form>
    </Page>
  );
}

function StartField({ name, typed, errors }: { name: Name; typed: Typed; errors: readonly FieldError[] }) {
  const error = errors.find((one) => one.field === name)?.message;
  return <FormField id={`start-${name}`} name={name} field={fields[name]} typed={typed} error={error} />;
}

const QUIET = 500;
const SHORTEST = 8;

/** Looks half a second after the last key, once there is something worth looking for. */
function useLookWhileTyping(look: (title: string) => void) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return ({ target }: React.FormEvent) => {
    clearTimeout(waiting.current);
    const title = (target as HTMLInputElement).value.trim();
    if (title.length >= SHORTEST) waiting.current = setTimeout(() => look(title), QUIET);
  };
}

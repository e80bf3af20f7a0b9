import type { Route } from './+types/route-sorter.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, type Fields } from '../design/form.js';
import { Page } from '../design/page.js';
import { Empty } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { graphql } from '../gql/index.js';

const RouteOfProject = graphql(`
  query RouteOfProject($id: ID!) {
    guidance {
      routeQuestions {
        key
        ask
        hint
      }
    }
    project(id: $id) {
      id
      title
      viewerMay
      route {
        key
        name
        next
        at
        answers {
          key
          yes
        }
      }
    }
  }
`);
const RouteQuestions = graphql(`
  query RouteQuestions {
    guidance {
      routeQuestions {
        key
        ask
        hint
      }
    }
  }
`);
const SortRoute = graphql(`
  mutation SortRoute($input: SortRouteInput!) {
    sortRoute(input: $input) {
      because
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

const fieldsOf = (
  questions: readonly { readonly key: string; readonly ask: string; readonly hint: string }[],
): Fields =>
  Object.fromEntries(
    questions.map(({ key, ask, hint }) => [
      key,
      choice<'yes' | 'no'>()(ask, {
        hint,
        missing: `Select yes or no: ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`,
        choices: [
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ],
      }),
    ]),
  );

export async function loader({ context, params }: Route.LoaderArgs) {
  const { guidance, project } = await context.graphql(RouteOfProject, { id: params.projectId });
  return { questions: guidance.routeQuestions, project: found(project) };
}

export const action = acts({
  sort: act({
    fields: async ({ graphql: ask }) => fieldsOf((await ask(RouteQuestions)).guidance.routeQuestions),
    does: async ({ idempotencyKey, ...answers }, { graphql: ask, param }) =>
      (
        await ask(SortRoute, {
          input: {
            projectId: param('projectId'),
            idempotencyKey,
            answers: Object.entries(answers).map(([key, answer]) => ({ key, yes: answer === 'yes' })),
          },
        })
      ).sortRoute,
    said: ({ because }) => because ?? 'Saved.',
  }),
});

export default function RouteSorterPage({ loaderData: { questions, project }, actionData }: Route.ComponentProps) {
  const { route } = project;
  return (
    <Page
      title="Which road does it take?"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy="Only the project’s team can see this."
      refused={actionData}
    >
      {route ? (
        <div className="nhsuk-inset-text">
          <span className="nhsuk-u-visually-hidden">Information: </span>
          <h2 className="nhsuk-heading-m">{route.name}</h2>
          <p>{route.next}</p>
          <p className="app-quiet">By the answers of {sayDay(route.at)}. Advice, not a ruling.</p>
        </div>
      ) : (
        <Empty>
          <p>
            A few yes or no questions, about 2 minutes. They tell improvement from audit, evaluation and research, which
            need different permissions. The answer is advice: the Health Research Authority’s own tool decides.
          </p>
        </Empty>
      )}
      {project.viewerMay.includes('project:edit') ? (
        <ActForm
          name="sort"
          fields={fieldsOf(questions)}
          values={Object.fromEntries((route?.answers ?? []).map(({ key, yes }) => [key, yes ? 'yes' : 'no']))}
          refused={actionData}
          button={route ? 'Answer again' : 'See which road it takes'}
        />
      ) : null}
    </Page>
  );
}

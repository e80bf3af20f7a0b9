import type { Route } from './+types/promises.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { several } from '../design/form.js';
import { Page } from '../design/page.js';
import { SummaryList, Tag } from '../design/pieces.js';
import { count } from '../design/words.js';
import { graphql } from '../gql/index.js';

const PromisesOfProject = graphql(`
  query PromisesOfProject($id: ID!) {
    guidance {
      informationGovernance {
        key
        name
        asks
      }
    }
    project(id: $id) {
      id
      title
      viewerMay
      declaredKeys
    }
  }
`);
const DeclareGovernance = graphql(`
  mutation DeclareGovernance($input: DeclareGovernanceInput!) {
    declareGovernance(input: $input) {
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
  keys: several('What can you promise?', {
    hint: 'Read each one. Ask your information governance team if one of them worries you.',
    missing: 'Select what you can promise',
  }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { guidance, project } = await context.graphql(PromisesOfProject, { id: params.projectId });
  return { promises: guidance.informationGovernance, project: found(project) };
}

export const action = acts({
  declare: act({
    fields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(DeclareGovernance, { input: { ...input, projectId: param('projectId') } })).declareGovernance,
    said: 'Your promises are kept with the project.',
  }),
});

export default function PromisesPage({ loaderData: { promises, project }, actionData }: Route.ComponentProps) {
  const left = promises.filter(({ key }) => !project.declaredKeys.includes(key));
  return (
    <Page
      title="Promises about patient information"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy="Only the project’s team can see this."
      refused={actionData}
    >
      <p>They protect patients, and they protect you. A promise once made stays with the project.</p>
      {left.length < promises.length ? (
        <SummaryList
          rows={promises
            .filter((promise) => !left.includes(promise))
            .map(({ key, name, asks }) => ({
              key: name,
              value: (
                <>
                  <p>{asks}</p>
                  <Tag colour="green">Promised</Tag>
                </>
              ),
            }))}
        />
      ) : null}
      {left.length && project.viewerMay.includes('project:edit') ? (
        <ActForm
          name="declare"
          fields={fields}
          refused={actionData}
          choices={{ keys: left.map(({ key, name, asks }) => ({ value: key, label: name, hint: asks })) }}
          button="Promise this"
        />
      ) : left.length ? (
        <p>
          {count(left.length, 'promise is', 'promises are')} not made yet. The lead or a team member makes them here.
        </p>
      ) : null}
    </Page>
  );
}

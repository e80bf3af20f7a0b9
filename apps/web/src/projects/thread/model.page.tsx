import { Link } from 'react-router';
import type { Route } from './+types/model.page';
import { ActForm } from '../../design/act-form.js';
import { acts, found } from '../../design/acts.js';
import { Page } from '../../design/page.js';
import { Empty } from '../../design/pieces.js';
import { graphql } from '../../gql/index.js';
import { AboutModel } from './about-model.js';
import { chooseModel } from './model-acts.js';
import { chosenModel } from './model-fields.js';

const ModelPage = graphql(`
  query ModelPage($id: ID!) {
    project(id: $id) {
      id
      version
      title
      viewerMay
      model {
        key
        name
        why
      }
    }
    guidance {
      models {
        key
        name
        useWhen
        doNotUseWhen
        confirmed
        source
        steps {
          name
          asks
        }
        prompts {
          questionKey
          stage
          usual
          prompt
        }
      }
    }
  }
`);

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { project, guidance } = await context.graphql(ModelPage, { id: params.projectId });
  const { viewerMay, ...about } = found(project);
  const shown = new URL(request.url).searchParams.get('about') ?? about.model?.key;
  return {
    ...about,
    mayEdit: viewerMay.includes('project:edit'),
    models: guidance.models.map(({ key, name, useWhen, doNotUseWhen }) => ({ key, name, useWhen, doNotUseWhen })),
    shown: guidance.models.find(({ key }) => key === shown) ?? null,
  };
}

export const action = acts({ choose: chooseModel });

export default function ModelPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, version, title, mayEdit, model, models, shown } = loaderData;
  return (
    <Page
      title="Improvement model"
      caption={title}
      back={{ to: `/projects/${id}/stages/rationale`, label: 'Back to the rationale' }}
      seenBy="Only the project’s team can see this, until you publish the project."
      refused={actionData}
    >
      {model ? (
        <div className="nhsuk-inset-text">
          <span className="nhsuk-u-visually-hidden">Information: </span>
          <p>
            You follow <strong>{model.name}</strong>, because: {model.why}
          </p>
        </div>
      ) : (
        <Empty
          example={
            <p>
              Model for Improvement, because: “We do not know which change will work on our ward, and each can be tried
              on 1 shift.”
            </p>
          }
        >
          <p>
            A model gives you steps that others have walked. None is best: choose the one that fits what you know and do
            not know. It also rewords some of your questions.
          </p>
        </Empty>
      )}
      {shown ? <AboutModel model={shown} isChosen={shown.key === model?.key} /> : null}
      <h2 className="nhsuk-heading-m">The models</h2>
      <ul className="app-cards">
        {models.map(({ key, name, useWhen, doNotUseWhen }) => (
          <li className="app-card" key={key}>
            <h3>{name}</h3>
            <p>
              <strong>Use it when:</strong> {useWhen}
            </p>
            <p>
              <strong>Do not use it when:</strong> {doNotUseWhen}
            </p>
            <p>
              <Link to={`?about=${key}#about`}>
                Steps and questions<span className="nhsuk-u-visually-hidden"> of {name}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <>
          <h2 className="nhsuk-heading-m">{model ? 'Choose another' : 'Choose one'}</h2>
          <ActForm
            name="choose"
            fields={chosenModel}
            values={{ version, model: model?.key, why: model?.why }}
            choices={{ model: models.map(({ key, name }) => ({ value: key, label: name })) }}
            button="Save the choice"
            refused={actionData}
          />
        </>
      ) : (
        <p className="app-quiet">The project’s lead and team members choose the model.</p>
      )}
    </Page>
  );
}

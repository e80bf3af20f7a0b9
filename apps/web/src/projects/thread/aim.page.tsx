import { Link } from 'react-router';
import type { Route } from './+types/aim.page';
import { ActForm } from '../../design/act-form.js';
import { acts, found } from '../../design/acts.js';
import { Page } from '../../design/page.js';
import { Empty } from '../../design/pieces.js';
import { graphql } from '../../gql/index.js';
import { setAim } from './aim-acts.js';
import { aimFields } from './aim-fields.js';
import { LiveSentence } from './live-sentence.js';

const AimPage = graphql(`
  query AimPage($id: ID!) {
    project(id: $id) {
      id
      title
      viewerMay
      aim {
        version
        what
        population
        place
        fromValue
        toValue
        unit
        byDate
        outcomeMeasureId
        sentence
      }
      measures {
        id
        name
        kind
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const project = found((await context.graphql(AimPage, { id: params.projectId })).project);
  return {
    ...project,
    mayEdit: project.viewerMay.includes('project:edit'),
    outcomes: project.measures
      .filter(({ id, kind }) => kind === 'OUTCOME' || id === project.aim?.outcomeMeasureId)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}

export const action = acts({ set: setAim });

export default function AimPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, mayEdit, aim, outcomes } = loaderData;
  return (
    <Page
      title="Aim"
      caption={title}
      back={{ to: `/projects/${id}/stages/measures`, label: 'Back to aim and measures' }}
      seenBy="Only the project’s team can see this, until you publish the project."
      refused={actionData}
    >
      {aim ? null : (
        <Empty
          example={
            <p>
              Raise the share of first antibiotics given within 60 minutes in adults with red-flag sepsis in the
              emergency department from 46% to 80% by 2 December 2026.
            </p>
          }
        >
          <p>
            A good aim says how much, in whom, where and by when. Answer 1 part at a time: the sentence is put together
            for you.
          </p>
        </Empty>
      )}
      {mayEdit ? (
        <>
          <LiveSentence projectId={id} formId="set" saved={aim?.sentence ?? null} />
          <ActForm
            name="set"
            fields={aimFields}
            values={aim ?? { version: 0 }}
            choices={{ outcomeMeasureId: outcomes }}
            button="Save aim"
            refused={actionData}
          />
          {outcomes.length ? null : (
            <p>
              There is no outcome measure to link yet. <Link to={`/projects/${id}/measures`}>Plan a measure</Link>.
            </p>
          )}
        </>
      ) : (
        <p>{aim?.sentence ?? 'The project’s lead and team members can set the aim.'}</p>
      )}
    </Page>
  );
}

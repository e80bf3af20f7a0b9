import { Link } from 'react-router';
import type { Route } from './+types/publication.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, line, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Details } from '../design/pieces.js';
import type { Visibility } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { visibilityWords } from './library-words.js';
import { Consents } from './consents.js';
import { PublicationVersions } from './publication-versions.js';
import { RecordBody } from './record-in-full.js';
import { WhatStops } from './what-stops.js';
import { Adopters } from './adopters.js';

const ProjectPublication = graphql(`
  query ProjectPublication($id: ID!) {
    project(id: $id) {
      id
      title
      team {
        id
        personId
        name
        role
        isCurrent
        agreedToBeNamed
      }
      publicationDraft {
        missing
        notAgreed
        mayNameSomebody
        mayPropose
        record {
          resultState
          plainSummary
          card {
            ...CardFields
          }
        }
      }
      publications {
        id
        publicationId
        versionNo
        reference
        state
        visibility
        licence
        whatChanged
        proposedAt
        reviewedAt
        reviewNote
        tombstoneReason
      }
      adopters {
        state
        since
        childPublicationId
      }
    }
    viewer {
      id
    }
    guidance {
      models {
        key
        name
      }
    }
  }
`);
const ProposePublication = graphql(`
  mutation ProposePublication($input: ProposePublicationInput!) {
    proposePublication(input: $input) {
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
const ConsentToCredit = graphql(`
  mutation ConsentToCredit($input: ConsentToCreditInput!) {
    consentToCredit(input: $input) {
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

const proposing = {
  visibility: choice<Visibility>()('Who may read it?', {
    missing: 'Select who may read it',
    choices: (['PUBLIC', 'NETWORK', 'TRUST'] as const).map((value) => ({
      value,
      label: visibilityWords[value].short,
      hint: visibilityWords[value].hint,
    })),
  }),
  licence: line('Licence', {
    missing: 'Enter a licence, such as CC BY 4.0',
    hint: 'Under which others may copy from it. CC BY 4.0 lets everybody use it who names you',
    width: 'short',
  }),
  whatChanged: words('What changed since the version before', {
    blank: true,
    hint: 'Leave it empty for the first version',
    rows: 3,
  }),
};
const consenting = {
  agreed: choice<'yes' | 'no'>()('Do you agree?', {
    missing: 'Select whether you agree',
    choices: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No', hint: 'Nothing is published while you say no. You can change your answer.' },
    ],
  }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, viewer, guidance } = await context.graphql(ProjectPublication, { id: params.projectId });
  return { project: found(project), viewerId: viewer?.id ?? null, models: guidance.models };
}

export const action = acts({
  propose: act({
    fields: proposing,
    does: async (input, { graphql: ask, param }) =>
      (await ask(ProposePublication, { input: { ...input, projectId: param('projectId') } })).proposePublication,
    said: 'The record is with the curator of your trust. You will be told the answer.',
  }),
  consent: act({
    fields: consenting,
    does: async ({ agreed, idempotencyKey }, { graphql: ask, param }) =>
      (
        await ask(ConsentToCredit, {
          input: { agreed: agreed === 'yes', projectId: param('projectId'), idempotencyKey },
        })
      ).consentToCredit,
    said: 'Your answer is saved.',
  }),
});

export default function PublicationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { project, viewerId, models } = loaderData;
  const { id, title, team, publicationDraft: draft, publications, adopters } = project;
  const [newest] = publications;
  const isWaiting = newest?.state === 'PROPOSED';
  const mine = team.filter(({ personId }) => personId === viewerId);
  return (
    <Page
      title="Publish to the library"
      caption={title}
      back={{ to: `/projects/${id}`, label: 'Back to the project' }}
      seenBy="The project’s team can see this page. Readers see the record once a curator of your trust has approved it."
      refused={actionData}
    >
      <PublicationVersions publications={publications} />
      {draft ? (
        <>
          {isWaiting ? null : <WhatStops draft={draft} projectId={id} />}
          <Consents team={team} needed={draft.notAgreed}>
            {mine.length ? (
              <Details
                summary={
                  mine.some(({ agreedToBeNamed }) => agreedToBeNamed === null)
                    ? 'Give your answer'
                    : 'Change your answer'
                }
                isOpen={actionData?.form === 'consent' || mine.some(({ agreedToBeNamed }) => agreedToBeNamed === null)}
              >
                <p>
                  {mine.some(({ role }) => role === 'SPONSOR')
                    ? 'As sponsor you agree for your trust: that the record is published in its name.'
                    : 'You agree that your name and your part stand in the published record. Marks and grades never do.'}
                </p>
                <ActForm
                  name="consent"
                  fields={consenting}
                  values={{ agreed: answerOf(mine[0]?.agreedToBeNamed) }}
                  refused={actionData}
                  button="Save your answer"
                />
              </Details>
            ) : null}
          </Consents>
          {draft.mayPropose && !isWaiting ? (
            <>
              <h2 className="nhsuk-heading-m">{publications.length ? 'Propose a new version' : 'Propose it'}</h2>
              <p>
                The record is fixed as it stands now, and a curator of your trust reads it. What you change in the
                project later comes into the next version.
              </p>
              <ActForm
                name="propose"
                fields={proposing}
                values={{ licence: newest?.licence ?? 'CC BY 4.0', visibility: newest?.visibility }}
                refused={actionData}
                button="Propose it to the curator"
              />
            </>
          ) : null}
          {draft.mayPropose || isWaiting ? null : <p className="app-quiet">The project’s lead proposes the record.</p>}
          <Adopters adopters={adopters} />
          <Details summary="Read the record as readers will see it" isOpen={!publications.length && !actionData}>
            <p>
              It is made from what you wrote. To change it, go to{' '}
              <Link to={`/projects/${id}`}>the stages of your project</Link>.
            </p>
            <div className="app-preview">
              <p className="app-preview__title">{title}</p>
              <RecordBody record={draft.record} models={models} gap="Nothing yet." />
            </div>
          </Details>
        </>
      ) : null}
    </Page>
  );
}

const answerOf = (agreed: boolean | null | undefined): 'yes' | 'no' | null =>
  agreed === null || agreed === undefined ? null : agreed ? 'yes' : 'no';

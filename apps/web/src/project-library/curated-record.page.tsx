import type { Route } from './+types/curated-record.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { choice, hidden, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Details } from '../design/pieces.js';
import { graphql } from '../gql/index.js';
import { PublicationVersions } from './publication-versions.js';
import { RecordBody } from './record-in-full.js';

const CuratedRecord = graphql(`
  query CuratedRecord($publicationId: ID!) {
    recordVersions(publicationId: $publicationId) {
      id
      version
      recordVersion
      publicationId
      versionNo
      reference
      title
      state
      visibility
      licence
      whatChanged
      proposedAt
      reviewedAt
      reviewNote
      tombstoneReason
      record {
        specialty
        setting
        resultState
        plainSummary
        card {
          ...CardFields
        }
      }
    }
    guidance {
      models {
        key
        name
      }
    }
  }
`);
const ReviewPublication = graphql(`
  mutation ReviewPublication($input: ReviewPublicationInput!) {
    reviewPublication(input: $input) {
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
const TombstonePublication = graphql(`
  mutation TombstonePublication($input: TombstonePublicationInput!) {
    tombstonePublication(input: $input) {
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

const reviewing = {
  id: hidden(),
  version: hidden(),
  answer: choice<'publish' | 'return'>()('What do you decide?', {
    missing: 'Select what you decide',
    choices: [
      {
        value: 'publish',
        label: 'Publish it',
        hint: 'It is honest, safe and complete. A poor result is no reason not to.',
      },
      { value: 'return', label: 'Return it to the team', hint: 'Say in the note what has to change.' },
    ],
  }),
  note: words('What you say to the team', {
    blank: true,
    hint: 'When you return it: what to change, and where. When you publish it: what you found good',
  }),
};
const takingOff = {
  version: hidden(),
  reason: words('Why is it taken off the shelf?', {
    missing: 'Enter why it is taken off the shelf',
    hint: 'The team reads it. The reference stays taken',
    rows: 3,
  }),
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const { publicationId } = params;
  const { recordVersions, guidance } = await context.graphql(CuratedRecord, { publicationId });
  return { newest: found(recordVersions[0]), versions: recordVersions, models: guidance.models };
}

export const action = acts({
  review: act({
    fields: reviewing,
    about: { approve: 'answer' },
    does: async ({ version, answer, ...input }, { graphql: ask }) =>
      (
        await ask(ReviewPublication, {
          input: { ...input, version: Number(version), approve: answer === 'publish' },
        })
      ).reviewPublication,
    then: '/curating',
    said: 'Your answer is with the team.',
  }),
  takeOff: act({
    fields: takingOff,
    does: async ({ version, ...input }, { graphql: ask, param }) =>
      (
        await ask(TombstonePublication, {
          input: { ...input, version: Number(version), publicationId: param('publicationId') },
        })
      ).tombstonePublication,
    said: 'It is taken off the shelf. The library shows the change in a moment.',
  }),
});

export default function CuratedRecordPage({ loaderData, actionData }: Route.ComponentProps) {
  const { newest, versions, models } = loaderData;
  const { record } = newest;
  const isOnShelf = versions.some(({ state }) => state === 'PUBLISHED') && !newest.tombstoneReason;
  return (
    <Page
      title={newest.title}
      caption={`Record ${newest.reference}, version ${newest.versionNo}`}
      back={{ to: '/curating', label: 'Records to review' }}
      seenBy="Curators of your trust can see this page."
      refused={actionData}
    >
      <PublicationVersions publications={versions} />
      <h2 className="nhsuk-heading-m">The record in full</h2>
      <p>
        {[record.specialty, record.setting].filter(Boolean).join(', ') || 'No specialty and no setting were given.'}
      </p>
      {newest.state === 'PROPOSED' ? (
        <Details summary="What to look at before you decide">
          <ul className="nhsuk-list nhsuk-list--bullet">
            <li>Nobody can be recognised: no patient, and no member of staff who did not agree.</li>
            <li>
              The words say no more than the numbers do, and a result that failed is told as plainly as one that held.
            </li>
            <li>Somebody in another trust could tell from it whether to try, and how to begin.</li>
          </ul>
        </Details>
      ) : null}
      <div className="app-preview">
        <RecordBody record={record} models={models} gap="Not said." />
      </div>
      {newest.state === 'PROPOSED' ? (
        <>
          <h2 className="nhsuk-heading-m">Decide</h2>
          <ActForm
            name="review"
            fields={reviewing}
            values={{ id: newest.id, version: newest.version }}
            refused={actionData}
            button="Send your answer"
          />
        </>
      ) : null}
      {isOnShelf ? (
        <Details summary="Take it off the shelf" isOpen={actionData?.form === 'takeOff'}>
          <p>
            Nobody can read it any more, and this cannot be taken back. To correct a record, ask the lead for a new
            version instead.
          </p>
          <ActForm
            name="takeOff"
            fields={takingOff}
            values={{ version: newest.recordVersion }}
            refused={actionData}
            button="Take it off the shelf"
            look="warning"
          />
        </Details>
      ) : null}
    </Page>
  );
}

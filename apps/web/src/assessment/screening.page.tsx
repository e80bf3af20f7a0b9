import { Form } from 'react-router';
import type { Route } from './+types/screening.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { hidden, words } from '../design/form.js';
import { Page } from '../design/page.js';
import { Details, SummaryList } from '../design/pieces.js';
import { sayInstant, sayKey } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { isList, isObject, readDocument } from './document-names.js';
import { ScreenSubmission } from './programme.mutations.js';
import { sealedCharts } from './sealed-charts.js';
import { changesIn, ShownChanges } from './shown-changes.js';
import { ShownDocument } from './shown-document.js';
import { StateTag } from './state-tag.js';
import { submissionStates } from './words.js';

const SubmissionToScreen = graphql(`
  query SubmissionToScreen($id: ID!, $masks: [String!], $leave: [String!]) {
    guidance {
      stages {
        key
        title
        questions {
          key
          ask
        }
      }
    }
    submission(id: $id) {
      id
      roundId
      hostName
      title
      attempt
      state
      sha256
      submittedAt
      document
      packetPreview(masks: $masks, leave: $leave)
      proposedMasks {
        text
      }
      candidates {
        role
        name
      }
    }
  }
`);

const masksIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

const acceptFields = { masks: { ...hidden(), blank: true } as const, leave: { ...hidden(), blank: true } as const };
const returnFields = {
  reason: words('What has to be mended?', {
    missing: 'Enter what has to be mended',
    hint: 'The lead reads this, and has a week to mend it and submit again.',
  }),
};

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const masks = asked.get('masks') ?? '';
  const leave = asked.getAll('leave');
  const { submission, guidance } = await context.graphql(SubmissionToScreen, {
    id: params.submissionId,
    masks: masksIn(masks),
    leave,
  });
  const { document, packetPreview, ...rest } = found(submission);
  const { parts, authors, project, declarations, ...aboutIt } = readDocument(document);
  const preview = readDocument(packetPreview ?? '{}');
  const changes = changesIn(preview);
  const { stages } = guidance;
  const people = isList(authors) ? authors.map((_, index) => said(rest.candidates[index])) : [];
  return {
    submission: rest,
    masks,
    leave,
    previewTitle: isObject(preview['project']) ? String(preview['project']['title'] ?? '') : '',
    changes: changes ? context.hold({ changes, stages }) : null,
    preview: context.hold({ ...sealedCharts(isObject(preview['parts']) ? preview['parts'] : {}), stages }),
    sealed: context.hold({
      parts: {
        // Its charts stand in the preview; here are the facts they were drawn from.
        ...sealedCharts(isObject(parts) ? parts : {}).parts,
        project: project ?? null,
        declarations: declarations ?? null,
        authors: authors ?? null,
        'about-the-document': aboutIt,
      },
      stages,
      authors: people,
    }),
  };
}

export const action = acts({
  accept: act({
    fields: acceptFields,
    does: async ({ masks, leave, idempotencyKey }, { graphql: ask, param }) =>
      (
        await ask(ScreenSubmission, {
          input: {
            id: param('submissionId'),
            accept: true,
            masks: masksIn(masks),
            leave: masksIn(leave),
            idempotencyKey,
          },
        })
      ).screenSubmission,
    said: 'Accepted. Its anonymised plan is ready to be allocated.',
  }),
  return: act({
    fields: returnFields,
    does: async ({ reason, idempotencyKey }, { graphql: ask, param }) =>
      (
        await ask(ScreenSubmission, {
          input: { id: param('submissionId'), accept: false, reason, masks: [], idempotencyKey },
        })
      ).screenSubmission,
    said: 'Returned. The lead is told what to mend.',
  }),
});

export default function ScreeningPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { submission, masks, leave, sealed, previewTitle, preview, changes } = loaderData;
  const { title, hostName, attempt, state, submittedAt, sha256, candidates, roundId, proposedMasks } = submission;
  return (
    <Page
      title="Screen a submission"
      caption={title}
      back={{ to: `/programme/rounds/${roundId}`, label: 'Back to the round' }}
      seenBy="Only your programme’s directors can see this. Markers never see this page, nor whose work it is."
      refused={refused}
    >
      <SummaryList
        rows={[
          { key: 'Where it stands', value: <StateTag said={submissionStates[state]} /> },
          { key: 'Trust', value: hostName },
          { key: 'People', value: candidates.map(said).join('; ') },
          { key: 'Sealed', value: `${sayInstant(submittedAt)}, attempt ${attempt}` },
          { key: 'Fingerprint (SHA-256)', value: <span className="app-hash">{sha256}</span> },
        ]}
      />
      {state === 'SUBMITTED' ? (
        <>
          <h2 className="nhsuk-heading-m">1. Look for what tells whose work it is</h2>
          <p>
            Names of the team and of the trust, addresses and registration numbers are taken out already, and
            stakeholders who may be persons unless you leave them. Name what else would tell: a ward, a site, a
            colleague. Then read the plan as an assessor will.
          </p>
          <Form method="get" className="app-form">
            <div className="nhsuk-form-group">
              <label className="nhsuk-label nhsuk-label--s" htmlFor="masks">
                Words to take out (optional)
              </label>
              <div className="nhsuk-hint" id="masks-hint">
                One on each line, such as “Elm Ward”.
              </div>
              <textarea
                className="nhsuk-textarea"
                id="masks"
                name="masks"
                rows={4}
                defaultValue={masks}
                aria-describedby="masks-hint"
              />
            </div>
            {proposedMasks.length ? (
              <div className="nhsuk-form-group">
                <fieldset className="nhsuk-fieldset">
                  <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
                    Which of these stakeholders name nobody, and may stay? (optional)
                  </legend>
                  <div className="nhsuk-checkboxes">
                    {proposedMasks.map(({ text }, index) => (
                      <div className="nhsuk-checkboxes__item" key={text}>
                        <input
                          className="nhsuk-checkboxes__input"
                          type="checkbox"
                          id={`leave-${index}`}
                          name="leave"
                          value={text}
                          defaultChecked={leave.includes(text)}
                        />
                        <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`leave-${index}`}>
                          {text}
                        </label>
                      </div>
                    ))}
                  </div>
                </fieldset>
              </div>
            ) : null}
            <button className="nhsuk-button nhsuk-button--secondary" type="submit">
              Show the plan without these words
            </button>
          </Form>
          <Details summary="The plan as assessors will read it" isOpen={masks !== '' || leave.length > 0}>
            <h3 className="nhsuk-heading-s">{previewTitle}</h3>
            {changes ? (
              <>
                <h3 className="nhsuk-heading-s">What changed since it was first submitted</h3>
                <ShownChanges held={changes} />
              </>
            ) : null}
            <ShownDocument id="preview" held={preview} />
          </Details>
          <h2 className="nhsuk-heading-m">2. Decide</h2>
          <h3 className="nhsuk-heading-s">Accept it for marking</h3>
          <p>
            {masks
              ? `These words are taken out: ${masksIn(masks).join(', ')}.`
              : 'No words are taken out besides the names of the team, the trust and the stakeholders.'}
            {leave.length ? ` These stay: ${leave.join(', ')}.` : ''}
          </p>
          <ActForm
            name="accept"
            fields={acceptFields}
            values={{ masks, leave: leave.join('\n') }}
            refused={refused}
            button="Accept for marking"
          />
          <h3 className="nhsuk-heading-s">Or return it</h3>
          <ActForm
            name="return"
            fields={returnFields}
            refused={refused}
            button="Return it to the lead"
            look="secondary"
          />
        </>
      ) : null}
      <h2 className="nhsuk-heading-m">What was sealed</h2>
      <ShownDocument id="sealed" held={sealed} />
    </Page>
  );
}

const said = (one: { readonly role: string; readonly name?: string | null } | undefined): string =>
  one ? `${one.name ?? 'Erased'} (${sayKey(one.role).toLowerCase()})` : 'Unknown';

import { Link } from 'react-router';
import type { Route } from './+types/submission.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Empty } from '../design/pieces.js';
import { sayInstant } from '../design/words.js';
import { isObject, readDocument } from './document-names.js';
import { sealedCharts } from './sealed-charts.js';
import { LookAgain, lookAgainAt } from './look-again.js';
import { Receipts } from './receipts.js';
import { ShownDocument } from './shown-document.js';
import { OfferToResubmit } from './offer-to-resubmit.js';
import { enrolFields, submitFields, submittingActs } from './submitting-forms.js';
import { ProjectToSubmit } from './submitting.queries.js';
import { changeLinkOf, placeOf, WhatStops } from './what-stops.js';
import { tracks } from './words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { project, guidance, openRounds, submissionDeclarations } = await context.graphql(ProjectToSubmit, {
    id: params.projectId,
  });
  const { submitting, brokenThreads, ...rest } = found(project);
  const { partsToSeal, ...standing } = found(submitting);
  const document = partsToSeal && !waitingIn(rest.submissions) ? readDocument(partsToSeal) : null;
  const { stages } = guidance;
  return {
    project: rest,
    standing: {
      ...standing,
      identifiers: standing.identifiers.map((found) => ({ ...found, ...placeOf(found.place, stages) })),
    },
    toSeal: isObject(document) ? context.hold({ ...sealedCharts(document), stages }) : null,
    lookAgain: lookAgainAt(brokenThreads),
    // Nobody enrols to submit again.
    openRounds: openRounds.filter(({ resubmits }) => !resubmits),
    declarations: submissionDeclarations,
  };
}

/** The submission that is with the programme now. */
const waitingIn = <Receipt extends { readonly state: string }>(submissions: readonly Receipt[]) =>
  submissions.find(({ state }) => state === 'SUBMITTED' || state === 'ACCEPTED');

export const action = acts(submittingActs);

export default function SubmissionPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { project, standing, toSeal, lookAgain, openRounds, declarations } = loaderData;
  const { maySubmit, schemeId, rounds } = standing;
  const waiting = waitingIn(project.submissions);
  return (
    <Page
      title="Check your answers and submit"
      caption={project.title}
      back={{ to: `/projects/${project.id}`, label: 'Back to the project' }}
      seenBy="Only the project’s team can see this page. What you submit goes to the programme; assessors read it without names."
      refused={refused}
    >
      {project.submissions.length ? (
        <Receipts receipts={project.submissions} maySubmit={maySubmit} refused={refused} />
      ) : null}
      {!waiting && project.releasedResult ? (
        <OfferToResubmit result={project.releasedResult} rounds={rounds.map(({ round }) => round)} />
      ) : null}
      {schemeId ? null : <Enrol project={project} rounds={openRounds} maySubmit={maySubmit} refused={refused} />}
      {schemeId && !waiting ? (
        <>
          <WhatStops projectId={project.id} gates={project.stages} standing={standing} refused={refused} />
          <LookAgain projectId={project.id} at={lookAgain} />
          {maySubmit ? (
            <>
              <h2 className="nhsuk-heading-m">What will be sealed</h2>
              <p>
                This is everything the programme gets. Read it as an assessor would. Whatever you change here is in the
                project at once.
              </p>
              {toSeal ? <ShownDocument held={toSeal} change={changeLinkOf(project.id)} /> : null}
              <h2 className="nhsuk-heading-m" id="to-submit">
                Submit
              </h2>
              {rounds.length ? (
                <ActForm
                  name="submit"
                  fields={submitFields}
                  values={rounds.length === 1 ? { roundId: rounds[0]?.round.id } : {}}
                  refused={refused}
                  choices={{
                    roundId: rounds.map(({ round }) => ({
                      value: round.id,
                      label: `${round.title}, ${round.programmeName}`,
                      hint: `${round.resubmits ? 'For what did not pass, once more. ' : ''}Until ${sayInstant(round.deadlineAt)}`,
                    })),
                    declarations: declarations.map(({ key, ask }) => ({ value: key, label: ask })),
                  }}
                  button="Seal and submit"
                >
                  <p>
                    What is sealed can never be changed. You can withdraw it until the deadline, as long as nobody has
                    screened it.
                  </p>
                </ActForm>
              ) : (
                <p>No round of your scheme is open. The programme opens the next one.</p>
              )}
            </>
          ) : (
            <p>Only the project’s lead submits it.</p>
          )}
        </>
      ) : null}
    </Page>
  );
}

function Enrol({
  project,
  rounds,
  maySubmit,
  refused,
}: {
  project: { readonly version: number };
  rounds: Route.ComponentProps['loaderData']['openRounds'];
  maySubmit: boolean;
  refused: Route.ComponentProps['actionData'];
}) {
  const schemes = [...new Map(rounds.map((round) => [round.schemeId, round])).values()];
  if (!schemes.length)
    return (
      <Empty>
        <p>
          No programme takes submissions now. When one opens a round, it is here, with its deadline. Your project does
          not need it: gates and the library are open without.
        </p>
      </Empty>
    );
  if (!maySubmit) return <p>The project follows no scheme yet. Its lead can enrol it here.</p>;
  return (
    <>
      <h2 className="nhsuk-heading-m">First, enrol with a scheme</h2>
      <p>
        The programme then sees your name, your trust, the stage you are at and when it last heard from you. It does not
        see your answers until you submit. A project follows one scheme.
      </p>
      <ActForm
        name="enrol"
        fields={enrolFields}
        values={{ version: project.version }}
        refused={refused}
        choices={{
          schemeId: schemes.map((round) => ({
            value: round.schemeId,
            label: `${round.schemeTitle}, ${round.programmeName}`,
            hint: `${tracks[round.track]}. Next deadline: ${sayInstant(round.deadlineAt)}`,
          })),
        }}
        button="Enrol"
      />
      <p>
        Not sure? Read <Link to="/help">how marking works</Link>.
      </p>
    </>
  );
}

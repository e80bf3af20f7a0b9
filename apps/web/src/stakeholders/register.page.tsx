import { Link } from 'react-router';
import type { Route } from './+types/register.page';
import { acts, found } from '../design/acts.js';
import { ChartFigure } from '../design/chart-figure.js';
import { Shown } from '../design/held.js';
import { Page } from '../design/page.js';
import { ButtonLink, DataTable } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { chartOfRegister, RegisterPage, type StakeholderHere } from './register-data.js';
import { MissingKinds, NobodyYet, NotYours } from './register-states.js';
import { agreeAsSponsor } from './sponsor-acts.js';
import { SponsorsSentence } from './sponsors-sentence.js';
import { commitmentWords, quadrantWords, seenByFew } from './stakeholder-words.js';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { brokenThreads, ...project } = found((await context.graphql(RegisterPage, { id: params.projectId })).project);
  const register = project.stakeholders ?? null;
  const chart = register && chartOfRegister(register);
  return {
    ...project,
    register: register && context.hold(register),
    isEmpty: !register?.length,
    mayEdit: project.viewerMay.includes('stakeholders:edit'),
    mayAgree: project.viewerMay.includes('sponsor:agree'),
    chart: chart && context.hold(chart),
    overdue: brokenThreads.filter(({ kind }) => kind === 'stakeholder-overdue'),
    unanswered: brokenThreads.filter(({ kind }) => kind === 'ledger-entry-without-answer'),
  };
}

export const action = acts({ agree: agreeAsSponsor });

export default function RegisterPageView({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, register, isEmpty, mayEdit, mayAgree, chart, overdue, unanswered, sponsorAgreement } = loaderData;
  const at = `/projects/${id}/stakeholders`;
  const back = { to: `/projects/${id}/stages/stakeholders`, label: 'Back to stakeholder engagement' };
  if (!register)
    return (
      <Page title="Stakeholders" caption={title} back={back}>
        <NotYours />
        <SponsorsSentence agreement={sponsorAgreement ?? null} mayAgree={false} refused={undefined} />
      </Page>
    );
  return (
    <Page title="Stakeholders" caption={title} back={back} seenBy={seenByFew} refused={actionData} wide>
      {chart ? (
        <ChartFigure chart={chart} />
      ) : (
        <div className="app-measure">
          <NobodyYet />
        </div>
      )}
      {mayEdit ? <ButtonLink to={`${at}/add`}>Add a stakeholder</ButtonLink> : null}
      {overdue.length || unanswered.length ? (
        <>
          <h2 className="nhsuk-heading-m">Loose ends</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {overdue.map(({ subjectId, subject, fix }) => (
              <li key={subjectId}>
                <Link to={`${at}/${subjectId}#talks`}>{subject}</Link>: {withDays(fix)}
              </li>
            ))}
            {unanswered.map(({ subjectId, subject, fix }) => (
              <li key={subjectId}>
                <Link to={`${at}/ledger#entry-${subjectId}`}>{withDays(subject)}</Link>: {fix}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isEmpty ? null : (
        <>
          <Shown held={register}>{(shown) => <Register register={shown} at={at} />}</Shown>
          <ul className="nhsuk-list">
            <li>
              <Link to={`${at}/ledger`}>Ledger: what they said, and what you changed because of it</Link>
            </li>
            <li>
              <Link to={`/projects/${id}/raci`}>Who is responsible for what (RACI)</Link>
            </li>
          </ul>
        </>
      )}
      <div className="app-measure">
        <MissingKinds kinds={loaderData.missingStakeholderKinds ?? []} />
        <SponsorsSentence agreement={sponsorAgreement ?? null} mayAgree={mayAgree} refused={actionData} />
      </div>
    </Page>
  );
}

const Register = ({ register, at }: { register: readonly StakeholderHere[]; at: string }) => (
  <DataTable
    caption="The register"
    rows={register}
    keyOf={({ id }) => id}
    columns={[
      {
        head: 'Person or group',
        cell: ({ id, name, isPatientVoice, likelyOpponent }) => (
          <div>
            <Link to={`${at}/${id}`}>{name}</Link>
            {isPatientVoice ? <div className="app-quiet">Speaks for patients</div> : null}
            {likelyOpponent ? <div className="app-quiet">Likely to oppose it</div> : null}
          </div>
        ),
      },
      { head: 'Power and interest', cell: ({ power, interest }) => `${power} and ${interest} of 5` },
      {
        head: 'How to work with them',
        cell: ({ quadrant }) => (quadrant ? quadrantWords[quadrant].label : 'In the middle: judge it'),
      },
      {
        head: 'Commitment now and needed',
        cell: ({ commitment }) =>
          commitment
            ? `${commitmentWords[commitment.now].label}; needed: ${commitmentWords[commitment.needed].label.toLowerCase()}`
            : 'Not judged yet',
      },
      { head: 'Next talk', cell: ({ plan }) => (plan ? sayDay(plan.nextDueOn) : 'Not planned') },
    ]}
  />
);

/** A sentence of the API with its days as a person would say them. */
const withDays = (sentence: string): string => sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => sayDay(iso));

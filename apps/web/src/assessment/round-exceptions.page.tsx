import type { Route } from './+types/round-exceptions.page';
import { ActForm } from '../design/act-form.js';
import { acts, found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { DataTable, Details, Prose } from '../design/pieces.js';
import { sayDay, sayInstant } from '../design/words.js';
import { seenByDirector } from './cohort-words.js';
import { deferralFields, exceptionActs, extensionFields, projectChoice } from './round-exceptions-forms.js';
import { RoundExceptions } from './round.queries.js';

export async function loader({ context, params: { roundId } }: Route.LoaderArgs) {
  const { rounds, enrolments, ...rest } = await context.graphql(RoundExceptions, { roundId });
  const round = found(rounds.find(({ id }) => id === roundId));
  return {
    ...rest,
    round,
    followers: enrolments.filter(({ schemeId }) => schemeId === round.schemeId),
    later: rounds.filter(
      ({ schemeId, state, deadlineAt }) =>
        schemeId === round.schemeId && state === 'OPEN' && deadlineAt > round.deadlineAt,
    ),
  };
}

export const action = acts(exceptionActs);

export default function RoundExceptionsPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { round, followers, later, extensions, deferrals } = loaderData;
  const deferred = new Set(deferrals.map(({ projectId }) => projectId));
  const choices = (which: typeof followers) =>
    which.map((one) => ({ value: projectChoice(one), label: `${one.personName}, ${one.hostName}` }));
  const who = ({ personName, hostName }: { personName?: string | null; hostName: string }) => (
    <div>
      {personName ?? 'Nobody leads it now'}
      <span className="app-beneath">{hostName}</span>
    </div>
  );
  return (
    <Page
      title="More time and deferrals"
      caption={round.title}
      back={{ to: `/programme/rounds/${round.id}`, label: 'Back to the round' }}
      seenBy={seenByDirector}
      refused={refused}
      wide
    >
      <h2 className="nhsuk-heading-m">More time</h2>
      {extensions.length ? (
        <DataTable
          caption="Extensions, the newest first"
          showsCaption={false}
          rows={extensions}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Lead', cell: who },
            { head: 'Until', cell: ({ until }) => sayInstant(until) },
            { head: 'Why', cell: ({ reason }) => <Prose>{reason}</Prose> },
            { head: 'Given', cell: ({ grantedAt }) => sayDay(grantedAt) },
          ]}
        />
      ) : (
        <p>Nobody has more time. Whoever is returned by screening gets a week here by itself.</p>
      )}
      {round.state === 'RELEASED' || !followers.length ? null : (
        <Details summary="Give a project more time" isOpen={refused?.form === 'extension'}>
          <ActForm
            name="extension"
            fields={extensionFields}
            refused={refused}
            choices={{ enrolment: choices(followers) }}
            button="Give more time"
          />
        </Details>
      )}
      <h2 className="nhsuk-heading-m">Deferred to a later round</h2>
      {deferrals.length ? (
        <DataTable
          caption="Deferrals, the newest first"
          showsCaption={false}
          rows={deferrals}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Lead', cell: who },
            { head: 'To', cell: ({ toRoundTitle }) => toRoundTitle ?? 'A round that is not open yet' },
            { head: 'Why', cell: ({ reason }) => <Prose>{reason}</Prose> },
            { head: 'Since', cell: ({ deferredAt }) => sayDay(deferredAt) },
          ]}
        />
      ) : (
        <p>Nobody is deferred. A deferral counts as not attempted: nothing of the project is marked in this round.</p>
      )}
      {(round.state === 'OPEN' || round.state === 'MARKING') && followers.length ? (
        <Details summary="Defer a project" isOpen={refused?.form === 'deferral'}>
          <p>
            What was submitted already is taken back from this round; its sealed copy stays. This cannot be undone, and
            it can be done until markers have the plan.
          </p>
          <ActForm
            name="deferral"
            fields={deferralFields}
            refused={refused}
            choices={{
              enrolment: choices(followers.filter(({ projectId }) => !deferred.has(projectId))),
              toRoundId: later.map(({ id, title }) => ({ value: id, label: title })),
            }}
            button="Defer it"
            look="warning"
          />
        </Details>
      ) : null}
    </Page>
  );
}

import { Link } from 'react-router';
import type { Route } from './+types/resubmissions.page';
import { ActForm } from '../design/act-form.js';
import { act, acts, found } from '../design/acts.js';
import { day, instant, line } from '../design/form.js';
import { Page } from '../design/page.js';
import { DataTable, Empty } from '../design/pieces.js';
import { count, list, sayDay, sayInstant } from '../design/words.js';
import { OpenResubmissionRound, ResubmissionsToRound } from './resubmission.queries.js';
import { StateTag } from './state-tag.js';
import { roundStates } from './words.js';

const fields = {
  title: line('What is the round called?', {
    hint: 'Such as “Autumn 2027, resubmissions”.',
    missing: 'Enter what the round is called',
  }),
  opensAt: instant('When it opens'),
  deadlineAt: instant('Deadline for submitting'),
  markingDueOn: day('When marks are due'),
};

export async function loader({ context, params: { roundId } }: Route.LoaderArgs) {
  const { rounds, roundResults } = await context.graphql(ResubmissionsToRound, { roundId });
  return {
    round: found(rounds.find(({ id }) => id === roundId)),
    offers: roundResults.filter(({ criteria }) => criteria),
    again: rounds.filter(({ resubmits }) => resubmits === roundId),
  };
}

export const action = acts({
  open: act({
    fields,
    does: async (input, { graphql: ask, param }) =>
      (await ask(OpenResubmissionRound, { input: { ...input, resubmits: param('roundId') } })).openResubmissionRound,
    then: ({ id }, { param }) => `/programme/rounds/${id ?? param('roundId')}`,
    said: 'The round is open. Its projects see it where they submit.',
  }),
});

export default function ResubmissionsPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { round, offers, again } = loaderData;
  const [until] = offers.flatMap(({ resubmitUntil }) => resubmitUntil ?? []);
  return (
    <Page
      title="Resubmissions"
      caption={round.title}
      back={{ to: `/programme/rounds/${round.id}`, label: 'Back to the round' }}
      seenBy="Only directors of the programme see this page."
      refused={refused}
    >
      {again.length ? <Rounds rounds={again} /> : null}
      {until ? (
        <>
          <p>
            {count(offers.length, 'project')} may be submitted again once, until the end of {sayDay(until)}.
          </p>
          <DataTable
            caption="What may be submitted again"
            rows={offers}
            keyOf={({ packetId }) => packetId}
            columns={[
              { head: 'Project', cell: ({ title }) => title },
              { head: 'Lead', cell: ({ leadName, hostName }) => `${leadName ?? 'Erased'}, ${hostName}` },
              { head: 'Marked anew', cell: ({ criteria }) => list(criteria ?? []) },
            ]}
          />
          {again.some(({ state }) => state !== 'RELEASED') ? null : <OpenOne until={until} refused={refused} />}
        </>
      ) : (
        <Empty>
          <p>
            {round.state === 'RELEASED'
              ? 'Nothing of this round can be submitted again: everything passed, or it was for resubmissions itself.'
              : 'What does not pass may be submitted again once the results are out.'}
          </p>
        </Empty>
      )}
    </Page>
  );
}

type Rounds = Route.ComponentProps['loaderData']['again'];

const Rounds = ({ rounds }: { rounds: Rounds }) => (
  <DataTable
    caption="Rounds for them"
    rows={rounds}
    keyOf={({ id }) => id}
    columns={[
      { head: 'Round', cell: ({ id, title }) => <Link to={`/programme/rounds/${id}`}>{title}</Link> },
      { head: 'Submit until', cell: ({ deadlineAt }) => sayInstant(deadlineAt) },
      { head: 'Where it stands', cell: ({ state }) => <StateTag said={roundStates[state]} /> },
    ]}
  />
);

const OpenOne = ({ until, refused }: { until: string; refused: Route.ComponentProps['actionData'] }) => (
  <>
    <h2 className="nhsuk-heading-m">Open a round for resubmissions</h2>
    <p>
      It goes the way of every round: screening, marking, moderation, the board, release. Each plan is marked by one
      marker who marked it before and one who did not, on the criteria above alone; the others keep their levels. The
      deadline is on {sayDay(until)} at the latest.
    </p>
    <ActForm name="open" fields={fields} refused={refused} button="Open the round" />
  </>
);

import type { Route } from './+types/round.page';
import { found } from '../design/acts.js';
import { Page } from '../design/page.js';
import { ActionLink, SummaryList } from '../design/pieces.js';
import { TaskList } from '../design/task-list.js';
import { sayDay, sayInstant } from '../design/words.js';
import { directs } from './programme.queries.js';
import { directorsSteps, moderatorsSteps, type RoundFacts } from './round-steps.js';
import { CohortCounts, RoundSteps } from './round.queries.js';
import { StateTag } from './state-tag.js';
import { roundStates } from './words.js';

export async function loader({ context, params: { roundId } }: Route.LoaderArgs) {
  const isDirector = await directs(context);
  const seen = await context.graphql(RoundSteps, { roundId, directs: isDirector });
  const round = found(seen.rounds.find(({ id }) => id === roundId));
  const { schemeId } = round;
  const facts: RoundFacts = {
    round,
    today: seen.viewer?.today ?? '',
    members: isDirector ? ((await context.graphql(CohortCounts, { schemeId })).cohort?.members ?? []) : [],
    enrolments: (seen.enrolments ?? []).filter((one) => one.schemeId === schemeId),
    submissions: seen.submissions ?? [],
    markings: seen.markings,
    stages: seen.guidance.stages,
    extensions: seen.extensions?.length ?? 0,
    deferrals: seen.deferrals?.length ?? 0,
  };
  return { isDirector, round, steps: (isDirector ? directorsSteps : moderatorsSteps).map((step) => step(facts)) };
}

export default function RoundPage({ loaderData: { isDirector, round, steps } }: Route.ComponentProps) {
  // What is nearest to the results comes first: the earlier steps go on beside it.
  const next = round.state === 'RELEASED' ? undefined : steps.findLast(({ waits }) => waits);
  return (
    <Page
      title={round.title}
      caption={round.schemeTitle}
      back={{ to: '/programme', label: 'Back to the programme' }}
      seenBy={
        isDirector
          ? 'Only your programme’s directors see whose work it is. Moderators and markers see codes.'
          : 'Moderators see codes and marks, never whose work it is.'
      }
    >
      {next?.waits ? <ActionLink to={next.to}>{next.waits}</ActionLink> : null}
      <TaskList tasks={steps} />
      <SummaryList
        rows={[
          { key: 'Where it stands', value: <StateTag said={roundStates[round.state]} /> },
          { key: 'Opens', value: sayInstant(round.opensAt) },
          { key: 'Submit until', value: sayInstant(round.deadlineAt) },
          { key: 'Marks due', value: sayDay(round.markingDueOn) },
        ]}
      />
    </Page>
  );
}

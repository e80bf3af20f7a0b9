import type { Task } from '../design/task-list.js';
import { count, sayDay } from '../design/words.js';
import type { CohortCountsQuery, RoundStepsQuery, RoundState } from '../gql/graphql.js';
import { isBehind, STAGE_TO_WATCH } from './stages-behind.js';

/** What is known of a round when its page is opened. */
export interface RoundFacts {
  readonly round: RoundStepsQuery['rounds'][number];
  readonly today: string;
  readonly members: NonNullable<CohortCountsQuery['cohort']>['members'];
  readonly enrolments: NonNullable<RoundStepsQuery['enrolments']>;
  readonly submissions: NonNullable<RoundStepsQuery['submissions']>;
  readonly markings: RoundStepsQuery['markings'];
  readonly stages: RoundStepsQuery['guidance']['stages'];
  readonly extensions: number;
  readonly deferrals: number;
}

/** A step of running a round: where it is done, and how it stands. */
export interface RoundStep extends Task {
  /** What waits to be done here, in words that begin a sentence. Undefined: nothing now. */
  readonly waits?: string | undefined;
}

type StepOf = (facts: RoundFacts) => RoundStep;

const cohort: StepOf = ({ round, members }) => {
  const present = members.filter(({ leftOn }) => !leftOn);
  const notEnrolled = present.filter(({ projectId }) => !projectId).length;
  const withoutTrust = present.filter(({ hostName }) => !hostName).length;
  return {
    title: 'Cohort',
    to: `/programme/schemes/${round.schemeId}/cohort`,
    hint:
      [
        ...(notEnrolled ? [`${notEnrolled} not enrolled yet`] : []),
        ...(withoutTrust ? [`${withoutTrust} whose trust is not known`] : []),
      ].join(', ') || undefined,
    status: present.length ? count(present.length, 'trainee') : 'Nobody on the list',
    ...(present.length ? {} : { colour: 'blue', waits: 'Import your trainees' }),
  };
};

const followers: StepOf = ({ round, enrolments, stages }) => {
  const behind = enrolments.filter((one) => isBehind(one, STAGE_TO_WATCH, stages)).length;
  const watched = stages.find(({ key }) => key === STAGE_TO_WATCH)?.title ?? '';
  return {
    title: 'How far they have come',
    to: `/programme/schemes/${round.schemeId}/followers${behind ? `?before=${STAGE_TO_WATCH}` : ''}`,
    hint: `${count(enrolments.length, 'project')} enrolled${behind ? `, ${behind} not past ${watched}` : ''}`,
    ...(behind
      ? { status: `${behind} behind`, colour: 'orange', waits: `See who is not past ${watched}` }
      : { status: enrolments.length ? 'Nobody is behind' : 'Nobody yet' }),
  };
};

const screening: StepOf = ({ round, today, submissions }) => {
  const toScreen = submissions.filter(({ state }) => state === 'SUBMITTED');
  const [next] = toScreen.flatMap(({ screenBy }) => screenBy ?? []).sort();
  const late = toScreen.filter(({ screenBy }) => screenBy && screenBy < today).length;
  return {
    title: 'Screening',
    to: `/programme/rounds/${round.id}/screening`,
    hint: next ? `The first by ${sayDay(next)}` : undefined,
    ...(toScreen.length
      ? {
          status: late ? `${late} late` : `${toScreen.length} to screen`,
          colour: late ? 'red' : 'blue',
          waits: `Screen ${count(toScreen.length, 'submission')}`,
        }
      : { status: submissions.length ? 'Nothing waits' : 'Nothing came in yet' }),
  };
};

const exceptions: StepOf = ({ round, extensions, deferrals }) => ({
  title: 'More time and deferrals',
  to: `/programme/rounds/${round.id}/exceptions`,
  hint: 'Kept from everybody who marks',
  status: extensions || deferrals ? `${count(extensions, 'extension')}, ${deferrals} deferred` : 'None',
});

const SEALED = ['SUBMITTED', 'LOCKED'];
const GIVEN_BACK = ['DECLINED', 'VOID'];

const marking: StepOf = ({ round, today, submissions, markings }) => {
  const marks = markings.flatMap((one) => one.marks).filter(({ state }) => !GIVEN_BACK.includes(state));
  const sealed = marks.filter(({ state }) => SEALED.includes(state)).length;
  const accepted = submissions.filter(({ state }) => state === 'ACCEPTED').length;
  const unallocated = Math.max(0, accepted - markings.length);
  const apart = markings.filter(({ state }) => state === 'DISCUSSION_NEEDED' || state === 'THIRD_MARK_NEEDED').length;
  return {
    title: 'Marking',
    to: `/programme/rounds/${round.id}/marking`,
    hint:
      [
        ...(unallocated ? [`${count(unallocated, 'accepted plan')} without markers`] : []),
        ...(apart ? [`${apart} with marks too far apart`] : []),
      ].join(', ') || undefined,
    status: marks.length ? `${sealed} of ${count(marks.length, 'mark')} in` : 'Not allocated',
    // While more may come in, everybody's turn is fairer when all are allocated together.
    ...(unallocated && today > round.deadlineAt.slice(0, 10) ? { colour: 'blue', waits: 'Allocate markers' } : {}),
  };
};

const fairness: StepOf = ({ round, markings }) => ({
  title: 'Fairness of the marking',
  to: `/programme/rounds/${round.id}/fairness`,
  hint: 'Severity and agreement, while it happens',
  status: markings.length ? 'Figures to look at' : 'Nothing is marked yet',
});

const CONFIRMED: readonly RoundState[] = ['CONFIRMED', 'RELEASED'];
const MODERATED: readonly RoundState[] = ['MODERATION', ...CONFIRMED];

const moderation: StepOf = ({ round }) => ({
  title: 'Moderation',
  to: `/programme/rounds/${round.id}/moderation`,
  hint: 'A sample is looked at again',
  status: CONFIRMED.includes(round.state) ? 'Done' : round.state === 'MODERATION' ? 'Under way' : 'After all marks',
});

const board: StepOf = ({ round }) => ({
  title: 'Board',
  to: `/programme/rounds/${round.id}/board`,
  hint: 'Confirms the results, with a minute',
  status: CONFIRMED.includes(round.state) ? 'Confirmed' : 'Not confirmed yet',
});

const OVER: readonly RoundState[] = ['RELEASED'];

/** From decided marks to results there is one way. */
const whatIsNext = ({ state }: RoundFacts['round']) => ({
  waits: CONFIRMED.includes(state)
    ? 'Check and release the results'
    : MODERATED.includes(state)
      ? 'Moderate the sample, then let the board confirm'
      : 'Draw the sample to moderate',
});

const results: StepOf = ({ round, submissions, markings }) => {
  const isOver = OVER.includes(round.state);
  const accepted = submissions.filter(({ state }) => state === 'ACCEPTED').length;
  const decided = markings.filter(({ state }) => state === 'DECIDED').length;
  const isReady = accepted > 0 && decided >= accepted && !submissions.some(({ state }) => state === 'SUBMITTED');
  return {
    title: 'Results',
    to: isOver ? `/programme/rounds/${round.id}/marking` : `/programme/rounds/${round.id}/release`,
    hint: 'They go out all at once',
    status: isOver ? 'Released' : accepted ? `${decided} of ${accepted} decided` : 'Nothing to release yet',
    ...(isReady && !isOver ? { colour: 'blue', ...whatIsNext(round) } : {}),
  };
};

/** Of an ordinary round, what may be submitted again; of one for resubmissions, the round before it. */
const resubmissions: StepOf = ({ round }) =>
  round.resubmits
    ? {
        title: 'Resubmissions',
        to: `/programme/rounds/${round.resubmits}`,
        hint: 'This round takes what did not pass another',
        status: 'See the first round',
      }
    : {
        title: 'Resubmissions',
        to: `/programme/rounds/${round.id}/resubmissions`,
        hint: 'What did not pass, once more',
        status: OVER.includes(round.state) ? 'Open a round for them' : 'After the results',
      };

/** The steps of a round for its director, in their order. A page that is a step of its own gets a line here. */
export const directorsSteps: readonly StepOf[] = [
  cohort,
  followers,
  screening,
  exceptions,
  marking,
  fairness,
  moderation,
  board,
  results,
  resubmissions,
];

/** What of it a moderator sees. */
export const moderatorsSteps: readonly StepOf[] = [marking, fairness, moderation, board];

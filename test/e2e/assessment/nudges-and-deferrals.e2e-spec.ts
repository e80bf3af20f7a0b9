import {
  act,
  ALLOCATE,
  EXTEND,
  levels,
  MarkingRound,
  OPEN_ROUND,
  RECEIPTS,
  refusal,
  SUBMISSIONS,
  DECLARED,
  SUBMIT,
} from '../../support/marking-round.js';
import type { Caller } from '../../support/test-api.js';

const NUDGE = act('nudgeMentors', 'NudgeMentorsInput', 'nudged recently withoutMentor');
const DEFER = act('deferSubmission', 'DeferSubmissionInput', 'id');
const ENROLMENTS = '{ enrolments { projectId hasMentor nudgedOn } }';
const DEFERRALS =
  'query ($roundId: ID!) { deferrals(roundId: $roundId) { projectId personName reason toRoundTitle } extensions(roundId: $roundId) { projectId personName reason until } }';
const ILLNESS = 'Away from work from March to May';

describe('who falls behind, and who is deferred', () => {
  let round: MarkingRound;
  let director: Caller;
  let trust: string;
  let mentor: Caller;
  let later: string;
  const leads: Caller[] = [];
  const projects: string[] = [];

  const told = async (who: Caller) => {
    const { inbox } = await who.do<{ inbox: { edges: { node: { kind: string; text: string } }[] } }>(
      '{ inbox(first: 20) { edges { node { kind text } } } }',
    );
    return inbox.edges.map(({ node }) => node);
  };
  const nudge = (projectIds: readonly string[], who = director) =>
    who.do<{ nudgeMentors: object }>(NUDGE, { input: { projectIds } });
  /** Does something on another day, for which everybody signs in anew. */
  const on = async (instant: string, work: (director: Caller, mentor: Caller) => Promise<void>) => {
    const today = round.api.clock.now();
    round.api.clock.moveTo(instant);
    await work(
      await round.api.signIn(director.personId, round.programme),
      await round.api.signIn(mentor.personId, trust),
    );
    round.api.clock.moveTo(today);
  };
  const deferral = (index: number, more: object = {}) => ({
    roundId: round.roundId,
    toRoundId: later,
    hostOrganisationId: trust,
    projectId: projects[index],
    reason: ILLNESS,
    ...more,
  });

  beforeAll(async () => {
    round = await MarkingRound.start();
    ({ director } = round);
    trust = await round.api.organisation('Northmere General (FICTIONAL)');
    mentor = await round.api.someone(trust, 'Cy Mentor', 'mentor');
    for (const name of ['Ada Leadwell', 'Bo Leadwell', 'Cas Leadwell', 'Di Leadwell']) {
      const lead = await round.api.someone(trust, name, 'clinician');
      const projectId = await round.start(lead, `The project of ${name}`);
      await round.enrol(lead, projectId);
      leads.push(lead);
      projects.push(projectId);
    }
    await leads[0]?.do(act('addTeamMember', 'AddTeamMemberInput', 'project { id }'), {
      input: { projectId: projects[0], personId: mentor.personId, role: 'MENTOR' },
    });
    const { openRound } = await director.do<{ openRound: { id: string } }>(OPEN_ROUND, {
      input: {
        schemeId: round.schemeId,
        title: 'Spring',
        opensAt: '2026-09-01T08:00:00Z',
        deadlineAt: '2027-03-01T12:00:00Z',
        markingDueOn: '2027-04-01',
      },
    });
    later = openRound.id;
    await round.api.settle();
  }, 60_000);
  afterAll(() => round.api.stop());

  it('are known to have a mentor or none, from what happens in the trust', async () => {
    const { enrolments } = await director.do<{ enrolments: { projectId: string; hasMentor: boolean }[] }>(ENROLMENTS);
    expect(enrolments.filter(({ hasMentor }) => hasMentor).map(({ projectId }) => projectId)).toEqual([projects[0]]);
  });

  it('have their mentors nudged in their trust, once a week at most', async () => {
    expect(await nudge(projects.slice(0, 2))).toMatchObject({
      nudgeMentors: { nudged: 1, recently: 0, withoutMentor: 1 },
    });
    await round.api.settle();
    const nudges = async (who = mentor) => (await told(who)).filter(({ kind }) => kind === 'MENTOR_NUDGED');
    expect(await nudges()).toHaveLength(1);
    expect((await nudges())[0]?.text).toContain('“The project of Ada Leadwell”');
    expect(await refusal(director, NUDGE, { projectIds: [projects[0]] })).toBe('NobodyToNudgeError');
    await on('2026-09-07T09:00:00Z', async (later) => {
      expect(await refusal(later, NUDGE, { projectIds: [projects[0]] })).toBe('NobodyToNudgeError');
    });
    await on('2026-09-08T09:00:00Z', async (later, mentorThen) => {
      await nudge(projects.slice(0, 1), later);
      await round.api.settle();
      expect(await nudges(mentorThen)).toHaveLength(2);
    });
    expect((await told(leads[0] as Caller)).map(({ kind }) => kind)).not.toContain('MENTOR_NUDGED');
  });

  it('are nobody else’s to nudge or to defer', async () => {
    const other = await round.api.organisation('Another School (FICTIONAL)', 'programme');
    const rival = await round.api.someone(other, 'Rita Rival', 'programme-director');
    expect(await refusal(rival, NUDGE, { projectIds: [projects[0]] })).toBe('NotFoundError');
    expect(await refusal(rival, DEFER, deferral(0))).toBe('NotFoundError');
    await director.do(EXTEND, {
      input: {
        roundId: round.roundId,
        hostOrganisationId: trust,
        projectId: projects[0],
        until: '2026-10-08T12:00:00Z',
        reason: ILLNESS,
      },
    });
    expect(await director.do(DEFERRALS, { roundId: round.roundId })).toEqual({
      deferrals: [],
      extensions: [
        { projectId: projects[0], personName: 'Ada Leadwell', reason: ILLNESS, until: '2026-10-08T12:00:00.000Z' },
      ],
    });
    expect(await rival.do(DEFERRALS, { roundId: round.roundId })).toEqual({ deferrals: [], extensions: [] });
  });

  it('are deferred before they submit: this round is shut to them, and the later one is not', async () => {
    const [, , cas] = leads;
    if (!cas) throw new Error('Nobody leads it.');
    expect(await refusal(director, DEFER, deferral(2, { toRoundId: round.roundId }))).toBe('InvalidInputError');
    await director.do(DEFER, { input: deferral(2) });
    expect(await refusal(director, DEFER, deferral(2))).toBe('AlreadyDeferredError');
    const submit = (roundId: string) => ({ projectId: projects[2], roundId, declarations: DECLARED });
    expect(await refusal(cas, SUBMIT, submit(round.roundId))).toBe('RoundNotOpenError');
    await round.api.settle();
    expect((await told(cas)).map(({ kind }) => kind)).toContain('SUBMISSION_DEFERRED');
    expect(JSON.stringify(await told(cas))).not.toContain(ILLNESS);
    await cas.do(SUBMIT, { input: submit(later) });
  });

  it('are deferred after they submitted: not attempted, and no marker ever meets them', async () => {
    const [ada, bo] = leads;
    if (!ada || !bo) throw new Error('Nobody leads them.');
    for (const [lead, index] of [
      [ada, 0],
      [bo, 1],
    ] as const) {
      const { id } = await round.submit(lead, projects[index] ?? '');
      await director.do(act('screenSubmission', 'ScreenSubmissionInput', 'packetId'), {
        input: { id, accept: true, masks: [] },
      });
    }
    await round.api.settle();
    await director.do(DEFER, { input: deferral(1) });
    await round.api.settle();
    const { project } = await bo.do<{ project: { submissions: { state: string; note: string }[] } }>(RECEIPTS, {
      id: projects[1],
    });
    expect(project.submissions).toEqual([
      expect.objectContaining({ state: 'WITHDRAWN', note: expect.stringContaining('deferred it to a later round') }),
    ]);
    const markers = [
      await round.api.someone(round.programme, 'Ann Assessor', 'assessor'),
      await round.api.someone(round.programme, 'Bob Assessor', 'assessor'),
    ];
    const { allocateMarkers } = await director.do<{ allocateMarkers: { marks: number } }>(ALLOCATE, {
      input: { roundId: round.roundId },
    });
    expect(allocateMarkers.marks).toBe(2);
    for (const marker of markers) {
      const queue = await round.queue(marker);
      expect(queue).toHaveLength(1);
      await round.mark(marker, queue[0]?.packetId ?? '', levels(3));
      const { errors } = await marker.ask(DEFERRALS, { roundId: round.roundId });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { submissions } = await director.do<{ submissions: { state: string }[] }>(SUBMISSIONS, {
      roundId: round.roundId,
    });
    expect(submissions.map(({ state }) => state).sort()).toEqual(['ACCEPTED', 'WITHDRAWN']);
  });

  it('are deferred no more once markers have them, nor when the round is over', async () => {
    expect(await refusal(director, DEFER, deferral(0))).toBe('TooLateToDeferError');
    await round.conclude();
    expect(await refusal(director, DEFER, deferral(3))).toBe('TooLateToDeferError');
  });
});

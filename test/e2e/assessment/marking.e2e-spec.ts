import { PeopleService, systemViewer } from '#libs/identity';
import { UnitOfWork } from '#libs/platform';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';
import {
  ALLOCATE,
  CONFIRM_ROUND,
  DECLARE,
  FEEDBACK,
  DRAW,
  findAllSound,
  levels,
  MARKINGS,
  MarkingRound,
  PACKET,
  plainMinute,
  refusal,
  RELEASE,
  RESULT,
  SAVE,
  SCREEN,
  SEAL_MARK,
  SUBMISSIONS,
  THIRD,
} from '../../support/marking-round.js';

interface Markings {
  markings: {
    packetId: string;
    state: string;
    reasons: string[];
    total: number | null;
    outcome: string | null;
    method: string | null;
    marks: { markerName: string; total: number | null }[];
  }[];
}

describe('marking a round blind', () => {
  let round: MarkingRound;
  let trust: string;
  let ada: Caller;
  let bea: Caller;
  let moderator: Caller;
  const assessors = new Map<string, Caller>();
  let agreed: { projectId: string; packetId: string };
  let disputed: { projectId: string; packetId: string };

  const onPacket = async (packetId: string): Promise<[Caller, Caller]> => {
    const found: Caller[] = [];
    for (const assessor of assessors.values())
      if ((await round.queue(assessor)).some((item) => item.packetId === packetId)) found.push(assessor);
    if (found.length !== 2) throw new Error(`${found.length} markers have this packet.`);
    return found as [Caller, Caller];
  };
  const offPacket = async (packetId: string): Promise<Caller> => {
    const on = await onPacket(packetId);
    const other = [...assessors.values()].find((one) => !on.includes(one));
    if (!other) throw new Error('Everybody has this packet.');
    return other;
  };
  const markings = async (packetId: string) =>
    (await moderator.do<Markings>(MARKINGS, { roundId: round.roundId })).markings.find(
      (one) => one.packetId === packetId,
    );

  beforeAll(async () => {
    round = await MarkingRound.start();
    const { api, programme } = round;
    trust = await api.organisation('Northmere General Hospital NHS Trust (FICTIONAL)');
    ada = await api.someone(trust, 'Ada Leadwell', 'clinician');
    bea = await api.someone(trust, 'Bea Woodgate', 'clinician');
    moderator = await api.someone(programme, 'Mo Derator', 'moderator');
    for (const name of ['Ann Assessor', 'Bob Assessor', 'Cat Assessor'])
      assessors.set(name, await api.someone(programme, name, 'assessor'));
    agreed = await round.accepted(ada, 'Fewer falls at Northmere General', ['Elm Ward']);
    disputed = await round.accepted(bea, 'Earlier antibiotics');
  });
  afterAll(() => round.api.stop());

  it('never gives a packet to somebody who has a part in the trust or the project', async () => {
    const people = round.api.app.get(PeopleService);
    const insider = await round.api.person(round.programme, 'Ivy Insider', 'assessor');
    await people.makeKnownIn(systemViewer(trust), insider);
    await people.appoint(systemViewer(trust), { personId: insider, role: 'mentor', startsOn: '2020-01-01' });
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    expect(await round.queue(await round.api.signIn(insider, round.programme))).toEqual([]);
    const loads = await Promise.all([...assessors.values()].map(async (one) => (await round.queue(one)).length));
    expect(loads.sort()).toEqual([1, 1, 2]);
  });

  it('is allocated by the director, and again only where a mark is missing', async () => {
    expect(await refusal(moderator, ALLOCATE, { roundId: round.roundId })).toBe('FORBIDDEN');
    expect(await round.director.do(ALLOCATE, { input: { roundId: round.roundId } })).toMatchObject({
      allocateMarkers: { marks: 0 },
    });
  });

  it('opens the work only after the marker has said that there is no conflict', async () => {
    const [first] = await onPacket(agreed.packetId);
    const item = (await round.queue(first)).find(({ packetId }) => packetId === agreed.packetId);
    expect(await first.do(PACKET, { id: agreed.packetId })).toEqual({ packet: null });
    const save = { id: item?.markId, version: item?.version, levels: levels(3), flags: [], globalRating: null };
    expect(await refusal(first, SAVE, save)).toBe('ConflictNotDeclaredError');
    expect(await refusal(first, SEAL_MARK, { id: item?.markId, version: item?.version })).toBe(
      'ConflictNotDeclaredError',
    );
    expect(await refusal(first, DECLARE, { id: item?.markId, version: item?.version, conflict: true, why: '' })).toBe(
      'InvalidInputError',
    );
  });

  it('shows assessors a packet that holds no name, no trust, no day and no id of anybody', async () => {
    const [first] = await onPacket(agreed.packetId);
    await round.fill(first, agreed.packetId, levels(3));
    const answer = await first.do<{ packet: { document: string; mark: { total: null } } }>(PACKET, {
      id: agreed.packetId,
    });
    const everything = JSON.stringify([answer, await round.queue(first)]);
    for (const leak of ['Ada', 'Leadwell', 'Northmere', 'Elm Ward', agreed.projectId, trust, ada.personId])
      expect(everything).not.toContain(leak);
    expect(answer.packet.document).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(answer.packet.mark.total).toBeNull();
  });

  it('hides packets, marks and submissions from everybody else', async () => {
    const other = await offPacket(agreed.packetId);
    const [first, second] = await onPacket(agreed.packetId);
    expect(await other.do(PACKET, { id: agreed.packetId })).toEqual({ packet: null });
    const mark = (await round.queue(first)).find(({ packetId }) => packetId === agreed.packetId);
    for (const stranger of [other, second])
      expect(await refusal(stranger, SEAL_MARK, { id: mark?.markId, version: mark?.version })).toBe('NotFoundError');
    const asked = await ada.ask(PACKET, { id: agreed.packetId });
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const submissions = await first.ask(SUBMISSIONS, { roundId: round.roundId });
    expect(submissions.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const inTrust = await round.api.app
      .get(UnitOfWork)
      .rows(systemViewer(trust), 'select id from assessment.packet union all select id from assessment.mark');
    expect(inTrust).toEqual([]);
  });

  it('asks for reasons for a level of 0, 1 or 4, and for all ten levels and the overall rating', async () => {
    const [first] = await onPacket(agreed.packetId);
    const item = (await round.queue(first)).find(({ packetId }) => packetId === agreed.packetId);
    const save = (set: object[], globalRating: string | null, version = item?.version, given: object = FEEDBACK) => ({
      id: item?.markId,
      version,
      levels: set,
      flags: [],
      ...given,
      globalRating,
    });
    const missing = async (seen: number): Promise<object[] | undefined> =>
      (
        await first.ask<{ submitMark: { errors: object[] } }>(
          'mutation ($input: SubmitMarkInput!) { submitMark(input: $input) { errors { ... on MarkIncompleteError { missing } } } }',
          { input: { id: item?.markId, version: seen } },
        )
      ).data?.submitMark.errors;
    expect(await refusal(first, SAVE, save([{ criterion: 'C1', level: 4, comment: 'Good.' }], 'PASS'))).toBe(
      'CommentTooShortError',
    );
    expect(await refusal(first, SAVE, save([{ criterion: 'C11', level: 2, comment: '' }], 'PASS'))).toBe(
      'InvalidInputError',
    );
    const saved = async (input: object): Promise<number> =>
      (await first.do<{ saveMark: { mark: { version: number } } }>(SAVE, { input })).saveMark.mark.version;
    let version = await saved(save(levels(3).slice(1), null, item?.version, { strengths: ['', 'Counted.'] }));
    expect(await missing(version)).toEqual([
      { missing: ['C1', 'two strengths', 'two next steps', 'your overall rating'] },
    ]);
    version = await saved(save(levels(3), 'PASS', version, { ...FEEDBACK, nextSteps: ['Count on.', 'Spread it.'] }));
    expect(await missing(version)).toEqual([{ missing: ['two next steps of at least 15 characters each'] }]);
    expect(await refusal(first, SAVE, save(levels(3), 'PASS', version - 1))).toBe('ChangedSinceYouLookedError');
    await first.do(SAVE, { input: save(levels(3), 'PASS', version) });
  });

  it('refuses a strength that is too long or has an NHS number, and names the box', async () => {
    const [first] = await onPacket(agreed.packetId);
    const item = (await round.queue(first)).find(({ packetId }) => packetId === agreed.packetId);
    const refused = async (strengths: string[]) => {
      const { data } = await first.ask<{ saveMark: { errors: object[] } }>(SAVE, {
        input: { id: item?.markId, version: item?.version, levels: levels(3), flags: [], strengths },
      });
      return data?.saveMark.errors;
    };
    expect(await refused(['', 'x'.repeat(501)])).toMatchObject([
      { __typename: 'InvalidInputError', path: ['strengths', '1'] },
    ]);
    // The number that the NHS Data Dictionary gives as its example of a right check digit.
    expect(await refused(['Counted for NHS number 943 476 5919 as well.'])).toMatchObject([
      { __typename: 'IdentifierFoundError', path: expect.arrayContaining(['strengths', '0']) },
    ]);
  });

  it('seals a mark for good, and keeps it from the other marker until both are in', async () => {
    const [first, second] = await onPacket(agreed.packetId);
    const item = (await round.queue(first)).find(({ packetId }) => packetId === agreed.packetId);
    const { submitMark } = await first.do<{ submitMark: { mark: { version: number } } }>(SEAL_MARK, {
      input: { id: item?.markId, version: item?.version },
    });
    expect(submitMark.mark).toMatchObject({ state: 'SUBMITTED', total: 75, outcome: 'PASS' });
    const again = { id: item?.markId, version: submitMark.mark.version };
    expect(await refusal(first, SEAL_MARK, again)).toBe('MarkIsSealedError');
    expect(await refusal(first, SAVE, { ...again, levels: levels(4), flags: [], globalRating: 'GOOD' })).toBe(
      'MarkIsSealedError',
    );
    await expect(
      asAdmin(round.api.testDatabase.adminUrl, (client) =>
        client.query(`update assessment.mark set total = 90 where id = $1`, [item?.markId]),
      ),
    ).rejects.toThrow(/never changed/);
    await round.fill(second, agreed.packetId, levels(3));
    expect(await second.do(PACKET, { id: agreed.packetId })).toMatchObject({ packet: { others: [] } });
    expect(await markings(agreed.packetId)).toMatchObject({
      state: 'MARKING',
      marks: [{ total: null }, { total: null }],
    });
  });

  it('is the mean of two marks that agree, and each marker then reads the other as a number', async () => {
    const [first, second] = await onPacket(agreed.packetId);
    const item = (await round.queue(second)).find(({ packetId }) => packetId === agreed.packetId);
    const { saveMark } = await second.do<{ saveMark: { mark: { id: string; version: number } } }>(SAVE, {
      input: {
        id: item?.markId,
        version: item?.version,
        levels: levels(3, { C1: 4 }),
        flags: [],
        ...FEEDBACK,
        globalRating: 'PASS',
      },
    });
    await second.do(SEAL_MARK, { input: { id: item?.markId, version: saveMark.mark.version } });
    expect(await markings(agreed.packetId)).toMatchObject({
      state: 'DECIDED',
      // 75 and 2.5 more: both merit, and 2.5 apart.
      total: 76.25,
      outcome: 'PASS',
      band: 'Merit',
      method: 'mean',
    });
    const { packet } = await first.do<{ packet: { others: { marker: number; total: number }[] } }>(PACKET, {
      id: agreed.packetId,
    });
    expect(packet.others).toMatchObject([{ marker: expect.any(Number), total: 77.5 }]);
    expect(JSON.stringify(packet)).not.toContain('Assessor');
  });

  it('needs a third mark when two are too far apart for a discussion, and nothing is released before', async () => {
    const [first, second] = await onPacket(disputed.packetId);
    await round.mark(first, disputed.packetId, levels(3));
    expect(await refusal(moderator, THIRD, { packetId: disputed.packetId })).toBe('NoDiscussionNeededError');
    await round.mark(second, disputed.packetId, levels(2));
    expect(await markings(disputed.packetId)).toMatchObject({
      state: 'THIRD_MARK_NEEDED',
      reasons: ['DIFF_ABOVE_THIRD'],
      difference: 25,
      total: null,
    });
    expect(await refusal(moderator, DRAW, { roundId: round.roundId })).toBe('ResultsNotCompleteError');
    expect(await refusal(round.director, RELEASE, { roundId: round.roundId })).toBe('NotConfirmedYetError');
  });

  it('is settled by a third mark that an assessor without a conflict gives blind', async () => {
    const third = await offPacket(disputed.packetId);
    const [first] = await onPacket(disputed.packetId);
    expect(await refusal(first, THIRD, { packetId: disputed.packetId })).toBe('FORBIDDEN');
    await moderator.do(THIRD, { input: { packetId: disputed.packetId } });
    expect(await third.do(PACKET, { id: disputed.packetId })).toEqual({ packet: null });
    // 3 throughout but C6 at 2 is 72: nearer to 75 than to 50.
    await round.mark(third, disputed.packetId, levels(3, { C6: 2 }));
    expect(await markings(disputed.packetId)).toMatchObject({
      state: 'DECIDED',
      method: 'closestPairMean',
      total: 73.5,
      outcome: 'PASS',
    });
  });

  it('releases all results at once, to the lead of each project and nobody else in the trust', async () => {
    expect(await refusal(moderator, RELEASE, { roundId: round.roundId })).toBe('FORBIDDEN');
    await moderator.do(DRAW, { input: { roundId: round.roundId } });
    await findAllSound(moderator, round.roundId);
    await round.director.do(CONFIRM_ROUND, { input: plainMinute(round.roundId) });
    expect(await ada.do(RESULT, { id: agreed.projectId })).toEqual({ result: null });
    expect(await round.director.do(RELEASE, { input: { roundId: round.roundId } })).toMatchObject({
      releaseResults: { released: 2 },
    });
    expect(await refusal(round.director, RELEASE, { roundId: round.roundId })).toBe('AlreadyReleasedError');
    await round.api.settle();
    const { result } = await ada.do<{ result: { criteria: { key: string; mean: number; comments: object[] }[] } }>(
      RESULT,
      { id: agreed.projectId },
    );
    expect(result).toMatchObject({ outcome: 'PASS', total: 76.25, band: 'Merit', failures: [] });
    expect(result.criteria[0]).toMatchObject({ key: 'C1', mean: 3.5, comments: [{ marker: 1 }, { marker: 2 }] });
    expect(JSON.stringify(result)).not.toContain('Assessor');
    expect(await round.director.do('{ openRounds { id } rounds { id state } }')).toEqual({
      openRounds: [],
      rounds: [{ id: round.roundId, state: 'RELEASED' }],
    });
    expect(await ada.do('{ rounds { id } }')).toEqual({ rounds: [] });
    expect(await bea.do(RESULT, { id: agreed.projectId })).toEqual({ result: null });
    expect(await bea.do(RESULT, { id: disputed.projectId })).toMatchObject({ result: { total: 73.5 } });
    expect(await refusal(round.director, ALLOCATE, { roundId: round.roundId })).toBe('AlreadyReleasedError');
    expect(
      await ada.do('query ($id: ID!) { project(id: $id) { submissions { state } releasedResult { total } } }', {
        id: agreed.projectId,
      }),
    ).toEqual({
      project: { submissions: [{ state: 'RELEASED' }], releasedResult: { total: 76.25 } },
    });
  });
});

describe('conflicts of interest', () => {
  let round: MarkingRound;
  let trust: string;
  let lead: Caller;
  let work: { projectId: string; packetId: string };

  beforeAll(async () => {
    round = await MarkingRound.start();
    trust = await round.api.organisation('Southby (FICTIONAL)');
    lead = await round.api.someone(trust, 'Lea Leadwell', 'clinician');
    work = await round.accepted(lead, 'Shorter waits');
  });
  afterAll(() => round.api.stop());

  it('leave nobody to mark when there are not two assessors without one', async () => {
    await round.api.person(round.programme, 'Only Assessor', 'assessor');
    expect(await refusal(round.director, ALLOCATE, { roundId: round.roundId })).toBe('TooFewMarkersError');
  });

  it('keep somebody who joined the project after they were allocated from sealing a mark of it', async () => {
    const joiner = await round.api.someone(round.programme, 'Jo Joiner', 'assessor');
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    const filled = await round.fill(joiner, work.packetId, levels(3));
    await round.api.app.get(PeopleService).makeKnownIn(systemViewer(trust), joiner.personId);
    await lead.do(
      'mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { errors { ... on UserError { message } } } }',
      { input: { projectId: work.projectId, personId: joiner.personId, role: 'MEMBER' } },
    );
    expect(await refusal(joiner, SEAL_MARK, filled)).toBe('MarkerHasConflictError');
    expect(await refusal(joiner, DECLARE, { ...filled, conflict: false, why: '' })).toBe('MarkerHasConflictError');
    await joiner.do(
      'mutation ($input: DeclareConflictInput!) { declareConflict(input: $input) { mark { state } errors { ... on UserError { message } } } }',
      { input: { ...filled, conflict: true, why: 'I joined the team.' } },
    );
    expect(await round.queue(joiner)).toEqual([]);
    expect(await joiner.do(PACKET, { id: work.packetId })).toEqual({ packet: null });
  });

  it('make room for another marker, and never for the same again', async () => {
    expect(await refusal(round.director, ALLOCATE, { roundId: round.roundId })).toBe('TooFewMarkersError');
    const fresh = await round.api.someone(round.programme, 'Flo Fresh', 'assessor');
    expect(await round.director.do(ALLOCATE, { input: { roundId: round.roundId } })).toMatchObject({
      allocateMarkers: { marks: 1 },
    });
    expect(await round.queue(fresh)).toHaveLength(1);
  });

  it('are judged by the database only for projects that were submitted to the programme', async () => {
    const { app } = round.api;
    const judge = (organisation: string) =>
      app
        .get(UnitOfWork)
        .rows(systemViewer(organisation), 'select assessment.conflicts($1, $2, $3) as conflict', [
          lead.personId,
          trust,
          work.projectId,
        ]);
    expect(await judge(round.programme)).toEqual([{ conflict: true }]);
    const other = await round.api.organisation('Another School (FICTIONAL)', 'programme');
    expect(await judge(other)).toEqual([{ conflict: null }]);
  });

  it('are the programme’s business: a trust’s administrator neither screens nor makes schemes', async () => {
    const manager = await round.api.someone(trust, 'Max Manager', 'administrator');
    expect(await refusal(manager, SCREEN, { id: work.packetId, accept: true, masks: [] })).toBe('FORBIDDEN');
    expect(
      await refusal(
        manager,
        'mutation ($input: CreateSchemeInput!) { createScheme(input: $input) { errors { __typename } } }',
        {
          title: 'Ours',
          track: 'FULL',
          rubricKey: 'SIP-BC',
          rubricVersion: '1.0',
          requiredGates: [],
          showsLeadership: false,
        },
      ),
    ).toBe('NotPermittedError');
  });
});

import { ReleaseTimer } from '#libs/assessment';
import { systemViewer } from '#libs/identity';
import { verifyAudit } from '../../../apps/api/src/audit/verify-audit.js';
import {
  act,
  ALLOCATE,
  CONFIRM_ROUND,
  DRAW,
  FEEDBACK,
  findAllSound,
  levels,
  MARKINGS,
  plainMinute,
  refusal,
  RELEASE,
  RESULT,
  SUBMIT,
  DECLARED,
} from '../../support/marking-round.js';
import { ModeratedRound } from '../../support/moderated-round.js';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const CHOOSE = act('chooseReleaseTime', 'ReleaseTimeInput', 'roundId');
const PAPERS = `query ($roundId: ID!, $rule: BoardRuleInput) { boardPapers(roundId: $roundId, rule: $rule) { state cutBefore cut isComplete moderatedByYou
  plans { packetId before { total outcome } after { total outcome band failures } criteria } minute { sat decided rule figure cut resultsDueOn } } }`;
const RESULTS =
  'query ($roundId: ID!) { roundResults(roundId: $roundId) { title hostName leadName total outcome band criteria resubmitUntil } }';
const PREVIEW =
  'query ($packetId: ID!) { resultPreview(packetId: $packetId) { outcome total band failures criteria { key mean comments { marker text } } feedback { marker strengths nextSteps } } }';
const TIME = 'query ($roundId: ID!) { releaseTime(roundId: $roundId) { version releaseAt } }';

const JUST = 'A plan just above the line';
const GAPS = 'A plan of gaps';
const SOUND_PLAN = 'A sound plan';
/** A quarter of 10, 12, 12, 14 and 10 off 75: 60.5. */
const NEAR = { C1: 2, C2: 2, C3: 2, C4: 2, C5: 2 };
const given: Readonly<Record<string, ReturnType<typeof levels>>> = {
  [JUST]: levels(3, NEAR),
  [GAPS]: levels(2, { C9: 3, C10: 3 }),
  [SOUND_PLAN]: levels(3, { C4: 2 }),
};

/** What both markers of a plan tell its trainee, by their numbers. */
const feedback = [
  { marker: 1, ...FEEDBACK },
  { marker: 2, ...FEEDBACK },
];

interface Papers {
  boardPapers: {
    state: string;
    cut: number;
    isComplete: boolean;
    moderatedByYou: boolean;
    plans: {
      packetId: string;
      before: { total: number; outcome: string };
      after: { total: number; outcome: string; failures: string[] };
      criteria: string[] | null;
    }[];
    minute: object | null;
  };
}

describe('the board of a round', () => {
  let house: ModeratedRound;
  let roundId: string;
  let director: Caller;

  const papers = async (rule: object | null = null, who = director) =>
    (await who.do<Papers>(PAPERS, { roundId, rule })).boardPapers;
  const planIn = (all: Papers['boardPapers'], title: string) =>
    all.plans.find(({ packetId }) => packetId === house.packet(title));
  const asOwner = <Row>(text: string, values: unknown[] = []) =>
    asAdmin(house.round.api.testDatabase.adminUrl, async (client) => (await client.query(text, values)).rows as Row[]);
  const faults = () =>
    asAdmin(house.round.api.testDatabase.adminUrl, async (client) => {
      return (await verifyAudit(client, { lines: [], keys: [] })).faults;
    });

  beforeAll(async () => {
    house = await ModeratedRound.start([JUST, GAPS, SOUND_PLAN], ['Ann Assessor', 'Bob Assessor'], (title) => {
      const set = given[title];
      if (!set) throw new Error(`Nobody knows what ${title} is given.`);
      return set;
    });
    ({ roundId, director } = house.round);
    await house.markAll();
  }, 120_000);
  afterAll(() => house.round.api.stop());

  it('sits only when the sample was drawn and all of it was looked at', async () => {
    expect(await refusal(director, CONFIRM_ROUND, plainMinute(roundId))).toBe('NotInModerationError');
    await house.moderator.do(DRAW, { input: { roundId } });
    expect(await refusal(director, CONFIRM_ROUND, plainMinute(roundId))).toBe('ModerationNotCompleteError');
    expect(await refusal(director, RELEASE, { roundId })).toBe('NotConfirmedYetError');
    await findAllSound(house.moderator, roundId);
    expect(await papers()).toMatchObject({ state: 'MODERATION', isComplete: true, moderatedByYou: false });
  });

  it('is told what a rule would make of every plan, before it decides', async () => {
    const moved = await papers({ kind: 'CUT_MOVED', figure: 61.3 });
    expect(moved.cut).toBe(61.3);
    expect(planIn(moved, JUST)).toMatchObject({
      before: { total: 60.5, outcome: 'PASS' },
      after: { total: 60.5, outcome: 'FAIL', failures: ['BELOW_CUT'] },
      criteria: ['C1', 'C2', 'C3', 'C4', 'C5'],
    });
    const added = await papers({ kind: 'CONSTANT_ADDED', figure: 1.5 });
    expect(planIn(added, SOUND_PLAN)).toMatchObject({ after: { total: 71.5 + 1.5, outcome: 'PASS' }, criteria: null });
    const plain = await papers();
    // Half of 100, and a quarter of 7 more for each of C9 and C10.
    expect(planIn(plain, GAPS)).toMatchObject({
      after: { total: 50 + 7 / 4 + 7 / 4, outcome: 'FAIL' },
      criteria: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'],
    });
  });

  it('applies one rule for the whole cohort within its limits, and none to one plan', async () => {
    const minute = plainMinute(roundId);
    for (const rule of [
      { kind: 'NONE', figure: 2 },
      { kind: 'CUT_MOVED', figure: null },
      { kind: 'CONSTANT_ADDED', figure: 5.5 },
      { kind: 'CONSTANT_ADDED', figure: 0 },
      { kind: 'CUT_MOVED', figure: 61.333 },
    ])
      expect([rule, await refusal(director, CONFIRM_ROUND, { ...minute, rule })]).toEqual([rule, 'InvalidInputError']);
    expect(await refusal(director, CONFIRM_ROUND, { ...minute, sat: ['Dr Chair', ' '] })).toBe('InvalidInputError');
    const forOne = { ...minute, resubmissions: [{ packetId: house.packet(SOUND_PLAN), criteria: ['C1'] }] };
    expect(await refusal(director, CONFIRM_ROUND, forOne)).toBe('InvalidInputError');
  });

  it('is not confirmed by somebody who moderated the round, director or not', async () => {
    const { api, programme } = house.round;
    await api.people.appoint(systemViewer(programme), {
      personId: house.moderator.personId,
      role: 'programme-director',
      startsOn: '2020-01-01',
    });
    const both = await api.signIn(house.moderator.personId, programme);
    expect((await papers(null, both)).moderatedByYou).toBe(true);
    expect(await refusal(both, CONFIRM_ROUND, plainMinute(roundId))).toBe('ConfirmedByItsModeratorError');
  });

  it('shows nobody whose a plan is before it has confirmed', async () => {
    expect(await director.do(RESULTS, { roundId })).toEqual({ roundResults: [] });
    expect(await director.do(PREVIEW, { packetId: house.packet(JUST) })).toEqual({ resultPreview: null });
    expect(JSON.stringify(await papers())).not.toMatch(/Leadwell|Northmere/);
    expect(await refusal(director, CHOOSE, { roundId, version: 0, releaseAt: '2026-09-08T09:00:00Z' })).toBe(
      'NotConfirmedYetError',
    );
  });

  it('confirms all results under the cut that a standard moved, and keeps what they were before', async () => {
    const before = await house.moderator.do(MARKINGS, { roundId });
    await director.do(CONFIRM_ROUND, {
      input: {
        ...plainMinute(roundId),
        decided: 'The cut is moved to 61.3%.',
        reason: 'The Angoff panel of eight judges set it.',
        rule: { kind: 'CUT_MOVED', figure: 61.3 },
        resubmissions: [{ packetId: house.packet(GAPS), criteria: ['C6', 'C4'] }],
      },
    });
    expect(await house.moderator.do(MARKINGS, { roundId })).toEqual(before);
    const confirmed = await papers({ kind: 'NONE', figure: null });
    expect(confirmed).toMatchObject({
      state: 'CONFIRMED',
      minute: { sat: ['Dr Chair (FICTIONAL)', 'Dr Member (FICTIONAL)'], rule: 'CUT_MOVED', figure: 61.3, cut: 61.3 },
    });
    expect(planIn(confirmed, JUST)).toMatchObject({ before: { outcome: 'PASS' }, after: { outcome: 'FAIL' } });
    expect(planIn(confirmed, GAPS)?.criteria).toEqual(['C4', 'C6']);
    expect(await refusal(director, CONFIRM_ROUND, plainMinute(roundId))).toBe('AlreadyConfirmedError');
    expect(await faults()).toEqual([]);
  });

  it('leaves a round to which nothing is added: no markers, no sample, no submission', async () => {
    expect(await refusal(director, ALLOCATE, { roundId })).toBe('AlreadyConfirmedError');
    expect(await refusal(house.moderator, DRAW, { roundId })).toBe('AlreadyConfirmedError');
    const projectId = await house.round.start(house.lead, 'Too late');
    await house.round.enrol(house.lead, projectId);
    expect(await refusal(house.lead, SUBMIT, { projectId, roundId, declarations: DECLARED })).toBe('RoundNotOpenError');
  });

  it('is written for good: the database refuses a change, and the audit names what its owner changes', async () => {
    for (const text of [
      `update assessment.board_result set outcome = 'pass' where outcome = 'fail'`,
      `update assessment.board_minute set decided = 'Otherwise.'`,
      `update assessment.resubmission_offer set criteria = '{C1}'`,
      'delete from assessment.board_result',
    ])
      await expect(asOwner(text)).rejects.toThrow(/never changed/);
    const found = await asAdmin(house.round.api.testDatabase.adminUrl, async (client) => {
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      await client.query(`update assessment.board_result set outcome = 'pass' where packet_id = $1`, [
        house.packet(JUST),
      ]);
      const { faults: named } = await verifyAudit(client, { lines: [], keys: [] });
      await client.query('rollback');
      return named;
    });
    expect(found).toEqual([expect.stringMatching(/: board minute [0-9a-f-]{36}: changed$/)]);
  });

  it('lets the director, and no moderator, see whose each result is, and what the trainee will read', async () => {
    const { roundResults } = await director.do<{ roundResults: object[] }>(RESULTS, { roundId });
    expect(roundResults).toContainEqual({
      title: JUST,
      hostName: 'Northmere General Hospital NHS Trust (FICTIONAL)',
      leadName: 'Ada Leadwell',
      total: 60.5,
      outcome: 'FAIL',
      band: 'Below',
      criteria: ['C1', 'C2', 'C3', 'C4', 'C5'],
      resubmitUntil: null,
    });
    const moderator = await house.round.api.someone(house.round.programme, 'Molly Only', 'moderator');
    const asked = await moderator.ask(RESULTS, { roundId });
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const preview = await director.do<{ resultPreview: object }>(PREVIEW, { packetId: house.packet(JUST) });
    expect(preview.resultPreview).toMatchObject({ outcome: 'FAIL', total: 60.5, failures: ['BELOW_CUT'], feedback });
    expect(JSON.stringify(preview)).not.toMatch(/Leadwell|Northmere|Assessor/);
  });

  it('has its results go out once, at 10:00 in London on the Tuesday that was chosen', async () => {
    const { api } = house.round;
    const timer = api.app.get(ReleaseTimer);
    const tick = () => timer.tidy(house.round.programme);
    const state = async () => (await papers()).state;
    expect(await refusal(director, CHOOSE, { roundId, version: 0, releaseAt: '2026-08-31T09:00:00Z' })).toBe(
      'InvalidInputError',
    );
    await director.do(CHOOSE, { input: { roundId, version: 0, releaseAt: '2026-09-07T09:00:00Z' } });
    // Summer time: 10:00 in London is 09:00 UTC.
    await director.do(CHOOSE, { input: { roundId, version: 1, releaseAt: '2026-09-08T09:00:00Z' } });
    expect(await refusal(director, CHOOSE, { roundId, version: 1, releaseAt: null })).toBe(
      'ChangedSinceYouLookedError',
    );
    expect(await director.do(TIME, { roundId })).toEqual({
      releaseTime: { version: 2, releaseAt: '2026-09-08T09:00:00.000Z' },
    });
    api.clock.moveTo('2026-09-08T08:59:59Z');
    await tick();
    expect(await asOwner('select state from assessment.round where id = $1', [roundId])).toEqual([
      { state: 'confirmed' },
    ]);
    api.clock.moveTo('2026-09-08T09:00:20Z');
    await Promise.all([tick(), tick(), tick()]);
    await tick();
    director = await api.signIn(director.personId, house.round.programme);
    expect(await state()).toBe('RELEASED');
    expect(await refusal(director, RELEASE, { roundId })).toBe('AlreadyReleasedError');
    const released = await asOwner<{ many: number }>(
      `select count(*)::int as many from platform.audit where body like '%"assessment.result-released.v1"%'`,
    );
    expect(released).toEqual([{ many: 3 }]);
    await api.settle();
  });

  it('offers a resubmission until six months after, and the trainee reads what the board confirmed', async () => {
    const { api } = house.round;
    const { roundResults } = await director.do<{ roundResults: { title: string; resubmitUntil: string | null }[] }>(
      RESULTS,
      { roundId },
    );
    expect(Object.fromEntries(roundResults.map(({ title, resubmitUntil }) => [title, resubmitUntil]))).toEqual({
      [JUST]: '2027-03-08',
      [GAPS]: '2027-03-08',
      [SOUND_PLAN]: null,
    });
    const trust = await asOwner<{ id: string }>(
      `select host_organisation_id as id from assessment.submission where round_id = $1 limit 1`,
      [roundId],
    );
    const lead = await api.signIn(house.lead.personId, trust[0]?.id ?? '');
    const id = house.plans.get(JUST)?.projectId;
    expect(await lead.do(RESULT, { id })).toMatchObject({
      result: { outcome: 'FAIL', total: 60.5, band: 'Below', failures: ['BELOW_CUT'], feedback },
    });
    expect(await faults()).toEqual([]);
  });
});

import { AppealAnswerCarrier, AppealCarrier } from '#libs/assessment';
import { systemViewer } from '#libs/identity';
import { type EventHandler, UnitOfWork } from '#libs/platform';
import { verifyAudit } from '../../../apps/api/src/audit/verify-audit.js';
import {
  AMENDS_C4,
  ANSWER_APPEAL,
  AppealedRound,
  APPEALING,
  CASE,
  CASES,
  DECIDE_APPEAL,
  GROUND,
  LODGE,
  REVIEW_APPEAL,
  SETTLE,
  TO_REVIEW,
  WITHDRAW_APPEAL,
} from '../../support/appealed-round.js';
import { act, refusal } from '../../support/marking-round.js';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const RESULT =
  'query ($id: ID!) { result(projectId: $id) { outcome total band criteria { key mean } amends { total outcome } } }';
const ROUND_RESULTS =
  'query ($roundId: ID!) { roundResults(roundId: $roundId) { title total amendedAt totalBefore } boardPapers(roundId: $roundId) { plans { after { total } } } }';
const MAKE = act('makeProof', 'MakeProofInput', 'id');
const CHECK = 'query ($proof: String!) { checkProof(proof: $proof) { verdict proven { mark { total } } } }';

const AMENDED = 'Late results';
const REFUSED = 'Lost referrals';
const WITHDRAWN = 'Missed doses';
const RESTS = 'Falls at night';
const NOTED = 'Slow discharges';
const LATE = 'Cold theatres';
const UNANSWERED = 'Lost letters';

describe('an appeal against a released result', () => {
  let house: AppealedRound;
  let projectId: string;

  const result = async (title: string) =>
    (
      await house.people.lead.do<{
        result: {
          outcome: string;
          total: number;
          criteria: { key: string; mean: number }[];
          amends: { total: number } | null;
        };
      }>(RESULT, { id: house.project(title) })
    ).result;
  const proof = async () => {
    const { lead } = house.people;
    const { makeProof } = await lead.do<{ makeProof: { id: string } }>(MAKE, { input: { projectId, showsMark: true } });
    const answer = await fetch(`${house.round.api.url}/files/proofs/${makeProof.id}/proof.json`, {
      headers: { authorization: `Bearer ${lead.secret}` },
    });
    return answer.text();
  };
  const check = async (text: string) =>
    (await house.round.api.thePublic.do<{ checkProof: object }>(CHECK, { proof: text })).checkProof;
  const amendment = async (id: string, changed: object[]) =>
    (
      await house.people.director.do<{ appealCase: { amendment: object } }>(
        `query ($id: ID!, $levels: [AmendedLevelInput!]!) { appealCase(id: $id) { amendment(levels: $levels) {
          result { total outcome } whyNot } } }`,
        { id, levels: changed },
      )
    ).appealCase.amendment;
  const told = async (who: Caller) => {
    const { inbox } = await who.do<{ inbox: { edges: { node: { kind: string; text: string } }[] } }>(
      '{ inbox(first: 50) { edges { node { kind text } } } }',
    );
    return inbox.edges.map(({ node }) => node).filter(({ kind }) => kind.startsWith('APPEAL'));
  };
  const asOwner = <Row>(text: string, values: unknown[] = []) =>
    asAdmin(house.round.api.testDatabase.adminUrl, async (client) => (await client.query(text, values)).rows as Row[]);

  beforeAll(async () => {
    house = await AppealedRound.start([AMENDED, REFUSED, WITHDRAWN, RESTS, NOTED, LATE, UNANSWERED]);
    projectId = house.project(AMENDED);
  }, 180_000);
  afterAll(() => house.round.api.stop());

  it('is its lead’s to lodge, for a ground that is not judgement, and once', async () => {
    const { api } = house.round;
    const colleague = await api.someone(house.trust, 'Col League', 'clinician');
    const input = { projectId, ...GROUND };
    expect(await refusal(colleague, LODGE, input)).toBe('NotFoundError');
    expect(await refusal(house.people.lead, LODGE, { ...input, ground: 'JUDGEMENT' })).toBe('BAD_USER_INPUT');
    expect(await refusal(house.people.lead, LODGE, { ...input, account: ' ' })).toBe('InvalidInputError');
    const labelled = 'NHS number 943 476 5919 was not looked at.';
    expect(await refusal(house.people.lead, LODGE, { ...input, account: labelled })).toBe('IdentifierFoundError');
    const { project } = await house.people.lead.do<{ project: { appealing: object } }>(APPEALING, { id: projectId });
    // Released on Tuesday 1 September 2026; four weeks without a bank holiday.
    expect(project.appealing).toEqual({ until: '2026-09-29', mayLodge: true, appeal: null });
  });

  it('is answered, reviewed by somebody who had no part, decided by a panel, and amends the result', async () => {
    const { director, staff, moderator, reviewer, lead } = house.people;
    const before = await proof();
    expect(await check(before)).toEqual({ verdict: 'STANDS', proven: { mark: { total: (65.5 + 63) / 2 } } });
    const id = await house.lodge(AMENDED);
    expect(await refusal(lead, LODGE, { projectId, ...GROUND })).toBe('AlreadyAppealedError');
    expect(await house.caseOf(id)).toMatchObject({
      state: 'LODGED',
      leadName: 'Ada Leadwell',
      account: GROUND.account,
    });
    // Ten working days after 1 September.
    expect(await house.seen(AMENDED)).toMatchObject({ state: 'LODGED', dueOn: '2026-09-15', daysLeft: 10 });
    expect((await told(director)).map(({ text }) => text)).toEqual([
      'An appeal against a result has come in. Answer it within 10 working days.',
    ]);

    expect(await refusal(reviewer, ANSWER_APPEAL, { id, version: 1, answer: 'No.' })).toBe('FORBIDDEN');
    expect(await refusal(reviewer, REVIEW_APPEAL, { id, version: 1, toPanel: true, reason: 'Yes.' })).toBe(
      'AppealStandsElsewhereError',
    );
    await house.act(staff, ANSWER_APPEAL, id, { answer: 'Both marks were argued.' });
    expect(await house.seen(AMENDED)).toMatchObject({
      state: 'CLARIFIED',
      maySettle: true,
      mayTakeToReview: true,
      steps: [{ state: 'CLARIFIED', words: 'Both marks were argued.' }],
    });
    expect((await told(lead))[0]?.text).toMatch(/“Late results”: the programme has answered/);

    await house.lead(TO_REVIEW, AMENDED, { why: 'The costs are not mentioned.' });
    const version = (await house.caseOf(id))?.version;
    const review = { id, version, toPanel: true, reason: 'A page was not in the packet.' };
    expect(await refusal(staff, REVIEW_APPEAL, review)).toBe('FORBIDDEN');
    for (const barred of [director, moderator])
      expect(await refusal(barred, REVIEW_APPEAL, review)).toBe('ReviewerHadPartError');
    expect((await house.caseOf(id, moderator))?.reviewing).toMatchObject({ isOpen: true, barredBy: 'MODERATED' });
    await house.act(reviewer, REVIEW_APPEAL, id, { toPanel: true, reason: 'A page was not in the packet.' });

    const minute = { id, version: (await house.caseOf(id))?.version, ...AMENDS_C4 };
    expect(await refusal(reviewer, DECIDE_APPEAL, minute)).toBe('RecorderHadPartError');
    expect(await refusal(director, DECIDE_APPEAL, { ...minute, sat: ['Dr Panel', ' '] })).toBe('InvalidInputError');
    expect(await refusal(director, DECIDE_APPEAL, { ...minute, heldOn: '2026-09-02' })).toBe('InvalidInputError');
    const levelled = (criterion: string, level: number) => ({ ...minute, levels: [{ criterion, level }] });
    expect(await refusal(director, DECIDE_APPEAL, levelled('C11', 3))).toBe('InvalidInputError');
    // C1 has 3 and 2 of its two marks: 2 is below the 2.5 they come to.
    expect(await refusal(director, DECIDE_APPEAL, levelled('C1', 2))).toBe('MarkWouldGoDownError');
    expect(await refusal(director, DECIDE_APPEAL, { ...minute, finding: 'STANDS_BUT_NOTED' })).toBe(
      'InvalidInputError',
    );
    // C4 weighs 14: a level more in both marks is 3.5 more in each. 65.5 + 3.5 and 63 + 3.5, and their mean.
    const total = (69 + 66.5) / 2;
    // It can be seen before it is sealed, and so can why other levels cannot be.
    expect(await amendment(id, AMENDS_C4.levels)).toEqual({ result: { total, outcome: 'PASS' }, whyNot: null });
    expect(await amendment(id, [{ criterion: 'C1', level: 2 }])).toEqual({
      result: null,
      whyNot: expect.stringContaining('C1') as string,
    });
    expect((await house.caseOf(id))?.minute).toBeNull();
    await house.act(director, DECIDE_APPEAL, id, AMENDS_C4);

    const amended = await result(AMENDED);
    expect(amended).toMatchObject({ outcome: 'PASS', total, amends: { total: 64.25, outcome: 'PASS' } });
    expect(amended.criteria.find(({ key }) => key === 'C4')?.mean).toBe(3);
    expect(amended.criteria.find(({ key }) => key === 'C1')?.mean).toBe(2.5);
    expect(await house.caseOf(id)).toMatchObject({ state: 'UPHELD', minute: { finding: 'AMENDED', after: { total } } });
    const seen = await house.seen(AMENDED);
    expect(seen?.steps.map(({ state }) => state)).toEqual(['CLARIFIED', 'IN_REVIEW', 'TO_PANEL', 'UPHELD']);
    expect(JSON.stringify(seen)).toContain('We apologise');
    expect(JSON.stringify(seen)).not.toMatch(/Dr Panel|Rea Viewer|Sam Staff/);

    expect(await check(before)).toEqual({ verdict: 'SUPERSEDED', proven: { mark: { total: 64.25 } } });
    expect(await check(await proof())).toEqual({ verdict: 'STANDS', proven: { mark: { total } } });
    const { roundResults, boardPapers } = await director.do<{
      roundResults: { title: string; total: number; amendedAt: string | null; totalBefore: number | null }[];
      boardPapers: { plans: { after: { total: number } }[] };
    }>(ROUND_RESULTS, { roundId: house.round.roundId });
    expect(roundResults.find(({ title }) => title === AMENDED)).toMatchObject({ total, totalBefore: 64.25 });
    expect(roundResults.filter(({ amendedAt }) => amendedAt)).toHaveLength(1);
    expect(new Set(boardPapers.plans.map(({ after }) => after.total))).toEqual(new Set([64.25]));
  }, 60_000);

  it('is read by nobody who marked the plan, whatever else they are, and by no other programme', async () => {
    const { api, programme } = house.round;
    const { marker } = house.people;
    expect(await refusal(marker, CASES, {})).toBe('FORBIDDEN');
    await api.people.appoint(systemViewer(programme), {
      ...{ personId: marker.personId, role: 'programme-director', startsOn: '2020-01-01' },
    });
    const both = await api.signIn(marker.personId, programme);
    const [seen] = (await house.people.director.do<{ appealCases: { id: string }[] }>(CASES)).appealCases;
    expect(await both.do(CASES)).toEqual({ appealCases: [] });
    expect(await both.do(CASE, { id: seen?.id })).toEqual({ appealCase: null });
    expect(await refusal(both, ANSWER_APPEAL, { id: seen?.id, version: 1, answer: 'No.' })).toBe('NotFoundError');
    expect(await told(both)).toEqual([]);
    const other = await api.organisation('Western Programme (FICTIONAL)', 'programme');
    const rival = await api.someone(other, 'Riv Al', 'programme-director', 'moderator');
    expect(await rival.do(CASES)).toEqual({ appealCases: [] });
    expect(await rival.do(CASE, { id: seen?.id })).toEqual({ appealCase: null });
    expect(await refusal(rival, REVIEW_APPEAL, { id: seen?.id, version: 1, toPanel: true, reason: 'x' })).toBe(
      'NotFoundError',
    );
  });

  it('ends where the review finds no ground, by a director who had no part', async () => {
    const { api, programme } = house.round;
    const id = await house.lodge(REFUSED, { ground: 'BIAS' });
    await house.act(house.people.director, ANSWER_APPEAL, id, { answer: 'The markers do not know the trust.' });
    await house.lead(TO_REVIEW, REFUSED, { why: 'They might.' });
    const other = await api.someone(programme, 'Dee Rector', 'programme-director');
    await house.act(other, REVIEW_APPEAL, id, { toPanel: false, reason: 'Both declared no conflict.' });
    expect(await house.seen(REFUSED)).toMatchObject({ state: 'REFUSED' });
    expect((await result(REFUSED)).amends).toBeNull();
    const gone = { id, version: 9, ...AMENDS_C4 };
    expect(await refusal(house.people.director, DECIDE_APPEAL, gone)).toBe('AppealStandsElsewhereError');
  });

  it('is withdrawn by its lead for good, and what the programme does in the same moment is not lost', async () => {
    const { api } = house.round;
    const id = await house.lodge(WITHDRAWN);
    const appeal = await house.seen(WITHDRAWN);
    await api.hold();
    await house.people.lead.do(WITHDRAW_APPEAL, { input: { id, version: appeal?.version } });
    await house.people.director.do(ANSWER_APPEAL, { input: { id, version: 1, answer: 'Here is how.' } });
    await api.settle();
    expect(await house.seen(WITHDRAWN)).toMatchObject({ state: 'WITHDRAWN' });
    expect((await house.seen(WITHDRAWN))?.steps.map(({ words }) => words)).toContain('Here is how.');
    expect(await house.caseOf(id)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await refusal(house.people.lead, LODGE, { projectId: house.project(WITHDRAWN), ...GROUND })).toBe(
      'AlreadyAppealedError',
    );
  });

  it('is upheld with an apology alone, and the result stays as it is', async () => {
    const id = await house.toPanel(NOTED);
    await house.act(house.people.director, DECIDE_APPEAL, id, {
      ...AMENDS_C4,
      finding: 'STANDS_BUT_NOTED',
      levels: [],
    });
    expect(await house.seen(NOTED)).toMatchObject({ state: 'UPHELD' });
    expect(await result(NOTED)).toMatchObject({ total: 64.25, amends: null });
  });

  it('comes to the same when its events are handled twice', async () => {
    const { api } = house.round;
    const counts = () =>
      asOwner(`select (select count(*)::int from assessment.appeal_case) as cases, (select count(*)::int from assessment.appeal_case_step) as steps,
        (select count(*)::int from assessment.appeal_step) as told, (select count(*)::int from assessment.released_result) as results`);
    const before = await counts();
    const handlers: EventHandler[] = [api.app.get(AppealCarrier), api.app.get(AppealAnswerCarrier)];
    for (const handler of handlers) {
      const events = await asOwner<{ organisation_id: string; body: string }>(
        `select organisation_id, body from platform.audit where body::jsonb ->> 'type' = any ($1) order by seq desc`,
        [handler.on],
      );
      expect(events.length).toBeGreaterThan(3);
      for (const { organisation_id: organisationId, body } of events) {
        const { type, data } = JSON.parse(body) as { type: string; data: Record<string, unknown> };
        const event = { id: organisationId, organisationId, actorId: null, at: '2026-09-01T09:00:00Z', type, data };
        await api.app.get(UnitOfWork).run(systemViewer(organisationId), (session) => handler.handle(event, session));
      }
    }
    expect(await counts()).toEqual(before);
  });

  it('leaves a minute that nobody changes, and whose change the check of the audit finds', async () => {
    for (const change of [
      "update assessment.appeal_minute set decided = 'x'",
      'delete from assessment.appeal_minute',
      "update assessment.appeal_case_step set words = 'x'",
      "update assessment.appeal_step set words = 'x'",
    ])
      await expect(asOwner(change)).rejects.toThrow(/never changed/);
    await asAdmin(house.round.api.testDatabase.adminUrl, async (client) => {
      const faults = async () => (await verifyAudit(client, { lines: [], keys: [] })).faults;
      expect(await faults()).toEqual([]);
      const { rows } = await client.query<{ id: string }>(
        "select id from assessment.appeal_minute where finding = 'amended'",
      );
      await client.query('set session_replication_role = replica');
      for (const change of [
        `update assessment.appeal_minute set levels = '[{"criterion": "C4", "level": 4}]'`,
        `update assessment.appeal_minute set after = jsonb_set(after, '{total}', '90')`,
        `update assessment.appeal_minute set sat = sat || array['Dr Later']`,
      ]) {
        await client.query('begin');
        await client.query(`${change} where id = $1`, [rows[0]?.id]);
        expect(await faults()).toEqual([`${house.round.programme}: appeal minute ${rows[0]?.id}: changed`]);
        await client.query('rollback');
      }
    });
  });

  it('rests settled when its lead says nothing for 10 working days', async () => {
    const id = await house.lodge(RESTS);
    await house.act(house.people.staff, ANSWER_APPEAL, id, { answer: 'Both marks were argued.' });
    await house.on('2026-09-15T20:00:00Z');
    expect(await house.seen(RESTS)).toMatchObject({ state: 'CLARIFIED', daysLeft: 0 });
    await house.on('2026-09-16T08:00:00Z');
    const appeal = await house.seen(RESTS);
    expect(appeal).toMatchObject({ state: 'SETTLED', maySettle: false, mayTakeToReview: false });
    expect(await house.caseOf(id)).toMatchObject({ state: 'SETTLED' });
    const seen = { id, version: appeal?.version };
    expect(await refusal(house.people.lead, TO_REVIEW, { ...seen, why: 'After all.' })).toBe(
      'AppealStandsElsewhereError',
    );
    expect(await refusal(house.people.lead, SETTLE, seen)).toBe('AppealStandsElsewhereError');
  });

  it('goes to review unanswered once the programme has let its 10 working days go by, and not before', async () => {
    await house.on('2026-09-01T10:00:00Z');
    const id = await house.lodge(UNANSWERED);
    await house.on('2026-09-15T20:00:00Z');
    const early = await house.seen(UNANSWERED);
    expect(early).toMatchObject({ state: 'LODGED', daysLeft: 0, mayTakeToReview: false });
    const review = { id, version: early?.version, why: 'I was told nothing.' };
    expect(await refusal(house.people.lead, TO_REVIEW, review)).toBe('AppealStandsElsewhereError');
    await house.on('2026-09-16T08:00:00Z');
    expect(await house.seen(UNANSWERED)).toMatchObject({ daysLeft: -1, maySettle: false, mayTakeToReview: true });
    await house.lead(TO_REVIEW, UNANSWERED, { why: 'I was told nothing.' });
    expect(await house.seen(UNANSWERED)).toMatchObject({ state: 'IN_REVIEW', dueOn: null });
    const there = await house.caseOf(id);
    expect(there).toMatchObject({ state: 'IN_REVIEW', reviewing: { isOpen: true } });
    const late = { id, version: there?.version, answer: 'Both marks were argued.' };
    expect(await refusal(house.people.staff, ANSWER_APPEAL, late)).toBe('AppealStandsElsewhereError');
  });

  it('can be lodged on the last of 20 working days, and not on the next', async () => {
    await house.on('2026-09-30T08:00:00Z');
    const input = { projectId: house.project(LATE), ...GROUND };
    expect(await refusal(house.people.lead, LODGE, input)).toBe('TooLateToAppealError');
    await house.on('2026-09-29T20:00:00Z');
    expect(await refusal(house.people.lead, LODGE, input)).toBeUndefined();
  });
});

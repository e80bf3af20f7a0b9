import { createHash } from 'node:crypto';
import { systemViewer } from '#libs/identity';
import { canonicalJson } from '#libs/platform';
import { verifyAudit } from '../../../apps/api/src/audit/verify-audit.js';
import { ALLOCATE, levels, MarkingRound, refusal } from '../../support/marking-round.js';
import { ASK_FOR_PLAN, DECLARE_AS_EXAMINER, REPORT } from '../../support/standards-and-examiners.js';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const ROUNDS = '{ roundsToExamine { roundId isDecided hasConflict } }';
const ROOM = `query ($roundId: ID!) { externalRoom(roundId: $roundId) { isDecided hasConflict sample { packetId code reasons total outcome }
  others { packetId code } reports { number opinion sha256 } } }`;
const PLAN = `query ($packetId: ID!) { examinedPacket(packetId: $packetId) { code document total outcome method
  marks { marker code state total levels { criterion level comment } } } }`;
const FAIRNESS = 'query ($roundId: ID!) { fairness(roundId: $roundId) { markers { code name given marked } } }';
const REPORTS =
  'query ($roundId: ID!) { externalReports(roundId: $roundId) { examinerName opinion standards process recommendations sha256 } }';
const WORDS = {
  opinion: 'MET_WITH_RESERVATIONS',
  standards: 'The levels fit what the plans show.',
  process: 'Every plan was marked twice, blind.',
  recommendations: '',
};

interface Room {
  readonly externalRoom: {
    readonly sample: readonly { packetId: string; code: string; reasons: string[]; total: number | null }[];
    readonly others: readonly { packetId: string; code: string }[];
  };
}

interface Examined {
  readonly examinedPacket: {
    readonly marks: readonly { marker: number; code: string; levels: object[] }[];
  };
}

describe('the external examiner of a round', () => {
  let round: MarkingRound;
  let roundId: string;
  let examiner: Caller;
  let markers: Caller[];
  let lead: Caller;
  const packets: string[] = [];
  let ofOwnTrust: { packetId: string };
  const room = async () => (await examiner.do<Room>(ROOM, { roundId })).externalRoom;

  beforeAll(async () => {
    round = await MarkingRound.start();
    ({ roundId } = round);
    const { api, programme } = round;
    const trust = await api.organisation('Northmere General Hospital NHS Trust (FICTIONAL)');
    const own = await api.organisation('Stourmouth (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    const other = await api.someone(own, 'Bea Woodgate', 'clinician');
    const examinerId = await api.person(programme, 'Xan Examiner', 'external-examiner');
    await api.people.makeKnownIn(systemViewer(own), examinerId);
    await api.people.appoint(systemViewer(own), { personId: examinerId, role: 'mentor', startsOn: '2020-01-01' });
    examiner = await api.signIn(examinerId, programme);
    markers = [
      await api.someone(programme, 'Ann Assessor', 'assessor'),
      await api.someone(programme, 'Bob Assessor', 'assessor'),
    ];
    for (let at = 0; at < 13; at++)
      packets.push((await round.accepted(lead, `Fewer falls at Northmere General ${at}`, ['Elm Ward'])).packetId);
    ofOwnTrust = await round.accepted(other, 'Earlier antibiotics');
    await round.director.do(ALLOCATE, { input: { roundId } });
    // Twelve plans of several totals are marked; one and that of the examiner's own trust are left.
    for (const [at, packetId] of packets.slice(0, 12).entries())
      for (const marker of markers)
        await round.mark(marker, packetId, levels(3, { C1: at % 5, C2: at < 2 ? 0 : 3, C7: (at + 2) % 5 }));
  }, 240_000);
  afterAll(() => round.api.stop());

  it('sees nothing of a round before all of it is decided, and cannot open it', async () => {
    expect(await examiner.do(ROUNDS)).toEqual({ roundsToExamine: [{ roundId, isDecided: false, hasConflict: null }] });
    expect(await room()).toMatchObject({ sample: [], others: [], reports: [] });
    for (const packetId of packets) expect(await examiner.do(PLAN, { packetId })).toEqual({ examinedPacket: null });
    expect(await examiner.do(FAIRNESS, { roundId })).toEqual({ fairness: null });
    const declare = { roundId, conflict: false, why: '' };
    expect(await refusal(examiner, DECLARE_AS_EXAMINER, declare)).toBe('RoundNotDecidedError');
    expect(await refusal(examiner, REPORT, { roundId, ...WORDS })).toBe('ConflictNotRuledOutError');
    for (const packetId of [packets[12] ?? '', ofOwnTrust.packetId])
      for (const marker of markers) await round.mark(marker, packetId, levels(3));
  });

  it('says first that there is no conflict, and only once', async () => {
    expect(await examiner.do(PLAN, { packetId: packets[0] })).toEqual({ examinedPacket: null });
    expect(await refusal(examiner, ASK_FOR_PLAN, { roundId, packetId: packets[0] })).toBe('ConflictNotRuledOutError');
    await examiner.do(DECLARE_AS_EXAMINER, { input: { roundId, conflict: false, why: '' } });
    expect(await refusal(examiner, DECLARE_AS_EXAMINER, { roundId, conflict: true, why: 'Now I know.' })).toBe(
      'ExaminerDeclaredAlreadyError',
    );
  });

  it('reads ten plans, the highest and the lowest, one of each way to fail, and none of a trust they belong to', async () => {
    const { sample, others } = await room();
    expect(sample).toHaveLength(10);
    expect(others).toHaveLength(4);
    expect(new Set(sample.flatMap(({ reasons }) => reasons))).toEqual(
      new Set(['TOP', 'MIDDLE', 'BOTTOM', 'FAIL', 'DRAWN']),
    );
    expect(sample.map(({ packetId }) => packetId)).not.toContain(ofOwnTrust.packetId);
    expect(await refusal(examiner, ASK_FOR_PLAN, { roundId, packetId: ofOwnTrust.packetId })).toBe(
      'ExaminerHasConflictError',
    );
  });

  it('reads plans with all marks by number and letter, and meets no name, no trust, no day and no id of anybody', async () => {
    const { sample } = await room();
    const read = await Promise.all(sample.map(({ packetId }) => examiner.do<Examined>(PLAN, { packetId })));
    const panel = await examiner.do<{ fairness: { markers: object[] } }>(FAIRNESS, { roundId });
    const everything = JSON.stringify([read, await room(), panel, await examiner.do(ROUNDS)]);
    const hidden = ['Ada', 'Leadwell', 'Northmere', 'Elm Ward', 'Ann Assessor', 'Bob Assessor', lead.personId];
    for (const leak of [...hidden, ...markers.map(({ personId }) => personId)]) expect(everything).not.toContain(leak);
    expect(everything).not.toMatch(/\d{4}-\d\d-\d\d/);
    const [first] = read;
    expect(first?.examinedPacket.marks.map(({ marker }) => marker)).toEqual([1, 2]);
    expect(first?.examinedPacket.marks.map(({ code }) => code).sort()).toEqual(['A', 'B']);
    expect(first?.examinedPacket.marks[0]?.levels).toHaveLength(10);
    expect(panel.fairness.markers).toEqual(['A', 'B'].map((code) => ({ code, name: null, given: 14, marked: 14 })));
  });

  it('may ask for any further code, once or twice with the same end', async () => {
    const [wanted] = (await room()).others.filter(({ packetId }) => packetId !== ofOwnTrust.packetId);
    expect(await examiner.do(PLAN, { packetId: wanted?.packetId })).toEqual({ examinedPacket: null });
    for (let times = 0; times < 2; times++)
      await examiner.do(ASK_FOR_PLAN, { input: { roundId, packetId: wanted?.packetId } });
    const { sample } = await room();
    expect(sample.filter(({ reasons }) => reasons.includes('ASKED_FOR')).map(({ code }) => code)).toEqual([
      wanted?.code,
    ]);
    expect(await examiner.do(PLAN, { packetId: wanted?.packetId })).not.toEqual({ examinedPacket: null });
  });

  it('writes a report to the board that nobody changes, with its hash in the audit', async () => {
    await examiner.do(REPORT, { input: { roundId, ...WORDS } });
    const { externalReports } = await round.director.do<{ externalReports: (typeof WORDS & { sha256: string })[] }>(
      REPORTS,
      { roundId },
    );
    expect(externalReports).toEqual([{ examinerName: 'Xan Examiner', ...WORDS, sha256: expect.any(String) }]);
    await asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ sealed: object; sha256: string }>(
        `select jsonb_build_object('id', id, 'examinationId', examination_id, 'number', number, 'opinion', opinion, 'standards', standards,
           'process', process, 'recommendations', recommendations, 'writtenAt', written_at) as sealed, sha256 from assessment.external_report`,
      );
      const [report] = rows;
      // The instant is as the house writes one: with milliseconds and a Z.
      const sealed = report?.sealed as { writtenAt: string };
      const said = { ...sealed, writtenAt: new Date(sealed.writtenAt).toISOString() };
      expect(createHash('sha256').update(canonicalJson(said)).digest('hex')).toBe(report?.sha256);
      const audit = await client.query(
        `select 1 from platform.audit where body like '%external-report-written%' and body like '%' || $1 || '%'`,
        [report?.sha256],
      );
      expect(audit.rowCount).toBe(1);
      await expect(client.query(`update assessment.external_report set opinion = 'met'`)).rejects.toThrow(
        /never changed/,
      );
    });
    for (const marker of markers)
      expect((await marker.ask(REPORTS, { roundId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('has its report named by the audit when the owner of the database changes a word, its hash, or all of it', async () => {
    const faultsAfter = (change: string) =>
      asAdmin(round.api.testDatabase.adminUrl, async (client) => {
        await client.query('begin');
        await client.query('set local session_replication_role = replica');
        const { rowCount } = await client.query(change);
        const { faults } = await verifyAudit(client, { lines: [], keys: [] });
        await client.query('rollback');
        return { rowCount, faults };
      });
    const { rows } = await asAdmin(round.api.testDatabase.adminUrl, (client) =>
      client.query<{ id: string }>('select id from assessment.external_report'),
    );
    const report = `${round.programme}: external report ${rows[0]?.id}`;
    for (const [change, why] of [
      [`update assessment.external_report set standards = 'Otherwise.'`, 'changed'],
      [`update assessment.external_report set opinion = 'met'`, 'changed'],
      [`update assessment.external_report set sha256 = repeat('0', 64)`, 'changed'],
      ['delete from assessment.external_report', 'gone'],
    ] as const)
      expect(await faultsAfter(change)).toEqual({ rowCount: 1, faults: [`${report}: ${why}`] });
  });

  it('touches no mark: none of their acts is open to them, and no mark changed while they were here', async () => {
    const marks = () =>
      asAdmin(round.api.testDatabase.adminUrl, async (client) => {
        const { rows } = await client.query('select id, version, state, total from assessment.mark order by id');
        return rows as object[];
      });
    const before = await marks();
    expect(await refusal(examiner, ALLOCATE, { roundId })).toBe('FORBIDDEN');
    const [first] = before as { id: string }[];
    const seal = 'mutation ($input: SubmitMarkInput!) { submitMark(input: $input) { errors { __typename } } }';
    expect(await refusal(examiner, seal, { id: first?.id, version: 1 })).toBe('FORBIDDEN');
    await examiner.do(REPORT, { input: { roundId, ...WORDS } });
    expect(await marks()).toEqual(before);
  });

  it('is nobody who marks or moderates here, and nobody of another programme', async () => {
    const { api, programme } = round;
    const marker = markers[0]?.personId ?? '';
    const moderator = await api.person(programme, 'Mo Derator', 'moderator', 'external-examiner');
    await api.people.appoint(systemViewer(programme), {
      personId: marker,
      role: 'external-examiner',
      startsOn: '2020-01-01',
    });
    for (const person of [marker, moderator])
      expect(
        await refusal(await api.signIn(person, programme), DECLARE_AS_EXAMINER, { roundId, conflict: false, why: '' }),
      ).toBe('ExaminerHasPartError');
    const other = await api.organisation('Another School (FICTIONAL)', 'programme');
    const stranger = await api.someone(other, 'Ed Elsewhere', 'external-examiner');
    expect(await stranger.do(ROOM, { roundId })).toEqual({ externalRoom: null });
    expect(await refusal(stranger, DECLARE_AS_EXAMINER, { roundId, conflict: false, why: '' })).toBe('NotFoundError');
  });

  it('who declares a conflict finds the round shut for good', async () => {
    const second = await round.api.someone(round.programme, 'Yara Yonder', 'external-examiner');
    expect(await refusal(second, DECLARE_AS_EXAMINER, { roundId, conflict: true, why: ' ' })).toBe('InvalidInputError');
    await second.do(DECLARE_AS_EXAMINER, { input: { roundId, conflict: true, why: 'I taught one of the markers.' } });
    expect(await second.do(ROOM, { roundId })).toMatchObject({
      externalRoom: { hasConflict: true, sample: [], others: [] },
    });
    expect(await second.do(FAIRNESS, { roundId })).toEqual({ fairness: null });
    expect(await refusal(second, REPORT, { roundId, ...WORDS })).toBe('ConflictNotRuledOutError');
  });
});

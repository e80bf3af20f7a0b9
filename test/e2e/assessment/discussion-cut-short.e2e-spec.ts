import { systemViewer } from '#libs/identity';
import { verifyAudit } from '../../../apps/api/src/audit/verify-audit.js';
import {
  AT_58,
  AT_61,
  AT_66,
  DISCUSSION,
  type Discussion,
  markingOf,
  ownMark,
  REVISE,
  STAND,
} from '../../support/mark-discussion.js';
import { act, ALLOCATE, levels, MarkingRound, refusal, THIRD } from '../../support/marking-round.js';
import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';

const CUT = act('cutDiscussionShort', 'CutDiscussionShortInput', 'packetId');
const ENDED = 'query ($roundId: ID!) { markings(roundId: $roundId) { packetId marks { ended why } } }';
const REASON = 'No answer to two letters in three weeks.';

describe('a discussion that a marker never ends', () => {
  let round: MarkingRound;
  let moderator: Caller;
  let ann: Caller;
  let bob: Caller;
  let silent: string;
  let moved: string;
  let unbegun: string;
  let agreed: string;

  const discussion = async (who: Caller, id: string) =>
    (await who.do<{ discussion: Discussion | null }>(DISCUSSION, { id })).discussion;
  const endings = async (packetId: string) => {
    const { markings } = await moderator.do<{ markings: { packetId: string; marks: object[] }[] }>(ENDED, {
      roundId: round.roundId,
    });
    return markings.find((one) => one.packetId === packetId)?.marks;
  };

  beforeAll(async () => {
    round = await MarkingRound.start();
    const { api, programme, director, roundId } = round;
    const trust = await api.organisation('Northmere General (FICTIONAL)');
    const lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    moderator = await api.someone(programme, 'Mo Derator', 'moderator');
    ann = await api.someone(programme, 'Ann Assessor', 'assessor');
    bob = await api.someone(programme, 'Bob Assessor', 'assessor');
    const packets: string[] = [];
    for (const title of ['Late results', 'Lost referrals', 'Missed doses', 'Fewer falls'])
      packets.push((await round.accepted(lead, title)).packetId);
    [silent, moved, unbegun, agreed] = packets as [string, string, string, string];
    await director.do(ALLOCATE, { input: { roundId } });
    // 58 and 66, with the cut at 60: 8 points apart and on two sides.
    for (const packetId of [silent, moved, unbegun]) {
      await round.mark(ann, packetId, AT_58);
      await round.mark(bob, packetId, AT_66);
    }
    for (const marker of [ann, bob]) await round.mark(marker, agreed, levels(3));
    await ann.do(STAND, { input: { ...(await ownMark(round, ann, silent)), why: 'It is not counted.' } });
    await ann.do(REVISE, {
      input: { ...(await ownMark(round, ann, moved)), levels: AT_61, flags: [], why: 'It is counted.' },
    });
  }, 120_000);
  afterAll(() => round.api.stop());

  it('is cut short by no marker, not without a reason, not by somebody with a part in it, and only while it goes on', async () => {
    const { api, programme } = round;
    expect(await refusal(ann, CUT, { packetId: silent, reason: REASON })).toBe('FORBIDDEN');
    expect(await refusal(moderator, CUT, { packetId: silent, reason: ' ' })).toBe('InvalidInputError');
    expect(await refusal(moderator, CUT, { packetId: agreed, reason: REASON })).toBe('DiscussionNotOpenError');
    await api.people.appoint(systemViewer(programme), {
      personId: ann.personId,
      role: 'moderator',
      startsOn: '2020-01-01',
    });
    const both = await api.signIn(ann.personId, programme);
    expect(await refusal(both, CUT, { packetId: silent, reason: REASON })).toBe('ModeratorHasConflictError');
  });

  it('needs a third mark once it is cut short, as if whoever was silent stood by theirs', async () => {
    await moderator.do(CUT, { input: { packetId: silent, reason: REASON } });
    expect(await markingOf(round, moderator, silent)).toMatchObject({
      state: 'THIRD_MARK_NEEDED',
      reasons: ['DIFFERENT_SIDE'],
      total: null,
    });
    expect(await endings(silent)).toEqual(
      expect.arrayContaining([
        { ended: 'STOOD_BY', why: 'It is not counted.' },
        { ended: 'CUT_SHORT', why: REASON },
      ]),
    );
    expect(await refusal(moderator, CUT, { packetId: silent, reason: REASON })).toBe('DiscussionNotOpenError');
    await round.api.someone(round.programme, 'Cat Assessor', 'assessor');
    await moderator.do(THIRD, { input: { packetId: silent } });
    expect(await markingOf(round, moderator, silent)).toMatchObject({ state: 'THIRD_MARKING' });
  });

  it('tells both markers that the programme went on, and never why', async () => {
    for (const [marker, isSilent] of [
      [ann, false],
      [bob, true],
    ] as const) {
      const { marks = [] } = (await discussion(marker, silent)) ?? {};
      expect(marks.find(({ isOwn }) => isOwn)).toMatchObject({ hasEnded: true, wasCutShort: isSilent, revision: null });
      expect(marks.find(({ wasCutShort }) => wasCutShort)?.why).toBeNull();
      expect(JSON.stringify(marks)).not.toContain('letters');
    }
    const own = { ...(await ownMark(round, bob, silent)), why: 'I was away.' };
    expect(await refusal(bob, STAND, own)).toBe('DiscussionPartEndedError');
    expect(await refusal(bob, REVISE, { ...own, levels: AT_61, flags: [] })).toBe('DiscussionPartEndedError');
  });

  it('has its result where the one who did answer had come close enough: 61 and 66 are 63.5', async () => {
    await round.director.do(CUT, { input: { packetId: moved, reason: REASON } });
    expect(await markingOf(round, moderator, moved)).toMatchObject({ state: 'DECIDED', total: 63.5, method: 'mean' });
  });

  it('is cut short for both where neither has ended', async () => {
    await round.director.do(CUT, { input: { packetId: unbegun, reason: REASON } });
    expect(await markingOf(round, moderator, unbegun)).toMatchObject({ state: 'THIRD_MARK_NEEDED' });
    expect(await endings(unbegun)).toEqual(Array(2).fill({ ended: 'CUT_SHORT', why: REASON }));
  });

  it('is recorded for good: the database refuses a change, and the audit names what its owner changes', async () => {
    const { adminUrl } = round.api.testDatabase;
    await expect(
      asAdmin(adminUrl, (client) => client.query(`update assessment.discussion_cut set reason = 'Otherwise.'`)),
    ).rejects.toThrow(/never changed/);
    const changed = (text: string) =>
      asAdmin(adminUrl, async (client) => {
        await client.query('begin');
        await client.query('set local session_replication_role = replica');
        const { rowCount } = await client.query(text, [silent]);
        const { faults } = await verifyAudit(client, { lines: [], keys: [] });
        await client.query('rollback');
        return { rowCount, faults };
      });
    for (const [change, why] of [
      [`reason = 'Otherwise.'`, 'changed'],
      ['marks = marks[2:] || packet_id', 'changed'],
      [`cut_at = cut_at + interval '1 day'`, 'changed'],
    ] as const)
      expect(await changed(`update assessment.discussion_cut set ${change} where packet_id = $1`)).toEqual({
        rowCount: 1,
        faults: [expect.stringMatching(new RegExp(`: cut discussion [0-9a-f-]{36}: ${why}$`))],
      });
    expect(await changed('delete from assessment.discussion_cut where packet_id = $1')).toEqual({
      rowCount: 1,
      faults: [expect.stringMatching(/: cut discussion [0-9a-f-]{36}: gone$/)],
    });
  });
});

import type { Caller } from '../../support/test-api.js';
import { asAdmin } from '../../support/test-database.js';
import {
  AT_58,
  AT_61,
  AT_63,
  AT_66,
  type Discussion,
  DISCUSSION,
  markingOf,
  NOTE,
  ownMark,
  REVISE,
  STAND,
} from '../../support/mark-discussion.js';
import {
  act,
  ALLOCATE,
  FEEDBACK,
  levels,
  MarkingRound,
  PACKET,
  refusal,
  RESULT,
  THIRD,
} from '../../support/marking-round.js';
import { MODERATED_PLAN } from '../../support/moderated-round.js';

const QUEUE = '{ markingQueue { packetId isToDiscuss } }';
const ENDED =
  'query ($roundId: ID!) { markings(roundId: $roundId) { packetId marks { marker total revisedTotal ended why } } }';

describe('two marks that do not agree', () => {
  let round: MarkingRound;
  let lead: Caller;
  let moderator: Caller;
  let administrator: Caller;
  const assessors = new Map<string, Caller>();
  let revised: { projectId: string; packetId: string };
  let unmoved: { projectId: string; packetId: string };
  let racing: { projectId: string; packetId: string };

  const marking = (packetId: string) => markingOf(round, moderator, packetId);
  /** Markers 1 and 2 of a packet, and somebody who may mark it but does not. */
  const sides = async (packetId: string): Promise<[first: Caller, second: Caller, other: Caller]> => {
    const { marks } = await marking(packetId);
    const [first, second] = marks.map(({ markerName }) => assessors.get(markerName));
    const other = [...assessors.values()].find((one) => one !== first && one !== second);
    if (!first || !second || !other) throw new Error('There are not two markers and another.');
    return [first, second, other];
  };
  const discussion = async (who: Caller, packetId: string) =>
    (await who.do<{ discussion: Discussion | null }>(DISCUSSION, { id: packetId })).discussion;
  const end = async (who: Caller, packetId: string, to?: ReturnType<typeof levels>) => {
    const own = { ...(await ownMark(round, who, packetId)), why: 'I looked at it again.' };
    return to ? who.do(REVISE, { input: { ...own, levels: to, flags: [] } }) : who.do(STAND, { input: own });
  };
  const toDiscuss = async (who: Caller) =>
    (await who.do<{ markingQueue: { packetId: string; isToDiscuss: boolean }[] }>(QUEUE)).markingQueue
      .filter(({ isToDiscuss }) => isToDiscuss)
      .map(({ packetId }) => packetId);

  beforeAll(async () => {
    round = await MarkingRound.start();
    const { api, programme, director, roundId } = round;
    const trust = await api.organisation('Northmere General (FICTIONAL)');
    lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    moderator = await api.someone(programme, 'Mo Derator', 'moderator');
    administrator = await api.someone(programme, 'Al Administrator', 'administrator');
    for (const name of ['Ann Assessor', 'Bob Assessor', 'Cat Assessor'])
      assessors.set(name, await api.someone(programme, name, 'assessor'));
    revised = await round.accepted(lead, 'Late results');
    unmoved = await round.accepted(lead, 'Lost referrals');
    racing = await round.accepted(lead, 'Missed doses');
    await director.do(ALLOCATE, { input: { roundId } });
    for (const { packetId } of [revised, unmoved, racing]) {
      const [first, second] = await sides(packetId);
      await round.mark(first, packetId, AT_58);
      await round.mark(second, packetId, AT_66);
    }
  }, 120_000);
  afterAll(() => round.api.stop());

  it('of 58 and 66, with the cut at 60, are to be discussed, with every reason told', async () => {
    expect(await marking(revised.packetId)).toMatchObject({
      state: 'DISCUSSION_NEEDED',
      reasons: ['DIFF_ABOVE_AGREE', 'DIFFERENT_SIDE', 'DIFFERENT_BAND'],
      difference: 8,
      total: null,
      marks: [{ total: 58 }, { total: 66 }],
    });
    const [first, second, other] = await sides(revised.packetId);
    for (const marker of [first, second]) expect(await toDiscuss(marker)).toContain(revised.packetId);
    expect(await toDiscuss(other)).not.toContain(revised.packetId);
    expect(await refusal(moderator, THIRD, { packetId: revised.packetId })).toBe('NoDiscussionNeededError');
  });

  it('are read by the two as marks of markers 1 and 2, and by nobody else', async () => {
    const [first, second, other] = await sides(revised.packetId);
    expect(await discussion(first, revised.packetId)).toMatchObject({
      marks: [
        { marker: 1, isOwn: true, total: 58, hasEnded: false, revision: null },
        { marker: 2, isOwn: false, total: 66, hasEnded: false, revision: null },
      ],
      notes: [],
    });
    const everything = JSON.stringify(await discussion(second, revised.packetId));
    for (const leak of ['Assessor', first.personId, second.personId, 'T0', revised.projectId])
      expect(everything).not.toContain(leak);
    expect(everything).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect((await discussion(second, revised.packetId))?.marks).toMatchObject([
      { marker: 1, ...FEEDBACK },
      { marker: 2, ...FEEDBACK },
    ]);
    expect(await discussion(other, revised.packetId)).toBeNull();
    expect((await moderator.ask(DISCUSSION, { id: revised.packetId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await lead.ask(DISCUSSION, { id: revised.packetId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are written about in an order that tells who spoke after whom, and nothing that was written is changed', async () => {
    const [first, second, other] = await sides(revised.packetId);
    const { packetId } = revised;
    await first.do(NOTE, { input: { packetId, criterion: 'C3', text: 'I saw no talk with the ward clerks.' } });
    await second.do(NOTE, { input: { packetId, criterion: 'C3', text: 'The ledger has two, in week 6.' } });
    await first.do(NOTE, { input: { packetId, criterion: null, text: 'I shall look at it again.' } });
    expect((await discussion(second, packetId))?.notes).toEqual([
      { place: 1, marker: 1, isOwn: false, criterion: 'C3', text: 'I saw no talk with the ward clerks.' },
      { place: 2, marker: 2, isOwn: true, criterion: 'C3', text: 'The ledger has two, in week 6.' },
      { place: 3, marker: 1, isOwn: false, criterion: null, text: 'I shall look at it again.' },
    ]);
    expect(await refusal(first, NOTE, { packetId, criterion: 'C11', text: 'What of this?' })).toBe('InvalidInputError');
    expect(await refusal(first, NOTE, { packetId, text: ' ' })).toBe('InvalidInputError');
    expect(await refusal(other, NOTE, { packetId, text: 'May I?' })).toBe('NotFoundError');
    await expect(
      asAdmin(round.api.testDatabase.adminUrl, (client) =>
        client.query('update assessment.discussion_note set place = 9'),
      ),
    ).rejects.toThrow(/never changed/);
  });

  it('are revised by nobody but their own marker, at the version they saw', async () => {
    const [first, second, other] = await sides(revised.packetId);
    const own = await ownMark(round, first, revised.packetId);
    const revision = { ...own, levels: AT_61, flags: [], why: 'Two talks are in the ledger.' };
    for (const stranger of [second, other]) {
      expect(await refusal(stranger, REVISE, revision)).toBe('NotFoundError');
      expect(await refusal(stranger, STAND, { ...own, why: 'As it was.' })).toBe('NotFoundError');
    }
    for (const caller of [moderator, lead]) expect(await refusal(caller, REVISE, revision)).toBe('FORBIDDEN');
    expect(await refusal(first, REVISE, { ...revision, version: own.version - 1 })).toBe('ChangedSinceYouLookedError');
    expect(await refusal(first, STAND, { ...own, version: own.version - 1, why: 'As it was.' })).toBe(
      'ChangedSinceYouLookedError',
    );
  });

  it('are revised by the rules of a mark: every level, reasons for 0, 1 and 4, and something changed, with a reason', async () => {
    const [first] = await sides(revised.packetId);
    const own = await ownMark(round, first, revised.packetId);
    const revise = (set: object[], why = 'I looked again.') => ({ ...own, levels: set, flags: [], why });
    const short = AT_61.map((one) => (one.criterion === 'C3' ? { ...one, level: 4, comment: 'Good.' } : one));
    expect(await refusal(first, REVISE, revise(short))).toBe('CommentTooShortError');
    expect(await refusal(first, REVISE, revise(AT_61.slice(1)))).toBe('MarkIncompleteError');
    expect(await refusal(first, REVISE, revise(AT_58))).toBe('NothingRevisedError');
    expect(await refusal(first, REVISE, revise(AT_61, ' '))).toBe('InvalidInputError');
    expect(await refusal(first, STAND, { ...own, why: ' ' })).toBe('InvalidInputError');
    expect((await discussion(first, revised.packetId))?.marks.map(({ hasEnded }) => hasEnded)).toEqual([false, false]);
  });

  it('are revised once: what the first revised to is kept from the second until the second has ended too', async () => {
    const [first, second] = await sides(revised.packetId);
    const { packetId } = revised;
    await end(first, packetId, AT_61);
    expect(await refusal(first, REVISE, { ...(await ownMark(round, first, packetId)), levels: AT_66, flags: [], why: 'More.' })).toBe('DiscussionPartEndedError'); // prettier-ignore
    expect(await refusal(first, STAND, { ...(await ownMark(round, first, packetId)), why: 'No more.' })).toBe('DiscussionPartEndedError'); // prettier-ignore
    expect(await refusal(first, NOTE, { packetId, text: 'One more word.' })).toBe('DiscussionPartEndedError');
    expect(await toDiscuss(first)).not.toContain(packetId);
    expect((await discussion(first, packetId))?.marks[0]).toMatchObject({ total: 58, hasEnded: true, revision: { total: 61 } }); // prettier-ignore
    const seen = (await discussion(second, packetId))?.marks[0];
    expect(seen).toMatchObject({ total: 58, hasEnded: true, why: null, revision: null });
    expect(await marking(packetId)).toMatchObject({ state: 'DISCUSSION_NEEDED' });
  });

  it('of 61 and 66 after it are the mean, 63.5, and both values are shown to markers and moderator', async () => {
    const [first, second] = await sides(revised.packetId);
    await end(second, revised.packetId);
    expect(await marking(revised.packetId)).toMatchObject({
      state: 'DECIDED',
      total: 63.5,
      outcome: 'PASS',
      band: 'Pass',
      method: 'mean',
      difference: 5,
      reasons: [],
    });
    for (const marker of [first, second])
      expect(await discussion(marker, revised.packetId)).toMatchObject({
        total: 63.5,
        marks: [
          { total: 58, why: 'I looked at it again.', revision: { total: 61, outcome: 'PASS' } },
          { total: 66, why: 'I looked at it again.', revision: null },
        ],
      });
    const { markings } = await moderator.do<{ markings: { packetId: string; marks: object[] }[] }>(ENDED, {
      roundId: round.roundId,
    });
    expect(markings.find(({ packetId }) => packetId === revised.packetId)?.marks).toEqual([
      { marker: 1, total: 58, revisedTotal: 61, ended: 'REVISED', why: 'I looked at it again.' },
      { marker: 2, total: 66, revisedTotal: null, ended: 'STOOD_BY', why: 'I looked at it again.' },
    ]);
    const { moderatedPlan } = await moderator.do<{ moderatedPlan: { marks: object[] } }>(MODERATED_PLAN, {
      packetId: revised.packetId,
    });
    expect(moderatedPlan.marks).toMatchObject([
      { marker: 1, total: 58, revision: { total: 61, outcome: 'PASS', flags: [] } },
      { marker: 2, total: 66, revision: null },
    ]);
    expect(await refusal(second, NOTE, { packetId: revised.packetId, text: 'Thank you.' })).toBe(
      'DiscussionPartEndedError',
    );
  });

  it('stay in the audit with every value: what was marked, revised and decided', async () => {
    const { audit } = await administrator.do<{ audit: { edges: { node: { body: string } }[] } }>(
      '{ audit(first: 100) { edges { node { body } } } }',
    );
    const records = audit.edges
      .map(({ node }) => JSON.parse(node.body) as { type: string; data: Record<string, unknown> })
      .filter(({ data }) => data['packetId'] === revised.packetId)
      .reverse();
    const of = (type: string) =>
      records.filter((record) => record.type === `assessment.${type}`).map(({ data }) => data);
    expect(of('marks-compared.v2')).toMatchObject([
      { state: 'discussion-needed', totals: [58, 66], total: null },
      { state: 'decided', totals: [61, 66], total: 63.5, method: 'mean', reasons: [] },
    ]);
    expect(of('mark-revised.v1')).toMatchObject([{ fromTotal: 58, toTotal: 61, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]); // prettier-ignore
    expect(of('discussion-part-ended.v1')).toMatchObject([{ revises: true }, { revises: false }]);
    expect(of('discussion-note-written.v1')).toHaveLength(3);
  });

  it('need a third mark when neither moves, which only then is ordered', async () => {
    const [first, second] = await sides(unmoved.packetId);
    const { packetId } = unmoved;
    await end(first, packetId);
    await end(second, packetId);
    expect(await marking(packetId)).toMatchObject({
      state: 'THIRD_MARK_NEEDED',
      reasons: ['DIFFERENT_SIDE'],
      total: null,
    });
    expect(await refusal(first, STAND, { ...(await ownMark(round, first, packetId)), why: 'Still.' })).toBe(
      'DiscussionPartEndedError',
    );
    await moderator.do(THIRD, { input: { packetId } });
    expect(await marking(packetId)).toMatchObject({ state: 'THIRD_MARKING' });
  });

  it('are kept from the third marker until all is decided: 63, and so 64.5, the mean of the closest pair', async () => {
    const [first, , third] = await sides(unmoved.packetId);
    const { packetId } = unmoved;
    const blind = async () => {
      const { packet } = await third.do<{ packet: { others: object[] } | null }>(PACKET, { id: packetId });
      expect(packet?.others ?? []).toEqual([]);
      expect(await discussion(third, packetId)).toBeNull();
      expect(await toDiscuss(third)).not.toContain(packetId);
    };
    await blind();
    const filled = await round.fill(third, packetId, AT_63);
    await blind();
    expect(await refusal(third, REVISE, { ...filled, levels: AT_66, flags: [], why: 'Early.' })).toBe(
      'DiscussionNotOpenError',
    );
    // Whoever discussed reads on, and sees nothing of the third.
    expect((await discussion(first, packetId))?.marks.map(({ total }) => total)).toEqual([58, 66]);
    await third.do(act('submitMark', 'SubmitMarkInput', 'mark { id }'), { input: filled });
    // |58 - 66| = 8, |58 - 63| = 5, |66 - 63| = 3.
    expect(await marking(packetId)).toMatchObject({
      state: 'DECIDED',
      total: 64.5,
      method: 'closestPairMean',
      outcome: 'PASS',
      marks: [{ total: 58 }, { total: 66 }, { total: 63 }],
    });
    expect((await discussion(third, packetId))?.marks.map(({ total }) => total)).toEqual([58, 66, 63]);
  });

  it('are compared once when both revise in the same instant, with what both revised to', async () => {
    const [first, second] = await sides(racing.packetId);
    const { packetId } = racing;
    const input = async (who: Caller, set: ReturnType<typeof levels>) => ({
      ...(await ownMark(round, who, packetId)),
      ...{ levels: set, flags: [], why: 'I looked again.' },
    });
    const [one, other] = [await input(first, AT_63), await input(second, AT_61)];
    const outcomes = await Promise.all([refusal(first, REVISE, one), refusal(second, REVISE, other)]);
    expect(outcomes).toEqual([undefined, undefined]);
    // 63 and 61: 2 apart, one side, one band.
    expect(await marking(packetId)).toMatchObject({ state: 'DECIDED', total: 62, difference: 2, method: 'mean' });
    const compared = await asAdmin(round.api.testDatabase.adminUrl, async (client) => {
      const { rows } = await client.query<{ many: number }>(
        `select count(*)::int as many from platform.audit where body like '%marks-compared%' and body like '%' || $1 || '%'`,
        [packetId],
      );
      return rows[0]?.many;
    });
    expect(compared).toBe(2);
  });

  it('are released as revised: means of criteria and the reasons that stand', async () => {
    await round.conclude(moderator);
    await round.api.settle();
    const { result } = await lead.do<{ result: { total: number; criteria: { key: string; mean: number }[] } }>(RESULT, {
      id: revised.projectId,
    });
    // C3 at 2 (first 1) and at 3.
    expect(result).toMatchObject({ total: 63.5, outcome: 'PASS' });
    expect(result.criteria.find(({ key }) => key === 'C3')?.mean).toBe(2.5);
    expect(JSON.stringify(result)).not.toContain('Assessor');
  });
});

describe('a scheme', () => {
  it('says how far apart marks agree, what is too far for a discussion, and what a third settles', async () => {
    const round = await MarkingRound.start();
    const create = act('createScheme', 'CreateSchemeInput', 'id');
    const scheme = {
      ...{ title: 'Strict', track: 'FULL', rubricKey: 'SIP-BC', rubricVersion: '1.0', requiredGates: [] },
      ...{ showsLeadership: false, agreeWithin: 2, thirdAbove: 4, rule: 'CLOSEST_TO_THIRD' },
    };
    await round.director.do(create, { input: scheme });
    expect(await refusal(round.director, create, { ...scheme, thirdAbove: 1 })).toBe('InvalidInputError');
    expect(await round.director.do('{ schemes { agreeWithin thirdAbove rule } }')).toEqual({
      schemes: [
        { agreeWithin: 2, thirdAbove: 4, rule: 'CLOSEST_TO_THIRD' },
        { agreeWithin: 5, thirdAbove: 10, rule: 'CLOSEST_PAIR' },
      ],
    });
    await round.api.stop();
  });
});

import { AT_58, AT_66, ownMark, STAND } from '../../support/mark-discussion.js';
import { ALLOCATE, MarkingRound, THIRD } from '../../support/marking-round.js';
import type { Caller } from '../../support/test-api.js';

const INBOX = '{ inbox(first: 20) { edges { node { id kind projectId text at } } } }';

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly projectId: string | null;
  readonly text: string;
  readonly at: string;
}

/** The instant in a uuid of version 7 (RFC 9562): its first 48 bits, in milliseconds. */
const instantOf = (id: string): Date => new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));

describe('a marker’s inbox', () => {
  let round: MarkingRound;
  let moderator: Caller;
  let ann: Caller;
  let bob: Caller;
  let packetId: string;
  let codes: string[];

  const inbox = async (who: Caller, kind: string): Promise<Told[]> => {
    await round.api.settle();
    const { inbox: told } = await who.do<{ inbox: { edges: { node: Told }[] } }>(INBOX);
    return told.edges.map(({ node }) => node).filter((one) => one.kind === kind);
  };

  beforeAll(async () => {
    round = await MarkingRound.start();
    const { api, programme, director, roundId } = round;
    const trust = await api.organisation('Northmere General (FICTIONAL)');
    const lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    moderator = await api.someone(programme, 'Mo Derator', 'moderator');
    ann = await api.someone(programme, 'Ann Assessor', 'assessor');
    bob = await api.someone(programme, 'Bob Assessor', 'assessor');
    ({ packetId } = await round.accepted(lead, 'Late results'));
    await round.accepted(lead, 'Lost referrals');
    await director.do(ALLOCATE, { input: { roundId } });
    const { markingQueue } = await ann.do<{ markingQueue: { code: string }[] }>('{ markingQueue { code } }');
    codes = markingQueue.map(({ code }) => code).sort();
  }, 120_000);
  afterAll(() => round.api.stop());

  it('tells both markers of a plan that it is in their queue, by its code alone, and nobody twice', async () => {
    for (const marker of [ann, bob])
      expect(await inbox(marker, 'PLANS_TO_MARK')).toMatchObject([
        { projectId: null, text: `Plans ${codes.join(', ')} are in your queue to mark.` },
      ]);
    await round.director.do(ALLOCATE, { input: { roundId: round.roundId } });
    expect(await inbox(ann, 'PLANS_TO_MARK')).toHaveLength(1);
  });

  it('tells both that their marks are to be discussed, whoever was the last to submit', async () => {
    await round.mark(ann, packetId, AT_58);
    expect(await inbox(ann, 'MARKS_TO_DISCUSS')).toEqual([]);
    await round.mark(bob, packetId, AT_66);
    for (const marker of [ann, bob])
      expect(await inbox(marker, 'MARKS_TO_DISCUSS')).toMatchObject([
        { projectId: null, text: expect.stringMatching(/^Your mark of plan \w{5} does not agree with the other\./) },
      ]);
    expect(await inbox(moderator, 'MARKS_TO_DISCUSS')).toEqual([]);
  });

  it('tells the third marker of the plan as it tells any other', async () => {
    for (const marker of [ann, bob])
      await marker.do(STAND, { input: { ...(await ownMark(round, marker, packetId)), why: 'It stands.' } });
    const third = await round.api.someone(round.programme, 'Cat Assessor', 'assessor');
    await moderator.do(THIRD, { input: { packetId } });
    expect(await inbox(third, 'PLANS_TO_MARK')).toMatchObject([
      { text: expect.stringMatching(/^Plan \w{5} is in your queue to mark\.$/) },
    ]);
    expect(await inbox(third, 'MARKS_TO_DISCUSS')).toEqual([]);
  });

  it('names nobody, no project and no hour', async () => {
    for (const marker of [ann, bob]) {
      const told = [...(await inbox(marker, 'PLANS_TO_MARK')), ...(await inbox(marker, 'MARKS_TO_DISCUSS'))];
      expect(told).toHaveLength(2);
      expect(JSON.stringify(told)).not.toMatch(/Late|Lost|Leadwell|Northmere|Assessor/);
      for (const { at, id } of told) {
        const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'medium' });
        expect(clock.format(new Date(at))).toBe('00:00:00');
        expect(instantOf(id).toISOString()).toMatch(/T00:00:00\.000Z$/);
      }
    }
  });
});

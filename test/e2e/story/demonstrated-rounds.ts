import { demoGuide } from '../../../apps/api/src/identity/demo-guide.js';
import { MARKINGS, QUEUE, RESULT, SUBMISSIONS } from '../../support/marking-round.js';
import { MODERATION, type Moderation } from '../../support/moderated-round.js';
import type { Caller, TestApi } from '../../support/test-api.js';

const ROUNDS = '{ rounds { id title state deadlineAt markingDueOn } }';
const RESULTS = `query ($roundId: ID!) { roundResults(roundId: $roundId) { title total outcome band criteria resubmitUntil } }`;
const FAIRNESS = `query ($roundId: ID!) { fairness(roundId: $roundId) { plans marks islands { plans }
  markers { marked severity } severityReason residualDf } }`;

interface RoundSeen {
  readonly id: string;
  readonly state: string;
}

/** What the demonstration holds of marking: one round that is over, one that goes on, and somebody to try each part as. */
export function itHoldsItsRounds(running: () => TestApi): void {
  const guided = async (who: keyof typeof demoGuide): Promise<Caller> => {
    const { demoPeople } = await running().thePublic.do<{
      demoPeople: { id: string; name: string; finds: string | null; organisation: { id: string } }[];
    }>('{ demoPeople { id name finds organisation { id } } }');
    const found = demoPeople.filter(({ name }) => name === demoGuide[who]?.name);
    expect(found.map(({ finds }) => finds)).toEqual([demoGuide[who]?.finds]);
    return running().signIn(found[0]?.id ?? '', found[0]?.organisation.id ?? '');
  };
  const roundsOf = async (director: Caller): Promise<{ finished: RoundSeen; marking: RoundSeen }> => {
    const { rounds } = await director.do<{ rounds: RoundSeen[] }>(ROUNDS);
    const one = (state: string): RoundSeen => {
      const found = rounds.filter((round) => round.state === state);
      expect(found).toHaveLength(1);
      return found[0] ?? { id: '', state };
    };
    return { finished: one('RELEASED'), marking: one('MARKING') };
  };

  it('has a finished round with a distinction, merits, passes, and a fail with the offer to submit again', async () => {
    const director = await guided('director');
    const { finished } = await roundsOf(director);
    const { roundResults } = await director.do<{
      roundResults: {
        title: string;
        total: number;
        outcome: string;
        band: string;
        criteria: string[] | null;
        resubmitUntil: string | null;
      }[];
    }>(RESULTS, { roundId: finished.id });
    const byTotal = [...roundResults].sort((one, other) => other.total - one.total);
    // The arithmetic stands beside the levels in the seeds: what a level is worth, counted from 75.
    expect(byTotal.map(({ total }) => total)).toEqual([93, 84.75, 81, 79.875, 72.75, 72.5, 70.375, 66.5, 49]);
    const bands = byTotal.map(({ band }) => band);
    expect(new Set(bands.slice(1, 4)).size).toBe(1);
    expect(new Set(bands.slice(4, 8)).size).toBe(1);
    expect(new Set(bands).size).toBe(4);
    expect(byTotal.map(({ outcome }) => outcome)).toEqual([...Array.from({ length: 8 }, () => 'PASS'), 'FAIL']);
    // Six months from the release on 1 July 2026.
    expect(byTotal.at(-1)).toMatchObject({
      title: 'VTE risk re-assessment at 24 hours on two surgical wards',
      resubmitUntil: '2027-01-01',
    });
  });

  it('shows the finished round’s fairness: six markers whose marks are all linked', async () => {
    const director = await guided('director');
    const { finished } = await roundsOf(director);
    const { fairness } = await director.do<{
      fairness: { plans: number; marks: number; islands: unknown[]; markers: { marked: number; severity: number }[] };
    }>(FAIRNESS, { roundId: finished.id });
    // Nine plans twice, and one a third time.
    expect(fairness).toMatchObject({ plans: 9, marks: 19 });
    expect(fairness.islands).toHaveLength(1);
    expect(fairness.markers).toHaveLength(6);
    expect(fairness.markers.reduce((sum, { marked }) => sum + marked, 0)).toBe(19);
    for (const { severity } of fairness.markers) expect(Number.isFinite(severity)).toBe(true);
  });

  it('leaves the director a submission to screen, and shows one that was returned and a mark that was declined', async () => {
    const director = await guided('director');
    const { marking } = await roundsOf(director);
    const { submissions } = await director.do<{ submissions: { title: string; state: string }[] }>(SUBMISSIONS, {
      roundId: marking.id,
    });
    expect(submissions.map(({ state }) => state).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'ACCEPTED'),
      'RETURNED',
      'SUBMITTED',
    ]);
    const { markings } = await director.do<{ markings: { state: string; marks: { state: string }[] }[] }>(MARKINGS, {
      roundId: marking.id,
    });
    expect(markings.map(({ state }) => state).sort()).toEqual(['DECIDED', 'DISCUSSION_NEEDED', 'MARKING', 'MARKING']);
    expect(markings.flatMap(({ marks }) => marks).filter(({ state }) => state === 'DECLINED')).toHaveLength(1);
  });

  it('gives one marker a plan to open, one a half-marked plan, one a discussion to end, and one an invitation', async () => {
    interface Item {
      readonly packetId: string;
      readonly state: string;
      readonly isToDiscuss: boolean;
    }
    const queueOf = async (marker: Caller): Promise<readonly Item[]> =>
      (await marker.do<{ markingQueue: Item[] }>(QUEUE.replace('dueOn', 'dueOn isToDiscuss'))).markingQueue;
    const first = await queueOf(await guided('assessorOne'));
    expect(first.filter(({ state }) => state === 'CONFLICT_CHECK')).toHaveLength(1);
    const second = await guided('assessorTwo');
    const open = (await queueOf(second)).filter(({ isToDiscuss }) => isToDiscuss);
    expect(open).toHaveLength(1);
    const { discussion } = await second.do<{
      discussion: { difference: number; notes: unknown[]; marks: { isOwn: boolean; hasEnded: boolean }[] };
    }>('query ($id: ID!) { discussion(packetId: $id) { difference notes { text } marks { isOwn hasEnded } } }', {
      id: open[0]?.packetId,
    });
    expect(discussion.difference).toBe(7);
    expect(discussion.notes).toHaveLength(2);
    expect(discussion.marks.map(({ isOwn, hasEnded }) => [isOwn, hasEnded]).sort()).toEqual([
      [false, true],
      [true, false],
    ]);
    const half = await queueOf(await guided('assessorSix'));
    expect(half.filter(({ state }) => state === 'IN_PROGRESS')).toHaveLength(1);
    const third = await guided('assessorThree');
    expect(await third.do('{ ownInvitation { state } }')).toEqual({ ownInvitation: { state: 'INVITED' } });
  });

  it('shows the moderator a sample found sound, and the external examiner their own with a report', async () => {
    const moderator = await guided('moderator');
    const { finished } = await roundsOf(await guided('director'));
    const { moderation } = await moderator.do<Moderation>(MODERATION, { roundId: finished.id });
    // Fewer than ten that need not be looked at: the whole cohort is.
    expect(moderation.sample.map(({ state }) => state)).toEqual(Array.from({ length: 9 }, () => 'SOUND'));
    const examiner = await guided('examiner');
    const { externalRoom } = await examiner.do<{
      externalRoom: { hasConflict: boolean; sample: unknown[]; reports: unknown[] };
    }>(
      'query ($roundId: ID!) { externalRoom(roundId: $roundId) { hasConflict sample { packetId } reports { number } } }',
      {
        roundId: finished.id,
      },
    );
    expect(externalRoom.hasConflict).toBe(false);
    expect(externalRoom.sample.length).toBeGreaterThan(0);
    expect(externalRoom.reports).toHaveLength(1);
  });

  it('shows the programme’s administrator both rounds, and nothing that is marked in them', async () => {
    const administrator = await guided('programmeAdministrator');
    const { finished } = await roundsOf(administrator);
    const refused = await administrator.ask(MARKINGS, { roundId: finished.id });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('lets the trainees read their results, each with what two markers wrote', async () => {
    for (const [who, outcome, total] of [
      ['SIP-05', 'PASS', 93],
      ['SIP-02', 'FAIL', 49],
    ] as const) {
      const lead = await guided(who);
      const { myProjects } = await lead.do<{ myProjects: { edges: { node: { id: string } }[] } }>(
        '{ myProjects(first: 1) { edges { node { id } } } }',
      );
      const { result } = await lead.do<{
        result: { outcome: string; total: number; criteria: { comments: { marker: number; text: string }[] }[] };
      }>(RESULT, { id: myProjects.edges[0]?.node.id });
      expect(result).toMatchObject({ outcome, total });
      const said = result.criteria.flatMap(({ comments }) => comments).filter(({ text }) => text);
      expect(new Set(said.map(({ marker }) => marker))).toEqual(new Set([1, 2]));
      expect(said.length).toBeGreaterThanOrEqual(10);
    }
  });
}

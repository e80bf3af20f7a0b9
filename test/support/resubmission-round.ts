import {
  act,
  ALLOCATE,
  CONFIRM_ROUND,
  DRAW,
  findAllSound,
  levels,
  MarkingRound,
  plainMinute,
  RELEASE,
} from './marking-round.js';
import type { Caller, TestApi } from './test-api.js';

export const OPEN_RESUBMISSIONS = act('openResubmissionRound', 'OpenResubmissionRoundInput', 'id');

// SIP-BC weighs C1 to C10 10 12 12 14 10 12 8 8 7 7. With these levels the sum of weight x level is
// 30 + 24 + 24 + 28 + 30 + 12 + 24 + 16 + 14 + 14 = 216, and a quarter of it 54. C6 at 1 fails by itself.
const AT_54 = { C1: 3, C2: 2, C3: 2, C4: 2, C5: 3, C6: 1, C7: 3, C8: 2, C9: 2, C10: 2 };
/** The same total otherwise: C7 and C8 weigh 8 each, and exchange their levels. */
const AT_54_TOO = { ...AT_54, C7: 2, C8: 3 };
export const TO_MARK_ANEW = ['C4', 'C6'];
/** 54 + 14/4 + 12/4 = 60.5: a level more for each of the two. */
export const BETTER = { C4: 3, C6: 2 };

/** The levels of some criteria, each with words that only this marker wrote. */
export const saidBy = (who: string, given: Readonly<Record<string, number>>) =>
  levels(0, given)
    .filter(({ criterion }) => criterion in given)
    .map((one) => ({ ...one, comment: `What ${who} saw of ${one.criterion}, in words of their own.` }));

/** The levels that a marker sets in a resubmission: one for each criterion that they do not carry over. */
export async function levelsAnew(marker: Caller, packetId: string, level: number): Promise<ReturnType<typeof levels>> {
  const { packet } = await marker.do<{ packet: { mark: { carried: string[] } } }>(
    'query ($id: ID!) { packet(id: $id) { mark { carried } } }',
    { id: packetId },
  );
  return levels(level).filter(({ criterion }) => !packet.mark.carried.includes(criterion));
}

interface Plan {
  readonly projectId: string;
  readonly packetId: string;
}

/** A round whose results are out: one plan at 54 that may be submitted again, and one that passed. */
export class ResubmissionRound {
  private constructor(
    readonly round: MarkingRound,
    readonly trust: string,
    readonly lead: Caller,
    readonly moderator: Caller,
    /** Who marked both. */
    readonly originals: readonly [Caller, Caller],
    readonly failed: Plan,
    readonly passed: Plan,
  ) {}

  /** @param options.prepare what the lead enters before it is submitted the first time */
  static async start({
    prepare = () => Promise.resolve(),
    ...options
  }: {
    api?: TestApi;
    programmeName?: string;
    resubmissionsCapped?: boolean;
    prepare?: (lead: Caller, projectId: string) => Promise<void>;
  } = {}): Promise<ResubmissionRound> {
    const round = await MarkingRound.start(options);
    const { api, programme, director, roundId } = round;
    const trust = await api.organisation('Quernmore Trust (FICTIONAL)');
    const lead = await api.someone(trust, 'Zebedee Quill', 'clinician');
    const moderator = await api.someone(programme, 'Mo Derator', 'moderator');
    const ann = await api.someone(programme, 'Ann Assessor', 'assessor');
    const bob = await api.someone(programme, 'Bob Assessor', 'assessor');
    const projectId = await round.start(lead, 'Fewer falls');
    await prepare(lead, projectId);
    const failed = { projectId, ...(await round.accept(lead, projectId)) };
    const passed = await round.accepted(lead, 'Hands washed');
    await director.do(ALLOCATE, { input: { roundId } });
    await round.mark(ann, failed.packetId, saidBy('Ann', AT_54));
    await round.mark(bob, failed.packetId, saidBy('Bob', AT_54_TOO));
    for (const marker of [ann, bob]) await round.mark(marker, passed.packetId, levels(3));
    const resubmissions = [{ packetId: failed.packetId, criteria: TO_MARK_ANEW }];
    await concludeWith(round, moderator, resubmissions);
    return new ResubmissionRound(round, trust, lead, moderator, [ann, bob], failed, passed);
  }

  /** A round for resubmissions to it, with room until the first of February. */
  async open(more: object = {}): Promise<MarkingRound> {
    const { openResubmissionRound } = await this.round.director.do<{ openResubmissionRound: { id: string } }>(
      OPEN_RESUBMISSIONS,
      { input: this.opening(more) },
    );
    return this.round.inRound(openResubmissionRound.id);
  }

  opening(more: object = {}) {
    return {
      resubmits: this.round.roundId,
      title: 'Autumn, again',
      opensAt: '2026-09-01T08:00:00Z',
      deadlineAt: '2027-02-01T12:00:00Z',
      markingDueOn: '2027-02-20',
      ...more,
    };
  }

  conclude(again: MarkingRound): Promise<void> {
    return concludeWith(again, this.moderator, []);
  }
}

async function concludeWith(
  { api, director, roundId }: MarkingRound,
  moderator: Caller,
  resubmissions: readonly object[],
) {
  await moderator.do(DRAW, { input: { roundId } });
  await findAllSound(moderator, roundId);
  await director.do(CONFIRM_ROUND, { input: { ...plainMinute(roundId), resubmissions } });
  await director.do(RELEASE, { input: { roundId } });
  await api.settle();
}

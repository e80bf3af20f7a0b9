import { ALLOCATE, levels, MarkingRound } from './marking-round.js';
import type { Caller, TestApi } from './test-api.js';

/** What a marker gives a plan: by its title, and by who marks. */
export type Judgement = (title: string, marker: string) => ReturnType<typeof levels>;

export const MODERATION = `query ($roundId: ID!) { moderation(roundId: $roundId) { state unscreened undecided lacking toLookAt isComplete
  sample { packetId code state reasons total outcome markedAnew } markers { id name plans }
  reMarks { packetId number scope reason earlier { total outcome } } proposals { points reason } } }`;
export const MODERATED_PLAN = `query ($packetId: ID!) { moderatedPlan(packetId: $packetId) { packetId code document state total outcome sampledState reasons foundSound
  marks { marker markerName state total outcome globalRating levels { criterion level comment } strengths nextSteps revision { total outcome flags levels { criterion level } } } reMarks { number reason earlier { total } } } }`;

export interface Moderation {
  readonly moderation: {
    readonly state: string;
    readonly undecided: number;
    readonly lacking: number;
    readonly toLookAt: number;
    readonly isComplete: boolean;
    readonly sample: readonly {
      packetId: string;
      state: string;
      reasons: string[];
      total: number;
      markedAnew: number;
    }[];
    readonly markers: readonly { id: string; name: string; plans: number }[];
    readonly reMarks: readonly { packetId: string; number: number; scope: string; earlier: { total: number } }[];
    readonly proposals: readonly { points: number; reason: string }[];
  };
}

export interface ModeratedPlan {
  readonly moderatedPlan: {
    readonly state: string;
    readonly total: number | null;
    readonly outcome: string | null;
    readonly sampledState: string | null;
    readonly marks: readonly {
      marker: number;
      markerName: string;
      state: string;
      total: number | null;
      levels: { criterion: string; level: number; comment: string }[];
    }[];
    readonly reMarks: readonly { number: number; reason: string; earlier: { total: number } }[];
  } | null;
}

/** A round of plans from one trust, with markers whose every mark is known beforehand. */
export class ModeratedRound {
  private constructor(
    readonly round: MarkingRound,
    readonly lead: Caller,
    readonly moderator: Caller,
    readonly markers: ReadonlyMap<string, Caller>,
    /** By title. */
    readonly plans: ReadonlyMap<string, { projectId: string; packetId: string }>,
    private readonly judgement: Judgement,
  ) {}

  static async start(
    titles: readonly string[],
    names: readonly string[],
    judgement: Judgement,
    running?: TestApi,
  ): Promise<ModeratedRound> {
    const round = await MarkingRound.start(running ? { api: running } : {});
    const { api, programme, director, roundId } = round;
    const trust = await api.organisation('Northmere General Hospital NHS Trust (FICTIONAL)');
    const lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    const moderator = await api.someone(programme, 'Mo Derator', 'moderator');
    const markers = new Map<string, Caller>();
    for (const name of names) markers.set(name, await api.someone(programme, name, 'assessor'));
    const plans = new Map<string, { projectId: string; packetId: string }>();
    for (const title of titles) plans.set(title, await round.accepted(lead, title));
    await director.do(ALLOCATE, { input: { roundId } });
    return new ModeratedRound(round, lead, moderator, markers, plans, judgement);
  }

  packet(title: string): string {
    return this.plans.get(title)?.packetId ?? '';
  }

  /** Every marker marks what waits in their queue, but for these plans. */
  async markAll({ but = [] }: { but?: readonly string[] } = {}): Promise<void> {
    for (const [name, marker] of this.markers)
      for (const { packetId, state, title } of await this.round.queue(marker))
        if (state === 'CONFLICT_CHECK' && !but.includes(title))
          await this.round.mark(marker, packetId, this.judgement(title, name));
  }

  async moderation(): Promise<Moderation['moderation']> {
    return (await this.moderator.do<Moderation>(MODERATION, { roundId: this.round.roundId })).moderation;
  }

  async moderated(title: string, who = this.moderator): Promise<ModeratedPlan['moderatedPlan']> {
    return (await who.do<ModeratedPlan>(MODERATED_PLAN, { packetId: this.packet(title) })).moderatedPlan;
  }
}

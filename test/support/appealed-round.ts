import { act, ALLOCATE, levels, MarkingRound } from './marking-round.js';
import type { Caller, TestApi } from './test-api.js';

export const LODGE = act('lodgeAppeal', 'LodgeAppealInput', 'id project { id }');
export const SETTLE = act('settleAppeal', 'AppealInput', 'project { id }');
export const TO_REVIEW = act('takeAppealToReview', 'TakeAppealToReviewInput', 'project { id }');
export const WITHDRAW_APPEAL = act('withdrawAppeal', 'AppealInput', 'project { id }');
export const ANSWER_APPEAL = act('answerAppeal', 'AnswerAppealInput', 'id');
export const REVIEW_APPEAL = act('reviewAppeal', 'ReviewAppealInput', 'id');
export const DECIDE_APPEAL = act('decideAppeal', 'DecideAppealInput', 'id sha256');
export const CASES = '{ appealCases { id code state dueOn daysLeft } }';
export const CASE = `query ($id: ID!) { appealCase(id: $id) { id version state projectTitle leadName account steps { state words byName }
  confirmed { total outcome } minute { finding sat after { total outcome band } } answering { isOpen isYours }
  reviewing { isOpen isYours barredBy } deciding { isOpen isYours barredBy } } }`;
export const APPEALING = `query ($id: ID!) { project(id: $id) { appealing { until mayLodge appeal { id version ground account asks state dueOn daysLeft
  isYours maySettle mayTakeToReview mayWithdraw steps { state words } } } } }`;

export interface AppealSeen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly account: string | null;
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
  readonly maySettle: boolean;
  readonly mayTakeToReview: boolean;
  readonly steps: readonly { state: string; words: string }[];
}
export interface CaseSeen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly leadName: string;
  readonly account: string;
  readonly steps: readonly { state: string; words: string; byName: string | null }[];
  readonly minute: { finding: string; after: { total: number; outcome: string; band: string } | null } | null;
  readonly reviewing: { isOpen: boolean; isYours: boolean; barredBy: string | null };
  readonly deciding: { isOpen: boolean; isYours: boolean; barredBy: string | null };
}

export const GROUND = {
  ground: 'PROCEDURE',
  account: 'The marks say that the costs were missing. They stand on page 4.',
  asks: 'Another look at the costs.',
};

/** What each plan of the round is given. A quarter of the weight for each level below 3: C2 12, C3 12, C4 14, C1 10. */
export const AT_65_5 = levels(3, { C2: 2, C3: 2, C4: 2 });
export const AT_63 = levels(3, { C1: 2, C2: 2, C3: 2, C4: 2 });

/** A released round of one lead's plans, each at 64.25, with those of the programme who may have to do with an appeal. */
export class AppealedRound {
  private constructor(
    readonly round: MarkingRound,
    readonly trust: string,
    readonly people: Record<'lead' | 'director' | 'staff' | 'moderator' | 'reviewer' | 'marker', Caller>,
    /** By title. */
    readonly plans: ReadonlyMap<string, { projectId: string; packetId: string }>,
  ) {}

  static async start(titles: readonly string[], running?: TestApi): Promise<AppealedRound> {
    const round = await MarkingRound.start({
      programmeName: 'School of Second Looks (FICTIONAL)',
      ...(running ? { api: running } : {}),
    });
    const { api, programme, director, roundId } = round;
    const trust = await api.organisation('Oakmere Infirmary (FICTIONAL)');
    const lead = await api.someone(trust, 'Ada Leadwell', 'clinician');
    const marker = await api.someone(programme, 'Ann Assessor', 'assessor');
    const second = await api.someone(programme, 'Bob Assessor', 'assessor');
    const plans = new Map<string, { projectId: string; packetId: string }>();
    for (const title of titles) plans.set(title, await round.accepted(lead, title));
    await director.do(ALLOCATE, { input: { roundId } });
    for (const { packetId } of plans.values()) {
      await round.mark(marker, packetId, AT_65_5);
      await round.mark(second, packetId, AT_63);
    }
    const moderator = await api.someone(programme, 'Mona Moderates', 'moderator');
    await round.conclude(moderator);
    await api.settle();
    const staff = await api.someone(programme, 'Sam Staff', 'administrator');
    const reviewer = await api.someone(programme, 'Rea Viewer', 'moderator');
    return new AppealedRound(round, trust, { lead, director, staff, moderator, reviewer, marker }, plans);
  }

  project(title: string): string {
    return this.plans.get(title)?.projectId ?? '';
  }

  /** On another day, for which everybody signs in anew. */
  async on(instant: string): Promise<void> {
    const { api, programme } = this.round;
    api.clock.moveTo(instant);
    for (const [part, { personId }] of Object.entries(this.people))
      this.people[part as keyof AppealedRound['people']] = await api.signIn(
        personId,
        part === 'lead' ? this.trust : programme,
      );
  }

  async lodge(title: string, more: object = {}): Promise<string> {
    const { lodgeAppeal } = await this.people.lead.do<{ lodgeAppeal: { id: string } }>(LODGE, {
      input: { projectId: this.project(title), ...GROUND, ...more },
    });
    await this.round.api.settle();
    return lodgeAppeal.id;
  }

  async seen(title: string, who = this.people.lead): Promise<AppealSeen | null> {
    const { project } = await who.do<{ project: { appealing: { appeal: AppealSeen | null } | null } }>(APPEALING, {
      id: this.project(title),
    });
    return project.appealing?.appeal ?? null;
  }

  async caseOf(id: string, who = this.people.director): Promise<CaseSeen | null> {
    return (await who.do<{ appealCase: CaseSeen | null }>(CASE, { id })).appealCase;
  }

  /** An act of the programme at the version it is at, and all that follows from it. */
  async act(who: Caller, query: string, id: string, input: object): Promise<void> {
    await who.do(query, { input: { id, version: (await this.caseOf(id))?.version, ...input } });
    await this.round.api.settle();
  }

  /** An act of the lead, likewise. */
  async lead(query: string, title: string, input: object = {}): Promise<void> {
    const appeal = await this.seen(title);
    await this.people.lead.do(query, { input: { id: appeal?.id, version: appeal?.version, ...input } });
    await this.round.api.settle();
  }

  /** From its lodging to its panel. */
  async toPanel(title: string): Promise<string> {
    const id = await this.lodge(title);
    await this.act(this.people.staff, ANSWER_APPEAL, id, { answer: 'Both marks were argued.' });
    await this.lead(TO_REVIEW, title, { why: 'The costs are not mentioned.' });
    await this.act(this.people.reviewer, REVIEW_APPEAL, id, { toPanel: true, reason: 'A page was not in the packet.' });
    return id;
  }
}

/** The minute of a panel that amends C4. */
export const AMENDS_C4 = {
  heldOn: '2026-09-01',
  sat: ['Dr Panel (FICTIONAL)', 'Prof Member (FICTIONAL)'],
  finding: 'AMENDED',
  decided: 'C4 is amended to level 3. We apologise.',
  reason: 'Page 4 was not in the packet that was marked.',
  levels: [{ criterion: 'C4', level: 3 }],
};

import { systemViewer } from '#libs/identity';
import { ALLOCATE, type levels, MARKINGS, MarkingRound, THIRD } from './marking-round.js';
import { ownMark, REVISE, STAND } from './mark-discussion.js';
import { plantedLevels } from './planted-severities.js';
import { joinPool } from './pool-of-markers.js';
import type { Caller } from './test-api.js';

const TRUSTS = ['Alderholt', 'Birkmere', 'Carrowby', 'Dunsley', 'Eskwater', 'Farnby', 'Gorseham'];
const PLANS_OF_A_TRUST = 6;
const MARKERS = ['Ada', 'Ben', 'Cyd', 'Dot', 'Eli', 'Flo', 'Gus', 'Hal', 'Ivy', 'Jon'].map(
  (name) => `${name} Assessor`,
);

export interface PlanInRound {
  readonly number: number;
  readonly title: string;
  readonly trust: number;
  readonly lead: Caller;
  readonly projectId: string;
  readonly packetId: string;
}

export interface MarkingSeen {
  readonly packetId: string;
  readonly state: string;
  readonly marks: readonly { readonly markerName: string; readonly state: string }[];
}

/** Two marks of a plan were brought together by talking, or by a third. */
export interface BroughtTogether {
  readonly discussions: number;
  readonly thirdMarks: number;
}

/**
 * A round as large as a programme’s: 42 plans of seven trusts and ten markers. The first works at the first trust, the second
 * left the second trust two years ago, and the third has said to be kept from the third.
 */
export class WholeRound {
  private constructor(
    readonly round: MarkingRound,
    readonly moderator: Caller,
    readonly markers: ReadonlyMap<string, Caller>,
    readonly plans: readonly PlanInRound[],
  ) {}

  static async start(): Promise<WholeRound> {
    const round = await MarkingRound.start();
    const { api, programme } = round;
    const moderator = await api.someone(programme, 'Mo Derator', 'moderator');
    const markers = new Map<string, Caller>();
    for (const name of MARKERS) markers.set(name, await api.someone(programme, name, 'assessor'));
    const trusts: string[] = [];
    const plans: PlanInRound[] = [];
    for (const [trust, name] of TRUSTS.entries()) {
      const organisationId = await api.organisation(`${name} General Hospital (FICTIONAL)`);
      trusts.push(organisationId);
      const lead = await api.someone(organisationId, `Lead of ${name}`, 'clinician');
      for (let nth = 0; nth < PLANS_OF_A_TRUST; nth++) {
        const number = trust * PLANS_OF_A_TRUST + nth;
        const title = `Plan ${number} to shorten a wait`;
        plans.push({ number, title, trust, lead, ...(await round.accepted(lead, title)) });
      }
    }
    const [worksThere, leftIt, isTied] = MARKERS.map((name) => markers.get(name));
    await appoint(round, trusts[0], worksThere, null);
    await appoint(round, trusts[1], leftIt, '2024-09-01');
    if (isTied) await joinPool(round, isTied, { trustIds: [trusts[2] ?? ''] });
    return new WholeRound(round, moderator, markers, plans);
  }

  /** Whom the round must keep from which trust, by their places. */
  static readonly conflicts: readonly (readonly [marker: number, trust: number])[] = [
    [0, 0],
    [1, 1],
    [2, 2],
  ];

  static placeOf(markerName: string): number {
    return MARKERS.indexOf(markerName);
  }

  async allocate(): Promise<void> {
    await this.round.director.do(ALLOCATE, { input: { roundId: this.round.roundId } });
  }

  async markings(): Promise<readonly MarkingSeen[]> {
    const { roundId } = this.round;
    return (await this.moderator.do<{ markings: MarkingSeen[] }>(MARKINGS, { roundId })).markings;
  }

  planOf(packetId: string): PlanInRound {
    const found = this.plans.find((plan) => plan.packetId === packetId);
    if (!found) throw new Error('That packet is of no plan of this round.');
    return found;
  }

  markerCalled(name: string): Caller {
    const caller = this.markers.get(name);
    if (!caller) throw new Error(`${name} does not mark here.`);
    return caller;
  }

  /** Every marker marks what waits for them, those who differ talk, and a third marks where talk is not enough: until all is decided. */
  async decideAll(): Promise<BroughtTogether> {
    const counted = { discussions: 0, thirdMarks: 0 };
    for (;;) {
      await this.markWhatWaits();
      const open = (await this.markings()).filter(({ state }) => state !== 'DECIDED');
      if (!open.length) return counted;
      for (const { packetId, state, marks } of open) {
        if (state === 'DISCUSSION_NEEDED') {
          await this.discuss(packetId, marks);
          counted.discussions++;
        } else if (state === 'THIRD_MARK_NEEDED') {
          await this.round.director.do(THIRD, { input: { packetId } });
          counted.thirdMarks++;
        } else throw new Error(`A plan whose markers have marked is ${state}.`);
      }
    }
  }

  private async markWhatWaits(): Promise<void> {
    for (const [name, marker] of this.markers)
      for (const { packetId, state } of await this.round.queue(marker))
        if (state === 'CONFLICT_CHECK') await this.round.mark(marker, packetId, this.given(packetId, name));
  }

  private given(packetId: string, name: string): ReturnType<typeof levels> {
    return plantedLevels(this.planOf(packetId).number, WholeRound.placeOf(name));
  }

  /** The first stands by their mark, and the second is brought to see it as the first does. */
  private async discuss(packetId: string, marks: MarkingSeen['marks']): Promise<void> {
    const [first, second] = marks.filter(({ state }) => state === 'LOCKED').map(({ markerName }) => markerName);
    if (!first || !second) throw new Error('A discussion has two sides.');
    const [one, other] = [this.markerCalled(first), this.markerCalled(second)];
    await one.do(STAND, { input: { ...(await ownMark(this.round, one, packetId)), why: 'It is in the evidence.' } });
    const revised = { levels: this.given(packetId, first), flags: [], why: 'It is in the evidence indeed.' };
    await other.do(REVISE, { input: { ...(await ownMark(this.round, other, packetId)), ...revised } });
  }
}

async function appoint(
  { api }: MarkingRound,
  organisationId: string | undefined,
  marker: Caller | undefined,
  endsOn: string | null,
): Promise<void> {
  if (!organisationId || !marker) throw new Error('There is no such trust or marker.');
  const system = systemViewer(organisationId);
  const { personId } = marker;
  const { id } = await api.people.appoint(system, { personId, role: 'clinician', startsOn: '2021-01-01' });
  if (endsOn) await api.people.endMembership(system, { id, version: 1, endsOn });
}

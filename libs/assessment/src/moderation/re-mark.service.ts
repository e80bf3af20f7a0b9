import { addDays, asIsoDate } from '#libs/calendar';
import type { Viewer } from '#libs/identity';
import { ensure, londonDay, newId, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { Marking } from '../assessment.entities.js';
import { planToBeMarkedAnew } from '../events.js';
import { AllocationService } from '../marking/allocation.service.js';
import { ensureInProgramme } from '../programme-access.js';
import { lockRound, type LockedRound } from '../schemes/round-lock.js';
import { ensureNoPartIn } from './moderator-conflict.js';
import { type EarlierDecision, ReMarkOrder, type ReMarkScope } from './moderation.entities.js';
import { NotInModeration, NotInSample, NothingToMarkAnew } from './moderation.refusals.js';
import { roundInModeration, said } from './moderation.service.js';
import { reMarkSeal } from './re-mark-seal.js';
import { type PlanUnderReview, roundUnderReview } from './round-under-review.js';

/** How long the new markers have, in days, where the round's own day is nearer or over. */
const DAYS_TO_MARK_ANEW = 14;

const NOT_DECIDED = {
  state: 'marking',
  ...{ reasons: [], failures: [], used: [] },
  ...{ difference: null, total: null, outcome: null, band: null, method: null, decidedAt: null },
} as const;

/**
 * Having plans marked anew, whole: every mark that counted is put aside, kept and sealed as it is, and two others mark it
 * who never did. The round stays in moderation meanwhile: the rest of its sample can still be looked at, and the board
 * waits for every plan to be decided again.
 */
@Injectable()
export class ReMarkService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly allocation: AllocationService,
  ) {}

  /** Has one plan of the sample marked anew, found sound before or not. */
  orderReMark(
    viewer: Viewer,
    { packetId, reason }: { packetId: string; reason: string },
  ): Promise<{ packetId: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'round:moderate');
      const round = await roundInModeration(session, packetId);
      const plans = (await this.decided(session, round.id)).filter((plan) => plan.packetId === packetId);
      ensure(plans[0]?.sampledFor, () => new NotInSample());
      await this.putAside(session, viewer, round, plans, { scope: 'plan', reason: said(reason) });
      return { packetId };
    });
  }

  /** Has every decided plan of one marker marked anew, sampled or not: a severe marker is no matter of one plan. */
  orderReMarkOfMarker(
    viewer: Viewer,
    { roundId, markerId, reason }: { roundId: string; markerId: string; reason: string },
  ): Promise<{ roundId: string; plans: number }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'round:moderate');
      const round = await lockRound(session, roundId);
      ensure(round.state === 'moderation', () => new NotInModeration());
      const plans = (await this.decided(session, roundId)).filter(({ markers }) => markers.includes(markerId));
      ensure(plans.length, () => new NothingToMarkAnew());
      await this.putAside(session, viewer, round, plans, { scope: 'marker', reason: said(reason) });
      return { roundId, plans: plans.length };
    });
  }

  private async decided(session: Session, roundId: string): Promise<PlanUnderReview[]> {
    const { plans } = await roundUnderReview(session, roundId);
    return plans.filter(({ state }) => state === 'decided');
  }

  private async putAside(
    session: Session,
    viewer: Viewer,
    round: LockedRound,
    plans: readonly PlanUnderReview[],
    why: { readonly scope: ReMarkScope; readonly reason: string },
  ): Promise<void> {
    const packetIds = plans.map(({ packetId }) => packetId);
    await ensureNoPartIn(session, viewer, packetIds);
    const orders = plans.map((plan) => ({
      ...{ id: newId(), roundId: round.id, packetId: plan.packetId, number: plan.markedAnew + 1, ...why },
      ...{ earlier: earlierOf(plan), voidMarks: plan.marks },
      ...{ orderedBy: viewer.personId ?? '', orderedAt: session.at },
    }));
    await session.insert(ReMarkOrder, orders);
    await session.write(
      `update assessment.mark set state = 'void', version = version + 1
       where organisation_id = $1 and packet_id = any ($2) and state = 'locked'`,
      [session.organisationId, packetIds],
    );
    for (const { markingId, markingVersion } of plans)
      await session.change(
        Marking,
        { id: markingId ?? '', version: markingVersion ?? 0, called: 'marking' },
        NOT_DECIDED,
      );
    const inTwoWeeks = addDays(asIsoDate(londonDay(session.at)), DAYS_TO_MARK_ANEW);
    const dueOn = round.markingDueOn > inTwoWeeks ? round.markingDueOn : inTwoWeeks;
    await this.allocation.allocateAnew(session, round.id, packetIds, dueOn);
    for (const order of orders)
      session.record(
        planToBeMarkedAnew({
          ...{ roundId: round.id, packetId: order.packetId, orderId: order.id, scope: order.scope },
          sha256: reMarkSeal(order),
        }),
      );
  }
}

function earlierOf(plan: PlanUnderReview): EarlierDecision {
  const { total, outcome, band, failures, method, used, difference, decidedAt } = plan;
  if (!outcome || !decidedAt) throw new Error(`Plan ${plan.packetId} is not decided.`);
  return { total, outcome, band, failures, method, used, difference, decidedAt };
}

import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, NotFound, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { ResultsNotComplete } from '../assessment.refusals.js';
import { AlreadyConfirmed } from '../board/board.refusals.js';
import { isInHundredths, MOST_ADDED } from '../board/board-rule.js';
import { planFoundSound, sampleDrawn, scalingProposed } from '../events.js';
import { ensureInProgramme } from '../programme-access.js';
import { lockRound, type LockedRound, moveRound } from '../schemes/round-lock.js';
import { ensureNoPartIn } from './moderator-conflict.js';
import { PlanConfirmation, SampledPlan, ScalingProposal } from './moderation.entities.js';
import { progressOf, sampleOf, sampleSeed } from './moderation-progress.js';
import { AlreadyFoundSound, NotInModeration, NotInSample } from './moderation.refusals.js';
import { roundUnderReview } from './round-under-review.js';

/** Looking again at a sample of what was marked. A moderator finds marks sound or has them made anew, and sets none. */
@Injectable()
export class ModerationService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Draws the sample once every plan is decided; again, it adds what plans that came in or were marked anew call for, and
   * takes nothing away.
   */
  drawSample(viewer: Viewer, roundId: string): Promise<{ roundId: string; added: number }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'round:moderate');
      const round = await lockRound(session, roundId);
      ensure(round.state !== 'confirmed' && round.state !== 'released', () => new AlreadyConfirmed());
      const review = await roundUnderReview(session, roundId);
      const { unscreened, undecided } = progressOf(review, round.cut);
      ensure(review.plans.length && !unscreened && !undecided, () => new ResultsNotComplete(unscreened, undecided));
      const byId = new Map(review.plans.map((plan) => [plan.packetId, plan]));
      const added = sampleOf(review.plans, round.cut, sampleSeed(roundId)).flatMap(({ packetId, reasons }) => {
        const plan = byId.get(packetId);
        return plan && plan.sampledFor === null ? [{ packetId, reasons, markedAnew: plan.markedAnew }] : [];
      });
      await session.insert(
        SampledPlan,
        added.map((plan) => ({ id: newId(), roundId, ...plan, drawnBy: viewer.personId, drawnAt: session.at })),
      );
      if (round.state !== 'moderation') await moveRound(session, round, 'moderation');
      session.record(sampleDrawn({ roundId, packets: added.map(({ packetId }) => packetId) }));
      return { roundId, added: added.length };
    });
  }

  /** Finds the marks of a sampled plan sound. */
  confirmPlan(
    viewer: Viewer,
    { packetId, reason }: { packetId: string; reason: string },
  ): Promise<{ packetId: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'round:moderate');
      const round = await roundInModeration(session, packetId);
      await ensureNoPartIn(session, viewer, [packetId]);
      const { plans } = await roundUnderReview(session, round.id);
      const plan = plans.find((one) => one.packetId === packetId);
      ensure(plan?.sampledFor && plan.state === 'decided', () => new NotInSample());
      ensure(!plan.isConfirmed, () => new AlreadyFoundSound());
      await session.insert(PlanConfirmation, {
        ...{ id: newId(), roundId: round.id, packetId, markedAnew: plan.markedAnew, reason: said(reason) },
        confirmedBy: viewer.personId ?? '',
        confirmedAt: session.at,
      });
      session.record(planFoundSound({ roundId: round.id, packetId }));
      return { packetId };
    });
  }

  /** Asks the board to add the same points to every total. Nothing is added unless the board decides so. */
  proposeScaling(
    viewer: Viewer,
    { roundId, points, reason }: { roundId: string; points: number; reason: string },
  ): Promise<{ roundId: string }> {
    return this.work.run(viewer, async (session) => {
      ensureInProgramme(viewer, 'round:moderate');
      const round = await lockRound(session, roundId);
      ensure(round.state === 'moderation', () => new NotInModeration());
      const fits = points !== 0 && Math.abs(points) <= MOST_ADDED && isInHundredths(points);
      ensure(
        fits,
        () =>
          new InvalidInput(`From −${MOST_ADDED} to ${MOST_ADDED} points, with two decimals at the most, and not 0.`, [
            'points',
          ]),
      );
      await session.insert(ScalingProposal, {
        ...{ id: newId(), roundId, points: String(points), reason: said(reason) },
        proposedBy: viewer.personId ?? '',
        proposedAt: session.at,
      });
      session.record(scalingProposed({ roundId, points }));
      return { roundId };
    });
  }
}

/** The round of a packet, held, while its sample is looked at. @throws NotFound, NotInModeration */
export async function roundInModeration(session: Session, packetId: string): Promise<LockedRound> {
  const [marking] = await session.sql<{ roundId: string }>(
    'select round_id from assessment.marking where organisation_id = $1 and packet_id = $2',
    [session.organisationId, packetId],
  );
  ensure(marking, () => new NotFound('packet'));
  const round = await lockRound(session, marking.roundId);
  ensure(round.state === 'moderation', () => new NotInModeration());
  return round;
}

/** @throws InvalidInput for reasons that say nothing */
export function said(reason: string): string {
  ensure(reason.trim(), () => new InvalidInput('Give your reasons, so that others can follow them.', ['reason']));
  return reason.trim();
}

import type { Viewer } from '#libs/identity';
import type { Session } from '#libs/platform';
import { countedMarks } from '../marking/counted-marks.js';
import { progressOf, type ModerationProgress } from '../moderation/moderation-progress.js';
import { type PlanUnderReview, roundUnderReview } from '../moderation/round-under-review.js';
import { capped } from '../resubmission/cap.js';
import { rubricOf, type SummativeRubric, type Weights } from '../schemes/scheme-rules.js';
import {
  type BoardRule,
  type CountedMark,
  criteriaToMarkAnew,
  cutUnder,
  type PlanResult,
  underRule,
} from './board-rule.js';

/** What of a round a board judges by. */
export interface RoundRules {
  readonly id: string;
  /** In per cent. */
  readonly cut: number;
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly weights: Weights | null;
  readonly resubmits: string | null;
  readonly resubmissionsCapped: boolean;
}

/** A decided plan before a board: what its marks came to, what it comes to under the rule, what a resubmission marks anew. */
export interface PlanBeforeBoard {
  readonly plan: PlanUnderReview;
  readonly counted: readonly CountedMark[];
  readonly before: PlanResult;
  readonly after: PlanResult;
  /** Null for what passes, and for a resubmission: there is one. */
  readonly criteria: readonly string[] | null;
}

export interface PapersInFull {
  readonly progress: ModerationProgress;
  readonly rubric: SummativeRubric;
  /** The least total that passes under the rule, in per cent. */
  readonly cut: number;
  /** Plans that are decided. */
  readonly plans: readonly PlanBeforeBoard[];
}

/** A whole round as its board sees it, under a rule for the whole of it. */
export async function papersOf(session: Session, round: RoundRules, rule: BoardRule): Promise<PapersInFull> {
  const rubric = rubricOf(round);
  const [review, marks] = await Promise.all([
    roundUnderReview(session, round.id),
    countedMarks(session, round.id, rubric),
  ]);
  const plans = review.plans.flatMap((plan): PlanBeforeBoard[] => {
    const { total, outcome, band, failures } = plan;
    if (plan.state !== 'decided' || !outcome) return [];
    const counted = marks.get(plan.packetId) ?? [];
    const before = { total: total === null ? null : Number(total), outcome, band, failures };
    const ruled = underRule(before, counted, rule, { cut: round.cut, rubric });
    const isCapped = round.resubmits !== null && round.resubmissionsCapped;
    const after = isCapped ? capped(ruled, cutUnder(rule, round.cut), rubric) : ruled;
    const criteria =
      after.outcome === 'pass' || round.resubmits !== null ? null : criteriaToMarkAnew(after.outcome, counted, rubric);
    return [{ plan, counted, before, after, criteria }];
  });
  return { progress: progressOf(review, round.cut), rubric, cut: cutUnder(rule, round.cut), plans };
}

/** Whether somebody had a hand in moderating a round: they do not confirm it. */
export async function hasModerated(session: Session, viewer: Viewer, roundId: string): Promise<boolean> {
  const [row] = await session.sql<{ has: boolean }>(
    `select exists (select 1 from assessment.moderation_sample where organisation_id = $1 and round_id = $2 and drawn_by = $3)
       or exists (select 1 from assessment.moderation_confirmation where organisation_id = $1 and round_id = $2 and confirmed_by = $3)
       or exists (select 1 from assessment.re_mark_order where organisation_id = $1 and round_id = $2 and ordered_by = $3)
       or exists (select 1 from assessment.scaling_proposal where organisation_id = $1 and round_id = $2 and proposed_by = $3) as has`,
    [session.organisationId, roundId, viewer.personId],
  );
  return row?.has === true;
}

import { createHash } from 'node:crypto';
import {
  drawModerationSample,
  type MarkedCandidate,
  moderationCheck,
  type ModerationInput,
  moderationPlan,
} from '#libs/marking-statistics';
import type { SampleReason } from './moderation.entities.js';
import type { PlanUnderReview, RoundUnderReview } from './round-under-review.js';

/** Of a plan in the sample: to be looked at, found sound, with new markers, or marked anew and not drawn since. */
export type SampledPlanState = 'to-look-at' | 'sound' | 'being-marked-anew' | 'marked-anew';

/** What is left to do before a board can sit. */
export interface ModerationProgress {
  readonly unscreened: number;
  readonly undecided: number;
  /** How many plans, or markers none of whose plans is in it, the sample lacks at the least. */
  readonly lacking: number;
  readonly toLookAt: number;
  readonly isComplete: boolean;
}

type Looked = Pick<
  PlanUnderReview,
  'packetId' | 'state' | 'total' | 'outcome' | 'markers' | 'sampledFor' | 'isConfirmed'
>;

const isDecided = ({ state }: Pick<Looked, 'state'>): boolean => state === 'decided';

/** The plans with a total: what is sent back unmarked has none, and is looked at whatever is drawn. */
function withTotals(plans: readonly Looked[], cut: number): ModerationInput {
  const candidates = plans
    .filter(isDecided)
    .flatMap(({ packetId: id, total, outcome, markers }): MarkedCandidate[] =>
      total === null ? [] : [{ id, total: Number(total), passes: outcome === 'pass', markers }],
    );
  return { candidates, cut };
}

/**
 * The draw of a round's sample: the same every time. What it falls on hangs on random ids that nobody outside the programme
 * sees, so it cannot be foreseen.
 */
export const sampleSeed = (roundId: string): number =>
  Number.parseInt(createHash('sha256').update(`moderation ${roundId}`).digest('hex').slice(0, 13), 16);

/**
 * Every decided plan a moderator has to look at, and why; sorted by id.
 * @param cut the least total that passes, in per cent
 */
export function sampleOf(
  plans: readonly Looked[],
  cut: number,
  seed: number,
): { readonly packetId: string; readonly reasons: readonly SampleReason[] }[] {
  const input = withTotals(plans, cut);
  const mandatory = moderationPlan(input).mandatory.map(({ id, reasons }) => [id, reasons] as const);
  const drawn = drawModerationSample({ ...input, seed }).drawn.map((id) => [id, ['DRAWN']] as const);
  const returned = plans
    .filter((plan) => isDecided(plan) && plan.outcome === 'returned')
    .map(({ packetId }) => [packetId, ['RETURNED']] as const);
  return [...mandatory, ...drawn, ...returned]
    .map(([packetId, reasons]) => ({ packetId, reasons: [...reasons] }))
    .sort((a, b) => (a.packetId < b.packetId ? -1 : 1));
}

/** @param cut the least total that passes, in per cent */
export function progressOf({ unscreened, plans }: RoundUnderReview, cut: number): ModerationProgress {
  const undecided = plans.filter((plan) => !isDecided(plan)).length;
  const isIn = ({ sampledFor }: Looked) => sampledFor !== null;
  const input = withTotals(plans, cut);
  const sample = plans
    .filter((plan) => isIn(plan) && input.candidates.some(({ id }) => id === plan.packetId))
    .map(({ packetId }) => packetId);
  const { missingMandatory, extraShort, uncoveredMarkers } = moderationCheck({ ...input, sample });
  const returned = plans.filter((plan) => isDecided(plan) && plan.outcome === 'returned' && !isIn(plan));
  const lacking = returned.length + missingMandatory.length + Math.max(extraShort, uncoveredMarkers.length);
  const toLookAt = plans.filter((plan) => isDecided(plan) && isIn(plan) && !plan.isConfirmed).length;
  const isComplete = plans.length > 0 && !unscreened && !undecided && !lacking && !toLookAt;
  return { unscreened, undecided, lacking, toLookAt, isComplete };
}

/** Null for a plan that never was in the sample. */
export function sampledState(plan: PlanUnderReview): SampledPlanState | null {
  if (!plan.wasSampled) return null;
  if (plan.sampledFor === null) return isDecided(plan) ? 'marked-anew' : 'being-marked-anew';
  return plan.isConfirmed ? 'sound' : 'to-look-at';
}

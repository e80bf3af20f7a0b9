import { seededShuffle } from '#libs/marking-statistics';
import type { MarkOutcome } from '../assessment.entities.js';
import type { ExaminedReason } from './external.entities.js';

/** Of all plans so many in a hundred, and so many at least. */
const SHARE = 0.1;
const LEAST = 10;

/** A decided plan. Nothing here says who marked it: the sample must not depend on the allocation. */
export interface DecidedPlan {
  readonly id: string;
  /** In per cent; null where the work was sent back. */
  readonly total: number | null;
  readonly outcome: MarkOutcome;
  /** Why it did not pass, as the rubric’s codes. */
  readonly failures: readonly string[];
}

export interface SampledPlan {
  readonly id: string;
  readonly reasons: readonly ExaminedReason[];
}

/**
 * What an external examiner reads: the highest, the middle and the lowest total, one plan of each way there is to fail, one
 * that was sent back, and then others drawn at random until it is a tenth of the plans or ten, whichever is more.
 * @param seed any whole number a double holds exactly; it draws the same sample again, whatever order plans come in
 * @source the programme’s marking rules, “External examiner”
 */
export function drawSample(plans: readonly DecidedPlan[], seed: number): SampledPlan[] {
  const inOrder = [...plans].sort((one, other) => (one.id < other.id ? -1 : 1));
  // Among equals the draw decides, and not who was first.
  const drawn = seededShuffle(inOrder, seed);
  const size = Math.min(plans.length, Math.max(LEAST, Math.ceil(SHARE * plans.length - 1e-9)));
  const reasons = new Map<string, ExaminedReason[]>();
  const take = (plan: DecidedPlan | undefined, why: ExaminedReason): void => {
    if (plan) reasons.set(plan.id, [...(reasons.get(plan.id) ?? []), why]);
  };
  const ranked = drawn
    .filter((plan) => plan.total !== null)
    .sort((one, other) => (other.total ?? 0) - (one.total ?? 0));
  take(ranked[0], 'top');
  take(ranked[Math.floor((ranked.length - 1) / 2)], 'middle');
  take(ranked.at(-1), 'bottom');
  for (const kind of [...new Set(plans.flatMap(({ failures }) => failures))].sort()) {
    const shown = drawn.some(({ id, failures }) => failures.includes(kind) && reasons.get(id)?.includes('fail'));
    const failed = drawn.filter(({ outcome, failures }) => outcome === 'fail' && failures.includes(kind));
    if (!shown) take(failed.find(({ id }) => reasons.has(id)) ?? failed[0], 'fail');
  }
  take(
    drawn.find(({ outcome }) => outcome === 'returned'),
    'returned',
  );
  for (const plan of drawn) if (reasons.size < size && !reasons.has(plan.id)) take(plan, 'drawn');
  return inOrder.flatMap(({ id }) => {
    const why = reasons.get(id);
    return why ? [{ id, reasons: why }] : [];
  });
}

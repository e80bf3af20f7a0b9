import { designIslands, type Island, type MarkedBy } from '#libs/marking-statistics';
import { flow } from './allocation-flow.js';
import { type AllocationRequest, readRequest } from './allocation-problem.js';
import { type Shortage, shortages } from './allocation-shortage.js';
import { improve } from './improve-allocation.js';

export type { AllocationRequest, AvailableMarker, Exclusion, PlanToMark } from './allocation-problem.js';
export type { Shortage } from './allocation-shortage.js';

export type AllocationOutcome =
  | {
      readonly kind: 'allocated';
      /** What is new, sorted by plan and marker. */
      readonly allocation: readonly MarkedBy[];
      /** Soft exclusions that an even load left no way round. */
      readonly softBroken: readonly MarkedBy[];
      /** With more than one, severity cannot be told: exclusions, or too few plans, keep markers apart. */
      readonly islands: readonly Island[];
    }
  | { readonly kind: 'cannot-be-allocated'; readonly shortages: readonly Shortage[] };

/**
 * Gives each plan the markers it still needs: none with a hard exclusion, nobody over their capacity, one of each kind where the
 * scheme asks, loads as even as they can be, and then, as far as that leaves a choice, all markers linked by plans they share,
 * few soft exclusions broken and few pairs together twice.
 *
 * All or nothing: when a plan cannot have its markers nothing is allocated, and it is said which plans and why.
 *
 * @throws RefusedInput for an id that is there twice, or an exclusion or a mark of nobody in the round
 */
export function allocate(request: AllocationRequest): AllocationOutcome {
  const problem = readRequest(request);
  const found = flow(problem);
  if (!found.isWhole) return { kind: 'cannot-be-allocated', shortages: shortages(problem, found.given) };
  const named = improve(problem, found.given)
    .map(({ plan, marker }) => ({
      candidate: problem.plans[plan]?.id ?? '',
      marker: problem.markers[marker]?.id ?? '',
      isSoft: problem.plans[plan]?.soft.has(marker) === true,
    }))
    .sort((a, b) => (`${a.candidate}\n${a.marker}` < `${b.candidate}\n${b.marker}` ? -1 : 1));
  const rows = named.map(({ candidate, marker }) => ({ candidate, marker }));
  return {
    kind: 'allocated',
    allocation: rows,
    softBroken: rows.filter((_, index) => named[index]?.isSoft),
    islands: designIslands({ pairs: [...(request.already ?? []), ...rows] }).islands,
  };
}

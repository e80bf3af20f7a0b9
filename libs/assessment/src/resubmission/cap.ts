import { bandToTell, type RubricRules } from '#libs/marking-statistics';
import type { PlanResult } from '../board/board-rule.js';

/**
 * A result of a resubmission under a scheme that caps them: one that passes comes to the least total that does, in the band of
 * that total. What does not pass stays as it is.
 * @param cut the least total that passes, in per cent, once the board's rule is applied
 */
export function capped(result: PlanResult, cut: number, rubric: RubricRules): PlanResult {
  if (result.outcome !== 'pass' || result.total === null || result.total <= cut) return result;
  return { ...result, total: cut, band: bandToTell(cut, true, cut, rubric) };
}

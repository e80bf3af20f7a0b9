import { list } from '../design/words.js';
import type { MarkingRubric } from './mark-form.js';

/** A rubric with only the criteria that a mark sets: all, but those a resubmission carries over. */
export const markedAnew = <Rubric extends Pick<MarkingRubric, 'criteria'>>(
  rubric: Rubric,
  { carried }: { readonly carried: readonly string[] },
): Rubric => ({ ...rubric, criteria: rubric.criteria.filter(({ key }) => !carried.includes(key)) });

/** Said where a plan is marked that was submitted again. */
export const MarkedAnewOnly = ({ rubric }: { rubric: Pick<MarkingRubric, 'criteria'> }) => (
  <p>
    This plan was submitted again. Mark {list(rubric.criteria.map(({ title }) => `“${title}”`))} by what the plan says
    now. Every other criterion keeps the level it was first given.
  </p>
);

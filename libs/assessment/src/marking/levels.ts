import { ensure, InvalidInput } from '#libs/platform';
import type { CriterionMark } from '../assessment.entities.js';
import { CommentTooShort } from '../assessment.refusals.js';
import type { SummativeRubric } from '../schemes/scheme-rules.js';

const HIGHEST_LEVEL = 4;
const SHORTEST_REASON = 25;

/** The level of each criterion in the order of the rubric; null where none is set. */
export const levelsInOrder = (
  { criteria }: Pick<SummativeRubric, 'criteria'>,
  levels: readonly CriterionMark[],
): (number | null)[] => criteria.map(({ key }) => levels.find(({ criterion }) => criterion === key)?.level ?? null);

/** The keys of the criteria that have no level yet, in the order of the rubric. */
export function criteriaWithoutLevel(rubric: SummativeRubric, levels: readonly CriterionMark[]): string[] {
  const set = levelsInOrder(rubric, levels);
  return rubric.criteria.filter((_, index) => set[index] === null).map(({ key }) => key);
}

/**
 * That each level is one of the rubric’s, with its reasons where it needs them, and each flag too.
 * @throws InvalidInput, CommentTooShort naming the place
 */
export function ensureLevelsFit(
  rubric: SummativeRubric,
  levels: readonly CriterionMark[],
  flags: readonly string[],
): void {
  const seen = new Set<string>();
  levels.forEach(({ criterion, level, comment }, index) => {
    const at = (field: string) => ['levels', String(index), field];
    const known = rubric.criteria.some(({ key }) => key === criterion);
    ensure(known, () => new InvalidInput(`The rubric has no criterion ${criterion}.`, at('criterion')));
    ensure(!seen.has(criterion), () => new InvalidInput(`${criterion} is given twice.`, at('criterion')));
    seen.add(criterion);
    const fits = Number.isInteger(level) && level >= 0 && level <= HIGHEST_LEVEL;
    ensure(fits, () => new InvalidInput('A level is a whole number from 0 to 4.', at('level')));
    const extreme = level <= 1 || level === HIGHEST_LEVEL;
    ensure(!extreme || comment.trim().length >= SHORTEST_REASON, () => new CommentTooShort(criterion, index));
  });
  const unknown = flags.find((flag) => !rubric.flags.some(({ key }) => key === flag));
  ensure(unknown === undefined, () => new InvalidInput(`The rubric has no flag ${unknown}.`, ['flags']));
}

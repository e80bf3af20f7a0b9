import { rubricOutcome } from '#libs/marking-statistics';
import { ensure, InvalidInput } from '#libs/platform';
import { type BoardRule, type CountedMark, cutUnder, type PlanResult, resultOf } from '../board/board-rule.js';
import { capped } from '../resubmission/cap.js';
import type { SummativeRubric } from '../schemes/scheme-rules.js';
import { MarkWouldGoDown } from './appeals.refusals.js';
import type { AmendedLevel } from './panel-finding.js';

/** What of a round a result is judged by: the scheme's cut in per cent, and the rule its board applied. */
export interface JudgedBy {
  readonly cut: number;
  readonly rubric: SummativeRubric;
  readonly rule: BoardRule;
  /** Whether it is a resubmission under a scheme that caps them. */
  readonly isCapped: boolean;
}

const HIGHEST_LEVEL = 4;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean level that the counted marks give each criterion, in the order of the rubric; null where none set one. */
export const meanLevels = (counted: readonly CountedMark[], { criteria }: SummativeRubric): (number | null)[] =>
  criteria.map((_, index) => {
    const levels = counted.flatMap(({ levels: all }) => all[index] ?? []);
    return levels.length ? mean(levels) : null;
  });

/**
 * What a result comes to with other levels for some criteria: each counted mark has them in place of its own, the total is
 * the mean of their totals, and the board's rule for the whole round is applied to it as it was to all others.
 * @param before the result as the board confirmed it
 * @throws InvalidInput for a criterion or a level there is not, for work that was sent back, and where nothing would change
 * @throws MarkWouldGoDown for a level below the mean, or where the whole would come to less
 */
export function amendedResult(
  before: PlanResult,
  counted: readonly CountedMark[],
  levels: readonly AmendedLevel[],
  { cut, rubric, rule, isCapped }: JudgedBy,
): PlanResult {
  const { total } = before;
  ensure(
    total !== null,
    () =>
      new InvalidInput('Work that was sent back has no levels to amend. Choose that the result stands.', ['finding']),
  );
  ensureLevelsGoUp(counted, levels, rubric);
  // A rule of conduct that was found breached would have sent the work back: one that only some found was overruled.
  const amended = counted.map((mark) => ({
    flags: [],
    levels: mark.levels.map((level, index) => {
      const key = rubric.criteria[index]?.key;
      return levels.find(({ criterion }) => criterion === key)?.level ?? level;
    }),
  }));
  const ruled = resultOf(mean(amended.map((mark) => totalOf(mark, rubric, cut))), amended, rule, { cut, rubric });
  const after = isCapped ? capped(ruled, cutUnder(rule, cut), rubric) : ruled;
  const fails = before.outcome === 'pass' && after.outcome !== 'pass';
  ensure(!fails && (after.total ?? 0) >= total, () => new MarkWouldGoDown(null, ['levels']));
  const isSame = after.total === total && after.outcome === before.outcome;
  ensure(
    !isSame,
    () => new InvalidInput('At these levels the result stays what it is. Choose that it stands instead.', ['levels']),
  );
  return after;
}

function totalOf({ levels }: CountedMark, rules: SummativeRubric, cut: number): number {
  const { total } = rubricOutcome(levels, { rules, cut });
  if (total === null) throw new Error('A mark that counts has no level for some criterion.');
  return total;
}

function ensureLevelsGoUp(
  counted: readonly CountedMark[],
  levels: readonly AmendedLevel[],
  rubric: SummativeRubric,
): void {
  const means = meanLevels(counted, rubric);
  ensure(levels.length, () => new InvalidInput('Give at least one criterion its new level.', ['levels']));
  levels.forEach(({ criterion, level }, index) => {
    const at = (field: string) => ['levels', String(index), field];
    const place = rubric.criteria.findIndex(({ key }) => key === criterion);
    ensure(place >= 0, () => new InvalidInput(`The rubric has no criterion ${criterion}.`, at('criterion')));
    const isFirst = levels.findIndex((one) => one.criterion === criterion) === index;
    ensure(isFirst, () => new InvalidInput(`${criterion} is given twice.`, at('criterion')));
    const fits = Number.isInteger(level) && level >= 0 && level <= HIGHEST_LEVEL;
    ensure(fits, () => new InvalidInput('A level is a whole number from 0 to 4.', at('level')));
    ensure(level >= (means[place] ?? 0), () => new MarkWouldGoDown(criterion, at('level')));
  });
}

import { ensure, InvalidInput } from '#libs/platform';
import type { CarriedLevels, CriterionMark, MarkOutcome } from '../assessment.entities.js';
import { CriterionCarriedOver } from './resubmission.refusals.js';

/** A mark of the first submission as it counted: revised where it was revised. */
export interface FirstMark {
  readonly id: string;
  readonly markerId: string;
  readonly ordinal: number;
  /** In per cent. Null for work that was sent back. */
  readonly total: number | null;
  readonly levels: readonly CriterionMark[];
  /** Whether the first result is made of it. */
  readonly isCounted: boolean;
}

/** How a plan that is submitted again was marked the first time. */
export interface FirstMarking {
  /** The keys of the criteria that are marked anew. */
  readonly criteria: readonly string[];
  readonly outcome: MarkOutcome;
  /** Its marks in force, the first marker's first. */
  readonly marks: readonly FirstMark[];
  /** Everybody who was ever given it, whatever came of their mark. */
  readonly everMarked: readonly string[];
}

/** Those of whom one marks it again: whose mark counted; either of two who sent it back, for then none counted. */
export const originalsOf = ({ marks, outcome }: FirstMarking): string[] =>
  marks.filter(({ isCounted }) => isCounted || outcome === 'returned').map(({ markerId }) => markerId);

/**
 * The two first marks that the two new ones stand for: those that counted; the one that did, twice; of three the lowest and
 * the highest, whose mean is the median where three count. None where the work was sent back: it is marked whole.
 */
function pairOf({ marks, outcome }: FirstMarking): readonly FirstMark[] {
  if (outcome === 'returned') return [];
  const counted = marks.filter(({ isCounted }) => isCounted);
  const byTotal = counted.toSorted((a, b) => (a.total ?? 0) - (b.total ?? 0) || a.ordinal - b.ordinal);
  const [lowest, highest] = [byTotal[0], byTotal.at(-1)];
  if (!lowest || !highest) return [];
  return [lowest, highest].sort((a, b) => a.ordinal - b.ordinal);
}

/**
 * What each of some new markers carries over. An original carries their own first mark, where nobody stands for it yet; a new
 * marker stands in the place that is left. A third, or whoever comes when both places are taken, carries what the first of the
 * pair does.
 * @param standing what the marks carry that this submission has already, the first marker's first
 * @param joining markers by id
 * @returns in the order of `joining`; null for a mark that is given whole
 */
export function carriedBy(
  first: FirstMarking,
  standing: readonly (CarriedLevels | null)[],
  joining: readonly string[],
): (CarriedLevels | null)[] {
  const pair = pairOf(first);
  const free = [...pair];
  const take = (isWanted: (mark: FirstMark) => boolean): FirstMark | undefined => {
    const at = free.findIndex(isWanted);
    return at === -1 ? undefined : free.splice(at, 1)[0];
  };
  for (const carried of standing) take(({ id }) => id === carried?.from);
  const own = new Map(joining.map((marker) => [marker, take(({ markerId }) => markerId === marker)]));
  const others = pair.find(({ id }) => id === standing[0]?.from) ?? pair[0];
  return joining.map((marker) => {
    const mark = own.get(marker) ?? take(() => true) ?? others;
    return mark ? { from: mark.id, levels: levelsCarried(mark, first.criteria) } : null;
  });
}

const levelsCarried = ({ levels }: FirstMark, anew: readonly string[]): CriterionMark[] =>
  levels
    .filter(({ criterion }) => !anew.includes(criterion))
    .map(({ criterion, level, comment }) => ({ criterion, level, comment }));

/** A mark's levels with those it carries over. */
export const withCarried = (
  levels: readonly CriterionMark[],
  carried: CarriedLevels | null,
): readonly CriterionMark[] => (carried ? [...levels, ...carried.levels] : levels);

/**
 * That nothing is said of a criterion that is carried over.
 * @throws CriterionCarriedOver for a level, InvalidInput for a question to the moderator
 */
export function ensureMarkedAnew(
  carried: CarriedLevels | null,
  levels: readonly CriterionMark[],
  unsure: readonly string[] = [],
): void {
  const isCarried = (key: string) => carried?.levels.some(({ criterion }) => criterion === key) === true;
  levels.forEach(({ criterion }, index) => {
    ensure(!isCarried(criterion), () => new CriterionCarriedOver(criterion, index));
  });
  const asked = unsure.find(isCarried);
  ensure(
    asked === undefined,
    () => new InvalidInput(`${asked} is carried over: ask about what is marked anew.`, ['unsure']),
  );
}

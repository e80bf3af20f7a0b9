import { counted, verb } from '../counted.js';
import type { Thread } from './thread-reading.service.js';

export type FidelityFeature =
  'iterative' | 'prediction-first' | 'compared' | 'small-scale' | 'data-over-time' | 'documented' | 'theory';

/** One key feature of the method, whether the cycles of a project have it, and why or why not. */
export interface FidelityCriterion {
  readonly feature: FidelityFeature;
  readonly isMet: boolean;
  readonly why: string;
  readonly source: string;
}

const TAYLOR = 'Taylor and others 2014, BMJ Quality and Safety 23:290-298, table 2';
const KNUDSEN = 'Knudsen and others 2019, BMC Health Services Research 19:683, table 1';

/** Three in a row show a course; two are a difference. Knudsen, table 1. */
const FEWEST_POINTS = 3;
const FEWEST_LINKED = 2;

type Cycle = Thread['cycles'][number];

/**
 * Whether tests of change were done as plan, do, study, act: the key features by which published reviews judge it, read from what
 * the cycles hold. It says nothing of whether the change worked, and is no mark.
 * @param points how many readings each measure has, by its id
 * @returns every feature, in the order in which a test meets them; all unmet while no cycle was done
 */
export function fidelityOf(
  { cycles, changeIdeas }: Pick<Thread, 'cycles' | 'changeIdeas'>,
  points: ReadonlyMap<string, number>,
): FidelityCriterion[] {
  const done = cycles.filter(({ did, doneOn }) => did?.trim() && doneOn);
  const judge = (feature: FidelityFeature, source: string, [isMet, why]: readonly [boolean, string]) => ({
    feature,
    isMet: done.length > 0 && isMet,
    why: done.length > 0 ? why : 'No cycle was done yet.',
    source,
  });
  return [
    judge('theory', KNUDSEN, theory(done, changeIdeas)),
    judge('prediction-first', TAYLOR, each(done, isPredictedFirst, 'a prediction that was written before it was done')),
    judge('small-scale', KNUDSEN, smallFirst(done)),
    judge('data-over-time', KNUDSEN, dataOverTime(done, points)),
    judge(
      'compared',
      TAYLOR,
      each(done, ({ study }) => Boolean(study?.trim()), 'what happened set beside the prediction'),
    ),
    judge('iterative', KNUDSEN, iterative(done)),
    judge('documented', TAYLOR, each(done, isWhole, 'its plan, its prediction and all that followed written down')),
  ];
}

function each(done: readonly Cycle[], has: (cycle: Cycle) => boolean, what: string): readonly [boolean, string] {
  const without = done.filter((cycle) => !has(cycle));
  if (!without.length)
    return [true, `${done.length === 1 ? 'The cycle has' : `All ${done.length} cycles have`} ${what}.`];
  return [false, `${named(without)} ${verb(without.length, 'has', 'have')} not: ${what}.`];
}

const named = (cycles: readonly Cycle[]): string =>
  `${cycles.length === 1 ? 'Cycle' : 'Cycles'} ${cycles.map(({ number }) => number).join(', ')}`;

const isPredictedFirst = ({ prediction, predictedAt, doneOn }: Cycle): boolean =>
  Boolean(prediction?.trim() && predictedAt && doneOn && predictedAt.slice(0, 10) <= doneOn);

const isWhole = ({ plan, prediction, did, study, act }: Cycle): boolean =>
  [plan, prediction, did, study].every((text) => text?.trim()) && act !== null;

function iterative(done: readonly Cycle[]): readonly [boolean, string] {
  const ids = new Set(done.map(({ id }) => id));
  const linked = done.filter(({ afterCycleId }) => afterCycleId !== null && ids.has(afterCycleId));
  if (linked.length > 0) return [true, `${named(linked)} grew out of what a cycle before had taught.`];
  return [
    false,
    done.length < FEWEST_LINKED
      ? `1 cycle was done: the method needs at least ${FEWEST_LINKED}, the second from what the first taught.`
      : `${counted(done.length, 'cycle')} were done, and none is said to have grown out of another.`,
  ];
}

/** Where a change was tried first, it was tried in less than a whole ward or team. */
function smallFirst(done: readonly Cycle[]): readonly [boolean, string] {
  const inOrder = [...done].sort((one, other) => one.number - other.number);
  const firsts = [...new Set(inOrder.map(({ changeIdeaId }) => changeIdeaId))].flatMap(
    (idea) => inOrder.find(({ changeIdeaId }) => changeIdeaId === idea) ?? [],
  );
  const unsaid = firsts.filter(({ scale }) => scale === null);
  if (unsaid.length) return [false, `${named(unsaid)}: how large the test was is not said.`];
  const large = firsts.filter(({ scale }) => scale !== 'part');
  return large.length
    ? [false, `${named(large)} tried a change in a whole ward or team at once.`]
    : [true, 'Every change was tried in less than a whole ward or team first.'];
}

function dataOverTime(done: readonly Cycle[], points: ReadonlyMap<string, number>): readonly [boolean, string] {
  const unwatched = done.filter(({ measureId }) => measureId === null);
  if (unwatched.length) return [false, `${named(unwatched)} ${verb(unwatched.length, 'watches', 'watch')} no measure.`];
  const short = done.filter(({ measureId }) => (points.get(measureId ?? '') ?? 0) < FEWEST_POINTS);
  return short.length
    ? [false, `${named(short)}: the measure has fewer than ${FEWEST_POINTS} readings.`]
    : [true, `Every cycle watches a measure with at least ${FEWEST_POINTS} readings.`];
}

function theory(done: readonly Cycle[], changeIdeas: Thread['changeIdeas']): readonly [boolean, string] {
  const reasoned = new Set(changeIdeas.filter(({ driverId }) => driverId !== null).map(({ id }) => id));
  const without = done.filter(({ changeIdeaId }) => !reasoned.has(changeIdeaId));
  return without.length
    ? [false, `${named(without)}: the change it tests is linked to no driver, so why it should work is not said.`]
    : [true, 'Every change that was tested is linked to the driver it should move.'];
}

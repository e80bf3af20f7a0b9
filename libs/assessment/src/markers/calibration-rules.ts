import { createHash } from 'node:crypto';
import { addMonths, asIsoDate } from '#libs/calendar';
import { rubricTotal } from '#libs/marking-statistics';
import type { SummativeRubric } from '../schemes/scheme-rules.js';
import type { CalibrationState, ReferenceLevel } from './marker.entities.js';

/**
 * What calibration asks of a marker: each criterion within a level and the total within 8 points of what an exemplar should be
 * given, on two exemplars, with one more try; for 12 months. Source: the marking process of the assessment paper, section 5.
 */
const LEVELS_APART = 1;
const POINTS_APART = 8;
const AGREEING_NEEDED = 2;
const DISAGREEING_ALLOWED = 1;
const VALID_MONTHS = 12;
export const FEWEST_EXEMPLARS = AGREEING_NEEDED;

/** Totals are sums of decimal weights in doubles: a difference of 8 may come out as a little more. */
const ROUNDING = 1e-9;

export interface Likeness {
  readonly agrees: boolean;
  /** In per cent of the most a rubric gives. */
  readonly total: number;
  readonly referenceTotal: number;
  /** The criteria whose level is more than one away. */
  readonly farApart: readonly string[];
}

/**
 * How like the reference a marker's levels are.
 * @throws Error where a level is missing on either side: both are checked before they are stored
 */
export function likeness(
  rubric: SummativeRubric,
  given: readonly { readonly criterion: string; readonly level: number }[],
  reference: readonly ReferenceLevel[],
): Likeness {
  const total = totalOf(rubric, given);
  const referenceTotal = totalOf(rubric, reference);
  const farApart = rubric.criteria
    .map(({ key }) => key)
    .filter((key) => Math.abs(levelOf(given, key) - levelOf(reference, key)) > LEVELS_APART);
  const isNear = Math.abs(total - referenceTotal) <= POINTS_APART + ROUNDING;
  return { agrees: isNear && farApart.length === 0, total, referenceTotal, farApart };
}

function levelOf(levels: readonly { readonly criterion: string; readonly level: number }[], key: string): number {
  const found = levels.find(({ criterion }) => criterion === key);
  if (!found) throw new Error(`${key} has no level.`);
  return found.level;
}

function totalOf(
  { criteria }: SummativeRubric,
  levels: readonly { readonly criterion: string; readonly level: number }[],
): number {
  const { value } = rubricTotal(
    criteria.map(({ key }) => levelOf(levels, key)),
    criteria.map(({ weight }) => weight),
  );
  if (value === null) throw new Error('A total needs every level.');
  return value;
}

/** Where a calibration stands after attempts that agreed or did not, in their order: two must agree, one may fail to. */
export function stateAfter(agreed: readonly boolean[]): CalibrationState {
  const agreeing = agreed.filter(Boolean).length;
  if (agreeing >= AGREEING_NEEDED) return 'passed';
  return agreed.length - agreeing > DISAGREEING_ALLOWED ? 'failed' : 'under-way';
}

/** The first day on which a calibration passed on this day counts no more. */
export const expiryOf = (passedOn: string): string => addMonths(asIsoDate(passedOn), VALID_MONTHS);

/**
 * Which exemplar a marker is given next: the one they have met least often, drawn among those by who they are, so that not
 * everybody begins with the same; never the one they have just done, while there is another.
 * @param met the exemplars they have attempted, in any calibration, the latest last
 */
export function nextExemplar(exemplars: readonly string[], met: readonly string[], personId: string): string {
  const rank = (id: string) => createHash('sha256').update(`${personId} ${id}`).digest('hex');
  const times = (id: string) => met.filter((one) => one === id).length;
  const others = exemplars.filter((id) => id !== met.at(-1));
  const [next] = (others.length ? others : [...exemplars]).sort(
    (one, other) => times(one) - times(other) || (rank(one) < rank(other) ? -1 : 1),
  );
  if (next === undefined) throw new Error('There is no exemplar.');
  return next;
}

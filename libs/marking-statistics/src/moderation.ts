import { byCodeUnit, isAtLeast, roundUp } from './compare-marks.js';
import { ensureInput, ensureNotNegative, ensurePercentage } from './refused-input.js';

export interface MarkedCandidate {
  readonly id: string;
  /** In per cent. */
  readonly total: number;
  /** By the rubric; by the cut alone unless said. */
  readonly passes?: boolean;
  /** Those who marked it. */
  readonly markers: readonly string[];
}

export interface ModerationInput {
  readonly candidates: readonly MarkedCandidate[];
  readonly cut?: number;
  /** How near the cut is borderline, in points. */
  readonly borderline?: number;
  /** Of those not looked at anyway, so many in a hundred and so many at least are drawn. */
  readonly percent?: number;
  readonly minimum?: number;
}

export type ModerationReason = 'FAIL' | 'BORDERLINE' | 'DISTINCTION';

export interface ModerationPlan {
  /** Plans that are looked at whatever is drawn, and why. Sorted, like all ids here. */
  readonly mandatory: readonly { readonly id: string; readonly reasons: readonly ModerationReason[] }[];
  readonly rest: readonly string[];
  /** How many of the rest are to be drawn at random. */
  readonly extra: number;
  /** That is all of them. */
  readonly wholeCohort: boolean;
  /** Markers none of whose plans is mandatory: the draw must reach them, growing if it must. */
  readonly uncoveredMarkers: readonly string[];
  readonly reason: 'NO_DATA' | null;
}

export interface ModerationCheck {
  readonly valid: boolean;
  readonly missingMandatory: readonly string[];
  /** How many too few of the rest were drawn. */
  readonly extraShort: number;
  /** Markers none of whose plans is in the sample. */
  readonly uncoveredMarkers: readonly string[];
}

/** From here a pass is a distinction, in per cent. */
const DISTINCTION_FROM = 90;

function ensureCandidates({ candidates, cut = 60, borderline = 3, percent = 10, minimum = 10 }: ModerationInput) {
  ensurePercentage(cut, 'cut');
  ensureNotNegative(borderline, 'borderline');
  ensurePercentage(percent, 'percent');
  ensureNotNegative(minimum, 'minimum');
  const seen = new Set<string>();
  candidates.forEach(({ id, total, markers }, index) => {
    const field = `candidates[${index}]`;
    ensureInput(!seen.has(id), 'DUPLICATE_ID', `${field}.id`, `${id} is there twice`);
    seen.add(id);
    ensurePercentage(total, `${field}.total`);
    ensureInput(markers.length > 0, 'NO_MARKERS', `${field}.markers`, `nobody marked ${id}`);
  });
  return { cut, borderline, percent, minimum };
}

/** The markers of some plans that no plan of the sample has. */
function uncovered(candidates: readonly MarkedCandidate[], isSampled: (id: string) => boolean): string[] {
  const reached = new Set(candidates.filter(({ id }) => isSampled(id)).flatMap(({ markers }) => markers));
  const all = new Set(candidates.flatMap(({ markers }) => markers));
  return [...all].filter((marker) => !reached.has(marker)).sort(byCodeUnit);
}

/**
 * What a moderator has to look at: every fail, every borderline plan and every distinction, and of the rest the greater of so
 * many in a hundred and so many, drawn at random.
 * @throws RefusedInput for an id that is there twice, a total that is no percentage, a plan nobody marked
 */
export function moderationPlan(input: ModerationInput): ModerationPlan {
  const { cut, borderline, percent, minimum } = ensureCandidates(input);
  const looked = [...input.candidates]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, total, passes = isAtLeast(total, cut) }) => ({
      id,
      reasons: [
        ...(passes ? [] : (['FAIL'] as const)),
        ...(isAtLeast(borderline, Math.abs(total - cut)) ? (['BORDERLINE'] as const) : []),
        ...(passes && isAtLeast(total, DISTINCTION_FROM) ? (['DISTINCTION'] as const) : []),
      ],
    }));
  const mandatory = looked.filter(({ reasons }) => reasons.length);
  const rest = looked.filter(({ reasons }) => !reasons.length).map(({ id }) => id);
  const extra = Math.min(rest.length, Math.max(minimum, roundUp((percent / 100) * rest.length)));
  const ids = new Set(mandatory.map(({ id }) => id));
  return {
    mandatory,
    rest,
    extra,
    wholeCohort: extra === rest.length,
    uncoveredMarkers: uncovered(input.candidates, (id) => ids.has(id)),
    reason: looked.length ? null : 'NO_DATA',
  };
}

/**
 * Whether a sample is what the plan asks for.
 * @param input.sample ids of the plans that were looked at
 * @throws RefusedInput UNKNOWN_ID or DUPLICATE_ID at a place of the sample; else as `moderationPlan`
 */
export function moderationCheck(input: ModerationInput & { readonly sample: readonly string[] }): ModerationCheck {
  const { mandatory, rest, extra } = moderationPlan(input);
  const known = new Set(input.candidates.map(({ id }) => id));
  const sampled = new Set<string>();
  input.sample.forEach((id, index) => {
    ensureInput(known.has(id), 'UNKNOWN_ID', `sample[${index}]`, `${id} is no plan of this round`);
    ensureInput(!sampled.has(id), 'DUPLICATE_ID', `sample[${index}]`, `${id} is in the sample twice`);
    sampled.add(id);
  });
  const missingMandatory = mandatory.map(({ id }) => id).filter((id) => !sampled.has(id));
  const extraShort = Math.max(0, extra - rest.filter((id) => sampled.has(id)).length);
  const uncoveredMarkers = uncovered(input.candidates, (id) => sampled.has(id));
  const valid = !missingMandatory.length && extraShort === 0 && !uncoveredMarkers.length;
  return { valid, missingMandatory, extraShort, uncoveredMarkers };
}

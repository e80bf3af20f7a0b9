import { gateKeys, loadGuidance, type Rubric } from '#libs/guidance';
import { RefusedInput, rubricTotal } from '#libs/marking-statistics';
import { ensure, InvalidInput } from '#libs/platform';
import type { SettlingRule } from '../assessment.entities.js';
import type { Track } from '../track.js';
import type { Weights } from './weights.js';

export type { Weights };

export interface CriterionWeight {
  readonly criterion: string;
  readonly weight: number;
}

export interface NewScheme {
  readonly title: string;
  readonly track: Track;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  /** In per cent; the rubric's own when it is null. */
  readonly cut?: number | null | undefined;
  /** How far apart two marks agree, and beyond which a third is asked for at once, in points; 5 and 10 when null. */
  readonly agreeWithin?: number | null | undefined;
  readonly thirdAbove?: number | null | undefined;
  /** The closest pair when it is null. */
  readonly rule?: SettlingRule | null | undefined;
  readonly requiredGates: readonly string[];
  readonly showsLeadership: boolean;
  /** Whether every plan is marked by a clinician and a manager. */
  readonly oneOfEach?: boolean | null | undefined;
  /** Whether only markers who are calibrated for its rubric are given plans. */
  readonly needsCalibration?: boolean | null | undefined;
  /** Whether a resubmission that passes comes to the least total that does. */
  readonly resubmissionsCapped?: boolean | null | undefined;
  /** One for each criterion, summing to 100; the rubric's own when it is null. */
  readonly weights?: readonly CriterionWeight[] | null | undefined;
}

/** A rubric that comes to a pass or a fail. */
export type SummativeRubric = Rubric & { readonly outcome: NonNullable<Rubric['outcome']> };
const isSummative = (rubric: Rubric): rubric is SummativeRubric => rubric.outcome !== null;

/** The columns of a scheme that say by which rubric it marks. */
export interface MarkedBy {
  readonly edition: string;
  readonly rubricKey: string;
  readonly rubricVersion: string;
  /** Null: the rubric's own. Asked for, so that nobody computes a total and forgets them. */
  readonly weights: Weights | null;
}

/** The rubric a scheme was made with, whatever the current edition says by now, with the scheme's own weights. */
export function rubricOf({ edition, rubricKey, rubricVersion, weights }: MarkedBy): SummativeRubric {
  const rubric = loadGuidance().edition(edition).rubric(rubricKey, rubricVersion);
  if (!isSummative(rubric)) throw new Error(`${rubric.key} ${rubric.version} has no outcome.`);
  return { ...rubric, criteria: weighed(rubric.criteria, weights) };
}

/** Criteria with the scheme's weights in place of the rubric's. */
export const weighed = <Criterion extends { readonly key: string; readonly weight: number }>(
  criteria: readonly Criterion[],
  weights: Weights | null,
): Criterion[] => criteria.map((one) => ({ ...one, weight: weights?.[one.key] ?? one.weight }));

/**
 * The rules of a scheme as they are stored, by the guidance in force.
 * @throws InvalidInput naming the field: no such rubric or gate, a cut out of range, weights that are not one for each
 *   criterion and sum to 100
 */
export function rulesOf(scheme: NewScheme) {
  const { current } = loadGuidance();
  const rubric = current.rubrics
    .filter(isSummative)
    .find(({ key, version }) => key === scheme.rubricKey && version === scheme.rubricVersion);
  ensure(
    rubric,
    () => new InvalidInput('The current guidance has no such rubric that comes to a pass or a fail.', ['rubricKey']),
  );
  const unknown = scheme.requiredGates.filter((gate) => !gateKeys.some((key) => key === gate));
  ensure(!unknown.length, () => new InvalidInput(`There is no gate ${unknown.join(', ')}.`, ['requiredGates']));
  const cut = scheme.cut ?? rubric.outcome.cut;
  ensure(cut >= 0 && cut <= 100, () => new InvalidInput('The cut score is between 0 and 100.', ['cut']));
  return {
    title: scheme.title,
    track: scheme.track,
    edition: current.key,
    rubricKey: rubric.key,
    rubricVersion: rubric.version,
    cut: String(cut),
    ...agreementOf(scheme),
    requiredGates: scheme.requiredGates,
    showsLeadership: scheme.showsLeadership,
    oneOfEach: scheme.oneOfEach ?? false,
    needsCalibration: scheme.needsCalibration ?? false,
    resubmissionsCapped: scheme.resubmissionsCapped ?? false,
    weights: scheme.weights ? weightsFor(rubric, scheme.weights) : null,
  };
}

/** How two marks are brought together, unless the scheme says otherwise. @source the programme's marking rules, "Agreement" */
const AGREES_WITHIN = 5;
const THIRD_ABOVE = 10;

/** @throws InvalidInput when two marks could both agree and be too far apart */
function agreementOf({ agreeWithin, thirdAbove, rule }: NewScheme) {
  const [within, above] = [agreeWithin ?? AGREES_WITHIN, thirdAbove ?? THIRD_ABOVE];
  const fits = within >= 0 && within <= above && above <= 100;
  ensure(
    fits,
    () =>
      new InvalidInput('Marks agree within points from 0 up to those above which a third is asked for.', [
        'agreeWithin',
      ]),
  );
  return { agreeWithin: String(within), thirdAbove: String(above), rule: rule ?? ('closest-pair' as const) };
}

function weightsFor({ criteria }: SummativeRubric, given: readonly CriterionWeight[]): Weights {
  const weights: Record<string, number> = {};
  given.forEach(({ criterion, weight }, index) => {
    const at = ['weights', String(index), 'criterion'];
    const isKnown = criteria.some(({ key }) => key === criterion);
    ensure(isKnown, () => new InvalidInput(`The rubric has no criterion ${criterion}.`, at));
    ensure(!(criterion in weights), () => new InvalidInput(`${criterion} is given two weights.`, at));
    weights[criterion] = weight;
  });
  const missing = criteria.filter(({ key }) => !(key in weights)).map(({ key }) => key);
  ensure(!missing.length, () => new InvalidInput(`Give a weight to ${missing.join(', ')} as well.`, ['weights']));
  ensureUsable(criteria.map(({ key }) => weights[key] ?? 0));
  return weights;
}

/** Asks what computes the totals whether it would take these weights: a scheme is never made that cannot be marked by. */
function ensureUsable(weights: readonly number[]): void {
  try {
    rubricTotal(
      weights.map(() => 0),
      weights,
    );
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    const sum = weights.reduce((all, weight) => all + weight, 0);
    throw new InvalidInput(
      error.code === 'WEIGHTS_NOT_100'
        ? `The weights sum to ${Number(sum.toFixed(6))}, and must sum to 100. Change them by ${Number((100 - sum).toFixed(6))} in all.`
        : 'A weight is a number from 0 to 100.',
      ['weights'],
    );
  }
}

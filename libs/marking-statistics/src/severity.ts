import { additiveFit } from './additive-fit.js';
import { byCodeUnit } from './compare-marks.js';
import { DisconnectedDesign, islandsOf } from './design-islands.js';
import { ensureMarks, type Mark, type MarksInput } from './marks-input.js';
import { ensureConfidence } from './refused-input.js';
import { sumOf } from './sums.js';
import { tQuantile } from './t-and-f-distribution.js';
import type { UndefinedReason } from './undefined-reason.js';

/** In points of the scale. What rests on an error nobody can judge is null, with `reason` NO_RESIDUAL_DF. */
export interface MarkerSeverity {
  readonly marker: string;
  readonly n: number;
  /** How far the marker's marks lie above those of the mean marker, plans being equal. */
  readonly effect: number;
  /** The same with the other sign: positive is severe. */
  readonly severity: number;
  readonly se: number | null;
  /** The bounds of the severity, by Student's t with the residual degrees of freedom. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The effect drawn towards nought by as much of it as may be chance. */
  readonly shrunk: number | null;
}

export interface AdjustedCandidate {
  readonly candidate: string;
  /** The mean of its marks. */
  readonly raw: number;
  /** The mean of its marks without their markers' effects. */
  readonly adjusted: number;
  readonly n: number;
}

export interface Severity {
  readonly grandMean: number | null;
  /** Marks that are left over when every plan and every marker has its number. */
  readonly df: number | null;
  /** The variance of one mark about what plan and marker say. */
  readonly sigma2: number | null;
  /** The variance of true effects between markers. */
  readonly tau2: number | null;
  /** Sorted by marker. */
  readonly markers: readonly MarkerSeverity[];
  /** Sorted by candidate. */
  readonly candidates: readonly AdjustedCandidate[];
  readonly reason: Extract<UndefinedReason, 'NO_DATA' | 'ONE_MARKER' | 'NO_RESIDUAL_DF'> | null;
}

/** A variance between markers below this is none. */
const LEAST_TAU2 = 1e-12;

const namesOf = (marks: readonly Mark[], by: 'candidate' | 'marker'): string[] =>
  [...new Set(marks.map((mark) => mark[by]))].sort(byCodeUnit);

/** By moments: what effects vary beyond what their own errors make them. */
function varianceBetween(effects: readonly number[], errors: readonly number[]): number {
  const squares = (values: readonly number[]) => sumOf(values.map((value) => value ** 2));
  const tau2 = (squares(effects) - squares(errors)) / (effects.length - 1);
  return tau2 < LEAST_TAU2 ? 0 : tau2;
}

/**
 * How severe each marker is, in points, from a connected design: least squares of mark = mean + plan + marker, the effects of
 * plans and of markers each summing to nought. Every mark weighs the same.
 *
 * The interval is by Student's t and not by the normal: the error is judged by the marks left over, of which double marking
 * leaves about one for each plan.
 *
 * @param input.confidence of the interval, 0.95 for 95%
 * @throws DisconnectedDesign, with the islands, when markers cannot be compared
 * @throws RefusedInput for a mark outside the scale or missing, or a marker twice on a plan
 * @see S. Searle, Linear Models (1971), chapter 7; C. Morris, J. Am. Stat. Assoc. 78 (1983) 47-55, for shrinking
 */
export function severity(input: MarksInput & { readonly confidence?: number }): Severity {
  const { marks, confidence = 0.95 } = input;
  ensureConfidence(confidence);
  ensureMarks(input);
  const [markers, candidates] = [namesOf(marks, 'marker'), namesOf(marks, 'candidate')];
  if (markers.length < 2) {
    const none = { grandMean: null, df: null, sigma2: null, tau2: null, markers: [], candidates: [] };
    return { ...none, reason: marks.length ? 'ONE_MARKER' : 'NO_DATA' };
  }
  const islands = islandsOf(marks);
  if (islands.length > 1) throw new DisconnectedDesign(islands);

  const fit = additiveFit(marks, candidates, markers);
  const { df, sigma2 } = fit;
  const errors = sigma2 === null ? null : fit.varianceFactors.map((factor) => Math.sqrt(sigma2 * factor));
  const tau2 = errors && varianceBetween(fit.effects, errors);
  const t = df < 1 ? null : tQuantile((1 + confidence) / 2, df);
  return {
    grandMean: fit.grandMean,
    df,
    sigma2,
    tau2,
    markers: markers.map((marker, j) => {
      const effect = fit.effects[j] ?? 0;
      const se = errors?.[j] ?? null;
      const reach = se === null || t === null ? null : t * se;
      return {
        marker,
        n: fit.marksOf[j] ?? 0,
        effect,
        severity: -effect,
        se,
        lower: reach === null ? null : -effect - reach,
        upper: reach === null ? null : -effect + reach,
        shrunk: se === null || tau2 === null ? null : tau2 === 0 ? 0 : (effect * tau2) / (tau2 + se ** 2),
      };
    }),
    candidates: candidates.map((candidate, i) => ({ candidate, ...(fit.plans[i] as (typeof fit.plans)[number]) })),
    reason: df < 1 ? 'NO_RESIDUAL_DF' : null,
  };
}

import type { Analysis } from './analysis.js';
import { ON_THE_LINE } from './points.js';
import { constantOf } from './segment-summary.js';
import type { X } from './series.js';
import { tooFewForIcons } from './variation.js';

type Verdict = 'consistently-passing' | 'consistently-failing' | 'hit-and-miss';

/** Whether the process as it is will meet the target, not whether it did last month. */
export type Assurance =
  | {
      readonly kind: 'no-data' | 'no-target' | 'no-direction' | 'no-limits' | 'too-few-points';
      readonly reason: string;
    }
  | {
      readonly kind: Verdict;
      readonly target: number;
      readonly reason: string;
      /** Why it is shown greyed: limits of a process that is changing foretell little. Null when it is stable. */
      readonly unstable: string | null;
    };

/**
 * The latest target against the limits at the latest reading. A target exactly on a limit is hit and miss. When the limits fall
 * together because every reading is the same, the profile says whether that value is held against the target. The uncut limits
 * count, so that a limit cut at 100% does not promise it; a target outside what the measure can be is held against the cut ones.
 */
export function assuranceOf(analysis: Analysis): Assurance {
  const latest = analysis.latest();
  if (latest === null) return { kind: 'no-data', reason: 'There are no readings yet.' };
  const target = targetAt(analysis, latest);
  if (target === null) return { kind: 'no-target', reason: 'No target holds at the latest reading.' };
  if (analysis.plan.direction === 'neutral')
    return {
      kind: 'no-direction',
      reason: 'Neither higher nor lower is better, so no target can be passed or failed.',
    };
  const tooFew = tooFewForIcons(analysis);
  if (tooFew) return { kind: 'too-few-points', reason: tooFew.reason };
  return judge(analysis, latest, target);
}

function judge(analysis: Analysis, latest: number, target: number): Assurance {
  const { assurance } = analysis.profile;
  const limits = limitsAgainst(analysis, latest, target);
  const higherIsBetter = analysis.plan.direction === 'higher';
  const found = (kind: Verdict, reason: string): Assurance => ({
    kind,
    target,
    reason,
    unstable: whyUnstable(analysis),
  });
  if (!limits) {
    if (assurance.withoutLimits === 'none')
      return { kind: 'no-limits', reason: 'The chart has no limits to hold the target against.' };
    return found('hit-and-miss', 'There are no limits to hold the target against.');
  }
  const [lower, upper] = limits;
  const near = ON_THE_LINE * Math.max(Math.abs(lower), Math.abs(upper), Math.abs(target));
  const constant = constantOf(analysis, analysis.segmentAt(latest));
  if (assurance.constantSeries === 'meets-target' && constant !== null && upper - lower <= near) {
    const meets = higherIsBetter ? constant >= target - near : constant <= target + near;
    return found(
      meets ? 'consistently-passing' : 'consistently-failing',
      `Every reading is ${constant}, and the target is ${target}.`,
    );
  }
  if (target > upper + near)
    return found(
      higherIsBetter ? 'consistently-failing' : 'consistently-passing',
      'The target lies above the upper limit.',
    );
  if (target < lower - near)
    return found(
      higherIsBetter ? 'consistently-passing' : 'consistently-failing',
      'The target lies below the lower limit.',
    );
  return found('hit-and-miss', 'The target lies between the limits, so chance decides whether it is met.');
}

function limitsAgainst(analysis: Analysis, at: number, target: number): readonly [number, number] | null {
  const { bounds } = analysis.plan;
  const isOutside =
    (bounds?.lower !== undefined && target < bounds.lower) || (bounds?.upper !== undefined && target > bounds.upper);
  const lower = analysis.lineAt(isOutside ? 'lower' : 'uncutLower', at);
  const upper = analysis.lineAt(isOutside ? 'upper' : 'uncutUpper', at);
  return lower === null || upper === null ? null : [lower, upper];
}

/** The target that holds at a point, in drawn units: of those from its x or before, the latest; null before the first. */
export function targetAt(analysis: Analysis, i: number): number | null {
  const at = analysis.x[i] as X;
  let holding: { from?: X; value: number } | null = null;
  for (const target of analysis.plan.targets ?? []) {
    if (target.from !== undefined && target.from > at) continue;
    if (holding?.from === undefined || (target.from !== undefined && target.from >= holding.from)) holding = target;
  }
  return holding?.value ?? null;
}

function whyUnstable(analysis: Analysis): string | null {
  const { firstPoint, runs } = analysis.segments()[analysis.segmentCount - 1] ?? {};
  if (firstPoint === undefined) return null;
  for (let i = firstPoint; i < analysis.count; i++)
    if (analysis.stateAt(i) === 'present' && analysis.maskAt(i) !== 0)
      return 'The latest segment has signals in it: the process is changing, and its limits foretell little.';
  return runs?.signal
    ? 'The runs of the latest segment are a signal: the process is changing, and its limits foretell little.'
    : null;
}

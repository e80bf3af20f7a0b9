import type { Analysis } from './analysis.js';
import { mostTelling, nameRule, placed } from './rule-words.js';
import type { RuleName, Side } from './rules.js';
import { readingsIn } from './lines.js';
import { runsSignalOf } from './segment-summary.js';
import type { X } from './series.js';

/** What the latest reading says of the process, by the decision table of Making Data Count. The reason is a sentence. */
export type Variation =
  | { readonly kind: 'no-data'; readonly reason: string }
  | { readonly kind: 'too-few-points'; readonly points: number; readonly needed: number; readonly reason: string }
  | { readonly kind: 'common-cause'; readonly at: X; readonly reason: string }
  | {
      readonly kind: 'improvement' | 'concern' | 'neutral';
      readonly side: Exclude<Side, null>;
      readonly at: X;
      readonly rules: readonly RuleName[];
      readonly reason: string;
    }
  /** A signal that is neither better nor worse: a pattern without a side, or a test on all runs. */
  | {
      readonly kind: 'special-cause';
      readonly at: X;
      readonly rules: readonly (RuleName | 'runs')[];
      readonly reason: string;
    };

const KIND_OF_CLASS = {
  improvement: 'improvement',
  concern: 'concern',
  'neutral-high': 'neutral',
  'neutral-low': 'neutral',
} as const;

/** The variation of a chart: that of its latest reading, excluded points aside. */
export function variationOf(analysis: Analysis): Variation {
  const latest = analysis.latest();
  if (latest === null) return { kind: 'no-data', reason: 'There are no readings yet.' };
  const tooFew = tooFewForIcons(analysis);
  if (tooFew) return tooFew;
  const at = analysis.x[latest] as X;
  const pointClass = analysis.classAt(latest);
  const rules = analysis.rulesAt(latest);
  const side = analysis.signalSideAt(latest);
  if (pointClass in KIND_OF_CLASS && side) {
    const named = rules.filter((one) => one.side === side).map(({ rule }) => rule);
    const first = mostTelling(named);
    const kind = KIND_OF_CLASS[pointClass as keyof typeof KIND_OF_CLASS];
    return {
      kind,
      side,
      at,
      rules: named,
      reason: `The latest reading, ${placed(at)}, is ${nameRule(first, side, analysis.profile)}.`,
    };
  }
  if (pointClass === 'special-cause') {
    const named = rules.map(({ rule }) => rule);
    return {
      kind: 'special-cause',
      at,
      rules: named,
      reason: `The latest reading, ${placed(at)}, is ${nameRule(named[0] as RuleName, null, analysis.profile)}.`,
    };
  }
  const runs = runsReason(analysis);
  if (runs) return { kind: 'special-cause', at, rules: ['runs'], reason: runs };
  return { kind: 'common-cause', at, reason: `The latest reading, ${placed(at)}, is part of no signal.` };
}

function runsReason(analysis: Analysis): string | null {
  const segment = analysis.segmentCount - 1;
  const signal = runsSignalOf(analysis, segment);
  const { runs } = analysis.segments()[segment] ?? {};
  if (!signal || !runs) return null;
  if (signal !== 'anhoej') {
    const [fewest, most] = runs.acceptableRuns ?? [];
    return `There are ${runs.runs} runs about the median, where chance gives ${fewest} to ${most}.`;
  }
  if ((runs.longestRun ?? 0) > (runs.longestRunExpected ?? 0))
    return `The longest run on one side of the centre has ${runs.longestRun} readings, where chance rarely gives more than ${runs.longestRunExpected}.`;
  return `The readings cross the centre ${runs.crossings} times, where chance rarely gives fewer than ${runs.fewestCrossingsExpected}.`;
}

/** The typed answer for a chart too short for icons; null when it is long enough. Readings of all segments count. */
export function tooFewForIcons(analysis: Analysis): Extract<Variation, { kind: 'too-few-points' }> | null {
  const points = readingsIn(analysis.computed.points, 0, analysis.count);
  const needed = analysis.profile.leastPoints.icons;
  if (points >= needed) return null;
  return {
    kind: 'too-few-points',
    points,
    needed,
    reason: `There ${points === 1 ? 'is 1 reading' : `are ${points} readings`}; ${needed} are needed before a chart can be read.`,
  };
}

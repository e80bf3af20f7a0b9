import type { Analysis } from './analysis.js';
import { ON_THE_LINE } from './points.js';
import { longestRunExpected } from './runs-analysis.js';
import type { RuleName, Side } from './rules.js';
import { PRESENT, type X } from './series.js';
import { type Pattern, signalsOf } from './signals-of.js';

/** A sustained shift: from when, to when, and whether something the other way has ended it. */
export interface Shift {
  readonly side: Exclude<Side, null>;
  /** Null where neither way is better. */
  readonly isImprovement: boolean | null;
  readonly segment: number;
  /** The first point of the run. Benefits count from here. */
  readonly firstPoint: number;
  readonly from: X;
  /** The last point of the run itself. */
  readonly lastPoint: number;
  /** The last point at which it still holds: up to the contrary signal, or the latest reading. */
  readonly holdsUntil: number;
  readonly to: X;
  readonly endedBy: { readonly rule: RuleName; readonly firstPoint: number; readonly from: X } | null;
}

/**
 * The sustained shifts of a chart in the order of time: runs of the profile's length on one side of the centre. Anhøj's rules have
 * no length of their own; there a shift is a run longer than chance makes common. A shift holds until a signal the other way begins.
 */
export function shiftsOf(analysis: Analysis): Shift[] {
  const signals = signalsOf(analysis);
  const runs = analysis.profile.rules.shift
    ? signals.filter(({ rule }) => rule === 'shift')
    : analysis.profile.runsTest === 'anhoej'
      ? longRuns(analysis)
      : [];
  const latest = analysis.latest() ?? 0;
  return runs.map((run) => {
    const side = run.side as Exclude<Side, null>;
    const contrary = [...signals, ...runs]
      .filter((one) => one.side !== null && one.side !== side && one.lastPoint > run.lastPoint)
      .sort((one, other) => one.firstPoint - other.firstPoint)[0];
    const holdsUntil = contrary ? Math.max(run.firstPoint, contrary.firstPoint - 1) : latest;
    const { direction } = analysis.plan;
    return {
      side,
      isImprovement: direction === 'neutral' ? null : (side === 'high') === (direction === 'higher'),
      segment: run.segment,
      firstPoint: run.firstPoint,
      from: run.from,
      lastPoint: run.lastPoint,
      holdsUntil,
      to: analysis.x[holdsUntil] as X,
      endedBy: contrary ? { rule: contrary.rule, firstPoint: contrary.firstPoint, from: contrary.from } : null,
    };
  });
}

type Run = Pick<Pattern, 'rule' | 'side' | 'segment' | 'firstPoint' | 'lastPoint' | 'from'>;

function longRuns(analysis: Analysis): Run[] {
  const { points } = analysis.computed;
  if (!points.inTimeOrder || points.chart === 'mr') return [];
  const found: Run[] = [];
  for (let segment = 0; segment < analysis.segmentCount; segment++) {
    const longest = longestRunExpected(analysis.runsOf(segment).useful);
    for (const run of runsIn(analysis, segment)) if (run.length > longest) found.push(asRun(analysis, segment, run));
  }
  return found;
}

const asRun = ({ x }: Analysis, segment: number, { side, first, last }: ReturnType<typeof runsIn>[number]): Run => ({
  rule: 'shift',
  side: side > 0 ? 'high' : 'low',
  segment,
  firstPoint: first,
  lastPoint: last,
  from: x[first] as X,
});

/** Every run of a segment; points on the centre and gaps neither make nor break one. */
function runsIn(analysis: Analysis, segment: number): { side: number; first: number; last: number; length: number }[] {
  const { points, sheet } = analysis.computed;
  const near = ON_THE_LINE * points.scale;
  const runs: { side: number; first: number; last: number; length: number }[] = [];
  for (let i = points.starts[segment] as number; i < (points.starts[segment + 1] as number); i++) {
    if (points.state[i] !== PRESENT) continue;
    const distance = (points.y[i] as number) - (sheet.lines[sheet.isLevel ? segment : i] as number);
    if (!(Math.abs(distance) > near)) continue;
    const side = Math.sign(distance);
    const run = runs.at(-1);
    if (run?.side === side) {
      run.last = i;
      run.length++;
    } else runs.push({ side, first: i, last: i, length: 1 });
  }
  return runs;
}

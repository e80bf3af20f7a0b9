import type { Analysis, LineName } from './analysis.js';
import { assuranceOf } from './assurance.js';
import { sayNotice } from './notices.js';
import type { PointClass } from './point-classes.js';
import { signalsOf } from './signals-of.js';
import { variationOf } from './variation.js';

const LINES: readonly LineName[] = [
  'centre',
  'lower',
  'upper',
  'lowerWarning',
  'upperWarning',
  'uncutLower',
  'uncutUpper',
];

/**
 * The whole of a chart as plain JSON, for sealed documents and exports: what was entered, how it was read and what came of it.
 * Numbers or null, never NaN; the same analysis gives the same text.
 */
export function toJson(analysis: Analysis) {
  const { points, plan, profile } = analysis.computed;
  const { name, edition, limits, rules, flagging, conflict, leastPoints } = profile;
  const each = <T>(read: (i: number) => T): T[] => Array.from({ length: analysis.count }, (_, i) => read(i));
  return {
    format: 1,
    engine: analysis.engine,
    chart: analysis.chart,
    plan,
    profile: { name, edition, limits, rules, flagging, conflict, leastPoints },
    x: [...analysis.x],
    numerator: columnOf(points.numerator),
    denominator: columnOf(points.denominator),
    subgroups: points.subgroups && {
      size: columnOf(points.subgroups.size),
      mean: columnOf(points.subgroups.mean),
      deviation: columnOf(points.subgroups.deviation),
      range: columnOf(points.subgroups.range),
    },
    y: analysis.values(),
    lines: Object.fromEntries(LINES.map((line) => [line, analysis.line(line)])) as Record<LineName, (number | null)[]>,
    segment: each((i) => analysis.segmentAt(i) + 1),
    inBaseline: each((i) => analysis.isInBaseline(i)),
    state: each((i) => analysis.stateAt(i)),
    class: each((i): PointClass => analysis.classAt(i)),
    rules: each((i) => analysis.rulesAt(i)),
    segments: analysis.segments(),
    signals: signalsOf(analysis),
    variation: variationOf(analysis),
    assurance: assuranceOf(analysis),
    notices: analysis.notices().map((notice) => ({ ...notice, says: sayNotice(notice) })),
  };
}

const columnOf = (column: Float64Array | null): (number | null)[] | null =>
  column && Array.from(column, (value) => (Number.isFinite(value) ? value : null));

import { CENTRE, LOWER, LOWER_WARNING, UNCUT_LOWER, UNCUT_UPPER, UPPER, UPPER_WARNING } from './line-sheet.js';
import type { Notice } from './notices.js';
import type { ChartName, ChartPlan } from './plan.js';
import { POINT_CLASSES, type PointClass, signalSideAt } from './point-classes.js';
import type { Profile } from './profiles.js';
import { type RuleName, rulesIn, type Side } from './rules.js';
import { analyseRuns, type RunsAnalysis } from './runs-analysis.js';
import type { Computed } from './computed.js';
import { type SegmentSummary, segmentNotices, summariseSegments } from './segment-summary.js';
import { EXCLUDED, MISSING, PRESENT, type PointState, STATES, type X } from './series.js';

/** Written into every stored chart. A change to any number raises it, and is told in the README. */
export const ENGINE_VERSION = 'spc 1.0.1';

export type LineName = 'centre' | 'lower' | 'upper' | 'lowerWarning' | 'upperWarning' | 'uncutLower' | 'uncutUpper';
const LINE_COLUMNS: Readonly<Record<LineName, number>> = {
  centre: CENTRE,
  lower: LOWER,
  upper: UPPER,
  lowerWarning: LOWER_WARNING,
  upperWarning: UPPER_WARNING,
  uncutLower: UNCUT_LOWER,
  uncutUpper: UNCUT_UPPER,
};

/**
 * A series read as a chart. Points are counted from 0 in the order of the chart. Values and lines are in the units drawn, after
 * the multiplier; what is not there is null, and nothing is ever NaN or without end.
 */
export class Analysis {
  readonly engine = ENGINE_VERSION;
  private readonly runsOfSegments: (RunsAnalysis | undefined)[] = [];

  /** @param computed columns of the engine, which are not to be written to */
  constructor(readonly computed: Computed) {
    if (computed.profile.runsTest) for (let segment = 0; segment < this.segmentCount; segment++) this.runsOf(segment);
  }

  get chart(): ChartName {
    return this.computed.points.chart;
  }
  get profile(): Profile {
    return this.computed.profile;
  }
  get plan(): ChartPlan {
    return this.computed.plan;
  }
  get count(): number {
    return this.computed.points.count;
  }
  get x(): readonly X[] {
    return this.computed.points.x;
  }
  get segmentCount(): number {
    return this.computed.points.starts.length - 1;
  }

  /** What is plotted at each point. */
  values(): (number | null)[] {
    return Array.from(this.computed.points.y, (value) => this.drawn(value));
  }
  valueAt(i: number): number | null {
    return this.drawn(this.computed.points.y[i]);
  }

  line(name: LineName): (number | null)[] {
    return Array.from({ length: this.count }, (_, i) => this.lineAt(name, i));
  }
  lineAt(name: LineName, i: number): number | null {
    const { lines, rows, isLevel } = this.computed.sheet;
    if (!(i >= 0 && i < this.count)) return null;
    return this.drawn(lines[LINE_COLUMNS[name] * rows + (isLevel ? this.segmentAt(i) : i)]);
  }

  stateAt(i: number): PointState {
    return STATES[this.computed.points.state[i] as number] as PointState;
  }
  /** How many readings a point rests on. */
  sizeAt(i: number): number {
    const { subgroups, sizes, state } = this.computed.points;
    return subgroups?.size[i] ?? sizes?.[i] ?? (state[i] === MISSING ? 0 : 1);
  }
  /** Whether a point stands where centre and limits are taken from, and is not excluded. It may be a gap. */
  isInBaseline(i: number): boolean {
    const { inBaseline, state } = this.computed.points;
    return inBaseline[i] === 1 && state[i] !== EXCLUDED;
  }
  classAt(i: number): PointClass {
    return POINT_CLASSES[this.computed.classes[i] as number] as PointClass;
  }
  /** Counted from 0. */
  segmentAt(i: number): number {
    const { starts } = this.computed.points;
    let segment = 0;
    while (segment + 2 < starts.length && (starts[segment + 1] as number) <= i) segment++;
    return segment;
  }
  /** The bits of the rules fired at a point; see `rulesAt` for their names. */
  maskAt(i: number): number {
    return this.computed.signals.mask[i] as number;
  }
  rulesAt(i: number): { readonly rule: RuleName; readonly side: Side }[] {
    return rulesIn(this.maskAt(i));
  }
  /** Which side the signal at a point is on, after the profile's rule for points in patterns of both sides. */
  signalSideAt(i: number): Side {
    const side = signalSideAt(this.computed.points, this.computed.signals.mask, i, {
      profile: this.profile,
      direction: this.plan.direction,
    });
    return side > 0 ? 'high' : side < 0 ? 'low' : null;
  }

  runsOf(segment: number): RunsAnalysis {
    const { points, sheet } = this.computed;
    return (this.runsOfSegments[segment] ??= analyseRuns(points, sheet, segment));
  }
  segments(): SegmentSummary[] {
    return summariseSegments(this);
  }
  /** The last point with a reading that counts; null without one. */
  latest(): number | null {
    const { state } = this.computed.points;
    for (let i = this.count - 1; i >= 0; i--) if (state[i] === PRESENT) return i;
    return null;
  }
  isPlotted(i: number): boolean {
    const state = this.computed.points.state[i];
    return state === PRESENT || state === EXCLUDED;
  }
  notices(): Notice[] {
    return [...this.computed.points.notices, ...segmentNotices(this)];
  }

  private drawn(value: number | undefined): number | null {
    const drawn = value === undefined ? Number.NaN : value * (this.plan.multiplier ?? 1);
    return Number.isFinite(drawn) ? drawn : null;
  }
}

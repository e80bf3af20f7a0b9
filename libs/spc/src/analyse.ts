import { Analysis } from './analysis.js';
import { chartUnder, chosenProfile } from './chosen-profile.js';
import { findSignals } from './find-signals.js';
import { drawLines } from './lines.js';
import type { LineSheet } from './line-sheet.js';
import type { ChartName, ChartPlan } from './plan.js';
import { classify } from './point-classes.js';
import { type Points, preparePoints } from './points.js';
import { type Profile, type ProfileName, PROFILES } from './profiles.js';
import type { Series } from './series.js';

/**
 * Reads a series as one chart: centre and limits, the signals of the profile's rules, and what each point is.
 *
 * Nothing a person can enter is thrown back: gaps, too few readings and impossible values become notices. Linear in the number
 * of points, but for medians.
 * @throws RangeError for columns of different lengths, an unknown chart or profile, and a change the profile does not allow
 * @example analyse({ x: [1, 2, 3], value: [4, 6, 5] }, { chart: 'xmr', profile: 'plot-the-dots-r', direction: 'higher' }) // centre 5
 */
export function analyse(series: Series, plan: ChartPlan): Analysis {
  const profile = chosenProfile(plan);
  const points = preparePoints(series, plan, chartUnder(profile, plan.chart));
  return read(points, plan, profile, drawLines(points, plan, profile.limits, profile.leastPoints));
}

/**
 * The same series under every profile, to see whether a conclusion hangs on the convention. Changes of a profile are left out,
 * for each profile is shown as it is published. Work that profiles share is done once.
 * @throws RangeError as `analyse`
 */
export function analyseUnderEvery(
  series: Series,
  plan: Omit<ChartPlan, 'profile' | 'overrides'>,
): Map<ProfileName, Analysis> {
  const prepared = new Map<ChartName, Points>();
  const drawn: { points: Points; profile: Profile; sheet: LineSheet }[] = [];
  const analyses = new Map<ProfileName, Analysis>();
  const plans = plansUnderEvery(plan);
  for (const [name, profile] of PROFILES) {
    const own = plans.get(name) as ChartPlan;
    const chart = chartUnder(profile, plan.chart);
    let points = prepared.get(chart);
    if (!points) {
      points = preparePoints(series, own, chart);
      prepared.set(chart, points);
    }
    let lines = drawn.find((one) => one.points === points && drawsAlike(one.profile, profile));
    if (!lines) {
      lines = { points, profile, sheet: drawLines(points, own, profile.limits, profile.leastPoints) };
      drawn.push(lines);
    }
    analyses.set(name, read(points, own, profile, lines.sheet));
  }
  return analyses;
}

function read(points: Points, plan: ChartPlan, profile: Profile, sheet: LineSheet): Analysis {
  const signals = findSignals(points, sheet, profile);
  const classes = classify(points, signals.mask, profile, plan.direction);
  return new Analysis({ points, plan, profile, sheet, signals, classes });
}

function drawsAlike(one: Profile, other: Profile): boolean {
  return (
    one.limits === other.limits &&
    one.leastPoints.firstSegment === other.leastPoints.firstSegment &&
    one.leastPoints.laterSegment === other.leastPoints.laterSegment
  );
}

type Shared = Omit<ChartPlan, 'profile' | 'overrides'>;
const expanded = new WeakMap<Shared, ReadonlyMap<ProfileName, ChartPlan>>();

/** A plan for each profile, kept with the shared plan: a trust's thousand measures are often read under one. */
function plansUnderEvery(plan: Shared): ReadonlyMap<ProfileName, ChartPlan> {
  let plans = expanded.get(plan);
  if (!plans) {
    const { overrides: _, ...shared } = plan as ChartPlan;
    plans = new Map([...PROFILES.keys()].map((profile) => [profile, { ...shared, profile }]));
    expanded.set(plan, plans);
  }
  return plans;
}

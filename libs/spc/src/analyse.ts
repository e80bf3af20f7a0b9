import { type Arena, arenaFor } from './arena.js';
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
  const arena = arenaFor(series.x.length, 1, 1);
  const points = preparePoints(series, plan, chartUnder(profile, plan.chart), arena);
  return read({ points, plan, profile, sheet: drawLines(points, plan, profile, arena) }, arena);
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
  const plans = plansUnderEvery(plan);
  const arena = arenaFor(series.x.length, plans.size, plans.size);
  const prepared = new Map<ChartName, Points>();
  const drawn: Drawn[] = [];
  const analyses = new Map<ProfileName, Analysis>();
  for (const [name, profile] of PROFILES) {
    const own = plans.get(name) as ChartPlan;
    const chart = chartUnder(profile, plan.chart);
    let points = prepared.get(chart);
    if (!points) {
      const alike = chart === 'run' && prepared.get('xmr');
      points = alike ? { ...alike, chart } : preparePoints(series, own, chart, arena);
      prepared.set(chart, points);
    }
    analyses.set(
      name,
      read({ points, plan: own, profile, sheet: sheetFor(drawn, points, own, profile, arena) }, arena),
    );
  }
  return analyses;
}

interface Drawn {
  readonly points: Points;
  readonly profile: Profile;
  readonly sheet: LineSheet;
}

function sheetFor(drawn: Drawn[], points: Points, plan: ChartPlan, profile: Profile, arena: Arena): LineSheet {
  for (const one of drawn) if (one.points === points && drawsAlike(one.profile, profile)) return one.sheet;
  const sheet = drawLines(points, plan, profile, arena);
  drawn.push({ points, profile, sheet });
  return sheet;
}

function read(drawn: Drawn & { readonly plan: ChartPlan }, arena: Arena): Analysis {
  const { points, plan, profile, sheet } = drawn;
  const signals = findSignals(points, sheet, profile, arena);
  const classes = classify(points, signals.mask, { profile, direction: plan.direction }, arena);
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
    chosenProfile(plans.get('making-data-count') as ChartPlan);
    expanded.set(plan, plans);
  }
  return plans;
}

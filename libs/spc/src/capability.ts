import type { Analysis } from './analysis.js';
import { countsForLimits } from './baseline-readings.js';

/** What single readings must lie between, in drawn units; at least one of the two. */
export interface Specification {
  readonly lower?: number;
  readonly upper?: number;
  /** Where readings should be at best; the middle of the two limits unless stated. */
  readonly target?: number;
}

/** Indices without unit; null where a limit they need was not given, or nothing varies. */
export interface Capability {
  /** Of the process as its neighbours differ: the spread that the limits of the chart rest on. */
  readonly potential: Indices;
  /** Of the readings as they were: their overall standard deviation. */
  readonly performance: Indices;
}
export interface Indices {
  readonly both: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly least: number | null;
  readonly aboutTarget: number | null;
}

/**
 * Capability indices Cp, CPL, CPU, Cpk, Cpm and, by overall spread, Pp and its fellows. Montgomery 2009, chapter 8. For stable
 * XmR and Xbar charts: null for others and for charts without limits.
 */
export function capabilityOf(analysis: Analysis, specification: Specification): Capability | null {
  const latest = analysis.latest();
  const { points } = analysis.computed;
  if (latest === null || (points.chart !== 'xmr' && points.chart !== 'xbar')) return null;
  const centre = analysis.lineAt('centre', latest);
  const upper = analysis.lineAt('uncutUpper', latest);
  const overall = overallDeviation(analysis);
  if (centre === null || upper === null || overall === null) return null;
  const inSubgroup = points.subgroups ? (points.subgroups.size[latest] as number) : 1;
  const sigma = ((upper - centre) / (analysis.plan.sigmas ?? 3)) * Math.sqrt(inSubgroup);
  return { potential: indices(centre, sigma, specification), performance: indices(centre, overall, specification) };
}

function indices(centre: number, sigma: number, { lower, upper, target }: Specification): Indices {
  if (!(sigma > 0 && sigma < Number.POSITIVE_INFINITY))
    return { both: null, lower: null, upper: null, least: null, aboutTarget: null };
  const below = lower === undefined ? null : (centre - lower) / (3 * sigma);
  const above = upper === undefined ? null : (upper - centre) / (3 * sigma);
  const both = lower === undefined || upper === undefined ? null : (upper - lower) / (6 * sigma);
  const sides = [below, above].filter((one) => one !== null);
  const aim = target ?? (lower === undefined || upper === undefined ? null : (lower + upper) / 2);
  return {
    both,
    lower: below,
    upper: above,
    least: sides.length ? Math.min(...sides) : null,
    aboutTarget: both === null || aim === null ? null : both / Math.sqrt(1 + ((centre - aim) / sigma) ** 2),
  };
}

/** The sample standard deviation of all single readings of the baseline, in drawn units. */
function overallDeviation(analysis: Analysis): number | null {
  const { points } = analysis.computed;
  const { subgroups } = points;
  let readings = 0;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < points.count; i++) {
    if (!countsForLimits(points, i)) continue;
    const size = subgroups ? (subgroups.size[i] as number) : 1;
    const centre = subgroups ? (subgroups.mean[i] as number) : (points.y[i] as number);
    const within = subgroups && size > 1 ? (size - 1) * (subgroups.deviation[i] as number) ** 2 : 0;
    const distance = centre - mean;
    const together = readings + size;
    squares += within + (distance * distance * readings * size) / together;
    mean += (distance * size) / together;
    readings = together;
  }
  return readings > 1 ? Math.sqrt(squares / (readings - 1)) * (analysis.plan.multiplier ?? 1) : null;
}

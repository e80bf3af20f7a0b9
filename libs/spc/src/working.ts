import type { Analysis } from './analysis.js';
import { countsForLimits, meanRange, ratioOver } from './baseline-readings.js';
import { sayNotice } from './notices.js';
import { nameRule, placed, placeName } from './rule-words.js';
import { type MeasureWords, sayNumber, sayWithUnit } from './say-number.js';
import { signalsOf } from './signals-of.js';
import { SOURCES } from './working-sources.js';
import type { X } from './series.js';

/** One step of "how this was worked out". */
export interface Step {
  readonly title: string;
  /** The arithmetic with the numbers in it, to three figures. */
  readonly arithmetic: string;
  /** The result in drawn units, whole; null where there is none. */
  readonly result: number | null;
  readonly source: string | null;
}

/** How a chart's lines and signals were worked out, with the numbers of one segment, the latest unless named. Counted from 0. */
export function working(analysis: Analysis, words: MeasureWords, segment = analysis.segmentCount - 1): Step[] {
  const { points } = analysis.computed;
  const end = points.starts[segment + 1];
  const from = points.starts[segment];
  if (from === undefined || end === undefined)
    throw new RangeError(`working: segment is ${segment}, of ${analysis.segmentCount}`);
  if (analysis.latest() === null || end === from) return [];
  const at = lastPlotted(analysis, from, end);
  const steps = [readingsStep(analysis, segment), centreStep(analysis, segment, at, words)];
  const spread = spreadStep(analysis, segment, at);
  if (spread) steps.push(spread);
  steps.push(...limitSteps(analysis, at, words), signalsStep(analysis, segment));
  return steps;
}

function lastPlotted(analysis: Analysis, from: number, end: number): number {
  for (let i = end - 1; i > from; i--) if (analysis.isPlotted(i)) return i;
  return from;
}

function readingsStep(analysis: Analysis, segment: number): Step {
  const { readings, baselineReadings, from, to } = analysis.segments()[segment] as NonNullable<
    ReturnType<Analysis['segments']>[number]
  >;
  const said = analysis.notices().map(sayNotice);
  return {
    title: 'Readings',
    arithmetic: [
      `${readings} readings from ${String(from)} to ${String(to)}; ${baselineReadings} of them give the centre and the limits.`,
      ...said,
    ].join(' '),
    result: baselineReadings,
    source: null,
  };
}

function centreStep(analysis: Analysis, segment: number, at: number, { unit }: MeasureWords): Step {
  const { points, plan } = analysis.computed;
  const centre = analysis.lineAt('centre', at);
  const result = centre === null ? 'none' : sayWithUnit(centre, unit);
  const step = (arithmetic: string): Step => ({
    title: 'Centre line',
    arithmetic,
    result: centre,
    source: SOURCES[points.chart],
  });
  if (plan.fixedCentreLine !== undefined) return step(`Given beforehand: ${result}.`);
  const range = [points.starts[segment] as number, points.starts[segment + 1] as number] as const;
  const { count, sum } = sumOver(analysis, points.y, range);
  const times = plan.multiplier === undefined ? '' : ` × ${sayNumber(plan.multiplier)}`;
  switch (points.chart) {
    case 'run':
    case 'g':
      return step(`The median of ${count} readings is ${result}: half lie above and half below.`);
    case 'p':
    case 'p-prime':
    case 'u':
    case 'u-prime':
    case 'np': {
      if (!points.numerator || !points.denominator) return step('There are no denominators.');
      const events = sumOver(analysis, points.numerator, range).sum;
      const cases = sumOver(analysis, points.denominator, range).sum;
      return step(
        `All ${sayNumber(events)} counted, over all ${sayNumber(cases)}: ${sayNumber(events)} / ${sayNumber(cases)}${times} = ${result}. Percentages are never averaged.`,
      );
    }
    case 't':
      return step(`Each time to the power 1/3.6, their mean, and that to the power 3.6: ${result}.`);
    case 'xbar':
    case 's':
    case 'r':
    case 'i-prime':
      return step(`The mean of ${count} points, each weighing as its readings do: ${result}.`);
    case 'xmr':
    case 'mr':
    case 'c':
      return step(`The mean of ${count} readings: ${sayNumber(sum)} / ${count}${times} = ${result}.`);
  }
}

function sumOver(
  { computed: { points } }: Analysis,
  column: Float64Array,
  [from, end]: readonly [number, number],
): { count: number; sum: number } {
  let count = 0;
  let sum = 0;
  for (let i = from; i < end; i++)
    if (countsForLimits(points, i)) {
      count++;
      sum += column[i] as number;
    }
  return { count, sum };
}

function spreadStep(analysis: Analysis, segment: number, at: number): Step | null {
  const { points, profile, plan } = analysis.computed;
  const centre = analysis.lineAt('centre', at);
  const upper = analysis.lineAt('uncutUpper', at);
  if (centre === null || upper === null) return null;
  const sigmas = plan.sigmas ?? 3;
  const sigma = (upper - centre) / sigmas;
  const step = (arithmetic: string): Step => ({
    title: 'Spread',
    arithmetic,
    result: sigma,
    source: SOURCES[points.chart],
  });
  const range = [points.starts[segment] as number, points.starts[segment + 1] as number] as const;
  const size = points.denominator?.[at] ?? points.subgroups?.size[at];
  const { screening, limitFactor, bridgesExclusions } = profile.limits;
  switch (points.chart) {
    case 'xmr': {
      const mean =
        meanRange(points, points.y, range, { bridgesExclusions, screenAt: screening ? 3.267 : null, cases: null }) *
        (plan.multiplier ?? 1);
      const kept = screening ? ', those of 3.267 times their mean or more left out once' : '';
      const factor = limitFactor === 2.66 ? '2.66' : '3 / 1.128';
      return step(
        `The mean distance between neighbouring readings${kept} is ${sayNumber(mean)}; one sigma is a third of ${factor} times that, ${sayNumber(sigma)}.`,
      );
    }
    case 'p':
    case 'np':
      return step(
        `The square root of p (1 - p) ${points.chart === 'p' ? '/' : '×'} n with p = ${sayNumber(share(analysis, range))} and n = ${sayNumber(size ?? 0)} at the latest point: ${sayNumber(sigma)}.`,
      );
    case 'u':
      return step(
        `The square root of the rate over the exposure, ${sayNumber(share(analysis, range))} / ${sayNumber(size ?? 0)} at the latest point: ${sayNumber(sigma)}.`,
      );
    case 'c':
      return step(`The square root of the centre line, for counts vary as their mean: ${sayNumber(sigma)}.`);
    case 'p-prime':
    case 'u-prime':
      return step(
        `As on a ${points.chart[0]} chart, times how much more (or less) neighbouring readings differ than chance makes them: ${sayNumber(sigma)} at the latest point.`,
      );
    case 'xbar':
    case 's':
    case 'r':
      return step(
        `From the spread inside the subgroups, for the ${sayNumber(size ?? 0)} readings of the latest: ${sayNumber(sigma)}.`,
      );
    case 'i-prime':
      return step(
        `From the differences of neighbours on the scale of one case, over the square root of the ${sayNumber(size ?? 1)} at the latest point: ${sayNumber(sigma)}.`,
      );
    case 'mr':
      return step('The upper limit of a moving range is 3.267 times its mean.');
    case 'g':
      return step('The square root of m (m + 1), with m the mean number of cases between events.');
    case 't':
      return step('From the mean distance between neighbours, all on the scale of the power 1/3.6.');
    case 'run':
      return null;
  }
}

function share({ computed: { points } }: Analysis, range: readonly [number, number]): number {
  return points.numerator && points.denominator ? ratioOver(points, points.numerator, points.denominator, range) : 0;
}

function limitSteps(analysis: Analysis, at: number, { unit }: MeasureWords): Step[] {
  const lower = analysis.lineAt('lower', at);
  const upper = analysis.lineAt('upper', at);
  if (lower === null || upper === null) {
    const why =
      analysis.chart === 'run' ? 'A run chart has none: its rules need the median alone.' : 'None can be drawn yet.';
    return [{ title: 'Limits', arithmetic: why, result: null, source: null }];
  }
  const uncut = [analysis.lineAt('uncutLower', at), analysis.lineAt('uncutUpper', at)] as const;
  const sigmas = sayNumber(analysis.plan.sigmas ?? 3);
  const one = (name: string, sign: string, drawn: number, whole: number | null): Step => ({
    title: `${name} limit`,
    arithmetic:
      whole !== null && whole !== drawn
        ? `The centre line ${sign} ${sigmas} sigma is ${sayWithUnit(whole, unit)}, which cannot be; it is drawn at ${sayWithUnit(drawn, unit)}.`
        : `The centre line ${sign} ${sigmas} sigma: ${sayWithUnit(drawn, unit)}.`,
    result: drawn,
    source: null,
  });
  return [one('Lower', '-', lower, uncut[0]), one('Upper', '+', upper, uncut[1])];
}

function signalsStep(analysis: Analysis, segment: number): Step {
  const { profile, x } = analysis;
  const found = signalsOf(analysis).filter((pattern) => pattern.segment === segment);
  const said = found.map(({ rule, side, from, to }) => {
    const where = from === to ? placed(from as X) : `${placed(from)} to ${placeName(to)}`;
    return `${where}: ${nameRule(rule, side, profile)}`;
  });
  return {
    title: `Signals by the rules of ${profile.title}`,
    arithmetic: said.length ? `${said.join('; ')}.` : `None among ${x.length} points.`,
    result: found.length,
    source: profile.source,
  };
}

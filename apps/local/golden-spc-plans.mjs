// Each peer's input and options as a series and a plan of the SPC engine.
import { aggregate, analyse } from '#libs/spc';

const CHARTS = { i: 'xmr', up: 'u-prime', pp: 'p-prime', ip: 'i-prime' };

function seriesOf({ input }, x = input.x) {
  if (input.subgroups) return { x, subgroups: input.subgroups };
  return input.numerator
    ? { x, numerator: input.numerator, denominator: input.denominator }
    : { x, value: input.value };
}

export function planOfPlotTheDots({ input, options, chartType, ...golden }) {
  const rebases = (options.rebaseAt ?? []).filter((day) => input.x.includes(day));
  return {
    series: seriesOf({ input, ...golden }),
    plan: {
      chart: chartType,
      direction: { increase: 'higher', decrease: 'lower', neutral: 'neutral' }[
        options.improvementDirection ?? 'neutral'
      ],
      ...(options.target === null || options.target === undefined ? {} : { targets: [{ value: options.target }] }),
      segments: rebases.map((from) => ({ from })),
      ...(options.fixAfterNPoints ? { baseline: { first: options.fixAfterNPoints } } : {}),
      overrides: { screening: options.screenMovingRanges },
    },
  };
}

export function planOfQicharts2(golden) {
  const { options, chartType } = golden;
  const series = inPeriods(seriesOf(golden), options.xPeriod);
  const places = [...new Set(series.x)].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const ends = (options.segmentsEndAt ?? []).filter((end) => end > 0 && end < places.length);
  const plan = {
    chart: CHARTS[chartType] ?? chartType,
    direction: 'neutral',
    segments: ends.map((end) => ({ from: places[end] })),
    ...(options.freezeAt && !options.segmentsEndAt ? { baseline: { first: options.freezeAt } } : {}),
    exclusions: (options.excludePoints ?? [])
      .filter((point) => point <= places.length)
      .map((point) => places[point - 1]),
    ...(typeof options.fixedCentreLine === 'number' ? { fixedCentreLine: options.fixedCentreLine } : {}),
    ...(options.multiply ? { multiplier: options.multiply } : {}),
    combining: { sd: 'deviation' }[options.aggregate] ?? options.aggregate ?? 'mean',
    overrides: { screening: options.screenMovingRanges },
  };
  if (options.allowNegativeLower === false) {
    const values = analyse(series, { ...plan, profile: 'anhoej' })
      .values()
      .filter((value) => value !== null);
    if (Math.min(...values) >= 0) plan.bounds = { lower: 0 };
  }
  return { series, plan };
}

/** Moves every row to the first day of its period, so that the engine puts the rows of a period together. */
function inPeriods(series, period) {
  if (!period) return series;
  const starts = new Map();
  for (const day of new Set(series.x)) {
    const { series: one } = aggregate({ x: [day], count: [1] }, period);
    starts.set(day, one.x[0]);
  }
  return { ...series, x: series.x.map((day) => starts.get(day)) };
}

export function planOfQcc({ input, options, chartType }) {
  const joined = (old, added) => (old ? [...old, ...(added ?? [])] : undefined);
  const all = {
    value: joined(input.value, input.newValue),
    numerator: joined(input.numerator, input.newNumerator),
    denominator: joined(input.denominator, input.newDenominator),
    subgroups: joined(input.subgroups, input.newSubgroups),
  };
  const old = (input.value ?? input.numerator ?? input.subgroups).length;
  const count = (all.value ?? all.numerator ?? all.subgroups).length;
  return {
    series: seriesOf(
      { input: all },
      Array.from({ length: count }, (_, i) => i + 1),
    ),
    plan: {
      chart: CHARTS[chartType] ?? chartType,
      direction: 'neutral',
      ...(count > old ? { baseline: { first: old } } : {}),
      ...(options.nSigmas ? { sigmas: options.nSigmas } : {}),
    },
  };
}

// Golden cases of the SPC engine: what a peer package made of a series, held against what ours makes of it under the profile
// that keeps the peer's conventions. The schema of a case is in test/published-data/spc/README.md.
import { aggregate, analyse, capabilityOf, toJson } from '#libs/spc';

/** Numbers agree within this share of the greatest of the two and of the series. */
const WITHIN = 1e-8;
/** A point this near a line, in units of the greatest value, is on it. */
const ON_THE_LINE = 1e-9;

const PEERS = {
  NHSRplotthedots: { profiles: ['plot-the-dots-r'], plan: planOfPlotTheDots, compare: comparePlotTheDots },
  qicharts2: { profiles: ['anhoej'], plan: planOfQicharts2, compare: compareQicharts2 },
  qcc: { profiles: ['western-electric', 'nelson'], plan: planOfQcc, compare: compareQcc },
};

const CHARTS = { i: 'xmr', up: 'u-prime', pp: 'p-prime', ip: 'i-prime' };

/** @returns {{ id: string, verdict: 'agrees' | 'partly' | 'differs', differences: string[] }} */
export function checkSpcCase(golden) {
  const peer = PEERS[golden.peer.package];
  if (!peer) return { id: golden.id, verdict: 'differs', differences: [`no profile keeps to ${golden.peer.package}`] };
  const { series, plan } = peer.plan(golden);
  const analyses = peer.profiles.map((profile) => analyse(series, { ...plan, profile }));
  if (golden.expected.error !== null) return answersWhatPeerRefuses(golden, analyses);
  const report = new Report(golden);
  peer.compare(golden, analyses, report);
  for (const analysis of analyses) report.finite(toJson(analysis), 'json');
  return report.outcome();
}

class Report {
  differences = [];
  excused = 0;

  constructor(golden) {
    this.golden = golden;
    this.scale = Math.max(0, ...(golden.expected.y ?? []).filter(Number.isFinite).map(Math.abs));
    this.partly = golden.peer.package === 'NHSRplotthedots' && golden.tags.includes('missing');
  }

  numbers(name, got, expected) {
    if (got.length !== expected.length) return this.differ(`${name}: ${got.length} and not ${expected.length}`);
    const at = expected.findIndex((value, i) => !this.isClose(got[i], value));
    if (at >= 0) this.differ(`${name}[${at}]: ${got[at]} and not ${expected[at]}`);
  }

  number(name, got, expected) {
    if (!this.isClose(got, expected)) this.differ(`${name}: ${got} and not ${expected}`);
  }

  isClose(got, expected) {
    if (typeof got !== 'number' || typeof expected !== 'number') return (got ?? null) === (expected ?? null);
    return Math.abs(got - expected) <= WITHIN * Math.max(Math.abs(got), Math.abs(expected), this.scale);
  }

  /** Flags and classes agree exactly; a point on a line is excused where the case says that it is sensitive. */
  flags(name, got, expected) {
    if (got.length !== expected.length) return this.differ(`${name}: ${got.length} and not ${expected.length}`);
    for (const [i, value] of expected.entries()) {
      if (got[i] === value) continue;
      if (this.golden.numericallySensitive && this.isOnALine(i)) this.excused++;
      else return this.differ(`${name}[${i}]: ${got[i]} and not ${value}`);
    }
  }

  exactly(name, got, expected) {
    if (got !== expected) this.differ(`${name}: ${got} and not ${expected}`);
  }

  isOnALine(i) {
    const { y, centreLine, lowerLimit, upperLimit, lowerWarning, upperWarning } = this.golden.expected;
    return [centreLine, lowerLimit, upperLimit, lowerWarning, upperWarning].some(
      (line) => typeof line?.[i] === 'number' && Math.abs(y[i] - line[i]) <= ON_THE_LINE * this.scale,
    );
  }

  finite(value, path) {
    if (typeof value === 'number' && !Number.isFinite(value)) this.differ(`${path} is ${value}`);
    if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) this.finite(inner, `${path}.${key}`);
  }

  differ(what) {
    this.differences.push(what);
  }

  outcome() {
    const verdict = this.differences.length ? 'differs' : this.partly || this.excused ? 'partly' : 'agrees';
    return { id: this.golden.id, verdict, differences: this.differences };
  }
}

/** The peer stops with an error; we must answer: every number finite, and a notice or a typed finding that says why. */
function answersWhatPeerRefuses(golden, analyses) {
  const report = new Report(golden);
  for (const analysis of analyses) {
    const json = toJson(analysis);
    report.finite(json, 'json');
    if (!json.variation.reason && !json.notices.length) report.differ('nothing is said about data the peer refuses');
  }
  return report.outcome();
}

function seriesOf({ input }, x = input.x) {
  if (input.subgroups) return { x, subgroups: input.subgroups };
  return input.numerator
    ? { x, numerator: input.numerator, denominator: input.denominator }
    : { x, value: input.value };
}

function planOfPlotTheDots({ input, options, chartType, ...golden }) {
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

function planOfQicharts2(golden) {
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

function planOfQcc({ input, options, chartType }) {
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

function compareLines(golden, analysis, report) {
  const { expected } = golden;
  report.numbers('y', analysis.values(), expected.y);
  const lines = {
    centreLine: 'centre',
    lowerLimit: 'lower',
    upperLimit: 'upper',
    lowerWarning: 'lowerWarning',
    upperWarning: 'upperWarning',
  };
  for (const [field, line] of Object.entries(lines))
    if (expected[field]) report.numbers(field, analysis.line(line), expected[field]);
  const each = (read) => expected.y.map((_, i) => read(i));
  if (expected.x) report.flags('x', [...analysis.x], expected.x);
  if (expected.segment)
    report.flags(
      'segment',
      each((i) => analysis.segmentAt(i) + 1),
      expected.segment,
    );
  if (expected.inBaseline)
    report.flags(
      'inBaseline',
      each((i) => analysis.isInBaseline(i)),
      expected.inBaseline,
    );
  if (expected.excluded)
    report.flags(
      'excluded',
      each((i) => isExcluded(golden, i)),
      expected.excluded,
    );
  if (expected.subgroupSize)
    report.flags(
      'subgroupSize',
      each((i) => analysis.sizeAt(i)),
      expected.subgroupSize,
    );
}

const isExcluded = ({ options }, i) => (options.excludePoints ?? []).includes(i + 1);

const fired = (analysis, rule, i) => analysis.rulesAt(i).some((one) => one.rule === rule);

const hasLimits = (analysis, i) => analysis.lineAt('upper', i) !== null && analysis.valueAt(i) !== null;

function comparePlotTheDots(golden, [analysis], report) {
  const { expected } = golden;
  compareLines(golden, analysis, report);
  const each = (read) => expected.y.map((_, i) => read(i));
  // The package has no answer where it has no limits; ours is that the rule has not fired.
  const outside = each((i) => (hasLimits(analysis, i) ? fired(analysis, 'outside-limits', i) : null));
  report.flags('outsideLimits', outside, expected.flags.outsideLimits);
  if (report.partly) return;
  report.flags(
    'shift',
    each((i) => fired(analysis, 'shift', i)),
    expected.flags.shift,
  );
  report.flags(
    'trend',
    each((i) => fired(analysis, 'trend', i)),
    expected.flags.trend,
  );
  report.flags(
    'twoOfThree',
    each((i) => fired(analysis, 'two-of-three', i)),
    expected.flags.twoOfThree.map(Boolean),
  );
  report.flags(
    'specialCauseType',
    each((i) => specialCauseType(analysis, i)),
    expected.specialCauseType,
  );
  report.flags(
    'specialCause',
    each((i) => analysis.maskAt(i) !== 0),
    expected.specialCause,
  );
  report.flags(
    'pointType',
    each((i) => pointType(analysis.classAt(i))),
    expected.pointType,
  );
  report.flags(
    'relativeToCentre',
    each((i) => sideOfCentre(analysis, i, report.scale)),
    expected.relativeToCentre,
  );
  report.flags(
    'closeToLimits',
    each((i) => isCloseToLimits(analysis, i, report.scale)),
    expected.closeToLimits.map(Boolean),
  );
  report.flags(
    'shortSegmentWarning',
    each((i) => isShort(analysis, i)),
    expected.shortSegmentWarning,
  );
  compareIcons(golden, toJson(analysis), report);
}

function compareIcons(golden, json, report) {
  const { expected } = golden;
  const { variation, assurance } = json;
  const last = pointType(json.class.at(-1));
  report.exactly('variation', last, expected.variation);
  const side = variation.side ?? null;
  const icon = { improvement: 'improvement', concern: 'concern', neutral: 'neutral' }[variation.kind];
  report.exactly('variationIcon', icon ? `${icon}_${side}` : 'common_cause', expected.variationIcon);
  const verdicts = {
    'consistently-passing': 'consistent_pass',
    'consistently-failing': 'consistent_fail',
    'hit-and-miss': 'inconsistent',
  };
  const verdict = verdicts[assurance.kind] ?? null;
  if (verdict !== expected.assurance && golden.numericallySensitive && isTargetOnALimit(golden, json, report))
    report.excused++;
  else report.exactly('assurance', verdict, expected.assurance);
}

/** A target on a limit: which side of it the peer sees is decided by the last bit. */
const isTargetOnALimit = ({ options }, { lines }, { scale }) =>
  [lines.lower, lines.upper].some(
    (line) => Math.abs((line.at(-1) ?? Number.NaN) - options.target) <= ON_THE_LINE * scale,
  );

const pointType = (pointClass) =>
  pointClass === 'common-cause' || pointClass === 'gap'
    ? 'common_cause'
    : `special_cause_${pointClass.replace('-', '_')}`;

function specialCauseType(analysis, i) {
  const [first] = analysis.rulesAt(i);
  if (!first) return 'Common Cause';
  const high =
    analysis.rulesAt(i).filter(({ rule }) => rule === first.rule).length > 1
      ? analysis.signalSideAt(i) === 'high'
      : first.side === 'high';
  return {
    'outside-limits': high ? 'Above UCL' : 'Below LCL',
    trend: high ? '7 Point Trend (Increasing)' : '7 Point Trend (Decreasing)',
    'two-of-three': high ? '2 in 3 Above CL' : '2 in 3 Below CL',
    shift: high ? '7 Points Above CL' : '7 Points Below CL',
  }[first.rule];
}

function sideOfCentre(analysis, i, scale) {
  const distance = analysis.valueAt(i) - analysis.lineAt('centre', i);
  return Math.abs(distance) <= ON_THE_LINE * scale ? 0 : Math.sign(distance);
}

function isCloseToLimits(analysis, i, scale) {
  if (!hasLimits(analysis, i) || fired(analysis, 'outside-limits', i)) return false;
  const near = ON_THE_LINE * scale;
  const value = analysis.valueAt(i);
  return value > analysis.lineAt('upperWarning', i) + near || value < analysis.lineAt('lowerWarning', i) - near;
}

/** The package counts the rows of a segment, and warns below 13. */
function isShort(analysis, i) {
  const { firstPoint, lastPoint } = analysis.segments()[analysis.segmentAt(i)];
  return lastPoint - firstPoint + 1 < 13;
}

function compareQicharts2(golden, [analysis], report) {
  const { expected } = golden;
  compareLines(golden, analysis, report);
  report.flags(
    'outsideLimits',
    expected.y.map((_, i) => fired(analysis, 'outside-limits', i)),
    expected.flags.outsideLimits,
  );
  const segments = analysis.segments();
  report.exactly('runs', segments.length, expected.runs.length);
  for (const { segment, nUseful, longestRun, longestRunMax, crossings, crossingsMin, runsSignal } of expected.runs) {
    const { runs } = segments[segment - 1] ?? {};
    const got = [
      runs?.useful,
      runs?.longestRun,
      runs?.longestRunExpected,
      runs?.crossings,
      runs?.fewestCrossingsExpected,
      runs?.signal === 'anhoej',
    ];
    report.exactly(
      `runs of segment ${segment}`,
      got.join(),
      [nUseful, longestRun, longestRunMax, crossings, crossingsMin, runsSignal].join(),
    );
  }
}

const NELSON = {
  1: 'outside-limits',
  2: 'shift',
  3: 'trend',
  4: 'alternating',
  5: 'two-of-three',
  6: 'four-of-five',
  7: 'within-one-sigma',
  8: 'beyond-one-sigma',
};
const WESTERN_ELECTRIC = { 1: 'outside-limits', 2: 'two-of-three', 3: 'four-of-five', 4: 'shift' };

function compareQcc(golden, [westernElectric, nelson], report) {
  const { expected, options } = golden;
  for (const analysis of [westernElectric, nelson]) compareLines(golden, analysis, report);
  compareRules(expected.westernElectric, expected.firstWesternElectricRule, WESTERN_ELECTRIC, westernElectric, report);
  compareRules(expected.nelson, expected.firstNelsonRule, NELSON, nelson, report);
  compareSigma(golden, nelson, report);
  if (expected.capability && options.specLimits) compareCapability(golden, nelson, report);
}

function compareRules(expected, first, numbered, analysis, report) {
  for (const [number, rule] of Object.entries(numbered))
    if (expected?.[`rule${number}`])
      report.flags(
        `${analysis.profile.name}.${rule}`,
        expected[`rule${number}`].map((_, i) => fired(analysis, rule, i)),
        expected[`rule${number}`],
      );
  const lowest = (i) => {
    const number = Object.keys(numbered).find((one) => fired(analysis, numbered[one], i));
    return number ? Number(number) : null;
  };
  if (first)
    report.flags(
      `${analysis.profile.name}.first`,
      first.map((_, i) => lowest(i)),
      first,
    );
}

/** The package's sigma is that of single readings, or of a case where denominators vary. */
function compareSigma({ expected, options, chartType, input }, analysis, report) {
  if (!['i', 'c', 'xbar'].includes(chartType) || expected.sigma?.length !== 1) return;
  const last = expected.y.length - 1;
  const size = chartType === 'xbar' ? input.subgroups[0].length : 1;
  const sigma =
    ((analysis.lineAt('uncutUpper', last) - analysis.lineAt('centre', last)) / (options.nSigmas ?? 3)) *
    Math.sqrt(size);
  report.number('sigma', sigma, expected.sigma[0]);
}

function compareCapability({ expected, options }, analysis, report) {
  const [lower, upper] = options.specLimits.map((limit) => limit ?? undefined);
  const target = options.capabilityTarget ?? undefined;
  const capability = capabilityOf(analysis, { lower, upper, target });
  const names = { both: '', lower: '_l', upper: '_u', least: '_k', aboutTarget: 'm' };
  for (const [index, suffix] of Object.entries(names)) {
    report.number(
      `Cp${suffix}`,
      capability?.potential[index] ?? null,
      expected.capability[suffix === 'm' ? 'Cpm' : `Cp${suffix}`] ?? null,
    );
    report.number(
      `Pp${suffix}`,
      capability?.performance[index] ?? null,
      expected.capability[suffix === 'm' ? 'Ppm' : `Pp${suffix}`] ?? null,
    );
  }
}

// What each peer reports, held against the same of the SPC engine.
import { capabilityOf, toJson } from '#libs/spc';
import { ON_THE_LINE } from './golden-spc-report.mjs';

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

export function comparePlotTheDots(golden, [analysis], report) {
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

export function compareQicharts2(golden, [analysis], report) {
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

export function compareQcc(golden, [westernElectric, nelson], report) {
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

export { analyse, analyseUnderEvery } from './analyse.js';
export { type Analysis, ENGINE_VERSION, type LineName } from './analysis.js';
export { type Assurance, assuranceOf, targetAt } from './assurance.js';
export { type Notice, sayNotice } from './notices.js';
export {
  type Baseline,
  type ChartName,
  type ChartPlan,
  CHARTS,
  type Combining,
  type Direction,
  type Overrides,
  type SegmentPlan,
} from './plan.js';
export { POINT_CLASSES, type PointClass } from './point-classes.js';
export {
  defaultProfileFor,
  type LimitConvention,
  type Profile,
  PROFILE_NAMES,
  type ProfileName,
  PROFILES,
  type RuleSet,
} from './profiles.js';
export { RULES, type RuleName, type Side } from './rules.js';
export { nameRule } from './rule-words.js';
export type { SegmentSummary } from './segment-summary.js';
export type { PointState, RatioSeries, Series, SubgroupSeries, ValueSeries, X } from './series.js';
export { type Pattern, signalsOf } from './signals-of.js';
export { type Variation, variationOf } from './variation.js';
export { type Capability, capabilityOf, type Indices, type Specification } from './capability.js';
export { toJson } from './to-json.js';
export { aggregate, type Aggregated, type Grain, type RawRows } from './aggregate.js';
export { type ChartAnswers, chooseChart, type ChosenChart } from './choose-chart.js';
export { type Doubt, doubts } from './doubts.js';
export { finding } from './finding.js';
export { type MeasureWords, sayNumber } from './say-number.js';
export { type Shift, shiftsOf } from './shifts-of.js';
export { type Recalculation, suggestRecalculation } from './suggest-recalculation.js';
export { type EffortToEvidence, effortToEvidence, type HopedChange } from './effort-to-evidence.js';
export { type Step, working } from './working.js';
export { type FalseSignalRate, falseSignalRate } from './false-signals.js';

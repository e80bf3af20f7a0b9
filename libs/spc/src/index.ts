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

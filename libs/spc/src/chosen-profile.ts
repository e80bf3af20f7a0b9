import { CHARTS, type ChartName, type ChartPlan } from './plan.js';
import { type Profile, PROFILES } from './profiles.js';

/**
 * The profile of a plan with what the plan changes of it.
 * @throws RangeError for a profile or chart that does not exist, or a change the profile does not allow
 */
export function chosenProfile(plan: ChartPlan): Profile {
  const profile = PROFILES.get(plan.profile);
  if (!profile)
    throw new RangeError(
      `analyse: plan.profile is ${String(plan.profile)}, not one of ${[...PROFILES.keys()].join(', ')}`,
    );
  if (!CHARTS.includes(plan.chart))
    throw new RangeError(`analyse: plan.chart is ${String(plan.chart)}, not one of ${CHARTS.join(', ')}`);
  ensureNumbers(plan);
  return plan.overrides ? overridden(profile, plan.overrides) : profile;
}

/** A person's data are answered; a plan that is no plan is a mistake of the program. */
function ensureNumbers({ multiplier, sigmas, fixedCentreLine, bounds, targets }: ChartPlan): void {
  const refuse = (field: string, value: unknown, wanted: string): never => {
    throw new RangeError(`analyse: plan.${field} is ${String(value)}, and not ${wanted}`);
  };
  const isNumber = (value: number | undefined) => value === undefined || Number.isFinite(value);
  if (!isNumber(multiplier) || (multiplier ?? 1) <= 0) refuse('multiplier', multiplier, 'a number above 0');
  if (!isNumber(sigmas) || (sigmas ?? 3) <= 0) refuse('sigmas', sigmas, 'a number above 0');
  if (!isNumber(fixedCentreLine)) refuse('fixedCentreLine', fixedCentreLine, 'a number');
  if (!isNumber(bounds?.lower)) refuse('bounds.lower', bounds?.lower, 'a number');
  if (!isNumber(bounds?.upper)) refuse('bounds.upper', bounds?.upper, 'a number');
  for (const { value } of targets ?? []) if (!isNumber(value)) refuse('targets.value', value, 'a number');
}

/** A run chart whatever was asked for, where the profile knows no other. */
export const chartUnder = (profile: Profile, chart: ChartName): ChartName => (profile.runChartOnly ? 'run' : chart);

function overridden(
  profile: Profile,
  { shiftLength, trendLength, screening }: NonNullable<ChartPlan['overrides']>,
): Profile {
  const { mayChange, rules, limits } = profile;
  const refuse = (field: string, allowed: string): never => {
    throw new RangeError(`analyse: plan.overrides.${field} cannot be set so; ${profile.name} allows ${allowed}`);
  };
  const length = (field: string, wanted: number | undefined, allowed: readonly number[]): number | undefined =>
    wanted === undefined || allowed.includes(wanted) ? wanted : refuse(field, allowed.join(' or ') || 'no other');
  const shift = length('shiftLength', shiftLength, mayChange.shiftLength);
  const trend = length('trendLength', trendLength, mayChange.trendLength);
  if (screening !== undefined && screening !== limits.screening && !mayChange.screening)
    refuse('screening', `only ${limits.screening}`);
  return {
    ...profile,
    rules: {
      ...rules,
      shift: rules.shift && shift !== undefined ? { ...rules.shift, length: shift } : rules.shift,
      trend: rules.trend && trend !== undefined ? { ...rules.trend, length: trend } : rules.trend,
    },
    limits: screening === undefined ? limits : { ...limits, screening, name: `${limits.name}, screening ${screening}` },
  };
}

import { survivalByRuns } from './detection-by-runs.js';
import { type Survival, survivalByRules } from './detection-chain.js';
import { type Profile, type ProfileName, PROFILES } from './profiles.js';
import { type Process, zoneChances } from './reading-zones.js';

export interface HopedChange {
  readonly profile: ProfileName;
  /** `run` needs the deviation of single readings too; its centre is the baseline's median, taken to be its mean. */
  readonly chart: 'run' | 'xmr' | 'p' | 'u' | 'c';
  /** The level of the baseline, in units of the chart before any multiplier: a share for p, events per unit of exposure for u. */
  readonly baseline: number;
  /** The level hoped for, in the same units. */
  readonly hoped: number;
  /** For xmr and run: the standard deviation of single readings around a steady level. */
  readonly deviation?: number;
  /** For p and u: patients, or exposure, behind each point. */
  readonly volume?: number;
  readonly weeksPerPoint: number;
  /** How many readings the baseline has: 20 unless stated. */
  readonly baselineReadings?: number;
}

export type EffortToEvidence =
  | { readonly kind: 'no-change' | 'cannot-be-told'; readonly reason: string }
  | {
      readonly kind: 'estimate';
      /** Points after the change until a signal on its side, on average; null when more than the horizon are likely. */
      readonly expectedPoints: number | null;
      /** Half of such projects have a signal by then; null beyond the horizon. */
      readonly medianPoints: number | null;
      readonly expectedWeeks: number | null;
      readonly medianWeeks: number | null;
      readonly assumes: string;
    };

const HORIZON = 520;
const HORIZON_OF_RUNS = 120;
const BASELINE = 20;
const NEARLY_ALL = 1e-6;

/**
 * How long until a change of the hoped size would show as a signal on its side, if it came at once and stayed. Exact for limits
 * and centre that are those of the baseline's true level: a Markov chain of the rules (detection-chain.ts), or for Anhøj of all runs
 * (detection-by-runs.ts). Limits estimated from few readings make it longer or shorter than this. Trends are not counted.
 * @throws RangeError for an unknown profile and for numbers that no chart has
 */
export function effortToEvidence(change: HopedChange): EffortToEvidence {
  const profile = PROFILES.get(change.profile);
  if (!profile) throw new RangeError(`effortToEvidence: profile is ${String(change.profile)}, which does not exist`);
  if (!(change.weeksPerPoint > 0))
    throw new RangeError(`effortToEvidence: weeksPerPoint is ${change.weeksPerPoint}, and not above 0`);
  const process = processOf(change);
  if ('reason' in process) return process;
  if (change.hoped === change.baseline)
    return { kind: 'no-change', reason: 'The level hoped for is that of the baseline.' };
  const towards = change.hoped > change.baseline ? 1 : -1;
  const points = change.baselineReadings ?? BASELINE;
  const before = { zones: zoneChances(process, change.baseline, towards), points };
  const after = zoneChances(process, change.hoped, towards);
  return inWeeks(survivalFor(profile, change.chart === 'run', before, after), change.weeksPerPoint);
}

type Before = Parameters<typeof survivalByRules>[1];

function survivalFor(profile: Profile, isRunChart: boolean, before: Before, zones: Before['zones']): Survival {
  const hasLimits = !isRunChart && !profile.runChartOnly;
  if (profile.runsTest === 'anhoej') return survivalByRuns(before, { zones, horizon: HORIZON_OF_RUNS }, hasLimits);
  const rules = hasLimits ? profile.rules : withoutLimits(profile);
  return survivalByRules(rules, before, { zones, horizon: HORIZON });
}

const limitless = new Map<Profile, Profile['rules']>();
function withoutLimits(profile: Profile): Profile['rules'] {
  let rules = limitless.get(profile);
  if (!rules) {
    rules = { ...profile.rules, outsideLimits: false, twoOfThree: null, fourOfFive: false };
    limitless.set(profile, rules);
  }
  return rules;
}

function processOf({
  chart,
  baseline,
  hoped,
  deviation,
  volume,
}: HopedChange): Process | Extract<EffortToEvidence, { reason: string }> {
  const cannot = (reason: string) => ({ kind: 'cannot-be-told', reason }) as const;
  if (chart === 'xmr' || chart === 'run') {
    if (deviation === undefined || !(deviation > 0))
      return cannot('The spread of the baseline is not known, or it has none.');
    return { kind: 'measurement', centre: baseline, deviation };
  }
  if (!(baseline > 0) || !(hoped >= 0))
    return cannot('A baseline of nought has no limits, and nothing is below nought.');
  if (chart === 'c') return { kind: 'rate', centre: baseline, exposure: 1 };
  if (volume === undefined || !(volume > 0)) return cannot('How many stand behind each point is not known.');
  if (chart === 'u') return { kind: 'rate', centre: baseline, exposure: volume };
  if (!(baseline < 1) || !(hoped <= 1))
    return cannot('A share is between nought and one, and a baseline of one has no limits.');
  return { kind: 'share', centre: baseline, cases: Math.round(volume) };
}

function inWeeks(survival: Survival, weeksPerPoint: number): EffortToEvidence {
  const median = survival.findIndex((chance) => chance <= 0.5);
  const left = survival.at(-1) as number;
  // Beyond the horizon the chance of a signal at each point has long settled, so the rest is geometric.
  const hazard = survival.length > 1 ? 1 - left / (survival.at(-2) as number) : 0;
  const rest = left <= NEARLY_ALL ? 0 : hazard > 0 ? left / hazard - left : Number.POSITIVE_INFINITY;
  const expected = survival.reduce((sum, chance) => sum + chance, 0) + rest;
  const isKnown = Number.isFinite(expected) && left < 0.5;
  return {
    kind: 'estimate',
    expectedPoints: isKnown ? expected : null,
    medianPoints: median < 0 ? null : median,
    expectedWeeks: isKnown ? expected * weeksPerPoint : null,
    medianWeeks: median < 0 ? null : median * weeksPerPoint,
    assumes:
      'The change comes at once and stays, readings are independent, and the limits are those of the baseline. Trends are not counted.',
  };
}

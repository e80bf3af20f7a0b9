import { FALSE_SIGNAL_LENGTHS, FALSE_SIGNAL_PERCENTAGES, type StableFamily } from './false-signal-table.js';
import type { ChartName } from './plan.js';
import { type ProfileName, PROFILES } from './profiles.js';

/** The chance that a chart of a process that never changes has at least one signal. Between 0 and 1. */
export type FalseSignalRate =
  | { readonly kind: 'known'; readonly chance: number; readonly assumes: string }
  | { readonly kind: 'not-known'; readonly reason: string };

const FAMILY: Readonly<Record<ChartName, StableFamily | null>> = {
  run: 'run',
  xmr: 'individuals',
  t: 'individuals',
  'i-prime': 'individuals',
  'p-prime': 'individuals',
  'u-prime': 'individuals',
  p: 'counts',
  np: 'counts',
  u: 'counts',
  c: 'counts',
  xbar: 'counts',
  g: 'gaps',
  mr: null,
  s: null,
  r: null,
};

const ASSUMES: Readonly<Record<StableFamily, string>> = {
  run: 'Independent readings, the median taken from the same readings.',
  individuals: 'Independent normal readings, centre and limits taken from the same readings.',
  counts: 'Independent counts large enough to be nearly normal, the centre taken from the same readings.',
  gaps: 'Independent waits at a steady risk, centre and limits taken from the same readings.',
};

/**
 * How often a stable chart of this length shows a signal all the same, when its lines come from the same readings, as most do. No
 * closed form is known for that, so the chances stand in a table made once from 40,000 seeded series each (standard error at most
 * 0.25 of a percentage point; test/support/make-false-signal-table.mjs). Every length from 10 to 60, then each fourth to 100 with
 * a straight line between.
 * @throws RangeError for an unknown profile
 */
export function falseSignalRate({
  length,
  profile,
  chart,
}: {
  readonly length: number;
  readonly profile: ProfileName;
  readonly chart: ChartName;
}): FalseSignalRate {
  const known = PROFILES.get(profile);
  if (!known) throw new RangeError(`falseSignalRate: profile is ${String(profile)}, which does not exist`);
  const family = known.runChartOnly ? 'run' : FAMILY[chart];
  if (!family) return { kind: 'not-known', reason: 'For charts of spread the chance is not known.' };
  const first = FALSE_SIGNAL_LENGTHS[0] as number;
  const last = FALSE_SIGNAL_LENGTHS.at(-1) as number;
  if (!(length >= first && length <= last))
    return { kind: 'not-known', reason: `It is known for ${first} to ${last} readings.` };
  const chance = interpolate(FALSE_SIGNAL_PERCENTAGES[family][profile], length) / 100;
  return { kind: 'known', chance, assumes: ASSUMES[family] };
}

function interpolate(percentages: readonly number[], length: number): number {
  const after = FALSE_SIGNAL_LENGTHS.findIndex((tabulated) => tabulated >= length);
  const upper = FALSE_SIGNAL_LENGTHS[after] as number;
  if (upper === length) return percentages[after] as number;
  const lower = FALSE_SIGNAL_LENGTHS[after - 1] as number;
  const share = (length - lower) / (upper - lower);
  return (percentages[after] as number) * share + (percentages[after - 1] as number) * (1 - share);
}

import { normalBelow } from './normal-distribution.js';

/**
 * The chance that one reading falls in each zone on the side that is hoped for: beyond the limit, between two and three sigma,
 * one and two, none and one; exactly on the centre; and on the other side. They sum to 1.
 */
export interface ZoneChances {
  readonly beyondLimit: number;
  readonly beyondTwo: number;
  readonly beyondOne: number;
  readonly nearCentre: number;
  readonly onCentre: number;
  readonly otherSide: number;
}

/** A process by its level: measurements vary by their own deviation, counts by chance alone. */
export type Process =
  | { readonly kind: 'measurement'; readonly centre: number; readonly deviation: number }
  | { readonly kind: 'share'; readonly centre: number; readonly cases: number }
  | { readonly kind: 'rate'; readonly centre: number; readonly exposure: number };

/** The zones of the baseline's chart, as a process at another level falls into them. @param towards 1 when higher is hoped for, else -1 */
export function zoneChances(baseline: Process, level: number, towards: 1 | -1): ZoneChances {
  if (baseline.kind === 'measurement') {
    const from = ((level - baseline.centre) / baseline.deviation) * towards;
    const beyond = (sigmas: number) => normalBelow(from - sigmas);
    return {
      beyondLimit: beyond(3),
      beyondTwo: beyond(2) - beyond(3),
      beyondOne: beyond(1) - beyond(2),
      nearCentre: beyond(0) - beyond(1),
      onCentre: 0,
      otherSide: 1 - beyond(0),
    };
  }
  return baseline.kind === 'share' ? shareZones(baseline, level, towards) : rateZones(baseline, level, towards);
}

type Counted = Exclude<Process, { kind: 'measurement' }>;

/** Binomial, term by term from the logarithms. */
function shareZones(baseline: Extract<Counted, { kind: 'share' }>, level: number, towards: 1 | -1): ZoneChances {
  const { cases, centre } = baseline;
  const sigma = Math.sqrt((centre * (1 - centre)) / cases);
  const zones = emptyZones();
  if (level === 1) {
    addTo(zones, ((1 - centre) * towards) / sigma, 1);
    return zones;
  }
  let log = cases * Math.log1p(-level);
  for (let events = 0; events <= cases; events++) {
    addTo(zones, ((events / cases - centre) * towards) / sigma, Math.exp(log));
    log += Math.log((cases - events) / (events + 1)) + Math.log(level / (1 - level));
  }
  return zones;
}

const FAR_OUT = 12;

/** Poisson, up to where nothing is left. */
function rateZones(baseline: Extract<Counted, { kind: 'rate' }>, level: number, towards: 1 | -1): ZoneChances {
  const { exposure, centre } = baseline;
  const sigma = Math.sqrt(centre / exposure);
  const mean = level * exposure;
  const most = Math.ceil(mean + FAR_OUT * Math.sqrt(mean) + FAR_OUT);
  const zones = emptyZones();
  let log = -mean;
  for (let events = 0; events <= most; events++) {
    addTo(zones, ((events / exposure - centre) * towards) / sigma, Math.exp(log));
    log += Math.log(mean / (events + 1));
  }
  return zones;
}

type Writable = { -readonly [zone in keyof ZoneChances]: number };
const emptyZones = (): Writable => ({
  beyondLimit: 0,
  beyondTwo: 0,
  beyondOne: 0,
  nearCentre: 0,
  onCentre: 0,
  otherSide: 0,
});

const ON_A_LINE = 1e-9;

function addTo(zones: Writable, sigmas: number, chance: number): void {
  if (sigmas > 3 + ON_A_LINE) zones.beyondLimit += chance;
  else if (sigmas > 2 + ON_A_LINE) zones.beyondTwo += chance;
  else if (sigmas > 1 + ON_A_LINE) zones.beyondOne += chance;
  else if (sigmas > ON_A_LINE) zones.nearCentre += chance;
  else if (sigmas >= -ON_A_LINE) zones.onCentre += chance;
  else zones.otherSide += chance;
}

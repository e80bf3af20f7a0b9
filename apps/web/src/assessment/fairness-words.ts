import type { FairnessFiguresFragment, NotDefined } from '../gql/graphql.js';

export type EstimateShown = FairnessFiguresFragment['reliability']['single'];
export type MarkerShown = FairnessFiguresFragment['markers'][number];

/** Why something is not defined, as it stands behind “Not defined: ”. */
export const notDefined = {
  NO_DATA: 'there is nothing to work it out from yet',
  ONE_MARKER: 'there is only one marker',
  ONE_TARGET: 'there is only one plan',
  ONE_ITEM: 'there is only one criterion',
  ONE_JUDGE: 'there is only one judge',
  NO_VARIANCE: 'all values are alike, so there is nothing to disagree about',
  NO_PAIRS: 'no plan has 2 marks',
  ZERO_DENOMINATOR: 'it would be divided by 0',
  NOT_REACHABLE: 'no number of markers reaches it',
  NO_RESIDUAL_DF: 'there are too few marks to judge the error by',
  SLOPE_NOT_POSITIVE: 'totals do not rise with the overall rating',
  CURVE_ABOVE_BOX: 'more fail at the lowest cut than the judges will have',
  CURVE_BELOW_BOX: 'fewer fail at the highest cut than the judges will have',
  ZERO_ERROR: 'the markers differ by the same points everywhere',
  NO_TARGET_VARIANCE: 'the plans do not differ',
  BOUND_UNDEFINED: 'a bound would be divided by 0',
  TOO_FEW_SHARED: 'they share fewer than 5 plans',
  NO_RELIABILITY: 'marks of one plan differ more than plans do',
  DISCONNECTED: 'the marks fall into groups that share no plan',
} as const satisfies Record<NotDefined, string>;

/** “0.71 (95% interval 0.42 to 0.87)”: the figure first; or why there is none. */
export function sayEstimate({ value, lower, upper, reason }: EstimateShown, say = twoPlaces): string {
  const why = reason ? notDefined[reason] : '';
  if (typeof value !== 'number') return `Not defined: ${why || 'there is nothing to work it out from yet'}`;
  if (typeof lower === 'number' && typeof upper === 'number')
    return `${say(value)} (95% interval ${say(lower)} to ${say(upper)})`;
  return why ? `${say(value)}, without an interval: ${why}` : say(value);
}

/** `0.71`, `−0.08`. */
export const twoPlaces = (value: number): string => fixed(value, 2);
/** `61.3`, `−4.8`. */
export const onePlace = (value: number): string => fixed(value, 1);
/** `+6.1`, `−4.8`, `0.0`: what lies to either side of nought. */
export const signed = (value: number): string =>
  Number(value.toFixed(1)) > 0 ? `+${onePlace(value)}` : onePlace(value);
export const inPercent = (share: number): string => `${Math.round(share * 100)}%`;

const fixed = (value: number, decimals: number): string => {
  const digits = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
};

type Scale = readonly (readonly [from: number, word: string])[];

/** @source T. Koo and M. Li, J. Chiropr. Med. 15 (2016) 155-163, for intraclass correlations; read off the interval */
const KOO_LI: Scale = [
  [-Infinity, 'poor'],
  [0.5, 'moderate'],
  [0.75, 'good'],
  [0.9, 'excellent'],
];
/** @source K. Krippendorff, Content Analysis, 4th ed. (2019), chapter 12 */
const KRIPPENDORFF: Scale = [
  [-Infinity, 'too low to rely on'],
  [0.667, 'enough for tentative conclusions'],
  [0.8, 'enough to rely on'],
];
/** @source J. Landis and G. Koch, Biometrics 33 (1977) 159-174 */
const LANDIS_KOCH: Scale = [
  [-Infinity, 'poor'],
  [0, 'slight'],
  [0.2, 'fair'],
  [0.4, 'moderate'],
  [0.6, 'substantial'],
  [0.8, 'almost perfect'],
];

const wordOn = (scale: Scale, value: number): string => scale.findLast(([from]) => value >= from)?.[1] ?? '';

/** “Moderate to good”: what the whole interval may be called, for a value alone says more than is known. */
function worded(scale: Scale, { value, lower, upper }: EstimateShown): string {
  if (typeof value !== 'number') return '';
  const [from, to] = [wordOn(scale, lower ?? value), wordOn(scale, upper ?? value)];
  const said = from === to ? from : `${from} to ${to}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}
export const iccWords = (estimate: EstimateShown): string => worded(KOO_LI, estimate);
export const alphaWords = (estimate: EstimateShown): string => worded(KRIPPENDORFF, estimate);
export const kappaWords = (estimate: EstimateShown): string => worded(LANDIS_KOCH, estimate);

/** The marker’s name, or the letter for those who do not know who marks. */
export const sayMarker = ({ code, name }: { readonly code: string; readonly name?: string | null }): string =>
  name ?? `Marker ${code}`;

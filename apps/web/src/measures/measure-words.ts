import type { Choice } from '../design/form.js';
import { sayNumber, sayPerCent } from '../design/numbers.js';
import type { ChartKind, Direction, Frequency, MeasureKind, MeasureShape, RuleProfile } from '../gql/graphql.js';

export const kindWords = {
  OUTCOME: 'Outcome',
  PROCESS: 'Process',
  BALANCING: 'Balancing',
} satisfies Record<MeasureKind, string>;

const kindHints = {
  OUTCOME: 'What patients get, such as treatment within the hour',
  PROCESS: 'Whether the change really happens, such as results told aloud',
  BALANCING: 'What could get worse because of it, such as calls at night',
} satisfies Record<MeasureKind, string>;

export const shapeWords = {
  PROPORTION: 'A share, such as 17 of 20',
  RATE: 'A rate, such as 3 falls in 412 bed days',
  COUNT: 'A count, such as 9 forms',
  VALUE: 'A value, such as 42 minutes',
} satisfies Record<MeasureShape, string>;

const shapeHints = {
  PROPORTION: 'How many of how many. Shown as a percentage',
  RATE: 'How many in how much of something else',
  COUNT: 'How many, out of nothing in particular',
  VALUE: 'Something measured: a time, a length, a mean',
} satisfies Record<MeasureShape, string>;

export const directionWords = {
  HIGHER: 'Higher is better',
  LOWER: 'Lower is better',
  NEUTRAL: 'Neither is better',
} satisfies Record<Direction, string>;

export const frequencyWords = {
  DAILY: 'Every day',
  WEEKLY: 'Every week',
  FORTNIGHTLY: 'Every 2 weeks',
  MONTHLY: 'Every month',
  PER_CASE: 'With every case',
} satisfies Record<Frequency, string>;

export const chartWords = {
  RUN: 'Run chart, with a median and no limits',
  XMR: 'XmR chart, for any value, one a period',
  P: 'P chart, for shares',
  P_PRIME: 'P′ chart, for shares of very many',
  U: 'U chart, for rates',
  U_PRIME: 'U′ chart, for rates of very much exposure',
  C: 'C chart, for counts of equal periods',
  G: 'G chart, for cases between rare events',
  T: 'T chart, for the time between rare events',
  I_PRIME: 'Normalised I chart, for ratios whose denominators change much',
} satisfies Record<ChartKind, string>;

export const profileWords = {
  MAKING_DATA_COUNT: 'NHS England, Making Data Count',
  IHI_RUN_CHART: 'IHI run chart rules',
  ANHOEJ: 'Anhøj rules',
  SHEWHART_IHI: 'Shewhart chart rules of IHI',
  PLOT_THE_DOTS_R: 'NHSRplotthedots for R',
  WESTERN_ELECTRIC: 'Western Electric rules',
  NELSON: 'Nelson rules',
} satisfies Record<RuleProfile, string>;

const chosenFrom = <Key extends string>(
  words: Readonly<Record<Key, string>>,
  hints?: Readonly<Record<Key, string>>,
): Choice[] =>
  (Object.keys(words) as Key[]).map((value) => ({
    value,
    label: words[value],
    hint: hints ? hints[value] : undefined,
  }));

export const kinds = chosenFrom(kindWords, kindHints);
export const shapes = chosenFrom(shapeWords, shapeHints);
export const directions = chosenFrom(directionWords);
export const frequencies = chosenFrom(frequencyWords);
export const charts = chosenFrom(chartWords);

/** “Falls” or “Falls: over 65”: a measure of one group says of which. */
export const sayMeasure = ({ name, stratum }: { readonly name: string; readonly stratum: string }): string =>
  stratum ? `${name}: ${stratum}` : name;

/** “45%” or “12 minutes”: what was measured, never without its unit. */
export const sayMeasured = (value: number, unit: string): string =>
  unit.startsWith('%') ? `${sayPerCent(value)}${unit}` : `${sayNumber(value)} ${unit}`;

/** With how many decimals the numbers of a chart are written: no more than tell them apart. */
export function decimalsOf(values: readonly (number | null)[]): number {
  const there = values.filter((value) => value !== null);
  const span = Math.max(0, ...there) - Math.min(0, ...there);
  if (span >= 200) return 0;
  if (span >= 20 || span === 0) return 1;
  return span >= 2 ? 2 : 3;
}

/** Whoever may look at the plan of a project and its numbers. */
export const seenByTeam = 'Only the project’s team can see this.';
/** Who may write here, for those who may not. */
export const whoMeasures = 'The lead and the members of the team plan measures and enter readings. You can read them.';

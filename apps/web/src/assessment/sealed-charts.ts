import {
  type Assurance,
  assuranceWords,
  type MeasureChartData,
  measureChart,
  type PointClass,
  type Variation,
  variations,
  variationWords,
} from '#libs/charts';
import { isList, isObject, type Json, type JsonObject } from './document-names.js';
import { decimalsOf } from '../measures/measure-words.js';

/** As wide as the pane beside a marking sheet, and a phone. */
const PANE = 640;
const PHONE = 343;

/** The chart of a measure as it was sealed, drawn for two widths. */
export interface SealedPicture {
  readonly finding: string;
  readonly wide: string;
  readonly narrow: string;
}

/**
 * Takes the charts out of the parts of a sealed document, or of a packet made from one, and draws them: what is left is for
 * reading. A document sealed before charts were has none.
 */
export function sealedCharts(parts: JsonObject): { parts: JsonObject; charts: readonly SealedPicture[] } {
  const part = parts['measures'];
  const measures = isObject(part) ? part['measures'] : undefined;
  if (!isObject(part) || !isList(measures)) return { parts, charts: [] };
  const charts = measures.flatMap((measure, index) => (isObject(measure) ? (pictureOf(measure, index) ?? []) : []));
  const rest = measures.map((measure): Json => {
    if (!isObject(measure)) return measure;
    const { drawn: _drawn, ...fields } = measure;
    return fields;
  });
  return { parts: { ...parts, measures: { ...part, measures: rest } }, charts };
}

function pictureOf(measure: JsonObject, index: number): SealedPicture | null {
  const { drawn } = measure;
  if (!isObject(drawn) || !isList(drawn['takenOn']) || !drawn['takenOn'].length) return null;
  const data = chartDataOf(measure, drawn as unknown as Drawn);
  const title = textOf(measure['name']) || 'A measure without a name';
  const draw = (width: number, size: string) =>
    measureChart(data, { width, idPrefix: `sealed-${index}-${size}`, title }).svg;
  return { finding: data.finding, wide: draw(PANE, 'wide'), narrow: draw(PHONE, 'narrow') };
}

/** As `sealedChart` of `measures` writes it; in a packet each day has become a week of the project. */
interface Drawn {
  readonly takenOn: readonly string[];
  readonly value: readonly (number | null)[];
  readonly state: MeasureChartData['points'][number]['state'][];
  readonly class: readonly string[];
  readonly segments: readonly {
    readonly from: number;
    readonly to: number;
    readonly centreName: 'Mean' | 'Median';
    readonly centre: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly isTrial: boolean;
    readonly hasRunsSignal: boolean;
  }[];
  readonly variation: string;
  readonly assurance: string;
  readonly isUnstable: boolean;
}

const WEEK = /^week (-?\d+)$/;

function chartDataOf(measure: JsonObject, drawn: Drawn): MeasureChartData {
  const { takenOn, value, segments } = drawn;
  const unit = textOf(measure['unit']);
  const weeks = takenOn.map((on) => WEEK.exec(on)?.[1]);
  const isWhole = value.every((one) => one === null || Number.isInteger(one));
  const isWeekly = weeks.every((week) => week !== undefined);
  const variation = drawnVariation(drawn.variation);
  const assurance = drawnAssurances[drawn.assurance] ?? null;
  return {
    finding: [
      `The chart as it was sealed, with ${takenOn.length} ${takenOn.length === 1 ? 'reading' : 'readings'}.`,
      ...(variation ? [`${variationWords[variation]}.`] : []),
      ...(assurance ? [`${assuranceWords[assurance]}.`] : []),
    ].join(' '),
    valueLabel: unit,
    format: { decimals: isWhole ? 0 : decimalsOf(value), ...(unit.startsWith('%') ? { suffix: '%' } : {}) },
    axis: isWeekly ? 'weeks' : 'time',
    points: takenOn.map((on, point) => ({
      on: isWeekly ? (weeks[point] ?? '') : on,
      value: value[point] ?? null,
      state: drawn.state[point] ?? 'missing',
      class: drawnClasses[drawn.class[point] ?? ''] ?? 'common',
      rules: [],
    })),
    segments: segments.map(({ from, to, centreName, centre, lower, upper, isTrial, hasRunsSignal }) => {
      const level = (line: number | null) => Array<number | null>(to - from + 1).fill(line);
      return {
        from,
        to,
        centreName,
        centre: level(centre),
        lower: lower === null ? null : level(lower),
        upper: upper === null ? null : level(upper),
        trial: isTrial,
        centreSignal: hasRunsSignal,
      };
    }),
    targets: [],
    annotations: [],
    direction: directionOf(measure['direction']),
    variation,
    assurance,
    isUnstable: drawn.isUnstable,
  };
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const directionOf = (value: Json | undefined): MeasureChartData['direction'] =>
  value === 'higher' || value === 'lower' ? value : 'neutral';

const drawnVariation = (word: string): Variation | null =>
  word === 'common-cause'
    ? 'common'
    : word === 'special-cause'
      ? 'special'
      : (variations.find((one) => one === word) ?? null);

const drawnAssurances: Readonly<Record<string, Assurance>> = {
  'consistently-passing': 'pass',
  'consistently-failing': 'fail',
  'hit-and-miss': 'hit-or-miss',
};
const drawnClasses: Readonly<Record<string, PointClass>> = {
  'common-cause': 'common',
  improvement: 'improvement',
  concern: 'concern',
  'neutral-high': 'high',
  'neutral-low': 'low',
  'special-cause': 'special',
};

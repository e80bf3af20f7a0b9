import { ensurePounds, refused } from './refused.js';
import { poundsInWords } from './value-words.js';
import { numeral } from './wording.js';

/** Beyond this the shares would not be exact any more. */
const MOST = 1_000_000_000;
/** Edges worked out by adding up widths may differ by this share of a width, and by the grain of a plain number. */
const SLACK = 1e-6;
const GRAIN = 1e-9;

/** The results of a simulation, counted in bins. Amounts in pounds, as `WaterfallData`. */
export interface HistogramData {
  /** What was drawn, with its seed: `Net present social value over 10 years, seed 20261124`. */
  readonly resultLabel: string;
  /** Each begins where the one before it ends; all equally wide. The counts are whole numbers. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** Below which 5%, 50% and 95% of the draws lie. */
  readonly quantiles: { readonly p5: number; readonly p50: number; readonly p95: number };
  /** The result without any chance: every assumption as it is in the case. */
  readonly pointEstimate: number;
  /** How many draws are below nought: the bins cannot tell where one of them lies across it. */
  readonly belowNought: number;
}

/** How many were drawn. */
export const drawsIn = ({ bins }: HistogramData): number => bins.reduce((sum, { count }) => sum + count, 0);

/** @throws RangeError naming what is none or does not fit the rest */
export function ensureDraws(data: HistogramData): void {
  const { bins, quantiles, pointEstimate, belowNought } = data;
  const width = bins[0] ? bins[0].to - bins[0].from : 0;
  bins.forEach(({ from, to, count }, at) => {
    const field = `bins[${at}]`;
    ensurePounds('histogram', `${field}.from`, from);
    ensurePounds('histogram', `${field}.to`, to);
    const slack = SLACK * width + GRAIN * Math.max(Math.abs(from), Math.abs(to));
    const before = bins[at - 1];
    if (before && Math.abs(from - before.to) > slack)
      throw refused('histogram', `${field}.from`, from, `${before.to}, where the bin before it ends`);
    if (!(to > from && Math.abs(to - from - width) <= slack))
      throw refused('histogram', `${field}.to`, to, `as far above ${from} as every bin is wide`);
    if (!Number.isInteger(count) || count < 0 || count > MOST)
      throw refused('histogram', `${field}.count`, count, `a whole number from 0 to ${numeral(MOST)}`);
  });
  ensurePounds('histogram', 'pointEstimate', pointEstimate);
  const { p5, p50, p95 } = quantiles;
  for (const [name, value] of Object.entries({ p5, p50, p95 })) ensurePounds('histogram', `quantiles.${name}`, value);
  if (!(p5 <= p50 && p50 <= p95))
    throw refused('histogram', 'quantiles', [p5, p50, p95].join(', '), 'in order, the lowest first');
  const least = sumOf(bins.filter(({ to }) => to <= 0));
  const most = sumOf(bins.filter(({ from }) => from < 0));
  if (!Number.isInteger(belowNought) || belowNought < least || belowNought > most)
    throw refused(
      'histogram',
      'belowNought',
      belowNought,
      `a whole number from ${least} to ${most}, as the bins have it`,
    );
}

const sumOf = (bins: HistogramData['bins']): number => bins.reduce((sum, { count }) => sum + count, 0);

/** What is marked over the columns, in the order of the table. */
export const marksOf = ({ quantiles: { p5, p50, p95 }, pointEstimate }: HistogramData) =>
  [
    { name: 'P5', value: p5, words: `P5 ${poundsInWords(p5)}`, isEstimate: false },
    { name: 'P50', value: p50, words: `P50 ${poundsInWords(p50)}`, isEstimate: false },
    { name: 'P95', value: p95, words: `P95 ${poundsInWords(p95)}`, isEstimate: false },
    {
      name: 'Point estimate',
      value: pointEstimate,
      words: `Point estimate ${poundsInWords(pointEstimate)}`,
      isEstimate: true,
    },
  ] as const;

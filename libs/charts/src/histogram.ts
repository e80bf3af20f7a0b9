import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { histogramColumns } from './histogram-columns.js';
import { drawsIn, ensureDraws, type HistogramData, marksOf } from './histogram-draws.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { poundsExactly, poundsInWords } from './value-words.js';
import { counted, numeral, shareInWords } from './wording.js';
import { tidy } from './wrap-text.js';

/**
 * How the results of a simulation spread: how often each came, the 5th, 50th and 95th percentiles, the point estimate beside
 * them, and the share of draws below nought.
 * @throws RangeError when the width or the idPrefix cannot be used, an amount or a count is none, the bins are not side by side
 *   and equally wide, the percentiles are not in order, or the draws below nought are not those of the bins
 * @see Pearson, Contributions to the Mathematical Theory of Evolution, 1895; HM Treasury, The Green Book, 2026, chapter 6:
 *   Monte Carlo analysis
 */
export function histogram(data: HistogramData, options: ChartOptions): Chart {
  ensureOptions('histogram', options);
  ensureDraws(data);
  const draws = drawsIn(data);
  const words = { finding: findingOf(data, draws), table: tableOf(data, draws) };
  if (draws === 0) return emptyChart(options, words.table, words.finding);
  const label = tidy(data.resultLabel).replace(/[.!?]+$/, '');
  const page = sheet(options, `${label === '' ? '' : `${label}. `}${counted(draws, 'draw')}.`);
  return chartOf(options, page, histogramColumns(data, page), words);
}

function findingOf({ quantiles: { p5, p50, p95 }, belowNought }: HistogramData, draws: number): string {
  if (draws === 0) return 'Nothing has been drawn yet.';
  const share = shareInWords(belowNought, draws);
  const which = belowNought === 0 ? 'none of' : belowNought === draws ? 'all of' : `${share} of`;
  const below = `In ${which} ${counted(draws, 'draw')}`;
  const [low, middle, high] = [p5, p50, p95].map(poundsInWords);
  return `${below} the result is below £0; half lie above ${middle}, and 9 in 10 from ${low} to ${high}.`;
}

const tableOf = (data: HistogramData, draws: number): ChartTable => ({
  caption: `The results of ${counted(draws, 'draw')}, in pounds`,
  columns: ['Result', 'Amount', 'Draws', 'Share of all draws'],
  rows:
    draws === 0
      ? []
      : [
          ...marksOf(data).map(({ name, value }) => [name, poundsExactly(value), '', '']),
          ['Below £0', '', numeral(data.belowNought), shareInWords(data.belowNought, draws)],
          ...data.bins.map(({ from, to, count }, at) => [
            `Column ${at + 1}`,
            `${poundsExactly(from)} to ${poundsExactly(to)}`,
            numeral(count),
            shareInWords(count, draws),
          ]),
        ],
});

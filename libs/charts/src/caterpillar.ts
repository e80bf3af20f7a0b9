import { type CaterpillarData, type CaterpillarRow, caterpillarRows } from './caterpillar-data.js';
import { drawCaterpillar, intervalInWords, signedInWords } from './caterpillar-plot.js';
import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { counted, named, verb } from './wording.js';

/**
 * Who lies how far from the mean, the highest first, each with the interval it may really have. Whose interval does not hold
 * nought is told by shape, colour and word: a value alone says little of somebody who was seen three times.
 * @throws RangeError when the width or the idPrefix cannot be used, or a number is none
 * @see H. Goldstein and D. Spiegelhalter, “League tables and their limitations”, J. R. Statist. Soc. A 159 (1996) 385-443
 */
export function caterpillar(data: CaterpillarData, options: ChartOptions): Chart {
  ensureOptions('caterpillar', options);
  const rows = caterpillarRows(data);
  const words = { finding: findingOf(rows, data), table: tableOf(rows, data) };
  if (!rows.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(options, data.valueLabel);
  return chartOf(options, page, drawCaterpillar(rows, data.format, page), words);
}

function findingOf(rows: readonly CaterpillarRow[], { format, of }: CaterpillarData): string {
  const [first] = rows;
  const one = named(of, 'row');
  if (!first) return `No ${one} can be told apart yet.`;
  const interval = first.interval
    ? ` (95% interval ${intervalInWords(first.interval, format)})`
    : ', with no interval, for its error cannot be judged';
  const highest = `The highest is ${named(first.label)}, at ${signedInWords(first.effect, format)}${interval}`;
  const judged = rows.filter(({ interval: known }) => known);
  if (!judged.length) return `${highest}.`;
  const clear = judged.filter((row) => row.clear).length;
  const all = counted(judged.length, 'interval');
  return `${highest}; ${clear} of ${all} ${verb(clear || 1, 'does', 'do')} not hold 0.`;
}

const tableOf = (rows: readonly CaterpillarRow[], { format, of }: CaterpillarData): ChartTable => ({
  caption: `Each ${named(of, 'row')} with its effect and 95% interval, the highest first`,
  columns: ['Name', 'Effect', '95% interval', 'Holds 0', 'Rests on'],
  rows: rows.map(({ label, effect, interval, clear, restsOn }) => [
    label,
    signedInWords(effect, format),
    interval ? intervalInWords(interval, format) : 'Not defined',
    interval ? (clear ? 'No' : 'Yes') : 'Not known',
    restsOn || 'Not said',
  ]),
});

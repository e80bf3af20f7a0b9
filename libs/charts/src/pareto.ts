import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { paretoColumns, fitsColumns } from './pareto-columns.js';
import { type ParetoData, type Ranking, rank } from './pareto-ranking.js';
import { paretoRows } from './pareto-rows.js';
import { refused } from './refused.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { counted, numeral, verb } from './wording.js';

/** Beyond this the shares would not be exact any more. */
const MOST = 1_000_000_000;

/**
 * How often each cause was counted, the most frequent first, with the share that they make up together. Columns where there
 * is room, rows on a phone and with many causes.
 * @throws RangeError when the width or the idPrefix cannot be used, or a count is no whole number from 0 to 1,000,000,000
 * @see Juran, Quality Control Handbook, 1951: the vital few; NHS England, Online library of QSIR tools, Pareto
 */
export function pareto(data: ParetoData, options: ChartOptions): Chart {
  ensureOptions('pareto', options);
  data.causes.forEach(({ count }, at) => {
    if (!Number.isInteger(count) || count < 0 || count > MOST)
      throw refused('pareto', `causes[${at}].count`, count, `a whole number from 0 to ${numeral(MOST)}`);
  });
  const ranking = rank(data);
  const words = { finding: findingOf(ranking), table: tableOf(ranking) };
  if (!ranking.causes.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(options, ranking.total ? guideOf(ranking) : words.finding);
  return chartOf(
    options,
    page,
    fitsColumns(ranking, page) ? paretoColumns(ranking, page) : paretoRows(ranking, page),
    words,
  );
}

const guideOf = ({ causes, few, total }: Ranking): string =>
  `${numeral(total)} counted. 80% is reached with ${few} of ${counted(causes.length, 'cause')}, drawn solid.`;

function findingOf({ causes, few, total }: Ranking): string {
  const all = causes.length;
  if (all === 0) return 'No causes yet.';
  if (total === 0) return `Nothing has been counted yet for ${all === 1 ? 'the 1 cause' : `any of the ${all} causes`}.`;
  if (all === 1) return `The 1 cause makes up all ${numeral(total)} counted.`;
  const share = causes[few - 1]?.running ?? 100;
  return few * 3 >= all * 2 && all > 2
    ? `It takes ${few} of ${all} causes to make up ${share}% of the ${numeral(total)} counted, so no few of them stand out.`
    : `${few} of ${all} causes ${verb(few, 'makes', 'make')} up ${share}% of the ${numeral(total)} counted.`;
}

const tableOf = ({ causes, total }: Ranking): ChartTable => ({
  caption: `How often each cause was counted, ${numeral(total)} in all`,
  columns: ['Cause', 'Count', 'Share', 'Share so far'],
  rows: causes.map(({ text, count, share, running }) => [
    text,
    numeral(count),
    total ? `${share}%` : '',
    total ? `${running}%` : '',
  ]),
});

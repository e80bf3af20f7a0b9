import { benefitsColumns, fitsColumns } from './benefits-columns.js';
import { type BenefitsData, type Period, periodsOf, type Realised, realisedIn } from './benefits-periods.js';
import { benefitsRows } from './benefits-rows.js';
import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { poundsExactly, poundsInWords } from './value-words.js';
import { counted, shareInWords, verb } from './wording.js';

/**
 * The benefit that was forecast for each period, frozen, beside what came. A period without a measurement is a gap that says
 * so and counts for nothing; one in which nothing came counts in full. Columns where there is room, rows on a phone and for many.
 * @throws RangeError when the width or the idPrefix cannot be used, or an amount is none
 * @see HM Treasury, The Green Book, 2026, chapter 10: monitoring and evaluation; Ward and Daniel, Benefits Management, 2006
 */
export function benefits(data: BenefitsData, options: ChartOptions): Chart {
  ensureOptions('benefits', options);
  const periods = periodsOf(data);
  const realised = realisedIn(periods);
  const words = { finding: findingOf(periods, realised), table: tableOf(periods, realised) };
  if (!periods.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(options, data.amountLabel);
  return chartOf(
    options,
    page,
    fitsColumns(periods, page) ? benefitsColumns(periods, page) : benefitsRows(periods, page),
    words,
  );
}

function findingOf(periods: readonly Period[], { measured, forecast, actual, without }: Realised): string {
  const all = periods.length;
  if (all === 0) return 'No benefits have been forecast yet.';
  if (measured === 0) {
    const sum = periods.reduce((total, period) => total + period.forecast, 0);
    return `None of ${counted(all, 'period')} has been measured yet; ${poundsInWords(sum)} is forecast in all.`;
  }
  // A share can be told of a benefit alone: not where more was lost than gained, or a loss was what was forecast.
  const share = realisedShare(actual, forecast);
  const came =
    share !== ''
      ? `${poundsInWords(actual)} of the ${poundsInWords(forecast)} forecast was realised, ${share}`
      : `${poundsInWords(actual)} came where ${poundsInWords(forecast)} was forecast`;
  const where = measured === all ? `Over ${counted(all, 'period')}` : `Over ${measured} of ${counted(all, 'period')}`;
  const nothing = without === 0 ? '' : `; nothing came in ${without} of them`;
  const gaps = all - measured;
  const open = gaps === 0 ? '' : `; ${gaps} ${verb(gaps, 'has', 'have')} not been measured`;
  return `${where} ${came}${nothing}${open}.`;
}

const realisedShare = (actual: number | null, forecast: number): string =>
  actual !== null && actual >= 0 && forecast > 0 ? shareInWords(actual, forecast) : '';

const tableOf = (periods: readonly Period[], { measured, forecast, actual }: Realised): ChartTable => ({
  caption: 'Benefit forecast and realised in each period, in pounds',
  columns: ['Period', 'Forecast, frozen', 'Actual', 'Realised'],
  rows: [
    ...periods.map((period) => [
      period.label,
      poundsExactly(period.forecast),
      period.actual === null ? 'Not measured' : poundsExactly(period.actual),
      realisedShare(period.actual, period.forecast),
    ]),
    ...(measured
      ? [
          [
            measured === periods.length ? 'All periods' : 'Measured periods alone',
            poundsExactly(forecast),
            poundsExactly(actual),
            realisedShare(actual, forecast),
          ],
        ]
      : []),
  ],
});

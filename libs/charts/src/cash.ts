import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { type CashCourse, type CashData, courseOf } from './cash-course.js';
import { cashPlot } from './cash-plot.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { changeExactly, poundsExactly, poundsInWords } from './value-words.js';
import { named } from './wording.js';

/**
 * Cumulative cash: how far a project goes below nought before it pays back, and when it does. Months for as long as they are
 * given, then years, each at its true distance. Breaks even by the point from which cash is never below nought again.
 * @throws RangeError when the width or the idPrefix cannot be used, an amount is none, or months are not in order
 * @see HM Treasury, Guide to Developing the Project Business Case, 2018: the financial case, cash flow and funding
 */
export function cash(data: CashData, options: ChartOptions): Chart {
  ensureOptions('cash', options);
  const course = courseOf(data);
  const words = { finding: findingOf(course), table: tableOf(course) };
  if (!course.points.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(options, data.amountLabel);
  return chartOf(options, page, cashPlot(course, page), words);
}

function findingOf({ points, lowest, breakEven, falseDawn }: CashCourse): string {
  const last = points.at(-1);
  if (!last) return 'No cash flows yet.';
  const end = `${poundsInWords(last.cumulative)} (${named(last.label)})`;
  const low = lowest === null ? undefined : points[lowest];
  if (!low) return `Cash is never below £0, so nothing has to be funded; it ends at ${end}.`;
  const need = `The peak funding need is ${poundsInWords(-low.cumulative)} (${named(low.label)})`;
  const early = falseDawn === null ? undefined : points[falseDawn];
  const dawn = early ? `cash is at £0 or above by ${named(early.label)} but does not stay there; it ` : 'cash ';
  const even = breakEven === null ? undefined : points[breakEven];
  if (!even)
    return `${need}; ${dawn}does not break even by ${named(last.label)}, and ends at ${poundsInWords(last.cumulative)}.`;
  return `${need}; ${dawn}breaks even${early ? ' for good' : ''} by ${named(even.label)}, and ends at ${end}.`;
}

function tableOf({ points, lowest, breakEven }: CashCourse): ChartTable {
  return {
    caption: 'Cumulative cash at each point, in pounds',
    columns: ['When', 'Cumulative cash', 'Since the point before', 'Note'],
    rows: points.map(({ label, cumulative }, at) => {
      const before = points[at - 1];
      const change = before ? cumulative - before.cumulative : null;
      return [
        label,
        poundsExactly(cumulative),
        change === null ? '' : changeExactly(change),
        at === lowest ? 'Peak funding need' : at === breakEven ? 'Breaks even' : '',
      ];
    }),
  };
}

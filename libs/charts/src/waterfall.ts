import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { changeInPounds, poundsExactly, poundsInWords } from './value-words.js';
import { fitsColumns, waterfallColumns } from './waterfall-columns.js';
import { waterfallRows } from './waterfall-rows.js';
import { exactAmount, kindInWords, type Step, stepsOf, type WaterfallData } from './waterfall-steps.js';
import { named } from './wording.js';

/**
 * How one total becomes another: from what business as usual costs through each change to what the option costs, or from
 * benefits and costs to the net present social value. Columns where there is room, rows on a phone and with many steps.
 * @throws RangeError when the width or the idPrefix cannot be used, an amount or a kind is none, or a total is not what the
 *   steps before it come to, within a penny for each
 * @see Zelazny, Say It With Charts, 1985; HM Treasury, The Green Book, 2026, chapter 9: presenting an appraisal
 */
export function waterfall(data: WaterfallData, options: ChartOptions): Chart {
  ensureOptions('waterfall', options);
  const steps = stepsOf(data);
  const words = { finding: findingOf(steps), table: tableOf(steps) };
  if (!steps.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(options, data.amountLabel);
  return chartOf(
    options,
    page,
    fitsColumns(steps, page) ? waterfallColumns(steps, page) : waterfallRows(steps, page),
    words,
  );
}

function findingOf(steps: readonly Step[]): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return 'No steps yet.';
  const end = last.kind === 'total' ? `${poundsInWords(last.to)} (${named(last.label)})` : poundsInWords(last.to);
  const changes = steps.filter(({ kind }) => kind !== 'total');
  const largest = changes.reduce<Step | null>(
    (one, other) => (one && Math.abs(one.amount) >= Math.abs(other.amount) ? one : other),
    null,
  );
  const most =
    largest && changes.length > 1
      ? `; the largest change is ${changeInPounds(largest.amount)} (${named(largest.label)})`
      : '';
  if (steps.length === 1 || first.kind !== 'total') return `${addedUp(steps)} ${end}.`;
  const start = `${poundsInWords(first.to)} (${named(first.label)})`;
  const difference = last.to - first.to;
  if (poundsExactly(difference) === '£0') return `The total stays the same, from ${start} to ${end}${most}.`;
  const moves = difference > 0 ? 'rises' : 'falls';
  return `The total ${moves} by ${poundsInWords(Math.abs(difference))}, from ${start} to ${end}${most}.`;
}

/** What the steps from nought on add and take away; a single step has nothing to tell but its end. */
function addedUp(steps: readonly Step[]): string {
  const sumOf = (kind: Step['kind']): number =>
    steps.reduce((sum, step) => (step.kind === kind ? sum + Math.abs(step.amount) : sum), 0);
  const [adds, takes] = [sumOf('adds'), sumOf('takes')].map(poundsInWords);
  return steps.length === 1 ? 'The 1 step comes to' : `Adding ${adds} and taking away ${takes} comes to`;
}

const tableOf = (steps: readonly Step[]): ChartTable => ({
  caption: 'Each step with what is reached by then, in pounds',
  columns: ['Step', 'Kind', 'Amount', 'Total so far'],
  rows: steps.map((step) => [step.label, kindInWords[step.kind], exactAmount(step), poundsExactly(step.to)]),
});

import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { chartOf, emptyChart, ensureOptions, sheet } from './sheet.js';
import { tornadoBars } from './tornado-bars.js';
import { type Swing, swingsOf, type TornadoData } from './tornado-swings.js';
import { poundsExactly, poundsInWords } from './value-words.js';
import { counted, named, verb } from './wording.js';
import { tidy } from './wrap-text.js';

/**
 * Which assumption the result hangs on: each alone is moved to the low and to the high end of its tested range, and the widest
 * swing stands at the top. Says of every range whether it turns the result.
 * @throws RangeError when the width or the idPrefix cannot be used, or an amount is none
 * @see Howard, Decision Analysis: Practice and Promise, Management Science 34, 1988; HM Treasury, The Green Book, 2026,
 *   chapter 6: sensitivity analysis
 */
export function tornado(data: TornadoData, options: ChartOptions): Chart {
  ensureOptions('tornado', options);
  const swings = swingsOf(data);
  const words = { finding: findingOf(swings, data.base), table: tableOf(swings, data.base) };
  if (!swings.length) return emptyChart(options, words.table, words.finding);
  const page = sheet(options, data.resultLabel);
  return chartOf(options, page, tornadoBars(swings, data.base, page), words);
}

function findingOf(swings: readonly Swing[], base: number): string {
  const [widest] = swings;
  if (!widest) return 'No assumptions have been tested yet.';
  if (widest.swing === 0) return `No tested range moves the result from ${poundsInWords(base)}.`;
  const { atLow, atHigh, label } = widest;
  const [least, most] = [poundsInWords(Math.min(atLow, atHigh)), poundsInWords(Math.max(atLow, atHigh))];
  const moves = `The result of ${poundsInWords(base)} moves most with ${named(label)}, from ${least} to ${most}`;
  return `${moves}; ${turned(swings, base)}.`;
}

/** Whether a range leads to the other side of nought, where the answer is another. */
function turned(swings: readonly Swing[], base: number): string {
  const isTurned = ({ atLow, atHigh }: Swing): boolean =>
    base >= 0 ? Math.min(atLow, atHigh) < 0 : Math.max(atLow, atHigh) >= 0;
  const count = swings.filter(isTurned).length;
  // None is one, to a verb.
  const does = base >= 0 ? verb(count || 1, 'takes', 'take') : verb(count || 1, 'brings', 'bring');
  const where = base >= 0 ? 'below £0' : 'to £0 or above';
  const which = count === 0 ? 'no tested range' : `${count} of ${counted(swings.length, 'tested range')}`;
  return `${which} ${does} it ${where}`;
}

const tableOf = (swings: readonly Swing[], base: number): ChartTable => ({
  caption: `Each assumption at both ends of its tested range, where the base is ${poundsExactly(base)}`,
  columns: ['Assumption', 'Low end', 'Result at the low end', 'High end', 'Result at the high end', 'Swing'],
  rows: swings.map(({ label, lowWords, atLow, highWords, atHigh, swing }) => [
    label,
    tidy(lowWords),
    poundsExactly(atLow),
    tidy(highWords),
    poundsExactly(atHigh),
    poundsExactly(swing),
  ]),
});

import { actualBar, benefitsKey, forecastBar, notMeasuredMark, stateOf } from './benefits-bars.js';
import type { Period } from './benefits-periods.js';
import { spreadOf } from './money-axis.js';
import { drawMoneyRows, type MoneyRow, rowNames } from './money-rows.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { type Box, type Svg, text } from './svg.js';
import { textWidth } from './text-width.js';
import { poundsInWords } from './value-words.js';

const BAR = 16;
const BETWEEN = 2;
const NOT_MEASURED = textWidth('Not measured', 12);

/** Forecast above actual for each period, with both amounts in a column to the right: for a phone, and for many periods. */
export function benefitsRows(periods: readonly Period[], page: Sheet): Drawn {
  const amounts = periods.flatMap(({ forecast, actual }) => [forecast, actual ?? 0]);
  const [low, high] = spreadOf([0, ...amounts]);
  const room = Math.max(...amounts.map((one) => textWidth(poundsInWords(one), 12, 'bold')));
  const rows = periods.map((period): MoneyRow => {
    const { forecast, actual } = period;
    return {
      names: rowNames(page, period.label, ...(actual === null ? [] : [stateOf(period)])),
      band: 2 * BAR + BETWEEN,
      draw: (x, top) => {
        const lower = top + BAR + BETWEEN;
        const bar = (y: number, amount: number): Box => {
          const [from, to] = [x(Math.min(0, amount)), x(Math.max(0, amount))];
          return { x: from, y, width: Math.max(1, to - from), height: BAR };
        };
        const said = (y: number, words: string, weight: 'bold' | 'regular'): Svg =>
          text(page.right, y + BAR / 2 + 4.3, words, { size: 12, anchor: 'end', weight });
        return (
          forecastBar(bar(top, forecast)) +
          said(top, poundsInWords(forecast), 'regular') +
          (actual === null
            ? gap(Math.min(x(0) + 9, page.right - NOT_MEASURED - 14), lower + BAR / 2)
            : (actual === 0 ? '' : actualBar(bar(lower, actual))) + said(lower, poundsInWords(actual), 'bold'))
        );
      },
    };
  });
  const drawn = drawMoneyRows(page, { low, high, before: 0, after: room + 12, marked: [] }, rows);
  const shown = benefitsKey(periods, page.left, drawn.bottom + 12, page.width);
  return { parts: [...drawn.parts, shown.svg], bottom: drawn.bottom + 12 + shown.height };
}

/** Where a bar would be, the words that there is none. */
const gap = (x: number, y: number): Svg =>
  notMeasuredMark(x, y) + text(x + 10, y + 4.3, 'Not measured', { size: 12, fill: palette.quietText, halo: true });

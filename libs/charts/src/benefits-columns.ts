import { scaleBand, scaleLinear } from 'd3-scale';
import { actualBar, benefitsKey, forecastBar, notMeasuredMark, stateOf } from './benefits-bars.js';
import type { Period } from './benefits-periods.js';
import { moneyAxis, moneyAxisWidth, moneyGrid } from './money-axis.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { type Box, type Svg, text } from './svg.js';
import { block, drawBlock } from './text-block.js';
import { textWidth } from './text-width.js';
import { poundsInWords } from './value-words.js';

const HEIGHT = 280;
const NARROWEST_SLOT = 92;
const WIDEST_BAR = 64;
const MOST_LINES = 3;
const HEADROOM = 18;

const axisOf = (periods: readonly Period[]) =>
  moneyAxis(
    periods.flatMap(({ forecast, actual }) => [forecast, actual ?? 0]),
    6,
  );

/** Whether every pair of columns finds room for both amounts side by side. */
export function fitsColumns(periods: readonly Period[], page: Sheet): boolean {
  if (!page.desk) return false;
  const slot = (page.width - moneyAxisWidth(axisOf(periods))) / (periods.length + 0.3);
  return slot * 0.74 >= 2 * (widestAmount(periods) + 4) && slot >= NARROWEST_SLOT;
}

const widestAmount = (periods: readonly Period[]): number =>
  Math.max(
    ...periods
      .flatMap(({ forecast, actual }) => [forecast, actual ?? 0])
      .map((amount) => textWidth(poundsInWords(amount), 12, 'bold')),
  );

/** Forecast and actual side by side for each period, with how much of it came below. */
export function benefitsColumns(periods: readonly Period[], page: Sheet): Drawn {
  const axis = axisOf(periods);
  const left = page.left + moneyAxisWidth(axis);
  const top = page.top + HEADROOM;
  const floor = top + HEIGHT;
  const y = scaleLinear([axis.low, axis.high], [floor, top]);
  const x = scaleBand(
    periods.map((_, at) => at),
    [left, page.right],
  ).padding(0.26);
  const half = x.bandwidth() / 2;
  // From the middle of one bar of a pair to that of the other.
  const pitch = Math.min(half, Math.max(WIDEST_BAR, widestAmount(periods)) + 4);
  const width = Math.min(WIDEST_BAR, pitch - 4);

  const parts: Svg[] = [moneyGrid(axis, left, page.right, y)];
  const words: Svg[] = [];
  let notes = 0;
  periods.forEach((period, at) => {
    const middle = (x(at) ?? left) + half;
    const bar = (start: number, amount: number): Box => ({
      x: start,
      y: y(Math.max(0, amount)),
      width,
      height: Math.max(1, Math.abs(y(amount) - y(0))),
    });
    const amountOver = (centre: number, amount: number): Svg =>
      text(centre, y(Math.max(0, amount)) - 5, poundsInWords(amount), {
        size: 12,
        weight: 'bold',
        anchor: 'middle',
        halo: true,
      });
    const [forecastX, actualX] = [middle - pitch / 2, middle + pitch / 2];
    parts.push(forecastBar(bar(forecastX - width / 2, period.forecast)));
    words.push(amountOver(forecastX, period.forecast));
    if (period.actual === null) parts.push(notMeasuredMark(actualX, y(0) - 9));
    else {
      if (period.actual !== 0) parts.push(actualBar(bar(actualX - width / 2, period.actual)));
      words.push(amountOver(actualX, period.actual));
    }
    const look = { size: 12, anchor: 'middle' } as const;
    const name = block(period.label, x.step() - 10, { ...look, weight: 'bold' }, MOST_LINES);
    const state = block(stateOf(period), x.step() - 10, { ...look, fill: palette.quietText }, MOST_LINES);
    words.push(drawBlock(name, middle, floor + 10), drawBlock(state, middle, floor + 10 + name.height));
    notes = Math.max(notes, name.height + state.height);
  });
  const keyTop = floor + 10 + notes + 14;
  const shown = benefitsKey(periods, left, keyTop, page.right - left);
  return { parts: [...parts, ...words, shown.svg], bottom: keyTop + shown.height };
}

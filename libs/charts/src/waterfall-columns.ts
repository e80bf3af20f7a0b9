import { scaleBand, scaleLinear } from 'd3-scale';
import { moneyAxis, moneyAxisWidth, moneyGrid } from './money-axis.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, type Svg, text } from './svg.js';
import { block, drawBlock } from './text-block.js';
import { textWidth } from './text-width.js';
import { stepAmount, stepBar, waterfallKey } from './waterfall-bars.js';
import type { Step } from './waterfall-steps.js';

const HEIGHT = 300;
const MOST_LINES = 5;
const NARROWEST_SLOT = 84;
/** Over the highest bar, for its amount. */
const HEADROOM = 20;

const axisOf = (steps: readonly Step[]) =>
  moneyAxis(
    steps.flatMap(({ from, to }) => [from, to]),
    6,
  );

/** Whether every step finds room for its name and its amount with a column of its own. */
export function fitsColumns(steps: readonly Step[], page: Sheet): boolean {
  if (!page.desk) return false;
  const widest = Math.max(...steps.map((step) => textWidth(stepAmount(step), 13, 'bold'))) + 12;
  const slot = (page.width - moneyAxisWidth(axisOf(steps))) / (steps.length + 0.3);
  return slot >= Math.max(NARROWEST_SLOT, widest);
}

/** Columns that stand on what the steps before them have reached, joined by a line from each to the next. */
export function waterfallColumns(steps: readonly Step[], page: Sheet): Drawn {
  const axis = axisOf(steps);
  const left = page.left + moneyAxisWidth(axis);
  const top = page.top + HEADROOM;
  const floor = top + HEIGHT;
  const y = scaleLinear([axis.low, axis.high], [floor, top]);
  const x = scaleBand(
    steps.map((_, at) => at),
    [left, page.right],
  ).padding(0.3);
  const width = Math.min(96, x.bandwidth());
  const middle = (at: number): number => (x(at) ?? left) + x.bandwidth() / 2;

  const parts: Svg[] = [moneyGrid(axis, left, page.right, y)];
  const amounts: Svg[] = [];
  let names = 0;
  steps.forEach((step, at) => {
    const [high, low] = [y(Math.max(step.from, step.to)), y(Math.min(step.from, step.to))];
    const start = middle(at) - width / 2;
    parts.push(stepBar(step.kind, { x: start, y: high, width, height: Math.max(1, low - high) }));
    if (at < steps.length - 1) {
      const reached = y(step.to);
      const joint = { stroke: palette.quietText, dashes: '3 3' } as const;
      parts.push(line(start + width, reached, middle(at + 1) - width / 2, reached, joint));
    }
    const look = { size: 13, weight: 'bold', anchor: 'middle', halo: true } as const;
    amounts.push(text(middle(at), high - 6, stepAmount(step), look));
    const weight = step.kind === 'total' ? 'bold' : 'regular';
    const said = block(step.label, x.step() - 12, { size: 12, anchor: 'middle', weight }, MOST_LINES);
    amounts.push(drawBlock(said, middle(at), floor + 10));
    names = Math.max(names, said.height);
  });
  const keyTop = floor + 10 + names + 14;
  const shown = waterfallKey(steps, left, keyTop, page.right - left);
  return { parts: [...parts, ...amounts, shown.svg], bottom: keyTop + shown.height };
}

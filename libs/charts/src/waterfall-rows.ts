import { spreadOf } from './money-axis.js';
import { drawMoneyRows, type MoneyRow, rowNames } from './money-rows.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, text } from './svg.js';
import { textWidth } from './text-width.js';
import { stepAmount, stepBar, waterfallKey } from './waterfall-bars.js';
import type { Step } from './waterfall-steps.js';

const BAR = 20;

/** One step below the other, with its amount in a column to the right: for a phone, and for many steps. */
export function waterfallRows(steps: readonly Step[], page: Sheet): Drawn {
  const [low, high] = spreadOf([0, ...steps.flatMap(({ from, to }) => [from, to])]);
  const amounts = Math.max(...steps.map((step) => textWidth(stepAmount(step), 13, 'bold')));
  const rows = steps.map((step, at): MoneyRow => {
    const before = steps[at - 1];
    return {
      names: rowNames(page, step.label),
      band: BAR,
      draw: (x, top, floorBefore) => {
        const [start, end] = [x(Math.min(step.from, step.to)), x(Math.max(step.from, step.to))];
        const joint = { stroke: palette.quietText, dashes: '3 3' } as const;
        const joined = before && floorBefore !== null ? line(x(before.to), floorBefore, x(before.to), top, joint) : '';
        const amount = { size: 13, weight: 'bold', anchor: 'end' } as const;
        return (
          joined +
          stepBar(step.kind, { x: start, y: top, width: Math.max(1, end - start), height: BAR }) +
          text(page.right, top + BAR / 2 + 4.5, stepAmount(step), amount)
        );
      },
    };
  });
  const drawn = drawMoneyRows(page, { low, high, before: 0, after: amounts + 12, marked: [] }, rows);
  const shown = waterfallKey(steps, page.left, drawn.bottom + 12, page.width);
  return { parts: [...drawn.parts, shown.svg], bottom: drawn.bottom + 12 + shown.height };
}

import { scaleBand, scaleLinear } from 'd3-scale';
import { palette } from './palette.js';
import { paretoKey, runningMarks } from './pareto-key.js';
import type { Ranking } from './pareto-ranking.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, rect, type Svg, text, through } from './svg.js';
import { block, drawBlock } from './text-block.js';
import { textWidth } from './text-width.js';
import { numeral } from './wording.js';

const HEIGHT = 300;
const NARROWEST_SLOT = 84;
const MOST_LINES = 5;
const RIGHT_AXIS = 44;

const axisWidth = (total: number): number => textWidth(numeral(total), 12) + 12;

/** Whether every cause finds room for its name under a column of its own. */
export const fitsColumns = ({ causes, total }: Ranking, page: Sheet): boolean =>
  page.desk && total > 0 && (page.width - axisWidth(total) - RIGHT_AXIS) / causes.length >= NARROWEST_SLOT;

/**
 * Columns on the same scale as the running line, as Juran drew them: the left axis ends at everything counted, the right one
 * at 100%, so the line leaves from the top of the first column.
 */
export function paretoColumns({ causes, total, few }: Ranking, page: Sheet): Drawn {
  const left = page.left + axisWidth(total);
  const right = page.right - RIGHT_AXIS;
  const top = page.top + 12;
  const floor = top + HEIGHT;
  const y = scaleLinear([0, total], [floor, top]);
  const x = scaleBand(
    causes.map((_, at) => at),
    [left, right],
  ).padding(0.28);
  // From one column's middle to the next: the outer margins make it less than an even share of the width.
  const slot = x.step();
  const middle = (at: number): number => (x(at) ?? left) + x.bandwidth() / 2;

  const quiet = { size: 12, fill: palette.quietText } as const;

  const parts: Svg[] = [];
  // The same heights on both sides: the left numbers stand only where they are whole.
  for (const share of [0, 20, 40, 60, 80, 100]) {
    const height = floor - (share / 100) * HEIGHT;
    const count = (total * share) / 100;
    const eighty = share === 80;
    parts.push(
      line(
        left,
        height,
        right,
        height,
        eighty ? { stroke: palette.concern, strokeWidth: 1.5, dashes: '6 4' } : { stroke: palette.hairline },
      ),
    );
    if (Number.isInteger(count)) parts.push(text(left - 8, height + 4, numeral(count), { ...quiet, anchor: 'end' }));
    parts.push(text(right + 8, height + 4, `${share}%`, eighty ? { size: 12, weight: 'bold' } : quiet));
  }

  let names = 0;
  causes.forEach(({ text: name, count, vital }, at) => {
    const columnTop = y(count);
    parts.push(
      rect(
        { x: x(at) ?? left, y: columnTop, width: x.bandwidth(), height: floor - columnTop },
        vital ? { fill: palette.blue } : { fill: palette.ground, stroke: palette.common, strokeWidth: 1.5 },
      ),
    );
    const inside = floor - columnTop >= 28;
    parts.push(
      text(middle(at), inside ? columnTop + 20 : columnTop - 6, numeral(count), {
        size: 13,
        weight: 'bold',
        anchor: 'middle',
        fill: inside && vital ? palette.white : palette.text,
        halo: !inside,
      }),
    );
    const said = block(name, slot - 12, { size: 12, anchor: 'middle' }, MOST_LINES);
    parts.push(drawBlock(said, middle(at), floor + 8));
    names = Math.max(names, said.height);
  });
  parts.push(line(left, floor, right, floor, { stroke: palette.text, strokeWidth: 1.5 }));

  const points = causes.map(({ soFar }, at): [number, number] => [middle(at), y(soFar)]);
  parts.push(through(points, { stroke: palette.purple, strokeWidth: 2 }));
  parts.push(...runningMarks(points, few));
  const shown = paretoKey(total, left, floor + 8 + names + 12, right - left);
  return { parts: [...parts, shown.svg], bottom: floor + 8 + names + 12 + shown.height };
}

import { scaleLinear } from 'd3-scale';
import { palette } from './palette.js';
import { paretoKey, runningMarks } from './pareto-key.js';
import type { Ranking } from './pareto-ranking.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, rect, type Svg, text, through } from './svg.js';
import { block, drawBlock } from './text-block.js';
import { textWidth } from './text-width.js';
import { numeral } from './wording.js';

const BAR = 18;
const ROW_GAP = 12;
const MOST_LINES = 4;

/** Rows: the name above its bar on a phone, to its left where there is room; count and share so far in columns to the right. */
export function paretoRows({ causes, total, few }: Ranking, page: Sheet): Drawn {
  const countWidth = Math.max(textWidth(numeral(total), 13, 'bold'), textWidth('Count', 12)) + 8;
  const shareWidth = textWidth('So far', 12) + 12;
  const nameWidth = page.desk ? Math.floor(page.width * 0.32) : 0;
  const left = page.left + nameWidth + (page.desk ? 12 : 0);
  const right = page.right - countWidth - shareWidth - 8;
  const x = scaleLinear([0, Math.max(1, total)], [left, right]);
  const countX = right + 8 + countWidth;

  const parts: Svg[] = [];
  const quiet = { size: 12, fill: palette.quietText, anchor: 'end' } as const;
  parts.push(text(countX, page.top + 12, 'Count', quiet));
  if (total > 0) parts.push(text(page.right, page.top + 12, 'So far', quiet));
  const eighty = left + 0.8 * (right - left);
  if (total > 0) parts.push(text(eighty, page.top + 12, '80%', { size: 12, weight: 'bold', anchor: 'middle' }));
  const first = page.top + 24;
  const axis = { stroke: palette.text, strokeWidth: 1.5 };

  let y = first;
  const names: Svg[] = [];
  const points: [number, number][] = [];
  causes.forEach(({ text: name, count, soFar, running, vital }) => {
    const said = block(name, page.desk ? nameWidth : right - page.left, { size: 13, halo: true }, MOST_LINES);
    const height = page.desk ? Math.max(BAR, said.height) : said.height + 3 + BAR;
    const barTop = page.desk ? y + (height - BAR) / 2 : y + said.height + 3;
    names.push(drawBlock(said, page.left, page.desk ? y + (height - said.height) / 2 : y));
    parts.push(
      rect(
        { x: left, y: barTop, width: x(count) - left, height: BAR },
        vital ? { fill: palette.blue } : { fill: palette.ground, stroke: palette.common, strokeWidth: 1.5 },
      ),
    );
    if (!page.desk) parts.push(line(left, barTop - 3, left, barTop + BAR + 3, axis));
    const base = barTop + BAR / 2 + 4.5;
    parts.push(text(countX, base, numeral(count), { size: 13, weight: 'bold', anchor: 'end' }));
    if (total > 0)
      parts.push(text(page.right, base, `${running}%`, { size: 13, fill: palette.quietText, anchor: 'end' }));
    points.push([x(soFar), barTop + BAR / 2]);
    y += height + ROW_GAP;
  });
  const end = y - ROW_GAP + 4;
  if (page.desk) parts.push(line(left, first, left, end, axis));
  if (total > 0) {
    parts.unshift(line(eighty, first, eighty, end, { stroke: palette.concern, strokeWidth: 1.5, dashes: '6 4' }));
    parts.push(through(points, { stroke: palette.purple, strokeWidth: 2 }));
  }
  // Names come after the line, so that their white edge keeps them readable where it passes.
  parts.push(...names);
  if (total > 0) parts.push(...runningMarks(points, few));
  const shown = paretoKey(total, page.left, end + 10, page.width);
  return { parts: [...parts, shown.svg], bottom: end + 10 + shown.height };
}

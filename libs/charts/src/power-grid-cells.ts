import { palette } from './palette.js';
import type { Standpoint } from './power-grid-data.js';
import type { CellNotes } from './power-grid-notes.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, rect, type Svg, text } from './svg.js';
import { block, drawBlock } from './text-block.js';

const GUTTER = 46;
const LOWEST_ROW = 44;
const STEPS = [1, 2, 3, 4, 5] as const;

/**
 * Five by five cells, power 5 on top. The four quadrants are the corners on a ground, named outside of the grid; the white cross
 * between them, where power or interest is 3, is the team's to judge.
 */
export function cells(
  people: readonly Standpoint[],
  page: Sheet,
  notesFor: (people: readonly Standpoint[], width: number) => CellNotes,
): Drawn {
  const left = page.left + GUTTER;
  const width = (page.right - left) / 5;
  const columnX = (interest: number): number => left + (interest - 1) * width;
  const name = (words: string, interest: number, weight: 'bold' | 'regular' = 'bold') => ({
    said: block(words, 2 * width - 8, { size: 12, weight, anchor: 'middle', fill: palette.quietText }),
    x: columnX(interest) + width,
  });

  const parts: Svg[] = [];
  const above = [name('Keep satisfied', 1), name('Manage closely', 4)];
  const aboveHeight = Math.max(...above.map(({ said }) => said.height));
  above.forEach(({ said, x }) => parts.push(drawBlock(said, x, page.top + aboveHeight - said.height)));
  parts.push(text(page.left, page.top + aboveHeight - 4, 'Power', { size: 12, weight: 'bold' }));

  const top = page.top + aboveHeight + 6;
  const edges = [top];
  const notes: Svg[] = [];
  const labels: Svg[] = [];
  for (const power of [...STEPS].reverse()) {
    const y = edges.at(-1) ?? top;
    const row = STEPS.map((interest) =>
      notesFor(
        people.filter((one) => one.power === power && one.interest === interest),
        width,
      ),
    );
    const height = Math.max(LOWEST_ROW, ...row.map((cell) => cell.height));
    row.forEach((cell, at) => notes.push(cell.draw(columnX(at + 1), y)));
    labels.push(
      text(left - 12, y + height / 2 + 4, String(power), { size: 12, anchor: 'end', fill: palette.quietText }),
    );
    edges.push(y + height);
  }
  const bottom = edges.at(-1) ?? top;
  const corner = (interest: number, from: number, to: number, close: boolean): Svg => {
    const [upper, lower] = [edges[from] ?? top, edges[to] ?? bottom];
    return rect(
      { x: columnX(interest), y: upper, width: 2 * width, height: lower - upper },
      { fill: close ? palette.blueGround : palette.ground },
    );
  };
  parts.push(corner(1, 0, 2, false), corner(4, 0, 2, true), corner(1, 3, 5, false), corner(4, 3, 5, false));
  edges.forEach((y) => parts.push(line(left, y, page.right, y, { stroke: palette.hairline })));
  [...STEPS, 6].forEach((step) =>
    parts.push(line(columnX(step), top, columnX(step), bottom, { stroke: palette.hairline })),
  );
  parts.push(rect({ x: left, y: top, width: 5 * width, height: bottom - top }, { stroke: palette.common }));
  STEPS.forEach((step) =>
    labels.push(
      text(columnX(step) + width / 2, bottom + 18, String(step), {
        size: 12,
        anchor: 'middle',
        fill: palette.quietText,
      }),
    ),
  );
  const below = [name('Monitor', 1), name('Keep informed', 4)];
  below.forEach(({ said, x }) => parts.push(drawBlock(said, x, bottom + 24)));
  const named = bottom + 24 + Math.max(...below.map(({ said }) => said.height));
  parts.push(text(left + 2.5 * width, named + 12, 'Interest', { size: 12, weight: 'bold', anchor: 'middle' }));
  return { parts: [...parts, ...labels, ...notes], bottom: named + 16 };
}

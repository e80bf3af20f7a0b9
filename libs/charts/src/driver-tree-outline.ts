import { type Branch, kindWords, type Linked } from './driver-tree-data.js';
import { drawBranch, fill } from './driver-tree-look.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, type Svg, through } from './svg.js';
import { block, drawBlock } from './text-block.js';

const INDENT = 18;
const ROW_GAP = 10;
const STEM = 8;

/** One below the other, each further in than what it leads to: for a phone. */
export function driverOutline({ aim, loose }: Linked, page: Sheet): Drawn {
  const parts: Svg[] = [];
  let y = page.top;

  const grow = (branch: Branch, x: number, apart: boolean): number => {
    const width = page.right - x;
    const filled = fill(branch, width, kindWords[branch.kind].one);
    const box = { x, y, width, height: filled.height };
    parts.push(drawBranch(branch, filled, box, apart));
    y += filled.height + ROW_GAP;
    for (const child of branch.children) {
      const middle = grow(child, x + INDENT, apart);
      parts.push(
        through(
          [
            [x + STEM, box.y + box.height],
            [x + STEM, middle],
            [x + INDENT, middle],
          ],
          { stroke: palette.common, strokeWidth: 1.5 },
        ),
      );
    }
    return box.y + box.height / 2;
  };

  grow(aim, page.left, false);
  if (loose.length) {
    y += 10;
    parts.push(line(page.left, y, page.right, y, { stroke: palette.hairline }));
    const said = block('Not linked to the aim yet', page.width, { size: 13, weight: 'bold', fill: palette.quietText });
    parts.push(drawBlock(said, page.left, y + 10));
    y += 10 + said.height + 8;
    loose.forEach((branch) => grow(branch, page.left, true));
  }
  return { parts, bottom: y - ROW_GAP };
}

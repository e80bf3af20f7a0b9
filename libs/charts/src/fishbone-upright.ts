import { type FishboneCategory, type FishboneData, notesOf } from './fishbone-data.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, rect, type Svg } from './svg.js';
import { block, drawBlock } from './text-block.js';

const NOTE_GAP = 10;
const RIB_GAP = 20;
/** The mark stands this far inside the text's column. */
const MARK = 8;

/** A standing fish, head up: ribs to the right of the spine on a phone, to both sides where there is room. */
export function uprightBones({ problem, categories }: FishboneData, page: Sheet): Drawn {
  const parts: Svg[] = [];
  const said = block('Problem', page.width - 24, { size: 12, fill: palette.quietText });
  const head = block(problem ?? '', page.width - 24, { size: 14, weight: 'bold' }, 8);
  const headBox = { x: page.left, y: page.top, width: page.width, height: said.height + head.height + 20 };
  const spine = page.desk ? page.left + page.width / 2 : page.left + 8;
  const gap = page.desk ? 24 : 16;
  const width = page.desk ? page.width / 2 - gap : page.width - 8 - gap;
  const start = headBox.y + headBox.height + RIB_GAP;
  const ends = { left: start, right: start };
  let lastRib = start;

  const rib = (category: FishboneCategory, side: 'left' | 'right'): void => {
    const x = side === 'right' ? spine + gap : page.left;
    const name = block(category.name, width, { size: 14, weight: 'bold' }, 3);
    let y = ends[side];
    parts.push(drawBlock(name, x, y));
    y += name.height + 4;
    parts.push(line(spine, y, side === 'right' ? page.right : page.left, y, { stroke: palette.blue, strokeWidth: 2 }));
    lastRib = Math.max(lastRib, y);
    y += 10;
    for (const note of notesOf(category, width - MARK)) {
      parts.push(note.draw(x + MARK, y));
      y += note.height + NOTE_GAP;
    }
    ends[side] = y - NOTE_GAP + RIB_GAP;
  };
  // On two sides the next category goes where there is more room.
  for (const category of categories) rib(category, page.desk && ends.left <= ends.right ? 'left' : 'right');

  parts.unshift(
    line(spine, headBox.y + headBox.height, spine, lastRib, { stroke: palette.text, strokeWidth: 4 }),
    rect(headBox, { fill: palette.blueGround, stroke: palette.blue, strokeWidth: 2 }),
    drawBlock(said, page.left + 12, page.top + 10),
    drawBlock(head, page.left + 12, page.top + 10 + said.height),
  );
  return { parts, bottom: Math.max(ends.left, ends.right) - RIB_GAP };
}

import { type CauseNote, type FishboneData, notesOf } from './fishbone-data.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, rect, type Svg } from './svg.js';
import { block, drawBlock, type TextBlock } from './text-block.js';

const HEAD = 168;
const HEAD_GAP = 12;
/** How far a rib leans towards the head. */
const LEAN = 44;
const NOTE_GAP = 12;
const NAME_GAP = 10;
const SPINE_GAP = 22;
const NARROWEST_COLUMN = 150;

/** Whether every category finds room on a rib of a lying fish. */
export const fitsBones = ({ categories }: FishboneData, page: Sheet): boolean =>
  page.desk && columnWidth(categories.length, page) >= NARROWEST_COLUMN;

const columnWidth = (categories: number, page: Sheet): number =>
  (page.width - HEAD - HEAD_GAP - LEAN) / Math.ceil(categories / 2);

interface Rib {
  readonly name: TextBlock;
  readonly notes: readonly CauseNote[];
  readonly height: number;
}

/**
 * A lying fish with its head to the right. Ribs are parallel and text stands to the right of its rib, so that between one rib
 * and the next the same width is free at every height. The first category stands above left, the second below it.
 */
export function bones({ problem, categories }: FishboneData, page: Sheet): Drawn {
  const column = columnWidth(categories.length, page);
  const ribs = categories.map((category): Rib => {
    const name = block(category.name, column - 16, { size: 14, weight: 'bold' }, 3);
    const notes = notesOf(category, column - 16);
    return { name, notes, height: notes.reduce((sum, { height }) => sum + height + NOTE_GAP, 0) + SPINE_GAP };
  });
  const side = (odd: 0 | 1): Rib[] => ribs.filter((_, at) => at % 2 === odd);
  const tallest = (list: Rib[], of: (rib: Rib) => number): number => Math.max(0, ...list.map(of));
  const head = block(problem ?? '', HEAD - 24, { size: 14, weight: 'bold' }, 12);
  const headHeight = head.height + 24;
  const above = Math.max(
    120,
    tallest(side(0), ({ height }) => height),
    headHeight / 2,
  );
  const below = Math.max(
    side(1).length ? 120 : 0,
    tallest(side(1), ({ height }) => height),
    headHeight / 2 + 4,
  );
  const nameHeight = tallest(side(0), ({ name }) => name.height) + NAME_GAP;
  const spine = page.top + nameHeight + above;
  const bottom = spine + below + (side(1).length ? NAME_GAP + tallest(side(1), ({ name }) => name.height) : 0);
  const headX = page.right - HEAD;

  const parts: Svg[] = [line(page.left, spine, headX, spine, { stroke: palette.text, strokeWidth: 4 })];
  ribs.forEach(({ name, notes }, at) => {
    const foot = page.left + Math.floor(at / 2) * column + LEAN;
    const up = at % 2 === 0;
    const length = up ? above : below;
    const tip = up ? spine - length : spine + length;
    const ribX = (y: number): number => foot - LEAN * (Math.abs(spine - y) / length);
    parts.push(line(ribX(tip), tip, foot, spine, { stroke: palette.blue, strokeWidth: 2 }));
    parts.push(drawBlock(name, ribX(tip), up ? tip - NAME_GAP / 2 - name.height : tip + NAME_GAP / 2));
    let y = up ? tip + NOTE_GAP : spine + SPINE_GAP;
    for (const note of notes) {
      parts.push(note.draw(ribX(y + 8), y));
      y += note.height + NOTE_GAP;
    }
  });
  parts.push(
    rect(
      { x: headX, y: spine - headHeight / 2, width: HEAD, height: headHeight },
      { fill: palette.blueGround, stroke: palette.blue, strokeWidth: 2 },
    ),
    drawBlock(head, headX + 12, spine - head.height / 2),
  );
  return { parts, bottom };
}

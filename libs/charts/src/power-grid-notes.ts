import { mark } from './marks.js';
import { palette } from './palette.js';
import { type Standing, standings, type Standpoint } from './power-grid-data.js';
import type { Drawn, Sheet } from './sheet.js';
import { circle, line, type Svg, text, through } from './svg.js';
import { block, drawBlock } from './text-block.js';

/** What stands in one cell of the grid. */
export interface CellNotes {
  readonly height: number;
  readonly draw: (x: number, y: number) => Svg;
}

const PAD = 10;
const LABEL_GAP = 10;
const LABEL_INDENT = 18;

/** Names in the cell, one below the other, each with its shape and its move. */
export function labelledNotes(people: readonly Standpoint[], width: number): CellNotes {
  const labels = people.map(({ name, move, standing }) => {
    const inner = width - 2 * PAD - LABEL_INDENT;
    const said = block(name, inner, { size: 13, weight: 'bold' }, 4);
    const change = block(move, inner, { size: 12, fill: palette.quietText });
    return { said, change, height: said.height + change.height, ...standings[standing] };
  });
  return {
    height: labels.reduce((sum, { height }) => sum + height + LABEL_GAP, 2 * PAD - LABEL_GAP),
    draw: (x, top) => {
      let y = top + PAD;
      return labels
        .map(({ said, change, height, shape, colour }) => {
          const drawn =
            mark(shape, x + PAD + 6, y + 8, colour) +
            drawBlock(said, x + PAD + LABEL_INDENT, y) +
            drawBlock(change, x + PAD + LABEL_INDENT, y + said.height);
          y += height + LABEL_GAP;
          return drawn;
        })
        .join('');
    },
  };
}

const BADGE = 22;
const BADGE_ROW = 32;

/** Numbers in the cell, as many side by side as fit. */
export function numberedNotes(people: readonly Standpoint[], width: number): CellNotes {
  const across = Math.max(1, Math.floor((width - 2) / (BADGE + 2)));
  const rows = Math.ceil(people.length / across);
  const slot = (width - 2) / Math.min(across, Math.max(1, people.length));
  return {
    height: rows * BADGE_ROW + 8,
    draw: (x, y) =>
      people
        .map((one, at) => {
          const column = at % across;
          return badge(one, x + 1 + slot * (column + 0.5), y + 4 + BADGE_ROW * (Math.floor(at / across) + 0.5));
        })
        .join(''),
  };
}

/** A number in a shape that points up for whom has to rise, down for whom has to come down. */
function badge({ number, standing }: Standpoint, x: number, y: number): Svg {
  const hollow = standing === 'unjudged';
  return (
    badgeShape(standing, x, y) +
    text(x, y + 4.3, String(number), {
      size: 12,
      weight: 'bold',
      anchor: 'middle',
      fill: hollow ? palette.text : palette.white,
    })
  );
}

function badgeShape(standing: Standing, x: number, y: number): Svg {
  const half = BADGE / 2;
  const house = (up: 1 | -1): Svg =>
    through(
      [
        [x, y - up * (half + 4)],
        [x + half, y - up * 4],
        [x + half, y + up * (half - 1)],
        [x - half, y + up * (half - 1)],
        [x - half, y - up * 4],
      ],
      { fill: badgeColours[standing] },
      true,
    );
  switch (standing) {
    case 'short':
      return house(1);
    case 'beyond':
      return house(-1);
    case 'met':
      return circle(x, y, half, { fill: badgeColours.met });
    case 'unjudged':
      return circle(x, y, half - 1, { fill: palette.white, stroke: palette.quietText, strokeWidth: 2 });
  }
}

const badgeColours = {
  // White numbers stand on it, so it is darker than the orange of a mark without one.
  short: palette.concernDark,
  met: palette.green,
  beyond: palette.purple,
  unjudged: palette.white,
} as const;

/** Whose number is whose: in as many columns as there is room for, read down each. */
export function drawKeyOfPeople(people: readonly Standpoint[], page: Sheet, top: number): Drawn {
  const columns = Math.min(3, Math.max(1, Math.floor(page.width / 270)));
  const width = (page.width - (columns - 1) * 24) / columns;
  const perColumn = Math.ceil(people.length / columns);
  const parts: Svg[] = [line(page.left, top, page.right, top, { stroke: palette.hairline })];
  let bottom = top;
  for (let column = 0; column < columns; column += 1) {
    const x = page.left + column * (width + 24);
    let y = top + 14;
    for (const one of people.slice(column * perColumn, (column + 1) * perColumn)) {
      const said = block(one.name, width - 34, { size: 13, weight: 'bold' }, 4);
      const place = `${one.move}. Power ${one.power}, interest ${one.interest}`;
      const move = block(place, width - 34, { size: 12, fill: palette.quietText });
      parts.push(
        badge(one, x + BADGE / 2 + 1, y + 14),
        drawBlock(said, x + 34, y),
        drawBlock(move, x + 34, y + said.height),
      );
      y += Math.max(30, said.height + move.height) + 10;
    }
    bottom = Math.max(bottom, y - 10);
  }
  return { parts, bottom };
}

import { type Colour, palette } from './palette.js';
import { circle, line, num, path, rect, type Svg, through } from './svg.js';
import { block, drawBlock } from './text-block.js';

/** The shapes that tell one thing from another without any colour. */
export type Shape =
  | 'disc'
  | 'ring'
  | 'half-disc'
  | 'square'
  | 'open-square'
  | 'diamond'
  | 'open-diamond'
  | 'triangle-up'
  | 'triangle-down'
  | 'cross'
  | 'tick';

/** Draws a shape about 12 pixels across, with its middle at the point. */
export function mark(shape: Shape, x: number, y: number, colour: Colour, radius = 6): Svg {
  const filled = { fill: colour, stroke: colour, strokeWidth: 1 };
  const open = { fill: palette.white, stroke: colour, strokeWidth: 2 };
  const diamond = [
    [x, y - radius - 1],
    [x + radius + 1, y],
    [x, y + radius + 1],
    [x - radius - 1, y],
  ] as const;
  const square = { x: x - radius + 0.5, y: y - radius + 0.5, width: 2 * radius - 1, height: 2 * radius - 1 };
  const triangle = (up: 1 | -1) =>
    [
      [x, y - up * radius],
      [x + radius, y + up * (radius - 1)],
      [x - radius, y + up * (radius - 1)],
    ] as const;
  const arm = radius * 0.7;
  switch (shape) {
    case 'disc':
      return circle(x, y, radius, { fill: colour });
    case 'ring':
      return circle(x, y, radius - 1, open);
    case 'half-disc':
      return circle(x, y, radius - 1, open) + path(halfDisc(x, y, radius - 1), { fill: colour });
    case 'square':
      return rect(square, filled);
    case 'open-square':
      return rect(square, open);
    case 'diamond':
      return through(diamond, filled, true);
    case 'open-diamond':
      return through(diamond, open, true);
    case 'triangle-up':
      return through(triangle(1), filled, true);
    case 'triangle-down':
      return through(triangle(-1), filled, true);
    case 'cross': {
      const stroke = { stroke: colour, strokeWidth: 2.5 };
      return line(x - arm, y - arm, x + arm, y + arm, stroke) + line(x - arm, y + arm, x + arm, y - arm, stroke);
    }
    case 'tick':
      return (
        circle(x, y, radius, { fill: colour }) +
        through(
          [
            [x - radius / 2, y],
            [x - radius / 8, y + radius / 2.4],
            [x + radius / 2, y - radius / 2.4],
          ],
          { stroke: palette.white, strokeWidth: 2 },
        )
      );
  }
}

const halfDisc = (x: number, y: number, radius: number): string =>
  `M${num(x)},${num(y - radius)}A${num(radius)},${num(radius)} 0 0 0 ${num(x)},${num(y + radius)}Z`;

/** A shape, or a sample drawn around a point with room for it, and what it means. */
export type KeyItem = { readonly words: string } & (
  | { readonly shape: Shape; readonly colour: Colour }
  | { readonly sample: (x: number, y: number) => Svg; readonly room: number }
);

const ROW = 22;
const SHAPE_ROOM = 14;

/** A line of shapes with their words, going on in the next line where the width ends. */
export function key(items: readonly KeyItem[], left: number, top: number, width: number): { svg: Svg; height: number } {
  let x = left;
  let y = top;
  const drawn = items.map((item) => {
    const room = 'sample' in item ? item.room : SHAPE_ROOM;
    const said = block(item.words, width - room - 6, { size: 12, fill: palette.quietText });
    if (x > left && x + room + 6 + said.width > left + width) {
      x = left;
      y += ROW;
    }
    const [middle, height] = [x + room / 2, y + 9];
    const shown = 'sample' in item ? item.sample(middle, height) : mark(item.shape, middle, height, item.colour);
    const svg = shown + drawBlock(said, x + room + 6, y + 2);
    x += room + 6 + said.width + 20;
    y += Math.max(0, said.lines.length - 1) * 15;
    return svg;
  });
  return { svg: drawn.join(''), height: items.length ? y - top + ROW : 0 };
}

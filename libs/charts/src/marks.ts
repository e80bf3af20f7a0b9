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

export interface KeyItem {
  readonly shape: Shape;
  readonly colour: Colour;
  readonly words: string;
}

const ROW = 22;

/** A line of shapes with their words, going on in the next line where the width ends. */
export function key(items: readonly KeyItem[], left: number, top: number, width: number): { svg: Svg; height: number } {
  let x = left;
  let y = top;
  const drawn = items.map(({ shape, colour, words }) => {
    const said = block(words, width - 20, { size: 12, fill: palette.quietText });
    if (x > left && x + 20 + said.width > left + width) {
      x = left;
      y += ROW;
    }
    const svg = mark(shape, x + 7, y + 9, colour) + drawBlock(said, x + 20, y + 2);
    x += 20 + said.width + 20;
    y += Math.max(0, said.lines.length - 1) * 15;
    return svg;
  });
  return { svg: drawn.join(''), height: items.length ? y - top + ROW : 0 };
}

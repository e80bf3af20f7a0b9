import type { Colour } from './palette.js';
import { type Box, num, path, type Svg } from './svg.js';

const GAP = 6;

/**
 * Diagonal strokes within a box: a pattern that grey paper keeps and that needs no definition elsewhere in the drawing. The
 * strokes of boxes side by side go on from one to the next.
 */
export function hatch({ x, y, width, height }: Box, colour: Colour, strokeWidth = 1.5): Svg {
  const [right, floor] = [x + width, y + height];
  let strokes = '';
  for (let sum = Math.ceil((x + y) / GAP) * GAP; sum < right + floor; sum += GAP) {
    const from = Math.max(x, sum - floor);
    const to = Math.min(right, sum - y);
    if (to > from) strokes += `M${num(from)},${num(sum - from)}L${num(to)},${num(sum - to)}`;
  }
  return strokes ? path(strokes, { stroke: colour, strokeWidth }) : '';
}

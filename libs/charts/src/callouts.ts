import { type Colour, palette } from './palette.js';
import { line, rect, type Stroke, type Svg } from './svg.js';
import { block, drawBlock, type TextBlock } from './text-block.js';

const BETWEEN = 10;
const ROW_GAP = 3;
const MOST_LINES = 2;

/** Words over a plot that belong to a place in it. */
export interface Callout {
  readonly x: number;
  readonly words: string;
  /** The line from the words into the plot. */
  readonly look: Stroke;
  readonly fill?: Colour;
}

export interface Callouts {
  readonly height: number;
  /** The words, with their rows beginning at `top`, and each line down to its own end. */
  readonly draw: (top: number, ends: readonly number[]) => { readonly lines: Svg; readonly words: Svg };
}

interface Placed {
  readonly said: TextBlock;
  readonly middle: number;
  readonly row: number;
}

/** Puts every callout as near above its place as the others leave it, none over another, in as many rows as that takes. */
export function layCallouts(callouts: readonly Callout[], left: number, right: number): Callouts {
  const placed: Placed[] = [];
  for (const { x, words, fill } of callouts) {
    const look = { size: 12, weight: 'bold', anchor: 'middle', fill: fill ?? palette.text } as const;
    const said = block(words, right - left, look, MOST_LINES);
    const middle = Math.min(Math.max(x, left + said.width / 2), right - said.width / 2);
    const isTaken = (row: number): boolean =>
      placed.some(
        (one) => one.row === row && Math.abs(one.middle - middle) < (one.said.width + said.width) / 2 + BETWEEN,
      );
    let row = 0;
    while (isTaken(row)) row++;
    placed.push({ said, middle, row });
  }
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...placed.filter((one) => one.row === row).map(({ said }) => said.height)),
  );
  const height = heights.reduce((sum, one) => sum + one + ROW_GAP, 0);
  // Row 0 is nearest to the plot.
  const floorOf = (row: number): number =>
    height - heights.slice(0, row).reduce((sum, one) => sum + one + ROW_GAP, ROW_GAP);
  return {
    height,
    draw: (top, ends) => ({
      lines: callouts
        .map(({ x, look }, at) => line(x, top + floorOf(placed[at]!.row) + 2, x, ends[at]!, look))
        .join(''),
      words: placed
        .map(({ said, middle, row }) => {
          const y = top + floorOf(row) - said.height;
          const ground = { x: middle - said.width / 2 - 2, y, width: said.width + 4, height: said.height };
          return rect(ground, { fill: palette.white }) + drawBlock(said, middle, y);
        })
        .join(''),
    }),
  };
}

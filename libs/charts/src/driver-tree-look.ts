import type { Branch } from './driver-tree-data.js';
import { type Colour, palette } from './palette.js';
import { type Box, rect, type Svg } from './svg.js';
import { block, drawBlock, type TextBlock } from './text-block.js';

const PAD = { across: 10, down: 8 };
/** Longer texts end in an ellipsis; the table has them whole. */
const MOST_LINES = 9;

const looks: Record<Branch['kind'], { readonly edge: Colour; readonly edgeWidth: number; readonly corner: number }> = {
  aim: { edge: palette.blue, edgeWidth: 2, corner: 0 },
  primary: { edge: palette.blue, edgeWidth: 2, corner: 0 },
  secondary: { edge: palette.quietText, edgeWidth: 1, corner: 0 },
  change: { edge: palette.green, edgeWidth: 1.5, corner: 12 },
};

/** The texts in a branch's box, one below the other, and how high the box is. */
export interface Filled {
  readonly blocks: readonly TextBlock[];
  readonly height: number;
}

/** Breaks the branch's text for a box of the width, below a word that says what it is where no column does. */
export function fill({ kind, text, missing }: Branch, width: number, kindWord = ''): Filled {
  const solid = kind === 'aim' && !missing;
  const inner = width - 2 * PAD.across;
  const blocks = [
    block(kindWord, inner, { size: 12, fill: solid ? palette.white : palette.quietText }),
    block(
      text,
      inner,
      { size: 13, fill: solid ? palette.white : palette.text, ...(kind === 'aim' ? { weight: 'bold' } : {}) },
      MOST_LINES,
    ),
  ];
  return { blocks, height: blocks.reduce((sum, { height }) => sum + height, 2 * PAD.down) };
}

/** Draws the box of a branch: filled for the aim, heavy for a primary driver, light for a secondary one, round for a change. */
export function drawBranch({ kind, missing }: Branch, { blocks }: Filled, box: Box, loose: boolean): Svg {
  const { edge, edgeWidth, corner } = looks[kind];
  let y = box.y + PAD.down;
  const words = blocks.map((one) => {
    const drawn = drawBlock(one, box.x + PAD.across, y);
    y += one.height;
    return drawn;
  });
  return (
    rect(box, {
      fill: kind === 'aim' && !missing ? palette.blue : palette.white,
      stroke: edge,
      strokeWidth: edgeWidth,
      corner,
      ...(loose || missing ? { dashes: '5 4' } : {}),
    }) + words.join('')
  );
}

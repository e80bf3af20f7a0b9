import { type Colour, palette } from './palette.js';
import { mark, type Shape } from './marks.js';
import type { Svg } from './svg.js';
import { block, drawBlock, type TextBlock } from './text-block.js';

export const evidenceLevels = ['guess', 'observed', 'counted'] as const;
export type Evidence = (typeof evidenceLevels)[number];

/** Why it goes wrong, in the order in which the team wrote it. */
export interface FishboneData {
  /** The effect whose causes are sought: the head of the fish. Null while nobody wrote it. */
  readonly problem: string | null;
  readonly categories: readonly FishboneCategory[];
}

export interface FishboneCategory {
  readonly name: string;
  readonly causes: readonly { readonly text: string; readonly evidence: Evidence }[];
}

export const evidenceWords: Record<
  Evidence,
  { readonly words: string; readonly shape: Shape; readonly colour: Colour }
> = {
  guess: { words: 'Guess', shape: 'ring', colour: palette.common },
  observed: { words: 'Observed', shape: 'half-disc', colour: palette.purple },
  counted: { words: 'Counted', shape: 'square', colour: palette.blue },
};

/** Longer texts end in an ellipsis; the table has them whole. */
const MOST_LINES = 6;

/** A cause's mark with its text and, below, how it is known. */
export interface CauseNote {
  readonly height: number;
  readonly draw: (x: number, y: number) => Svg;
}

const INDENT = 14;

/** @param width from the middle of the mark to the end of the text */
export function causeNote({ text, evidence }: FishboneCategory['causes'][number], width: number): CauseNote {
  const { words, shape, colour } = evidenceWords[evidence];
  const said = block(text, width - INDENT, { size: 13 }, MOST_LINES);
  const known: TextBlock = block(words, width - INDENT, { size: 12, fill: palette.quietText });
  return {
    height: said.height + known.height,
    draw: (x, y) =>
      mark(shape, x, y + 8, colour) + drawBlock(said, x + INDENT, y) + drawBlock(known, x + INDENT, y + said.height),
  };
}

/** What stands on a rib without causes. */
export const noCauses = (width: number): CauseNote => {
  const said = block('No causes yet', width - INDENT, { size: 12, fill: palette.quietText });
  return { height: said.height, draw: (x, y) => drawBlock(said, x + INDENT, y) };
};

export const notesOf = ({ causes }: FishboneCategory, width: number): CauseNote[] =>
  causes.length ? causes.map((cause) => causeNote(cause, width)) : [noCauses(width)];

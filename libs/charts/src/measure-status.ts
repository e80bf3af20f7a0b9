import { assuranceWords, unstableWords, type MeasureChartData, variationWords } from './measure-data.js';
import { assuranceMark, variationMark } from './measure-icons.js';
import { palette } from './palette.js';
import type { Svg } from './svg.js';
import { block, drawBlock } from './text-block.js';

const ICON = 40;
const WORDS = 104;
const GAP = 16;

/** The icons with their words, not placed yet. */
export interface MeasureStatus {
  readonly width: number;
  readonly height: number;
  readonly draw: (left: number, top: number) => Svg;
}

/** What the engine says of variation and assurance, as icon and as words: side by side, or one above the other. */
export function measureStatus(
  { variation, assurance, isUnstable = false }: MeasureChartData,
  width: number,
): MeasureStatus {
  const pieces = [
    ...(variation === null
      ? []
      : [{ words: variationWords[variation], icon: (x: number, y: number) => variationMark(variation, x, y, ICON) }]),
    ...(assurance === null
      ? []
      : [
          {
            words: isUnstable ? `${assuranceWords[assurance]}. ${unstableWords}` : assuranceWords[assurance],
            icon: (x: number, y: number) => assuranceMark(assurance, x, y, ICON, isUnstable),
          },
        ]),
  ].map(({ words, icon }) => ({ icon, said: block(words, WORDS, { size: 12, fill: palette.text }) }));
  const widths = pieces.map(({ said }) => ICON + 8 + said.width);
  const heights = pieces.map(({ said }) => Math.max(ICON, said.height));
  const inRow = widths.reduce((sum, one) => sum + one + GAP, -GAP);
  const beside = inRow <= width;
  const offsets = pieces.map((_, at) =>
    (beside ? widths : heights).slice(0, at).reduce((sum, one) => sum + one + (beside ? GAP : 8), 0),
  );
  return {
    width: pieces.length === 0 ? 0 : beside ? inRow : Math.max(...widths),
    height: beside ? Math.max(0, ...heights) : heights.reduce((sum, one) => sum + one + 8, -8),
    draw: (left, top) =>
      pieces
        .map(({ icon, said }, at) => {
          const [x, y] = beside ? [left + offsets[at]!, top] : [left, top + offsets[at]!];
          return icon(x, y) + drawBlock(said, x + ICON + 8, y + (ICON - Math.min(ICON, said.height)) / 2);
        })
        .join(''),
  };
}

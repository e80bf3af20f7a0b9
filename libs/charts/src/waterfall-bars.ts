import { hatch } from './hatch.js';
import { key, type KeyItem } from './marks.js';
import { palette } from './palette.js';
import { type Box, rect, type Svg } from './svg.js';
import { changeInPounds, poundsInWords } from './value-words.js';
import { kindInWords, type Step } from './waterfall-steps.js';

/** A total is solid, what adds is hatched, what takes away is hollow: three greys on paper, and a sign before each change. */
export function stepBar(kind: Step['kind'], box: Box): Svg {
  if (kind === 'total') return rect(box, { fill: palette.blue });
  const strokes = kind === 'adds' ? hatch(box, palette.blue) : '';
  const look = { stroke: kind === 'adds' ? palette.blue : palette.quietText, strokeWidth: 1.5 } as const;
  return rect(box, { fill: palette.white, ...look }) + strokes;
}

/** `£1.2m` for a total, `+£414k` or `−£43k` for a change. */
export const stepAmount = ({ kind, amount }: Step): string =>
  kind === 'total' ? poundsInWords(amount) : changeInPounds(amount);

const item = (kind: Step['kind']): KeyItem => ({
  words: kindInWords[kind],
  room: 22,
  sample: (x, y) => stepBar(kind, { x: x - 11, y: y - 6, width: 22, height: 12 }),
});

/** What the bars mean, as far as there are any of them. */
export const waterfallKey = (
  steps: readonly Step[],
  left: number,
  top: number,
  width: number,
): { svg: Svg; height: number } =>
  key(
    (['total', 'adds', 'takes'] as const).filter((kind) => steps.some((step) => step.kind === kind)).map(item),
    left,
    top,
    width,
  );

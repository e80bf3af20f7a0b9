import { hatch } from './hatch.js';
import { key, type KeyItem, mark } from './marks.js';
import { palette } from './palette.js';
import { type Box, rect, type Svg } from './svg.js';
import type { Period } from './benefits-periods.js';
import { shareInWords } from './wording.js';

/** The forecast is hatched, what came is solid; what was not measured has no bar at all but a cross and its words. */
export const forecastBar = (box: Box): Svg =>
  rect(box, { fill: palette.white, stroke: palette.quietText, strokeWidth: 1.5 }) + hatch(box, palette.common, 1);

export const actualBar = (box: Box): Svg => rect(box, { fill: palette.blue });

export const notMeasuredMark = (x: number, y: number): Svg => mark('cross', x, y, palette.quietText, 5);

/** `88% realised`, `Nothing came`, `Not measured`: a share can be told of a benefit alone. */
export function stateOf({ forecast, actual }: Period): string {
  if (actual === null) return 'Not measured';
  if (actual === 0 && forecast !== 0) return 'Nothing came';
  if (forecast <= 0) return 'Measured';
  return actual < 0 ? 'A dis-benefit came' : `${shareInWords(actual, forecast)} realised`;
}

const sample = (words: string, draw: (box: Box) => Svg): KeyItem => ({
  words,
  room: 20,
  sample: (x, y) => draw({ x: x - 10, y: y - 6, width: 20, height: 12 }),
});

export const benefitsKey = (
  periods: readonly Period[],
  left: number,
  top: number,
  width: number,
): { svg: Svg; height: number } =>
  key(
    [
      sample('Forecast, frozen', forecastBar),
      ...(periods.some(({ actual }) => actual !== null) ? [sample('Actual', actualBar)] : []),
      ...(periods.some(({ actual }) => actual === null)
        ? [{ shape: 'cross', colour: palette.quietText, words: 'Not measured: a gap, not nought' } as const]
        : []),
    ],
    left,
    top,
    width,
  );

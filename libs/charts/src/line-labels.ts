import type { Measure } from './measure.js';
import type { MeasureSegment } from './measure-data.js';
import { centreLook, limitLook, lineLooks } from './measure-lines.js';
import { type Colour, palette } from './palette.js';
import { line, type Stroke, type Svg, through } from './svg.js';
import { block, drawBlock, type TextBlock } from './text-block.js';
import { exactlyInWords, valueInWords } from './value-words.js';
import type { KeyItem } from './marks.js';

/** From the end of a line to its label. */
const LEADER = 14;
const WIDEST = 150;
const MOST_LINES = 2;

/** A line as it is when the last point is reached. */
export interface LineEnd {
  readonly words: string;
  readonly value: number;
  readonly look: Stroke;
  readonly fill: Colour;
}

/** The lines that hold at the end of the chart: what somebody reads now. */
export function lineEnds({ data: { segments, targets, format, points } }: Measure): LineEnd[] {
  const segment = segments.at(-1);
  const target = targets.findLast(({ to }) => to === points.length - 1);
  const ends: LineEnd[] = [];
  const add = (name: string, value: number | null | undefined, look: Stroke, fill: Colour): void => {
    if (value === null || value === undefined) return;
    const words = name === 'Target' ? exactlyInWords(value, format) : valueInWords(value, format);
    ends.push({ words: `${name} ${words}`, value, look, fill });
  };
  if (segment) {
    add(limitName('Upper', segment), segment.upper?.at(-1), limitLook(segment), palette.quietText);
    add(segment.centreName, segment.centre.at(-1), centreLook(segment), palette.text);
    add(limitName('Lower', segment), segment.lower?.at(-1), limitLook(segment), palette.quietText);
  }
  add('Target', target?.value, lineLooks.target, palette.red);
  return ends;
}

const limitName = (side: 'Upper' | 'Lower', { trial }: MeasureSegment): string =>
  `${side} ${trial ? 'trial ' : ''}limit`;

/** The labels of the lines, broken for the margin to the right of the plot. */
export interface LineLabels {
  readonly ends: readonly { readonly end: LineEnd; readonly said: TextBlock }[];
  /** Of labels and leaders together. */
  readonly width: number;
}

export function lineLabels(measure: Measure): LineLabels {
  const ends = lineEnds(measure).map((end) => ({
    end,
    said: block(end.words, WIDEST, { size: 12, fill: end.fill }, MOST_LINES),
  }));
  return { ends, width: ends.length ? LEADER + Math.max(...ends.map(({ said }) => said.width)) : 0 };
}

/** Where the lines end, and where the margin for their labels begins. */
export interface LabelPlace {
  readonly lineEnd: number;
  readonly x: number;
  readonly top: number;
  readonly floor: number;
}

/** Each label at the height of its line, or as near as the others leave it, with a leader from where the line ends. */
export function drawLineLabels(
  { ends }: LineLabels,
  { lineEnd, x, top, floor }: LabelPlace,
  y: (value: number) => number,
): Svg {
  const placed = ends
    .map(({ end, said }) => ({ end, said, height: y(end.value), labelTop: y(end.value) - said.height / 2 }))
    .sort((one, other) => one.height - other.height);
  let free = top - 8;
  for (const label of placed) {
    label.labelTop = Math.max(label.labelTop, free);
    free = label.labelTop + label.said.height;
  }
  let end = floor + 6;
  for (const label of placed.toReversed()) {
    label.labelTop = Math.min(label.labelTop, end - label.said.height);
    end = label.labelTop;
  }
  return placed
    .map(({ end: { look }, said, height, labelTop }) => {
      const middle = labelTop + said.height / 2;
      const leader = { stroke: look.stroke ?? palette.common, strokeWidth: 1 };
      const drawn =
        Math.abs(middle - height) < 1
          ? line(x + 2, height, x + LEADER - 4, height, leader)
          : through(
              [
                [x + 1, height],
                [x + LEADER - 4, middle],
              ],
              leader,
            );
      const far = x - lineEnd > 2 ? line(lineEnd + 4, height, x, height, { ...leader, dashes: '1 4' }) : '';
      return far + drawn + drawBlock(said, x + LEADER, labelTop);
    })
    .join('');
}

/** The same lines for a key, where there is no margin beside the plot. */
export const lineKey = (measure: Measure): KeyItem[] =>
  lineEnds(measure).map(({ words, look }) => lineItem(words, look));

/** A piece of a line with its meaning. */
export const lineItem = (words: string, look: Stroke): KeyItem => ({
  words,
  room: 26,
  sample: (x, y) => line(x - 13, y, x + 13, y, look),
});

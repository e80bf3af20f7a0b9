import { dayInWords } from './days.js';
import { type AnnotationKind, kindWords, type MeasureChartData } from './measure-data.js';
import type { Annotation } from './measure.js';
import { type Colour, palette } from './palette.js';
import type { Drawn } from './sheet.js';
import { line, rect, type Svg, text } from './svg.js';
import { block, drawBlock } from './text-block.js';
import { textWidth } from './text-width.js';
import { numeral } from './wording.js';
import { tidy, wrapText } from './wrap-text.js';

const HEIGHT = 20;
const ROW = 23;
const MOST_ROWS = 3;
/** Those nearer than this many pixels share a flag: none at first, then ever more until all flags find room. */
const NEARNESSES = [0, 24, 36, 48, 72, 120, 240, Infinity];
const WIDEST_MARK = 60;

interface FlagLook {
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly words: Colour;
  readonly corner: number;
  readonly dashes: string;
}

/** Round for a cycle, square for a change, white for what is only said; each has its own line through the plot. */
const flagLooks: Record<AnnotationKind, FlagLook> = {
  cycle: { fill: palette.purple, stroke: palette.purple, words: palette.white, corner: 10, dashes: '5 4' },
  change: { fill: palette.purple, stroke: palette.purple, words: palette.white, corner: 2, dashes: '8 3' },
  note: { fill: palette.white, stroke: palette.quietText, words: palette.text, corner: 2, dashes: '2 4' },
  recalculated: { fill: palette.white, stroke: palette.quietText, words: palette.text, corner: 10, dashes: '1.5 3' },
};

/** A flag over the plot, at one annotation or at several that stand close together. */
interface Flag {
  readonly xs: readonly number[];
  readonly kinds: readonly AnnotationKind[];
  readonly words: string;
  readonly left: number;
  readonly width: number;
  readonly row: number;
}

export interface Flags {
  readonly flags: readonly Flag[];
  readonly height: number;
}

/** An annotation and the pixel it stands at. */
export interface Flagged {
  readonly x: number;
  readonly annotation: Annotation;
}

/** Puts every flag where none covers another, in three rows at most: those that stand too close share a flag. */
export function layFlags(marks: readonly Flagged[], left: number, right: number): Flags {
  let flags: Flag[] | null = null;
  for (const nearness of NEARNESSES) flags ??= inRows(clustersOf(marks, nearness), left, right);
  const rows = Math.max(0, ...(flags ?? []).map(({ row }) => row + 1));
  return { flags: flags ?? [], height: rows * ROW };
}

/** @returns null when three rows are not enough */
function inRows(groups: readonly (readonly Flagged[])[], left: number, right: number): Flag[] | null {
  const ends: number[] = Array<number>(MOST_ROWS).fill(-Infinity);
  const flags: Flag[] = [];
  for (const group of groups) {
    const xs = group.map(({ x }) => x);
    const [first, last] = [xs[0]!, xs.at(-1)!];
    const words = flagWords(group);
    const width = Math.max(HEIGHT, textWidth(words, 12, 'bold') + 12, last - first + 6);
    const at = Math.min(Math.max((first + last - width) / 2, left), right - width);
    const row = ends.findIndex((end) => end <= at);
    if (row < 0) return null;
    ends[row] = at + width + 3;
    flags.push({ xs, kinds: group.map(({ annotation }) => annotation.kind), words, left: at, width, row });
  }
  return flags;
}

function clustersOf(marks: readonly Flagged[], nearness: number): Flagged[][] {
  const clusters: Flagged[][] = [];
  for (const one of marks) {
    const cluster = clusters.at(-1);
    if (cluster && one.x - cluster[0]!.x < nearness) cluster.push(one);
    else clusters.push([one]);
  }
  return clusters;
}

/** `2`, or `2 +3` for a flag that three others share. */
function flagWords(group: readonly Flagged[]): string {
  const first = shortMark(group[0]!.annotation.number);
  return group.length === 1 ? first : `${first} +${group.length - 1}`;
}

/** The mark as far as it fits into a flag; a bullet where nobody gave one. */
const shortMark = (mark: string): string =>
  tidy(mark) === '' ? '•' : wrapText(mark, { width: WIDEST_MARK, size: 12, weight: 'bold', maxLines: 1 })[0]!;

function drawFlag(kinds: readonly AnnotationKind[], words: string, x: number, y: number, width: number): Svg {
  const look = flagLooks[kinds.find((kind) => kind === 'cycle') ?? kinds[0]!];
  const box = { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: HEIGHT - 1.5 };
  return (
    rect(box, { fill: look.fill, stroke: look.stroke, strokeWidth: 1.5, corner: look.corner }) +
    text(x + width / 2, y + 14.3, words, { size: 12, weight: 'bold', anchor: 'middle', fill: look.words })
  );
}

export const drawFlags = ({ flags }: Flags, top: number): Svg =>
  flags.map(({ kinds, words, left, width, row }) => drawFlag(kinds, words, left, top + row * ROW, width)).join('');

const TICK = 8;

/**
 * The lines of all flags through one plot; the topmost plot has them begin under their flags. Where several share a flag, the
 * first has the line and the others a tick, for a dozen lines side by side would hide the values.
 */
export function flagLines({ flags }: Flags, flagsTop: number | null, top: number, floor: number): Svg {
  let svg = '';
  for (const { xs, kinds, row } of flags) {
    const from = flagsTop === null ? top : flagsTop + row * ROW + HEIGHT;
    xs.forEach((x, at) => {
      const { stroke, dashes } = flagLooks[kinds[at]!];
      if (at === 0) svg += line(x, from, x, floor, { stroke, strokeWidth: 1.25, dashes });
      else if (flagsTop !== null) svg += line(x, from, x, top + TICK, { stroke, strokeWidth: 1.25 });
    });
  }
  return svg;
}

/** `12 Mar 2026, PDSA cycle: Nurses may start antibiotics`. */
export function annotationWords(one: Annotation, axis: MeasureChartData['axis']): string {
  const place = axis === 'time' ? dayInWords(one.place) : `${axis === 'weeks' ? 'Week' : 'Case'} ${numeral(one.place)}`;
  const said = tidy(one.text);
  return `${place}, ${kindWords[one.kind]}${said === '' ? '' : `: ${said}`}`;
}

const TWO_COLUMNS_FROM = 5;
const COLUMN_GAP = 24;

/** What the flags stand for, each with its day and its words; in two columns where there is room and reason. */
export function flagList(
  annotations: readonly Annotation[],
  axis: MeasureChartData['axis'],
  {
    left,
    top,
    width,
    desk,
  }: { readonly left: number; readonly top: number; readonly width: number; readonly desk: boolean },
): Drawn {
  const columns = desk && annotations.length >= TWO_COLUMNS_FROM ? 2 : 1;
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
  const marks = annotations.map(({ number }) => shortMark(number));
  const flagWidth = Math.max(HEIGHT, ...marks.map((mark) => textWidth(mark, 12, 'bold') + 12));
  const each = Math.ceil(annotations.length / columns);
  const parts: Svg[] = [];
  let bottom = top;
  let y = top;
  annotations.forEach((one, at) => {
    if (at % each === 0) y = top;
    const x = left + Math.floor(at / each) * (columnWidth + COLUMN_GAP);
    const said = block(annotationWords(one, axis), columnWidth - flagWidth - 8, { size: 13 });
    const mark = marks[at]!;
    const width = Math.max(HEIGHT, textWidth(mark, 12, 'bold') + 12);
    parts.push(drawFlag([one.kind], mark, x, y, width), drawBlock(said, x + flagWidth + 8, y + 2));
    y += Math.max(HEIGHT, said.height + 2) + 4;
    bottom = Math.max(bottom, y);
  });
  return { parts, bottom };
}

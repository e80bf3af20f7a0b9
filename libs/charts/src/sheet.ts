import type { Chart, ChartOptions, ChartTable } from './chart.js';
import { palette } from './palette.js';
import { picture, type Svg } from './svg.js';
import { block, drawBlock, type TextBlock } from './text-block.js';

/** At and above this width a chart is drawn as for a desk, below it as for a phone. */
export const DESK = 640;
const NARROWEST = 300;
const WIDEST = 2000;
const PREFIX = /^[A-Za-z][\w-]*$/;

/** The part of the drawing below its title, and how it is put together. */
export interface Sheet {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  /** Where the chart itself begins. */
  readonly top: number;
  readonly desk: boolean;
  readonly head: Svg;
}

/** What is drawn under the title, and where it ends. */
export interface Drawn {
  readonly parts: Svg[];
  readonly bottom: number;
}

/** @throws RangeError naming the chart and the option when no chart can be made with it */
export function ensureOptions(chart: string, { width, idPrefix }: ChartOptions, narrowest = NARROWEST): void {
  if (!(width >= narrowest && width <= WIDEST))
    throw new RangeError(`${chart}: the width ${width} is not between ${narrowest} and ${WIDEST}`);
  if (!PREFIX.test(idPrefix))
    throw new RangeError(`${chart}: the idPrefix “${idPrefix}” is not a letter followed by letters, digits, - or _`);
}

/** Writes the title, and below it what helps to read the chart; so many pixels to the right of both stay free. */
export function sheet({ width, title }: ChartOptions, guide = '', aside = 0): Sheet {
  const desk = width >= DESK;
  const margin = desk ? 20 : 12;
  const inner = width - 2 * margin;
  const titleBlock = block(title, inner - aside, { size: desk ? 18 : 16, weight: 'bold' });
  const guideBlock = block(guide, inner - aside, { size: 13, fill: palette.quietText });
  const guideTop = margin + titleBlock.height + (titleBlock.height && guideBlock.height ? 4 : 0);
  return {
    left: margin,
    right: width - margin,
    width: inner,
    top: guideTop + guideBlock.height + 16,
    desk,
    head: drawBlock(titleBlock, margin, margin) + drawBlock(guideBlock, margin, guideTop),
  };
}

/** Puts the picture, its sentence and its table together. */
export function chartOf(
  options: ChartOptions,
  page: Sheet,
  { parts, bottom }: Drawn,
  words: { readonly finding: string; readonly table: ChartTable },
): Chart {
  const svg = picture(options, Math.ceil(bottom + page.left), words.finding, [page.head, ...parts]);
  return { svg, title: options.title, ...words };
}

/** A drawing of nothing yet: the sentence that says so, in the middle of an empty frame. */
export function emptyChart(options: ChartOptions, table: ChartTable, finding: string): Chart {
  const page = sheet(options);
  const said: TextBlock = block(finding, page.width - 48, { size: 16, fill: palette.quietText, anchor: 'middle' });
  const height = said.height + 64;
  const frame =
    `<rect x="${page.left}" y="${Math.round(page.top)}" width="${page.width}" height="${Math.ceil(height)}" ` +
    `fill="${palette.ground}" stroke="${palette.common}" stroke-dasharray="4 4"/>`;
  const parts = [frame, drawBlock(said, options.width / 2, page.top + 32)];
  return chartOf(options, page, { parts, bottom: page.top + height }, { finding, table });
}

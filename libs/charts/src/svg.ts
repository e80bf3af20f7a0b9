import type { ChartOptions } from './chart.js';
import { type Colour, palette } from './palette.js';
import type { Weight } from './text-width.js';
import { tidy } from './wrap-text.js';

/** A piece of SVG whose texts are escaped already. */
export type Svg = string;

/**
 * The number as it stands in the drawing: at most two decimals, never -0.
 * @throws RangeError when it is none: a drawing with NaN in it draws nothing and says nothing
 */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`num: ${value} cannot be drawn`);
  return `${Math.round(value * 100) / 100 + 0}`;
}

const MARKUP = /[&<>"']/;

/** What somebody typed, as the content of an element or an attribute. */
export function escapeText(text: string): string {
  const shown = tidy(text);
  if (!MARKUP.test(shown)) return shown;
  return shown
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export interface Stroke {
  readonly fill?: Colour | 'none';
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap, like `4 3`. */
  readonly dashes?: string;
}

const paint = ({ fill = 'none', stroke, strokeWidth = 1, dashes }: Stroke): string =>
  ` fill="${fill}"` +
  (stroke ? ` stroke="${stroke}" stroke-width="${num(strokeWidth)}"` : '') +
  (dashes ? ` stroke-dasharray="${dashes}"` : '');

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rect = ({ x, y, width, height }: Box, look: Stroke & { readonly corner?: number }): Svg =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(Math.max(0, width))}" height="${num(Math.max(0, height))}"` +
  (look.corner ? ` rx="${num(look.corner)}"` : '') +
  `${paint(look)}/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, look: Stroke): Svg =>
  `<line x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}"${paint(look)}/>`;

export const circle = (x: number, y: number, radius: number, look: Stroke): Svg =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}"${paint(look)}/>`;

export const path = (d: string, look: Stroke): Svg => `<path d="${d}" stroke-linejoin="round"${paint(look)}/>`;

/** A path through points, closed or open. */
export const through = (points: readonly (readonly [number, number])[], look: Stroke, closed = false): Svg =>
  path(points.map(([x, y], at) => `${at ? 'L' : 'M'}${num(x)},${num(y)}`).join('') + (closed ? 'Z' : ''), look);

export type Anchor = 'start' | 'middle' | 'end';

export interface TextLook {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: Colour;
  readonly anchor?: Anchor;
  /** A white edge, so that the text can be read where a line passes behind it. */
  readonly halo?: boolean;
}

/** One line of text that stands on `y`. */
export const text = (x: number, y: number, words: string, look: TextLook): Svg =>
  `<text x="${num(x)}" y="${num(y)}" font-size="${num(look.size)}"` +
  (look.weight === 'bold' ? ' font-weight="bold"' : '') +
  (look.anchor && look.anchor !== 'start' ? ` text-anchor="${look.anchor}"` : '') +
  (look.halo ? ` stroke="${palette.white}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"` : '') +
  ` fill="${look.fill ?? palette.text}">${escapeText(words)}</text>`;

/** The whole picture: named by its title, described by its finding. */
export function picture({ width, idPrefix, title }: ChartOptions, height: number, finding: string, parts: Svg[]): Svg {
  const size = `width="${num(width)}" height="${num(height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-desc" ` +
    `viewBox="0 0 ${num(width)} ${num(height)}" ${size} font-family="Arial, 'Liberation Sans', sans-serif">` +
    `<title id="${idPrefix}-title">${escapeText(title)}</title><desc id="${idPrefix}-desc">${escapeText(finding)}</desc>` +
    `<rect ${size} fill="${palette.white}"/>${parts.join('')}</svg>`
  );
}

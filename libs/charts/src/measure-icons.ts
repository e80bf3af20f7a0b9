import {
  type Assurance,
  assurances,
  assuranceWords,
  unstableWords,
  type Variation,
  variations,
  variationWords,
} from './measure-data.js';
import { type Colour, palette } from './palette.js';
import { ensureOneOf } from './refused.js';
import { circle, escapeText, line, num, type Svg, text, through } from './svg.js';

/** The letters of an icon are 12 pixels high from here on. */
const SMALLEST = 30;
const LARGEST = 200;
const PREFIX = /^[A-Za-z][\w-]*$/;

export interface IconOptions {
  /** Begins the id of its title: a letter, then letters, digits, `-`, `_`. */
  readonly idPrefix: string;
  /** Width and height in CSS pixels, 30 to 200. */
  readonly size?: number;
}
export interface AssuranceIconOptions extends IconOptions {
  /** The process is changing: the icon is grey and its title says that it says little. */
  readonly isUnstable?: boolean;
}

interface IconLook {
  readonly colour: Colour;
  /** Darker, where the ring's colour could not be read. */
  readonly ink: Colour;
}

const grey: IconLook = { colour: palette.common, ink: palette.quietText };
const blue: IconLook = { colour: palette.blue, ink: palette.blue };
const orange: IconLook = { colour: palette.concern, ink: palette.concernDark };
const purple: IconLook = { colour: palette.purple, ink: palette.purple };

const variationLooks: Record<Variation, IconLook> = {
  common: grey,
  'improvement-high': blue,
  'improvement-low': blue,
  'concern-high': orange,
  'concern-low': orange,
  'neutral-high': purple,
  'neutral-low': purple,
  special: purple,
};
const assuranceLooks: Record<Assurance, IconLook & { readonly letter: string }> = {
  pass: { ...blue, letter: 'P' },
  fail: { ...orange, letter: 'F' },
  'hit-or-miss': { ...grey, letter: '?' },
};

/** The shares of the icon's size at which the dots stand, from left to right. */
const wandering = [
  [0.24, 0.56],
  [0.41, 0.38],
  [0.58, 0.6],
  [0.76, 0.44],
] as const;
const rising = [
  [0.3, 0.76],
  [0.46, 0.68],
  [0.6, 0.52],
  [0.74, 0.32],
] as const;
const falling = rising.map(([x, y]) => [x, 1 - y] as const);

type Place = readonly [x: number, y: number];

/** A ring of the size with its corner at a point. */
const ring = (x: number, y: number, size: number, { colour }: IconLook): Svg =>
  circle(x + size / 2, y + size / 2, 0.455 * size, { fill: palette.white, stroke: colour, strokeWidth: 0.09 * size });

function dots(x: number, y: number, size: number, shares: readonly Place[], { ink }: IconLook): Svg {
  const places = shares.map(([across, down]) => [x + across * size, y + down * size] as const);
  const joins = through(places, { stroke: ink, strokeWidth: 0.05 * size });
  return joins + places.map(([dotX, dotY]) => circle(dotX, dotY, 0.065 * size, { fill: ink })).join('');
}

/** An arrow to either side: something is different, and neither higher nor lower. */
function bothSides(x: number, y: number, size: number, { ink }: IconLook): Svg {
  const look = { stroke: ink, strokeWidth: 0.1 * size };
  const at = (across: number, down: number): Place => [x + across * size, y + down * size];
  return (
    through([at(0.5, 0.76), at(0.5, 0.24)], look) +
    through([at(0.35, 0.37), at(0.5, 0.22), at(0.65, 0.37)], look) +
    through([at(0.35, 0.63), at(0.5, 0.78), at(0.65, 0.63)], look)
  );
}

function arrow(x: number, y: number, size: number, up: boolean, { ink }: IconLook): Svg {
  const look = { stroke: ink, strokeWidth: 0.1 * size };
  const at = (across: number, down: number): Place => [x + across * size, y + (up ? down : 1 - down) * size];
  return through([at(0.5, 0.76), at(0.5, 0.28)], look) + through([at(0.31, 0.47), at(0.5, 0.26), at(0.69, 0.47)], look);
}

/** The letter in the empty corner beside the dots, or in the middle. */
const letter = (x: number, y: number, size: number, words: string, { ink }: IconLook, height = 0.46): Svg =>
  text(x, y + 0.36 * height * size, words, { size: height * size, weight: 'bold', anchor: 'middle', fill: ink });

/** A group drawn into a chart, with its upper left corner at the point. */
export function variationMark(kind: Variation, x: number, y: number, size: number): Svg {
  const look = variationLooks[kind];
  const high = kind.endsWith('high');
  const sign =
    kind === 'common'
      ? dots(x, y, size, wandering, look)
      : kind === 'special'
        ? bothSides(x, y, size, look)
        : kind.startsWith('neutral')
          ? arrow(x, y, size, high, look)
          : dots(x, y, size, high ? rising : falling, look) +
            letter(x + 0.36 * size, y + (high ? 0.37 : 0.63) * size, size, high ? 'H' : 'L', look, 0.42);
  return `<g>${ring(x, y, size, look)}${sign}</g>`;
}

/** The letter over a target line; grey where the process is changing and its limits foretell little. */
export function assuranceMark(kind: Assurance, x: number, y: number, size: number, isUnstable = false): Svg {
  const look = { ...assuranceLooks[kind], ...(isUnstable ? grey : {}) };
  const height = y + 0.74 * size;
  const target = line(x + 0.24 * size, height, x + 0.76 * size, height, {
    stroke: look.ink,
    strokeWidth: 0.05 * size,
    dashes: `${num(0.09 * size)} ${num(0.065 * size)}`,
  });
  return `<g>${ring(x, y, size, look)}${letter(x + size / 2, y + 0.44 * size, size, look.letter, look, 0.5)}${target}</g>`;
}

function icon(name: string, { idPrefix, size = 40 }: IconOptions, words: string, draw: (size: number) => Svg): Svg {
  if (!(size >= SMALLEST && size <= LARGEST))
    throw new RangeError(`${name}: the size ${size} is not between ${SMALLEST} and ${LARGEST}`);
  if (!PREFIX.test(idPrefix))
    throw new RangeError(`${name}: the idPrefix “${idPrefix}” is not a letter followed by letters, digits, - or _`);
  const length = num(size);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${idPrefix}-title" ` +
    `viewBox="0 0 ${length} ${length}" width="${length}" height="${length}" font-family="Arial, 'Liberation Sans', sans-serif">` +
    `<title id="${idPrefix}-title">${escapeText(words)}</title>${draw(size)}</svg>`
  );
}

/**
 * The icon of what the latest point says, alone, for a table of measures: H or L with rising or falling dots, an arrow where
 * neither is good, wandering dots for common cause. Its title says the same in words.
 * @throws RangeError when there is no such variation, or the size or the idPrefix cannot be used
 * @see NHS England, Making Data Count, variation icons
 */
export function variationIcon(kind: Variation, options: IconOptions): Svg {
  ensureOneOf('variationIcon', 'kind', kind, variations);
  return icon('variationIcon', options, variationWords[kind], (size) => variationMark(kind, 0, 0, size));
}

/**
 * The icon of whether the target can be relied on, alone, for a table of measures: P, F or ?. Its title says the same in words.
 * @throws RangeError when there is no such assurance, or the size or the idPrefix cannot be used
 * @see NHS England, Making Data Count, assurance icons
 */
export function assuranceIcon(kind: Assurance, options: AssuranceIconOptions): Svg {
  ensureOneOf('assuranceIcon', 'kind', kind, assurances);
  const { isUnstable = false } = options;
  const words = isUnstable ? `${assuranceWords[kind]}. ${unstableWords}` : assuranceWords[kind];
  return icon('assuranceIcon', options, words, (size) => assuranceMark(kind, 0, 0, size, isUnstable));
}

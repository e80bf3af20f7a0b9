import { wrapText } from './wrap-text.js';

/** `1,200`: a whole number as the NHS writes it. */
export const numeral = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 cause`, `2 causes`, `3 people` (with `person`, `people`). */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${numeral(count)} ${count === 1 ? one : more}`;

/** `the 1 cause`, `both causes`, `all 3 causes`. */
export const allOf = (count: number, one: string, more = `${one}s`): string =>
  count === 1 ? `the 1 ${one}` : count === 2 ? `both ${more}` : `all ${numeral(count)} ${more}`;

/** The form of a verb that goes with the number: `is` or `are`, `lacks` or `lack`. */
export const verb = (count: number, one: string, more: string): string => (count === 1 ? one : more);

/** Joins what is there of a sentence's parts by semicolons, begins it with a capital and ends it. */
export function sentence(...parts: (string | false)[]): string {
  const said = parts.filter((part) => part !== false && part !== '').join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** `first, second and third`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** As long as a name may be in pixels of the smallest text, so that a sentence can still be followed. */
const LONGEST_NAME = 360;

/** A name as it stands within a sentence: one line, ended by an ellipsis where it is long, without a stop of its own. */
export function named(name: string, instead = 'Without a name'): string {
  const [line = ''] = wrapText(name, { width: LONGEST_NAME, size: 12, maxLines: 1 });
  return line.replace(/[.!?\s]+$/, '') || instead;
}

/** `88%`, `less than 1%`, `more than 99%`: whole per cent, never rounded to none or to all. The whole is more than nought. */
export function shareInWords(part: number, whole: number): string {
  const percent = Math.round((part * 100) / whole);
  if (percent === 0 && part !== 0) return part > 0 ? 'less than 1%' : 'less than 0%';
  if (percent === 100 && part !== whole) return part < whole ? 'more than 99%' : 'more than 100%';
  return `${percent < 0 ? '−' : ''}${numeral(Math.abs(percent))}%`;
}

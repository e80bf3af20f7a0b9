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

import type { ReadOption } from '../read-case.js';

/** Business as usual is no option to choose: a shortlist needs so many others. */
export const FEWEST_REAL = 2;

/**
 * Whether an option may be on the shortlist: one that fails a success factor may not, and business as usual always is.
 * @see The Green Book (2026), 5.9 and 5.18
 */
export const isShortlisted = ({ kind, rating }: Pick<ReadOption, 'kind' | 'rating'>): boolean =>
  kind === 'bau' || rating !== 'red';

/** The options on the shortlist among which there is a choice. */
export const realOptions = <Option extends Pick<ReadOption, 'kind' | 'rating'>>(options: readonly Option[]): Option[] =>
  options.filter((option) => option.kind !== 'bau' && isShortlisted(option));

/** Counts in the sentences people read. Digits throughout, as the NHS writes them. */

/** `1 cause`, `3 causes`. */
export const counted = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`;

/** `The 1 cause`, `All 3 causes`: the beginning of a sentence about each of them. */
export const allOf = (many: number, one: string): string => (many === 1 ? `The 1 ${one}` : `All ${many} ${one}s`);

/** The verb that goes with a count. */
export const verb = (many: number, one: string, more: string): string => (many === 1 ? one : more);

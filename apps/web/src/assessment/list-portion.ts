/** How many rows of a list a page holds: with more it would weigh too much for a slow ward computer. */
const PORTION = 60;

export interface Portion<Row> {
  readonly rows: readonly Row[];
  /** Where the list goes on, as a search of the same page; null at its end. */
  readonly more: string | null;
}

/** The rows from the one that the address names, counted from 0. */
export function portionOf<Row>(rows: readonly Row[], address: string): Portion<Row> {
  const { searchParams } = new URL(address);
  const asked = Number(searchParams.get('from') ?? 0);
  const from = Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
  searchParams.set('from', String(from + PORTION));
  return {
    rows: rows.slice(from, from + PORTION),
    more: rows.length > from + PORTION ? `?${searchParams.toString()}` : null,
  };
}

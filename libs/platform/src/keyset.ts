import { InvalidInput } from './refusal.js';

/** What a list is asked for: how many, and after which row. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** One page of a list in a fixed order. `cursors[i]` belongs to `nodes[i]`. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
}

export const LARGEST_PAGE = 100;

/** @throws InvalidInput unless 1 <= first <= 100 */
export function pageSize({ first }: PageRequest): number {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE)
    throw new InvalidInput(`Ask for between 1 and ${LARGEST_PAGE} at a time.`, ['first']);
  return first;
}

/** An opaque cursor of the values that place a row in its order. */
export const cursorOf = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * The values of a cursor made by `cursorOf`, or null at the start of the list.
 * @param width how many values the order has
 * @throws InvalidInput if the cursor is not one of ours
 */
export function cursorValues({ after }: PageRequest, width: number): (string | number)[] | null {
  if (after === null || after === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (
      Array.isArray(values) &&
      values.length === width &&
      values.every((value) => typeof value === 'string' || typeof value === 'number')
    )
      return values as (string | number)[];
  } catch {
    // falls through to the refusal
  }
  throw new InvalidInput('This place in the list is not known. Start again from the first page.', ['after']);
}

/** Makes a page from `first + 1` rows: the extra row only says that there is more. */
export function pageFrom<Row>(
  rows: readonly Row[],
  request: PageRequest,
  order: (row: Row) => (string | number)[],
): Page<Row> {
  const nodes = rows.slice(0, request.first);
  return { nodes, cursors: nodes.map((row) => cursorOf(order(row))), hasNextPage: rows.length > request.first };
}

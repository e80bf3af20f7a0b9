/** A line of an imported file, counted from 1 with the heading. */
export interface RefusedLine {
  readonly line: number;
  readonly why: string;
}

/** Nothing of the file was entered. The operator's to mend: the API imports no files. */
export class ImportRefused extends Error {
  /**
   * @param first the first of the lines that cannot be taken
   * @param total how many there are in all
   */
  constructor(
    readonly first: readonly RefusedLine[],
    readonly total: number,
  ) {
    super(
      `${total} line${total === 1 ? '' : 's'} of the file cannot be taken, and nothing was entered. Line ${first[0]?.line ?? 0}: ${first[0]?.why ?? ''}`,
    );
  }
}

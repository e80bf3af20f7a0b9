/** What every chart gives back: the picture, and everything in it a second and a third time in words. */
export interface Chart {
  /** One `<svg>` element with presentation attributes alone: no style, no script, nothing fetched. */
  readonly svg: string;
  readonly title: string;
  /** One sentence that says what the picture shows. The same data give the same sentence. */
  readonly finding: string;
  readonly table: ChartTable;
}

/** The twin of the picture for whoever reads a table rather than a drawing. Every row has as many cells as there are columns. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: string[];
  readonly rows: string[][];
}

export interface ChartOptions {
  /** Width of the drawing in CSS pixels, 300 to 2000. The chart is laid out anew for it, never scaled. */
  readonly width: number;
  /** Begins every id in the drawing, so that two charts can stand on one page: a letter, then letters, digits, `-`, `_`. */
  readonly idPrefix: string;
  readonly title: string;
}

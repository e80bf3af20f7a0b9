export type FaultCode =
  | 'BANDS_DIFFER'
  | 'BANDS_GAP'
  | 'BANDS_OVERLAP'
  | 'CELL_MISSING'
  | 'COLUMNS_MISSING'
  | 'DUPLICATE_ROW'
  | 'HEADER_MISSING'
  | 'NOT_A_COUNT'
  | 'NOT_A_DAY'
  | 'NOT_A_YEAR'
  | 'NOT_AN_AGE'
  | 'NOT_YES_OR_NO'
  | 'NO_ROWS'
  | 'OPEN_QUOTE'
  | 'PRINCIPAL_MISSING'
  | 'SEXES_MIXED'
  | 'UNKNOWN_SEX'
  | 'UNKNOWN_VARIANT';

/** What keeps a file from being read, and where: a line counted from 1, as an editor does, and the column's name. */
export interface PopulationFault {
  readonly code: FaultCode;
  readonly line: number;
  /** Null where the line falls into no columns. */
  readonly column: string | null;
  /** A sentence that says what to do. */
  readonly message: string;
}

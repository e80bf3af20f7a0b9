import type { RubricOutcome } from '#libs/marking-statistics';

/** What a panel found: nothing wrong, something wrong that does not change the result, or that the result is another. */
export type PanelFinding = 'not-upheld' | 'stands-but-noted' | 'amended';

/** A level that a panel puts in the place of what the marks gave. */
export interface AmendedLevel {
  readonly criterion: string;
  readonly level: number;
}

/** A result as a panel's minute keeps it. */
export interface KeptResult {
  /** In per cent; null when the work is sent back. */
  readonly total: number | null;
  readonly outcome: NonNullable<RubricOutcome['outcome']>;
  readonly band: string | null;
  readonly failures: readonly string[];
}

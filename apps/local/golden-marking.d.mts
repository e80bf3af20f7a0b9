export interface MarkingVerdict {
  readonly id: string;
  readonly verdict: 'agrees' | 'differs';
  readonly differences: readonly string[];
}

/** Runs one golden case, as read from its file, through the statistics of marking. */
export function checkMarkingCase(golden: unknown): MarkingVerdict;

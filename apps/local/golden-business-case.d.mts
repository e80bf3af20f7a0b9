export interface BusinessCaseVerdict {
  readonly id: string;
  readonly verdict: 'agrees' | 'differs';
  readonly differences: readonly string[];
}

/** Runs one golden case, as read from its file, through the appraisal engine. */
export function checkBusinessCase(golden: unknown): BusinessCaseVerdict;

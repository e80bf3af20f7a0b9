export interface SpcVerdict {
  readonly id: string;
  readonly verdict: 'agrees' | 'partly' | 'differs';
  readonly differences: readonly string[];
}

/** Runs one golden case, as read from its file, through the SPC engine. */
export function checkSpcCase(golden: unknown): SpcVerdict;

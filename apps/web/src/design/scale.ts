import type { Choice } from './form.js';

/** A scale of 1 to 5 with words at its ends. */
export const scale = (lowest: string, highest: string): Choice[] =>
  [1, 2, 3, 4, 5].map((step) => ({
    value: String(step),
    label: step === 1 ? `1, ${lowest}` : step === 5 ? `5, ${highest}` : String(step),
  }));

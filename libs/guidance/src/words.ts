import type { Question } from './edition.js';

/** Words as people count them: what is between white space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Whether a text keeps a question's word limits. */
export type WordCheck =
  | { readonly kind: 'within'; readonly words: number }
  | { readonly kind: 'tooFew'; readonly words: number; readonly needed: number }
  | { readonly kind: 'tooMany'; readonly words: number; readonly allowed: number };

export function checkWords({ words: limits }: Question, text: string): WordCheck {
  const words = countWords(text);
  if (limits && words < limits.min) return { kind: 'tooFew', words, needed: limits.min };
  if (limits && words > limits.max) return { kind: 'tooMany', words, allowed: limits.max };
  return { kind: 'within', words };
}

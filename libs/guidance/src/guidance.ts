import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, Guidance, Question } from './edition.js';
import { ContentFaults } from './read-content.js';
import { readEdition } from './read-edition.js';

/** Reads every edition in a folder; the one last by name is current. @throws ContentFaults naming all that is wrong */
export function readGuidance(folder: string): Guidance {
  const faults: string[] = [];
  const editions = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((key) => readEdition(join(folder, key), key, faults));
  const current = editions.at(-1);
  if (!current) faults.push('there is no edition');
  if (faults.length || !current) throw new ContentFaults(faults);
  return {
    current,
    editions,
    edition: (key) => {
      const found = editions.find((edition) => edition.key === key);
      if (!found) throw new RangeError(`There is no edition ${key} of the guidance.`);
      return found;
    },
  };
}

let loaded: Guidance | undefined;

/** The guidance that ships, read and checked once. The text lies beside the code, in the sources as in the build. */
export const loadGuidance = (): Guidance => (loaded ??= readGuidance(join(import.meta.dirname, '..', 'content')));

/** How a question is put to a project that follows a model, or none yet. */
export const promptFor = ({ ask, prompts }: Question, modelKey: string | null): string =>
  (modelKey && prompts[modelKey]) || ask;

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

export type Route = 'research' | 'audit' | 'evaluation' | 'improvement' | 'surveillance' | 'unsure';

/**
 * Which route a project takes: the first yes, in the order of the questions, decides; without one it is unsure. Advice,
 * not a ruling: the Health Research Authority's own tool decides.
 */
export function sortRoute(
  { tools }: Edition,
  answers: Readonly<Record<string, boolean>>,
): { route: Route; because: string } {
  const decisive = tools.routeSorter.find(({ key }) => answers[key] === true);
  if (decisive) return { route: decisive.yesMeans, because: decisive.because };
  return {
    route: 'unsure',
    because: 'No answer decided it. Ask your quality improvement or audit office before you start.',
  };
}

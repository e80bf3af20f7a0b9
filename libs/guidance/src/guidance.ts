import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Guidance, Question } from './edition.js';
import { ContentFaults } from './front-matter.js';
import { modelKeys } from './keys.js';
import { readEdition } from './read-edition.js';

/**
 * Reads every edition in a folder; the newest by name is current.
 * @throws ContentFaults naming all that is wrong
 */
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
export function promptFor({ ask, prompts }: Question, modelKey: string | null): string {
  const model = modelKeys.find((key) => key === modelKey);
  return (model && prompts[model]) ?? ask;
}

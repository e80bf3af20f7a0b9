import { ensure, InvalidInput } from '#libs/platform';
import type { SummativeRubric } from '../schemes/scheme-rules.js';

const LONGEST_NOTE = 2000;

/** What a marker says to the moderator and to nobody else. @throws InvalidInput naming the place */
export function ensureSaid(
  rubric: SummativeRubric,
  { unsure, note }: { readonly unsure: readonly string[]; readonly note: string },
): void {
  const unknown = unsure.find((criterion) => !rubric.criteria.some(({ key }) => key === criterion));
  ensure(unknown === undefined, () => new InvalidInput(`The rubric has no criterion ${unknown}.`, ['unsure']));
  ensure(
    new Set(unsure).size === unsure.length,
    () => new InvalidInput('Ask the moderator to look at a criterion once.', ['unsure']),
  );
  ensure(
    note.length <= LONGEST_NOTE,
    () => new InvalidInput(`The note to the moderator has at most ${LONGEST_NOTE} characters.`, ['note']),
  );
}

import { redirect } from 'react-router';
import type { Act, ActPage, Refused } from '../design/acts.js';
import { found } from '../design/acts.js';
import { readForm, type Typed } from '../design/form.js';
import type { GlobalRating } from '../gql/graphql.js';
import { commentField, levelField, levelsGiven, markFields, type MarkingRubric } from './mark-form.js';
import { PacketToMark, SaveMark } from './packet.queries.js';

/** What a browser is told when it saved by itself. */
export interface SavedQuietly {
  readonly version: number;
}

type NotSaved = Omit<Refused, 'form'>;

/** Saves the sheet. The button says where to go on: to check the mark, or the same page again. */
export const saveMark: Act = {
  async run(body, page) {
    const saved = await save(body, page);
    if ('errors' in saved) return saved;
    page.say(['Mark saved.', ...saved.warnings].join(' '));
    const here = `/marking/${page.param('packetId')}`;
    return redirect(body.get('goes') === 'check' ? `${here}/check` : here);
  },
};

/** Saves the sheet while it is filled in: the page stays, and learns the new version. */
export const saveMarkQuietly: Act = {
  async run(body, page) {
    const saved = await save(body, page);
    return 'errors' in saved ? saved : Response.json({ version: saved.version } satisfies SavedQuietly);
  },
};

async function save(
  body: FormData,
  page: ActPage,
): Promise<NotSaved | { readonly version: number; readonly warnings: readonly string[] }> {
  const rubric = await rubricOf(page);
  const read = readForm(markFields(rubric), body);
  if (!read.ok) return { errors: read.errors, typed: read.typed, isConflict: false };
  const { levels, withoutLevel } = levelsGiven(rubric, read.input);
  if (withoutLevel.length)
    return refused(
      read.typed,
      withoutLevel.map(({ key, title }) => ({
        field: levelField(key),
        message: `Select a level for ${title.toLowerCase()}, so that your reasons can be saved`,
      })),
    );
  const { id, version, flags, globalRating } = read.input;
  const key = body.get('idempotencyKey');
  const { saveMark: answer } = await page.graphql(SaveMark, {
    input: {
      id: String(id),
      version: Number(version),
      levels: [...levels],
      flags: flags as string[],
      globalRating: globalRating as GlobalRating | null,
      idempotencyKey: typeof key === 'string' && key ? key : null,
    },
  });
  if (answer.errors.length)
    return refused(
      read.typed,
      answer.errors.map(({ message, path }) => ({ field: fieldOf(path, levels), message })),
      answer.errors.some(({ __typename }) => __typename === 'ChangedSinceYouLookedError'),
    );
  return { version: answer.mark?.version ?? Number(version), warnings: answer.warnings.map(({ message }) => message) };
}

const refused = (typed: Typed, errors: NotSaved['errors'], isConflict = false): NotSaved => ({
  errors,
  typed,
  isConflict,
});

/** A refusal names the place in the list that was sent; the sheet knows it by its criterion. */
export function fieldOf(path: readonly string[], levels: readonly { readonly criterion: string }[]): string {
  const at = path.indexOf('levels');
  const criterion = at === -1 ? undefined : levels[Number(path[at + 1])]?.criterion;
  if (criterion) return path.at(-1) === 'level' ? levelField(criterion) : commentField(criterion);
  return path.at(-1) === 'flags' ? 'flags' : '';
}

export async function rubricOf(page: ActPage): Promise<MarkingRubric> {
  const packet = found((await page.graphql(PacketToMark, { id: page.param('packetId') })).packet);
  return rubricIn(packet);
}

/** The rubric a packet is marked by, out of its edition's. */
export const rubricIn = <Rubric extends { readonly key: string; readonly version: string }>(packet: {
  readonly rubricKey: string;
  readonly rubricVersion: string;
  readonly guidance: { readonly rubrics: readonly Rubric[] };
}): Rubric =>
  found(
    packet.guidance.rubrics.find(({ key, version }) => key === packet.rubricKey && version === packet.rubricVersion),
  );

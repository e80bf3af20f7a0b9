import { redirect } from 'react-router';
import type { Act, ActPage, Payload, Refused } from '../design/acts.js';
import { found } from '../design/acts.js';
import { readForm, type Typed } from '../design/form.js';
import type { GlobalRating } from '../gql/graphql.js';
import { feedbackBoxAt, feedbackGiven } from './feedback-form.js';
import { insertKept } from './insert-kept.js';
import { commentField, type LevelGiven, levelField, levelsGiven, markFields, type MarkingRubric } from './mark-form.js';
import { PacketToMark, SaveMark } from './packet.queries.js';

/** What a browser is told when it saved by itself. */
export interface SavedQuietly {
  readonly version: number;
}

type NotSaved = Omit<Refused, 'form'>;

/** What a sheet holds. */
export interface SheetGiven {
  readonly id: string;
  readonly version: number;
  readonly levels: LevelGiven[];
  readonly flags: string[];
  readonly unsure: string[];
  readonly note: string;
  readonly strengths: string[];
  readonly nextSteps: string[];
  readonly globalRating: GlobalRating | null;
  readonly idempotencyKey: string | null;
}

/** Where a sheet is kept: a mark of a plan, or of an exemplar. */
export interface SheetKeeper {
  readonly rubric: (page: ActPage) => Promise<MarkingRubric>;
  readonly send: (given: SheetGiven, page: ActPage) => Promise<Payload & { readonly version: number | undefined }>;
}

const mark: SheetKeeper = {
  rubric: rubricOf,
  async send(input, { graphql: ask }) {
    const { saveMark: answer } = await ask(SaveMark, { input });
    return { ...answer, version: answer.mark?.version };
  },
};

/** Saves the sheet. The button says where to go on: to check the mark, or the same page again. */
export const saveMark: Act = {
  async run(body, page) {
    const inserted = await insertKept(body, page);
    const saved = await saveSheet(body, page, mark);
    if ('errors' in saved) return saved;
    page.say(['Mark saved.', ...saved.warnings].join(' '));
    const here = `/marking/${page.param('packetId')}`;
    return redirect(body.get('goes') === 'check' ? `${here}/check` : `${here}${inserted}`);
  },
};

/** Saves the sheet while it is filled in: the page stays, and learns the new version. */
export const saveMarkQuietly = quietly(mark);

/* @__NO_SIDE_EFFECTS__ */
export function quietly(keeper: SheetKeeper): Act {
  return {
    async run(body, page) {
      const saved = await saveSheet(body, page, keeper);
      return 'errors' in saved ? saved : Response.json({ version: saved.version } satisfies SavedQuietly);
    },
  };
}

/** Reads a sheet that was sent and has it kept. */
export async function saveSheet(
  body: FormData,
  page: ActPage,
  keeper: SheetKeeper,
): Promise<NotSaved | { readonly version: number; readonly warnings: readonly string[] }> {
  const rubric = await keeper.rubric(page);
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
  const { id, version, flags, unsure, note, globalRating } = read.input;
  const key = body.get('idempotencyKey');
  const given: SheetGiven = {
    id: String(id),
    version: Number(version),
    levels: [...levels],
    flags: flags as string[],
    unsure: unsure as string[],
    note: String(note),
    ...feedbackGiven(read.input),
    globalRating: globalRating as GlobalRating | null,
    idempotencyKey: typeof key === 'string' && key ? key : null,
  };
  const answer = await keeper.send(given, page);
  if (answer.errors.length)
    return refused(
      read.typed,
      answer.errors.map(({ message, path }) => ({ field: fieldOf(path, levels), message })),
      answer.errors.some(({ __typename }) => __typename === 'ChangedSinceYouLookedError'),
    );
  return {
    version: answer.version ?? Number(version),
    warnings: (answer.warnings ?? []).map(({ message }) => message),
  };
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
  const last = path.at(-1) ?? '';
  return feedbackBoxAt(path) ?? (['flags', 'note'].includes(last) ? last : '');
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

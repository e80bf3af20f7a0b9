import type { Track } from '../track.js';

export const trainingStages = ['foundation', 'core', 'higher', 'other'] as const;
/** How far somebody's training has come: early stages may meet some criteria with a mentor's help. */
export type TrainingStage = (typeof trainingStages)[number];

/** A row of a list of trainees, as it was read. */
export interface CohortRow {
  readonly name: string;
  readonly email: string;
  /** As it is written; empty when the list names none. */
  readonly trust: string;
  readonly trainingStage: TrainingStage;
  /** Null: the scheme's. */
  readonly track: Track | null;
  readonly note: string;
}

/** What is known of somebody on the list already. */
export interface KnownMember extends CohortRow {
  readonly id: string;
  readonly hostOrganisationId: string | null;
  readonly leftOn: string | null;
}

export interface NamedTrust {
  readonly id: string;
  readonly name: string;
}

/** What would become of a row. */
export interface JudgedRow {
  readonly change: 'new' | 'changed' | 'same';
  /** Null: no organisation is called so, or none is named. */
  readonly trust: NamedTrust | null;
  /** Why it cannot be taken, with the field; null when it can. */
  readonly fault: { readonly field: keyof CohortRow; readonly why: string } | null;
  /** As it would be stored. */
  readonly row: CohortRow & { readonly track: Track };
}

const LONGEST = { name: 200, email: 254, trust: 200, note: 500 } as const;
/** Enough to tell an address from what is none; whether somebody reads it is found out by nobody here. */
const ADDRESS = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/** The most rows that are taken at once. */
export const MOST_ROWS = 1_000;

/**
 * Says of every row of a list what would become of it. A person is known by their e-mail address, in either case of its
 * letters. A trust that somebody has set by hand stays set while the list goes on calling it the same.
 * @param members who is on the list already
 */
export function judgeRows(
  rows: readonly CohortRow[],
  { track, members, trusts }: { track: Track; members: readonly KnownMember[]; trusts: readonly NamedTrust[] },
): JudgedRow[] {
  const known = new Map(members.map((member) => [member.email, member]));
  const named = trustsByName(trusts);
  const seen = new Set<string>();
  return rows.map((given) => {
    const row = { ...tidied(given), track: given.track ?? track };
    const before = known.get(row.email);
    const kept = before?.trust === row.trust && before.hostOrganisationId;
    const trust = kept ? (trusts.find(({ id }) => id === kept) ?? null) : (named.get(nameKey(row.trust)) ?? null);
    const fault = faultOf(row, track, seen);
    seen.add(row.email);
    return { row, trust, fault, change: before ? changeOf(before, row, trust) : 'new' };
  });
}

function tidied({ name, email, trust, note, ...row }: CohortRow): CohortRow {
  const inOneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
  return {
    ...row,
    name: inOneLine(name),
    email: email.trim().toLowerCase(),
    trust: inOneLine(trust),
    note: note.trim(),
  };
}

function faultOf(
  row: CohortRow & { readonly track: Track },
  track: Track,
  seen: ReadonlySet<string>,
): JudgedRow['fault'] {
  const long = (['name', 'email', 'trust', 'note'] as const).find((field) => row[field].length > LONGEST[field]);
  if (!row.name) return { field: 'name', why: 'There is no name.' };
  if (!row.email) return { field: 'email', why: 'There is no e-mail address. It tells one person from another.' };
  if (long) return { field: long, why: `The ${CALLED[long]} has more than ${LONGEST[long]} characters.` };
  if (!ADDRESS.test(row.email)) return { field: 'email', why: `“${row.email}” is not an e-mail address.` };
  if (seen.has(row.email)) return { field: 'email', why: `“${row.email}” stands in an earlier row as well.` };
  if (row.track !== track)
    return {
      field: 'track',
      why: `This scheme marks ${MARKED[track]}. Leave the track empty, or choose another scheme.`,
    };
  return null;
}

const CALLED = { name: 'name', email: 'e-mail address', trust: 'trust', note: 'note' } as const;
const MARKED = { proposal: 'the plan, before it is carried out', full: 'the whole project' } satisfies Record<
  Track,
  string
>;

function changeOf(before: KnownMember, row: CohortRow, trust: NamedTrust | null): 'changed' | 'same' {
  const fields = ['name', 'trust', 'trainingStage', 'track', 'note'] as const;
  const isSame =
    fields.every((field) => before[field] === row[field]) &&
    before.leftOn === null &&
    before.hostOrganisationId === (trust?.id ?? null);
  return isSame ? 'same' : 'changed';
}

/** A name that two organisations bear, but for how it is written, stands for neither. */
function trustsByName(trusts: readonly NamedTrust[]): ReadonlyMap<string, NamedTrust> {
  const named = new Map<string, NamedTrust>();
  const twice = new Set<string>();
  for (const trust of trusts) {
    const key = nameKey(trust.name);
    if (named.has(key)) twice.add(key);
    named.set(key, trust);
  }
  for (const key of twice) named.delete(key);
  named.delete('');
  return named;
}

/** How a trust is called, whatever the case and the spaces, “&” or “and”, and whether it is said to be made up. */
const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\(fictional\)\s*$/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

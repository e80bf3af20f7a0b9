import { createHash } from 'node:crypto';
import { canonicalJson, type PersonalReference } from '#libs/platform';

export const DOCUMENT_FORMAT = 1;

/** What the lead confirms when submitting: each is asked, and each must be yes. */
export const declarations = [
  { key: 'no-identifiable-data', ask: 'Nothing in it identifies a patient.' },
  { key: 'honest-data', ask: 'The data are as measured, and the result is declared as it is.' },
  { key: 'own-identity', ask: 'The text does not name me, my team or my trust, as far as I know.' },
  { key: 'contributions', ask: 'Who contributed what is stated.' },
  { key: 'ai-use', ask: 'Any use of artificial intelligence is stated.' },
] as const;
export type DeclarationKey = (typeof declarations)[number]['key'];

export interface Author {
  readonly role: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** The name lies beside the document, under the person's own key. */
  readonly personal: PersonalReference;
}

/** The sealed document, format 1. Every format ever sealed stays readable. */
export interface SealedDocument {
  readonly format: typeof DOCUMENT_FORMAT;
  readonly guidance: string;
  readonly rubric: { readonly key: string; readonly version: string };
  /** Which version of what computed something in it. */
  readonly engines: Readonly<Record<string, string>>;
  readonly track: string;
  readonly showsLeadership: boolean;
  readonly submission: {
    readonly id: string;
    readonly schemeId: string;
    readonly roundId: string;
    readonly hostOrganisationId: string;
    readonly projectId: string;
    readonly sealedAt: string;
  };
  readonly project: {
    readonly title: string;
    readonly specialty: string | null;
    readonly setting: string | null;
    readonly careStage: string | null;
    readonly startedOn: string;
  };
  readonly declarations: readonly string[];
  readonly authors: readonly Author[];
  readonly parts: Readonly<Record<string, unknown>>;
}

export interface TeamPerson {
  readonly personId: string;
  readonly name: string;
}

/** Stands in a sealed document where a person of the team stood: their place in its list of authors. */
export const authorMark = (index: number): string => `author:${index + 1}`;

/**
 * Takes the team out of the parts: a value that is nothing but a person's id or name becomes their mark. What people
 * wrote in sentences stays as it was written.
 */
export function withoutPeople(parts: unknown, people: readonly TeamPerson[]): unknown {
  const marks = new Map(
    people.flatMap(({ personId, name }, index) => [
      [personId, authorMark(index)],
      [name.toLowerCase(), authorMark(index)],
    ]),
  );
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return marks.get(value) ?? marks.get(value.trim().toLowerCase()) ?? value;
    if (Array.isArray(value)) return value.map(walk);
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    return value;
  };
  return walk(parts);
}

/** The one text of a document, and its hash. */
export function seal(document: SealedDocument): { text: string; sha256: string } {
  const text = canonicalJson(document);
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

/** @throws RangeError for a format nobody ever sealed */
export function readSealed(text: string): SealedDocument {
  const document = JSON.parse(text) as SealedDocument;
  if (document.format !== DOCUMENT_FORMAT)
    throw new RangeError(`There is no sealed format ${String(document.format)}.`);
  return document;
}

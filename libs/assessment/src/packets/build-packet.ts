import { createHash } from 'node:crypto';
import { asIsoDate, isIsoDate, weeksBetween } from '#libs/calendar';
import { canonicalJson } from '#libs/platform';
import type { Change } from '../resubmission/what-changed.js';
import type { SealedDocument } from '../sealing/sealed-document.js';
import { masking, type Unwanted } from './name-masks.js';

export const PACKET_FORMAT = 1;

/** What assessors read. Texts are masked, dates are weeks, people are roles, and no id leads out of it. */
export interface PacketDocument {
  readonly format: typeof PACKET_FORMAT;
  readonly rubric: { readonly key: string; readonly version: string };
  readonly guidance: string;
  readonly track: string;
  readonly project: { readonly title: string; readonly specialty: string | null; readonly setting: string | null };
  readonly parts: Readonly<Record<string, unknown>>;
  /** What changed since it was first submitted; absent in a first submission. */
  readonly changes?: readonly Change[];
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const WHOLE_UUID = new RegExp(`^${UUID}$`, 'i');
const ANY_UUID = new RegExp(UUID, 'gi');
const DAY = /^(\d{4}-\d\d-\d\d)(T[\d:.+-]+Z?)?$/;
const ANY_DAY = /\b\d{4}-\d\d-\d\d(T[\d:.]+Z?)?/g;
const AUTHOR = /^author:(\d+)$/;
/** Fields that say who, whatever part they are in; counts of edits say how somebody works. */
const PERSONAL_FIELDS = /^(by|byName|ownerName|personName|createdBy|person|holder|budgetCode|version|versionNo|email)$/;
/** The lead's own reflections, wherever a part keeps them. */
const LEADERSHIP = new Set(['leadsOwn', 'leadership', 'leadershipRatings', 'tensions', 'reflection', 'reflections']);
const NOTHING = Symbol('nothing');

const LARGEST_SMALL_COUNT = 7;
export const band = (denominator: number): string =>
  denominator < 10 ? '<10' : denominator < 20 ? '10-19' : denominator < 50 ? '20-49' : '50+';

const isCount = (value: unknown): value is number | null => value === null || typeof value === 'number';
const LARGE_DENOMINATOR = 50;

/**
 * A count over a denominator becomes a rate over a band, to one decimal only where the denominator is large; a small
 * count on its own becomes "fewer than 8". A measure's definition of its numerator is words, and stays.
 */
function withoutSmallNumbers(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { numerator, denominator, value, ...rest } = fields;
  const isReading = 'numerator' in fields && 'denominator' in fields && isCount(numerator) && isCount(denominator);
  if (!isReading) return { ...fields };
  if (numerator === null) return { ...rest, value: value ?? null };
  if (denominator === null || denominator === 0)
    return numerator > 0 && numerator <= LARGEST_SMALL_COUNT
      ? { ...rest, value: null, count: `fewer than ${LARGEST_SMALL_COUNT + 1}` }
      : { ...rest, value: numerator };
  const per = denominator < LARGE_DENOMINATOR ? 1 : 10;
  return { ...rest, rate: Math.round((100 * per * numerator) / denominator) / per, outOf: band(denominator) };
}

/**
 * Derives the anonymised packet from a sealed document. Pure: the same document and masks give the same packet.
 * Ids of things in the document become `ref-1`, `ref-2`, so that links within it can be followed; all other ids go.
 * @param refs what its ids become, where two documents are to be compared: one table for both
 */
export function buildPacket(
  document: SealedDocument,
  unwanted: Unwanted,
  refs: References = refsIn(document.parts),
): PacketDocument {
  const mask = masking(unwanted);
  const { startedOn } = document.project;
  const week = (text: string): string => {
    const day = text.slice(0, 10);
    return isIsoDate(day) ? `week ${weeksBetween(asIsoDate(startedOn), day)}` : text;
  };
  const text = (value: string): string | typeof NOTHING => {
    if (WHOLE_UUID.test(value)) return refs.get(value.toLowerCase()) ?? NOTHING;
    const author = AUTHOR.exec(value);
    if (author) return document.authors[Number(author[1]) - 1]?.role ?? 'somebody';
    if (DAY.test(value)) return week(value);
    return mask(value).replace(ANY_UUID, '[removed]').replace(ANY_DAY, week);
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(walk).filter((one) => one !== NOTHING);
    if (value === null || typeof value !== 'object') return value;
    const kept = Object.entries(withoutSmallNumbers(value as Record<string, unknown>))
      .filter(([key]) => !PERSONAL_FIELDS.test(key) && (document.showsLeadership || !LEADERSHIP.has(key)))
      .map(([key, inner]) => [key, walk(inner)] as const)
      .filter(([, inner]) => inner !== NOTHING);
    return Object.fromEntries(kept);
  };
  const plain = (value: string | null) => (value === null ? null : mask(value));
  return {
    format: PACKET_FORMAT,
    rubric: document.rubric,
    guidance: document.guidance,
    track: document.track,
    project: {
      title: mask(document.project.title),
      specialty: plain(document.project.specialty),
      setting: plain(document.project.setting),
    },
    parts: walk(document.parts) as PacketDocument['parts'],
  };
}

/** What ids of things in a document become in its packet. */
export type References = ReadonlyMap<string, string>;

/** Gives every thing that has an id in some parts a name of its own, in the order of first appearance, after those it has. */
export function refsIn(parts: SealedDocument['parts'], known: References = new Map()): References {
  const refs = new Map(known);
  collectIds(parts, refs);
  return refs;
}

function collectIds(value: unknown, refs: Map<string, string>): void {
  if (Array.isArray(value)) for (const inner of value) collectIds(inner, refs);
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' && typeof inner === 'string' && WHOLE_UUID.test(inner) && !refs.has(inner.toLowerCase()))
        refs.set(inner.toLowerCase(), `ref-${refs.size + 1}`);
      else collectIds(inner, refs);
    }
}

export function packetText(packet: PacketDocument): { text: string; sha256: string } {
  const text = canonicalJson(packet);
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

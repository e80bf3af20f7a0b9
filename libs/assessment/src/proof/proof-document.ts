import type { TeamRole } from '#libs/identity';
import type { CriterionResult, MarkOutcome, Track } from '../assessment.entities.js';

export const PROOF_FORMAT = 'springboard-proof/1';

/** A role on the project's team, from its first day to its last; null while it goes on. */
export interface DatedRole {
  readonly role: TeamRole;
  readonly from: string;
  readonly to: string | null;
}

/** The mark of the project, as it was released. */
export interface ProvenMark {
  readonly outcome: MarkOutcome;
  /** In per cent; null when the work was sent back unmarked. */
  readonly total: number | null;
  readonly band: string | null;
  /** Codes of the criteria whose mean level is what a pass looks like, or above. */
  readonly reached: readonly string[];
}

/**
 * What a proof says, format 1: of one person, of their part in one project, and of the result of one submission of it.
 * Days are London's. Nothing of anybody else stands in it but how many they are.
 */
export interface ProofDocument {
  readonly format: typeof PROOF_FORMAT;
  readonly id: string;
  readonly madeOn: string;
  readonly person: { readonly name: string };
  readonly roles: readonly DatedRole[];
  readonly othersOnTeam: number;
  readonly project: { readonly title: string };
  readonly programme: string;
  readonly scheme: string;
  readonly round: string;
  readonly track: Track;
  readonly releasedOn: string;
  /** Null where it was left out: that says nothing about what it was. */
  readonly mark: ProvenMark | null;
  /** Codes of published frameworks that the work was marked against. */
  readonly frameworks: readonly string[];
  /** SHA-256 of the sealed submission, in hexadecimal. */
  readonly submission: string;
}

/** Where a level is what a pass looks like. */
const PASS_LEVEL = 3;
/** How to report a study, not what somebody is able to do. */
const REPORTING = /^SQUIRE /;

const byNumber = new Intl.Collator('en-GB', { numeric: true }).compare;

/** The codes that the criteria with these keys map to, each once, in their own order. */
const codesOf = (
  criteria: readonly { readonly key: string; readonly maps: readonly string[] }[],
  keys: ReadonlySet<string>,
): string[] =>
  [
    ...new Set(
      criteria.filter(({ key }) => keys.has(key)).flatMap(({ maps }) => maps.filter((code) => !REPORTING.test(code))),
    ),
  ].sort(byNumber);

/** The codes a released result bears on: all it was marked against, and those it reached the level of a pass in. */
export function frameworkCodes(
  rubric: readonly { readonly key: string; readonly maps: readonly string[] }[],
  criteria: readonly Pick<CriterionResult, 'key' | 'mean'>[],
): { against: string[]; reached: string[] } {
  const against = new Set(criteria.map(({ key }) => key));
  const reached = new Set(criteria.filter(({ mean }) => mean !== null && mean >= PASS_LEVEL).map(({ key }) => key));
  return { against: codesOf(rubric, against), reached: codesOf(rubric, reached) };
}

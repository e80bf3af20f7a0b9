import type { CaseAppraisal, ProjectedNeed, Realisation, ReadCase, TestedFigure } from '#libs/business-case';

/** What is known of the project that a case is of. */
export interface CaseProject {
  readonly title: string;
  readonly trust: string;
  readonly lead: string;
  readonly sponsor: string | null;
  /** What the team answered, by the key of the question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly milestones: readonly { readonly title: string; readonly plannedOn: string; readonly state: string }[];
  readonly measures: readonly { readonly id: string; readonly name: string; readonly definition: string }[];
  readonly changes: readonly { readonly id: string; readonly text: string }[];
}

/** Everything a document of a case is put together from. */
export interface CaseParts {
  readonly project: CaseProject;
  readonly read: ReadCase;
  readonly appraisal: CaseAppraisal;
  readonly tested: readonly TestedFigure[];
  readonly realisations: ReadonlyMap<string, Realisation | null>;
  readonly need: ProjectedNeed | null;
  /** Who has to approve it, in a sentence. */
  readonly approval: string;
  readonly madeOn: string;
}

/** A case is signed when its finance check and its sponsor's decision hold, and nothing was returned. */
export const isSigned = ({ financeCheck, sponsorDecision, signOffs }: ReadCase): boolean =>
  financeCheck?.outcome === 'checked' &&
  financeCheck.holds &&
  sponsorDecision !== null &&
  sponsorDecision.holds &&
  signOffs.every(({ holds, outcome }) => holds && outcome !== 'returned');

const HASH_SHOWN = 12;
export const versionOf = ({ figuresHash }: ReadCase): string => figuresHash.slice(0, HASH_SHOWN);

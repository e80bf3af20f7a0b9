import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';
import { appealEntities } from './appeals/appeal.entities.js';
import { boardEntities } from './board/board.entities.js';
import { moderationEntities } from './moderation/moderation.entities.js';
import { externalEntities } from './external/external.entities.js';
import { standardSettingEntities } from './standard-setting/standard-setting.entities.js';
import { cohortEntities } from './cohort/cohort.entities.js';
import type { Feedback } from './marking/feedback.js';
import type { Weights } from './schemes/weights.js';
import type { Track } from './track.js';

export type { Track };
export type RoundState = 'open' | 'marking' | 'moderation' | 'confirmed' | 'released';
export type ReceiptState = 'submitted' | 'withdrawn' | 'returned' | 'accepted' | 'released';
export type ScreeningDecision = 'accepted' | 'returned';
export type MarkState = 'conflict-check' | 'in-progress' | 'submitted' | 'locked' | 'declined' | 'void';
export type MarkingState = 'marking' | 'discussion-needed' | 'third-mark-needed' | 'third-marking' | 'decided';
export type MarkOutcome = 'pass' | 'fail' | 'returned';
/** How a third mark settles two: by the two of the three that lie closest, or by the one of two that it lies closest to. */
export type SettlingRule = 'closest-pair' | 'closest-to-third';
export const globalRatings = ['fail', 'borderline', 'pass', 'good', 'excellent'] as const;
export type GlobalRating = (typeof globalRatings)[number];

export interface CriterionMark {
  readonly criterion: string;
  readonly level: number;
  readonly comment: string;
}

/** The levels that a mark of a resubmission takes over from a mark of the first submission. */
export interface CarriedLevels {
  /** The first mark, by its id. */
  readonly from: string;
  readonly levels: readonly CriterionMark[];
}

/** One criterion of a released result. Markers are numbers, never names. */
export interface CriterionResult {
  readonly key: string;
  readonly title: string;
  readonly weight: number;
  readonly mean: number | null;
  readonly comments: readonly { readonly marker: number; readonly text: string }[];
}

/** What one marker tells the trainee of the whole. Markers are numbered as in the criteria. */
export interface MarkerFeedback extends Feedback {
  readonly marker: number;
}

@Entity({ schema: 'assessment', name: 'scheme' })
export class Scheme extends VersionedRow {
  @Column('text') title: string;
  @Column('text') track: Track;
  @Column('text') edition: string;
  @Column('text') rubricKey: string;
  @Column('text') rubricVersion: string;
  @Column('numeric') cut: string;
  @Column('numeric') agreeWithin: string;
  @Column('numeric') thirdAbove: string;
  @Column('text') rule: SettlingRule;
  @Column('text', { array: true }) requiredGates: readonly string[];
  @Column('boolean') showsLeadership: boolean;
  @Column('jsonb', { nullable: true }) weights: Weights | null;
  @Column('boolean') oneOfEach: boolean;
  @Column('boolean') needsCalibration: boolean;
  @Column('boolean') resubmissionsCapped: boolean;
  @Column('timestamptz') createdAt: string;
}

@Entity({ schema: 'assessment', name: 'round' })
export class Round extends VersionedRow {
  @Column('uuid') schemeId: string;
  @Column('text') title: string;
  @Column('timestamptz') opensAt: string;
  @Column('timestamptz') deadlineAt: string;
  @Column('date') markingDueOn: string;
  @Column('text') state: RoundState;
  @Column('uuid', { nullable: true }) resubmits: string | null;
}

@Entity({ schema: 'assessment', name: 'open_round' })
export class OpenRound extends TenantRow {
  @Column('uuid') schemeId: string;
  @Column('text') schemeTitle: string;
  @Column('text') title: string;
  @Column('text') track: Track;
  @Column('text') edition: string;
  @Column('text') rubricKey: string;
  @Column('text') rubricVersion: string;
  @Column('text', { array: true }) requiredGates: readonly string[];
  @Column('boolean') showsLeadership: boolean;
  @Column('timestamptz') opensAt: string;
  @Column('timestamptz') deadlineAt: string;
  @Column('date') markingDueOn: string;
  @Column('text') state: RoundState;
  @Column('uuid', { nullable: true }) resubmits: string | null;
}

@Entity({ schema: 'assessment', name: 'extension' })
export class Extension extends TenantRow {
  @Column('uuid') roundId: string;
  @Column('uuid') hostOrganisationId: string;
  @Column('uuid') projectId: string;
  @Column('timestamptz') until: string;
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) grantedBy: string | null;
  @Column('timestamptz') grantedAt: string;
}

@Entity({ schema: 'assessment', name: 'packet' })
export class Packet extends TenantRow {
  @Column('text') document: string;
  @Column('text', { name: 'sha256' }) sha256: string;
}

@Entity({ schema: 'assessment', name: 'screening' })
export class Screening extends TenantRow {
  @Column('uuid') submissionId: string;
  @Column('text') decision: ScreeningDecision;
  @Column('text') reason: string;
  @Column('text', { array: true }) masks: readonly string[];
  @Column('text', { array: true }) leftUnmasked: readonly string[];
  @Column('uuid', { nullable: true }) packetId: string | null;
  @Column('uuid', { nullable: true }) screenedBy: string | null;
  @Column('timestamptz') screenedAt: string;
}

@Entity({ schema: 'assessment', name: 'marking' })
export class Marking extends VersionedRow {
  @Column('uuid') roundId: string;
  @Column('uuid') packetId: string;
  @Column('text') state: MarkingState;
  @Column('text', { array: true }) reasons: readonly string[];
  @Column('numeric', { nullable: true }) difference: string | null;
  @Column('numeric', { nullable: true }) total: string | null;
  @Column('text', { nullable: true }) outcome: MarkOutcome | null;
  @Column('text', { nullable: true }) band: string | null;
  @Column('text', { array: true }) failures: readonly string[];
  @Column('text', { nullable: true }) method: string | null;
  @Column('int', { array: true }) used: readonly number[];
  @Column('timestamptz', { nullable: true }) decidedAt: string | null;
}

@Entity({ schema: 'assessment', name: 'mark' })
export class Mark extends VersionedRow {
  @Column('uuid') packetId: string;
  @Column('uuid') markerId: string;
  @Column('int') ordinal: number;
  @Column('text') state: MarkState;
  @Column('jsonb') levels: readonly CriterionMark[];
  @Column('text', { array: true }) flags: readonly string[];
  @Column('text', { array: true }) unsure: readonly string[];
  @Column('text') note: string;
  @Column('text', { array: true }) strengths: readonly string[];
  @Column('text', { array: true }) nextSteps: readonly string[];
  @Column('jsonb', { nullable: true }) carried: CarriedLevels | null;
  @Column('text', { nullable: true }) globalRating: GlobalRating | null;
  @Column('numeric', { nullable: true }) total: string | null;
  @Column('text', { nullable: true }) outcome: MarkOutcome | null;
  @Column('text', { nullable: true }) declinedWhy: string | null;
  @Column('date') dueOn: string;
  @Column('timestamptz') allocatedAt: string;
  @Column('timestamptz', { nullable: true }) submittedAt: string | null;
}

@Entity({ schema: 'assessment', name: 'receipt' })
export class Receipt extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('uuid') programmeId: string;
  @Column('uuid') roundId: string;
  @Column('int') number: number;
  @Column('text', { name: 'sha256' }) sha256: string;
  @Column('text') state: ReceiptState;
  @Column('text') note: string;
  @Column('uuid', { nullable: true }) submittedBy: string | null;
  @Column('timestamptz') submittedAt: string;
}

@Entity({ schema: 'assessment', name: 'released_result' })
export class ReleasedResult extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') submissionId: string;
  @Column('int') edition: number;
  @Column('text') schemeTitle: string;
  @Column('text') roundTitle: string;
  @Column('numeric', { nullable: true }) total: string | null;
  @Column('text') outcome: MarkOutcome;
  @Column('text', { nullable: true }) band: string | null;
  @Column('text', { array: true }) failures: readonly string[];
  @Column('jsonb') criteria: readonly CriterionResult[];
  @Column('jsonb') feedback: readonly MarkerFeedback[];
  @Column('text', { array: true, nullable: true }) criteriaAnew: readonly string[] | null;
  @Column('date', { nullable: true }) resubmitUntil: string | null;
  /** Whether it is of a resubmission that comes to no more than the least total that passes. */
  @Column('boolean') isCapped: boolean;
  @Column('timestamptz') releasedAt: string;
}

export const assessmentEntities = [
  Scheme,
  Round,
  OpenRound,
  Extension,
  Packet,
  Screening,
  Marking,
  Mark,
  Receipt,
  ReleasedResult,
  ...moderationEntities,
  ...boardEntities,
  ...standardSettingEntities,
  ...externalEntities,
  ...cohortEntities,
  ...appealEntities,
];

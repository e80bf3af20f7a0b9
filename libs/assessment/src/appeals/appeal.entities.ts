import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';
import type { AppealGround, AppealState } from './appeal-steps.js';
import type { AmendedLevel, KeptResult, PanelFinding } from './panel-finding.js';

/** The trust's side: the lead's words, and where it stands as the trust was told. */
@Entity({ schema: 'assessment', name: 'appeal' })
export class Appeal extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('uuid') submissionId: string;
  @Column('uuid') resultId: string;
  @Column('uuid') programmeId: string;
  @Column('text') ground: AppealGround;
  @Column('text') account: string;
  @Column('text') asks: string;
  @Column('text') state: AppealState;
  @Column('uuid') lodgedBy: string;
  @Column('timestamptz') lodgedAt: string;
}

@Entity({ schema: 'assessment', name: 'appeal_step' })
export class AppealStep extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') appealId: string;
  @Column('text') state: AppealState;
  @Column('text') words: string;
  @Column('timestamptz') at: string;
}

/** The programme's side, under the id of the appeal. */
@Entity({ schema: 'assessment', name: 'appeal_case' })
export class AppealCase extends VersionedRow {
  @Column('uuid') roundId: string;
  @Column('uuid') packetId: string;
  @Column('uuid') submissionId: string;
  @Column('uuid') hostOrganisationId: string;
  @Column('uuid') projectId: string;
  @Column('text') ground: AppealGround;
  @Column('text') account: string;
  @Column('text') asks: string;
  @Column('text') state: AppealState;
  @Column('timestamptz') lodgedAt: string;
}

@Entity({ schema: 'assessment', name: 'appeal_case_step' })
export class AppealCaseStep extends TenantRow {
  @Column('uuid') caseId: string;
  @Column('text') state: AppealState;
  @Column('text') words: string;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'assessment', name: 'appeal_minute' })
export class AppealMinute extends TenantRow {
  @Column('uuid') caseId: string;
  @Column('uuid') packetId: string;
  @Column('date') heldOn: string;
  @Column('text', { array: true }) sat: readonly string[];
  @Column('text') decided: string;
  @Column('text') reason: string;
  @Column('text') finding: PanelFinding;
  @Column('jsonb') levels: readonly AmendedLevel[];
  @Column('jsonb') before: KeptResult;
  @Column('jsonb', { nullable: true }) after: KeptResult | null;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: string;
}

export const appealEntities = [Appeal, AppealStep, AppealCase, AppealCaseStep, AppealMinute];

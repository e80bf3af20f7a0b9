import type { TeamRole } from '#libs/identity';
import { VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export type ProjectState = 'draft' | 'active' | 'paused' | 'completed' | 'stopped' | 'archived';

@Entity({ schema: 'projects', name: 'project' })
export class Project extends VersionedRow {
  @Column('text') title: string;
  @Column('text') state: ProjectState;
  @Column('text', { nullable: true }) specialty: string | null;
  @Column('text', { nullable: true }) setting: string | null;
  @Column('text', { nullable: true }) careStage: string | null;
  @Column('text', { nullable: true }) origin: string | null;
  @Column('text', { nullable: true }) registrationNumber: string | null;
  @Column('date', { nullable: true }) postStartsOn: string | null;
  @Column('date', { nullable: true }) postEndsOn: string | null;
  @Column('text', { nullable: true }) modelKey: string | null;
  @Column('text', { nullable: true }) modelWhy: string | null;
  @Column('text', { nullable: true }) stopReason: string | null;
  @Column('uuid', { nullable: true }) adoptedPublicationId: string | null;
  @Column('uuid', { nullable: true }) schemeId: string | null;
  @Column('uuid', { nullable: true }) programmeId: string | null;
  @Column('timestamptz') createdAt: string;
  @Column('uuid') createdBy: string;
}

@Entity({ schema: 'projects', name: 'team_member' })
export class TeamMember extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('uuid') personId: string;
  @Column('text') role: TeamRole;
  @Column('date') startsOn: string;
  @Column('date', { nullable: true }) endsOn: string | null;
}

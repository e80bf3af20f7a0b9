import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export type Visibility = 'trust' | 'network' | 'public';
export type PublicationState = 'proposed' | 'returned' | 'published' | 'superseded';
export type AdoptionState = 'interested' | 'assessing-fit' | 'adopting' | 'running' | 'reported' | 'abandoned';

@Entity({ schema: 'library', name: 'publication' })
export class Publication extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('text') reference: string;
  @Column('timestamptz', { nullable: true }) tombstonedAt: string | null;
  @Column('text', { nullable: true }) tombstoneReason: string | null;
  @Column('timestamptz') createdAt: string;
}

@Entity({ schema: 'library', name: 'publication_version' })
export class PublicationVersion extends VersionedRow {
  @Column('uuid') publicationId: string;
  @Column('uuid') projectId: string;
  @Column('int') versionNo: number;
  @Column('text') state: PublicationState;
  @Column('text') visibility: Visibility;
  @Column('jsonb') card: object;
  @Column('text', { name: 'sha256' }) sha256: string;
  @Column('text') whatChanged: string;
  @Column('text') licence: string;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz') proposedAt: string;
  @Column('uuid', { nullable: true }) reviewedBy: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt: string | null;
  @Column('text', { nullable: true }) reviewNote: string | null;
}

@Entity({ schema: 'library', name: 'adoption' })
export class Adoption extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('uuid') publicationId: string;
  @Column('text') state: AdoptionState;
  @Column('text', { default: '' }) fitNote: string;
  @Column('text', { nullable: true }) report: string | null;
  @Column('text', { nullable: true }) adapted: string | null;
  @Column('timestamptz') startedAt: string;
  @Column('timestamptz', { nullable: true }) reportedAt: string | null;
}

@Entity({ schema: 'library', name: 'adopter' })
export class Adopter extends TenantRow {
  @Column('uuid') publicationId: string;
  @Column('uuid') projectId: string;
  @Column('text') state: string;
  @Column('uuid', { nullable: true }) childPublicationId: string | null;
  @Column('int') adoptionVersion: number;
  @Column('timestamptz') since: string;
}

export const projectLibraryEntities = [Publication, PublicationVersion, Adoption, Adopter];

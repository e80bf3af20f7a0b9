import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GrantRight, MembershipRole, OrganisationKind } from './viewer.js';

@Entity({ schema: 'identity', name: 'organisation' })
export class Organisation {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: OrganisationKind;
  @Column('text') name: string;
  @Column('boolean') fictional: boolean;
  @Column('timestamptz') createdAt: string;
}

@Entity({ schema: 'identity', name: 'person' })
export class Person {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('boolean') fictional: boolean;
  @Column('timestamptz') createdAt: string;
}

@Entity({ schema: 'identity', name: 'known_person' })
export class KnownPerson {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') personId: string;
}

@Entity({ schema: 'identity', name: 'membership' })
export class Membership extends VersionedRow {
  @Column('uuid') personId: string;
  @Column('text') role: MembershipRole;
  @Column('date') startsOn: string;
  @Column('date', { nullable: true }) endsOn: string | null;
}

@Entity({ schema: 'identity', name: 'project_grant' })
export class ProjectGrant extends VersionedRow {
  @Column('uuid') personId: string;
  @Column('uuid') projectId: string;
  @Column('text') right: GrantRight;
  @Column('date') startsOn: string;
  @Column('date', { nullable: true }) endsOn: string | null;
}

@Entity({ schema: 'identity', name: 'enrolment' })
export class Enrolment extends VersionedRow {
  @Column('uuid') schemeId: string;
  @Column('uuid') hostOrganisationId: string;
  @Column('uuid') projectId: string;
  @Column('uuid') personId: string;
  @Column('text') stage: string;
  @Column('text') status: string;
  @Column('date') lastContactOn: string;
  @Column('boolean', { nullable: true }) hasMentor: boolean | null;
}

@Entity({ schema: 'identity', name: 'credential' })
export class Credential {
  @PrimaryColumn('text') hash: string;
  @Column('text') kind: 'session' | 'token';
  @Column('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('text') label: string;
  @Column('uuid', { nullable: true }) actingOrganisationId: string | null;
  @Column('timestamptz') createdAt: string;
  @Column('timestamptz') lastUsedAt: string;
  @Column('int') idleSeconds: number;
  @Column('timestamptz') expiresAt: string;
  @Column('timestamptz', { nullable: true }) revokedAt: string | null;
}

@Entity({ schema: 'identity', name: 'provider_account' })
export class ProviderAccount {
  @PrimaryColumn('text') issuer: string;
  @PrimaryColumn('text') subject: string;
  @Column('uuid') personId: string;
  @Column('timestamptz') linkedAt: string;
}

@Entity({ schema: 'identity', name: 'invitation' })
export class Invitation extends TenantRow {
  @Column('text') hash: string;
  @Column('uuid') personId: string;
  @Column('uuid') invitedBy: string;
  @Column('timestamptz') expiresAt: string;
  @Column('timestamptz', { nullable: true }) usedAt: string | null;
}

export const identityEntities = [
  Organisation,
  Person,
  KnownPerson,
  Membership,
  ProjectGrant,
  Enrolment,
  Credential,
  ProviderAccount,
  Invitation,
];

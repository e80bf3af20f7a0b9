import { Column, PrimaryColumn } from 'typeorm';

/** The key every tenant's row has: the organisation first, so that the schema can be spread by it one day. */
export abstract class TenantRow {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') id: string;
}

/** A tenant's row that people edit: it is changed only at the version they saw. */
export abstract class VersionedRow extends TenantRow {
  @Column('int', { default: 1 }) version: number;
}

import { TenantRow, VersionedRow } from '#libs/platform';
import { Column } from 'typeorm';

/** What people edit of a case. */
export abstract class CaseRow extends VersionedRow {
  @Column('uuid') projectId: string;
}

/** What was said of a case, by whom and when: added to, never changed. */
export abstract class CaseAct extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export const raciLetters = ['responsible', 'accountable', 'consulted', 'informed'] as const;
export type RaciLetter = (typeof raciLetters)[number];

export const raciKinds = ['milestone', 'measure', 'case-section'] as const;
export type RaciKind = (typeof raciKinds)[number];

@Entity({ schema: 'stakeholders', name: 'raci_row' })
export class RaciRow extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('text') kind: RaciKind;
  @Column('text') key: string;
}

@Entity({ schema: 'stakeholders', name: 'raci_holder' })
export class RaciHolder extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') rowId: string;
  @Column('text') letter: RaciLetter;
  @Column('uuid', { nullable: true }) stakeholderId: string | null;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') fromAt: string;
  @Column('timestamptz', { nullable: true }) endedAt: string | null;
}

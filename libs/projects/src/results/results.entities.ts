import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export const resultStates = [
  'improved-and-held',
  'improved-then-slipped',
  'no-clear-change',
  'worse',
  'stopped-early',
  'too-little-data',
  'in-progress',
] as const;
export type ResultState = (typeof resultStates)[number];

@Entity({ schema: 'projects', name: 'result' })
export class Result extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('int') versionNo: number;
  @Column('text') state: ResultState;
  @Column('text') note: string;
  @Column('date') chosenOn: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'projects', name: 'leadership_rating' })
export class LeadershipRating extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') personId: string;
  @Column('text') element: string;
  @Column('text') moment: 'before' | 'after';
  @Column('int') rating: number;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'projects', name: 'tension' })
export class Tension extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: string;
  @Column('date') happenedOn: string;
  @Column('text') whatHappened: string;
  @Column('text') whatIDid: string;
  @Column('boolean') inReflection: boolean;
  @Column('boolean') shared: boolean;
}

export const resultsEntities = [Result, LeadershipRating, Tension];

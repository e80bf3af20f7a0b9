import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export type ExerciseState = 'open' | 'closed';

@Entity({ schema: 'assessment', name: 'standard_exercise' })
export class StandardExercise extends VersionedRow {
  @Column('uuid') schemeId: string;
  @Column('text') state: ExerciseState;
  @Column('uuid', { nullable: true }) openedBy: string | null;
  @Column('timestamptz') openedAt: string;
  @Column('timestamptz', { nullable: true }) closedAt: string | null;
}

@Entity({ schema: 'assessment', name: 'standard_judgement' })
export class StandardJudgement extends TenantRow {
  @Column('uuid') exerciseId: string;
  @Column('uuid') judgeId: string;
  @Column('int') number: number;
  @Column('numeric', { array: true }) levels: readonly string[];
  @Column('numeric') leastCut: string;
  @Column('numeric') mostCut: string;
  @Column('numeric') leastFail: string;
  @Column('numeric') mostFail: string;
  @Column('timestamptz') judgedAt: string;
}

@Entity({ schema: 'assessment', name: 'cut_adoption' })
export class CutAdoption extends TenantRow {
  @Column('uuid') schemeId: string;
  @Column('uuid') exerciseId: string;
  @Column('numeric') cutBefore: string;
  @Column('numeric') cut: string;
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) adoptedBy: string | null;
  @Column('timestamptz') adoptedAt: string;
}

export const standardSettingEntities = [StandardExercise, StandardJudgement, CutAdoption];

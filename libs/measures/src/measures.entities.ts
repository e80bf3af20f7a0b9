import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MeasureKind = 'outcome' | 'process' | 'balancing';
/** What a reading is: a part of its denominator, a number per denominator, a bare count, or a value that was measured. */
export type MeasureShape = 'proportion' | 'rate' | 'count' | 'value';
export type Frequency = 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'per-case';
export type Direction = 'higher' | 'lower' | 'neutral';
export type ChartKind = 'run' | 'p' | 'u' | 'c' | 'xmr';

@Entity({ schema: 'measures', name: 'measure' })
export class Measure extends VersionedRow {
  @Column('uuid') projectId: string;
  @Column('text') name: string;
  @Column('text') kind: MeasureKind;
  @Column('text') shape: MeasureShape;
  @Column('text') definition: string;
  @Column('text') numerator: string;
  @Column('text') denominator: string;
  @Column('text') source: string;
  @Column('text') sampling: string;
  @Column('text') frequency: Frequency;
  @Column('text') unit: string;
  @Column('text') direction: Direction;
  @Column('text') chart: ChartKind;
  @Column('text', { default: '' }) stratum: string;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('uuid', { nullable: true }) changeIdeaId: string | null;
  @Column('boolean', { default: false }) retired: boolean;
}

@Entity({ schema: 'measures', name: 'reading' })
export class Reading {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') measureId: string;
  @PrimaryColumn('date') takenOn: string;
  @PrimaryColumn('int') versionNo: number;
  @Column('uuid') projectId: string;
  @Column('numeric', { nullable: true }) numerator: number | null;
  @Column('numeric', { nullable: true }) denominator: number | null;
  @Column('numeric', { nullable: true }) value: number | null;
  @Column('boolean', { default: false }) excluded: boolean;
  @Column('text', { default: '' }) note: string;
  @Column('text', { default: '' }) why: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

abstract class OfMeasure extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') measureId: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'measures', name: 'annotation' })
export class Annotation extends OfMeasure {
  @Column('date') onDay: string;
  @Column('text') text: string;
}

@Entity({ schema: 'measures', name: 'baseline' })
export class Baseline extends OfMeasure {
  @Column('int') versionNo: number;
  @Column('date') fromDay: string;
  @Column('date') toDay: string;
  @Column('int') points: number;
  @Column('numeric') median: number;
  @Column('text') why: string;
}

@Entity({ schema: 'measures', name: 'target' })
export class Target extends OfMeasure {
  @Column('numeric') value: number;
  @Column('date') fromDay: string;
}

@Entity({ schema: 'measures', name: 'signal' })
export class Signal {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') measureId: string;
  @Column('uuid') projectId: string;
  @Column('int') points: number;
  @Column('date', { nullable: true }) lastOn: string | null;
  @Column('numeric', { nullable: true }) lastValue: number | null;
  @Column('text') state: 'no-data' | 'not-analysed';
}

export const measuresEntities = [Measure, Reading, Annotation, Baseline, Target, Signal];

import type { ProfileName } from '#libs/spc';
import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type MeasureKind = 'outcome' | 'process' | 'balancing';
/** What a reading is: a part of its denominator, a number per denominator, a bare count, or a value that was measured. */
export type MeasureShape = 'proportion' | 'rate' | 'count' | 'value';
export type Frequency = 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'per-case';
export type Direction = 'higher' | 'lower' | 'neutral';
/** The charts a measure of readings by day can have. */
export type ChartKind = 'run' | 'xmr' | 'p' | 'p-prime' | 'u' | 'u-prime' | 'c' | 'g' | 't' | 'i-prime';

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
  /** A rate is for each so many: 1,000 bed days. 1 for what is no rate. */
  @Column('int', { default: 1 }) per: number;
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
  @Column('text', { default: '' }) why: string;
}

/** How a measure is drawn and judged. The newest version counts. */
@Entity({ schema: 'measures', name: 'charting' })
export class Charting extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') measureId: string;
  @Column('int') versionNo: number;
  @Column('text') chart: ChartKind;
  @Column('text') direction: Direction;
  @Column('text') profile: ProfileName;
  @Column('text') edition: string;
  @Column('int', { nullable: true }) shiftLength: number | null;
  @Column('int', { nullable: true }) trendLength: number | null;
  @Column('boolean', { nullable: true }) screening: boolean | null;
  @Column('numeric', { nullable: true }) lowerBound: number | null;
  @Column('numeric', { nullable: true }) upperBound: number | null;
  @Column('text') why: string;
  /** Null: decided before this was kept. */
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: string;
}

/** The day from which limits are worked out anew. The newest version of a day counts. */
@Entity({ schema: 'measures', name: 'segment' })
export class Segment extends OfMeasure {
  @Column('date') fromDay: string;
  @Column('int') versionNo: number;
  @Column('boolean') isSustained: boolean;
  @Column('boolean') isExpectedToLast: boolean;
  @Column('text') cause: string;
  @Column('boolean', { default: false }) takenBack: boolean;
  @Column('text') why: string;
}

@Entity({ schema: 'measures', name: 'signal' })
export class Signal {
  @PrimaryColumn('uuid') organisationId: string;
  @PrimaryColumn('uuid') measureId: string;
  @Column('uuid') projectId: string;
  @Column('int') points: number;
  @Column('date', { nullable: true }) lastOn: string | null;
  @Column('numeric', { nullable: true }) lastValue: number | null;
  /** Null: not worked out by any engine yet. */
  @Column('text', { nullable: true }) engine: string | null;
  @Column('text', { nullable: true }) chart: string | null;
  @Column('text', { nullable: true }) profile: string | null;
  @Column('numeric', { nullable: true }) centre: number | null;
  @Column('numeric', { nullable: true }) lowerLimit: number | null;
  @Column('numeric', { nullable: true }) upperLimit: number | null;
  @Column('numeric', { nullable: true }) target: number | null;
  @Column('text', { default: 'no-data' }) variation: string;
  @Column('text', { default: 'no-data' }) assurance: string;
  /** The process is changing, so that the assurance says little. Null: not worked out yet. */
  @Column('boolean', { nullable: true }) unstable: boolean | null;
  @Column('text', { default: '' }) finding: string;
}

export const measuresEntities = [Measure, Reading, Annotation, Baseline, Target, Charting, Segment, Signal];

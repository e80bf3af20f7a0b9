import { VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export type EvidenceLevel = 'guess' | 'observed' | 'counted';
export type AssumptionState = 'untested' | 'holding' | 'failed';
export type NoteKind = 'evidence' | 'rejected' | 'core' | 'adaptable';
export type CycleAct = 'adopt' | 'adapt' | 'abandon';
/** How large a test is: less than a whole ward or team, a whole one, several. */
export type CycleScale = 'part' | 'whole' | 'several';
export type MilestoneState = 'planned' | 'under-way' | 'done' | 'late' | 'dropped';
export type RiskState = 'open' | 'closed';

abstract class ProjectRow extends VersionedRow {
  @Column('uuid') projectId: string;
}

@Entity({ schema: 'projects', name: 'cause' })
export class Cause extends ProjectRow {
  @Column('text') text: string;
  @Column('text') rib: string;
  @Column('text') evidenceLevel: EvidenceLevel;
  @Column('text') tool: string;
  @Column('int', { nullable: true }) timesCounted: number | null;
  @Column('boolean', { default: false }) retired: boolean;
}

@Entity({ schema: 'projects', name: 'driver' })
export class Driver extends ProjectRow {
  @Column('text') text: string;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('uuid', { nullable: true }) causeId: string | null;
  @Column('boolean', { default: false }) retired: boolean;
}

@Entity({ schema: 'projects', name: 'change_idea' })
export class ChangeIdea extends ProjectRow {
  @Column('text') text: string;
  @Column('uuid', { nullable: true }) driverId: string | null;
  @Column('boolean', { default: false }) retired: boolean;
}

@Entity({ schema: 'projects', name: 'assumption' })
export class Assumption extends ProjectRow {
  @Column('text') text: string;
  @Column('int') confidence: number;
  @Column('text') test: string;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('text') state: AssumptionState;
  @Column('text', { default: '' }) note: string;
  @Column('uuid', { nullable: true }) changeIdeaId: string | null;
}

@Entity({ schema: 'projects', name: 'rationale_note' })
export class RationaleNote extends ProjectRow {
  @Column('text') kind: NoteKind;
  @Column('text') text: string;
  @Column('text', { default: '' }) detail: string;
  @Column('text', { nullable: true }) link: string | null;
  @Column('boolean', { default: false }) retired: boolean;
}

@Entity({ schema: 'projects', name: 'aim' })
export class Aim extends ProjectRow {
  @Column('text') what: string;
  @Column('text') population: string;
  @Column('text') place: string;
  @Column('numeric') fromValue: number;
  @Column('numeric') toValue: number;
  @Column('text') unit: string;
  @Column('date') byDate: string;
  @Column('uuid', { nullable: true }) outcomeMeasureId: string | null;
}

@Entity({ schema: 'projects', name: 'cycle' })
export class Cycle extends ProjectRow {
  @Column('int') number: number;
  @Column('uuid') changeIdeaId: string;
  @Column('uuid', { nullable: true }) afterCycleId: string | null;
  @Column('uuid', { nullable: true }) measureId: string | null;
  @Column('text') question: string;
  @Column('text') plan: string;
  @Column('text', { nullable: true }) prediction: string | null;
  @Column('timestamptz', { nullable: true }) predictedAt: string | null;
  @Column('text', { nullable: true }) did: string | null;
  @Column('date', { nullable: true }) doneOn: string | null;
  @Column('text', { nullable: true }) study: string | null;
  @Column('text', { nullable: true }) act: CycleAct | null;
  /** Null: not said. */
  @Column('text', { nullable: true }) scale: CycleScale | null;
}

@Entity({ schema: 'projects', name: 'milestone' })
export class Milestone extends ProjectRow {
  @Column('text') title: string;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('date') plannedOn: string;
  @Column('date', { nullable: true }) forecastOn: string | null;
  @Column('date', { nullable: true }) actualOn: string | null;
  @Column('text') state: MilestoneState;
  @Column('date', { nullable: true }) baselineOn: string | null;
}

@Entity({ schema: 'projects', name: 'risk' })
export class Risk extends ProjectRow {
  @Column('text') text: string;
  @Column('int') likelihood: number;
  @Column('int') impact: number;
  @Column('text') mitigation: string;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('date', { nullable: true }) reviewOn: string | null;
  @Column('text') state: RiskState;
}

export const threadEntities = [Cause, Driver, ChangeIdea, Assumption, RationaleNote, Aim, Cycle, Milestone, Risk];

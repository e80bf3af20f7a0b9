import { TenantRow, VersionedRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';

export type OptionKind = 'bau' | 'do-minimum' | 'preferred' | 'more-ambitious' | 'less-ambitious';
export type Rating = 'green' | 'amber' | 'red';
export type ResourceKind = 'pay' | 'non-pay' | 'capital' | 'digital' | 'estates' | 'training' | 'time-displaced';
export type BenefitKind = 'cash' | 'non-cash' | 'avoidance' | 'income' | 'quality' | 'staff' | 'societal' | 'carbon';
export type EqualityEffect = 'better' | 'same' | 'worse';
export type SponsorOutcome = 'support' | 'support-with-changes' | 'not-now' | 'no';
export type FinanceOutcome = 'checked' | 'not-available';

abstract class CaseRow extends VersionedRow {
  @Column('uuid') projectId: string;
}
abstract class CaseAct extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'business_case', name: 'business_case' })
export class BusinessCase extends CaseRow {
  @Column('text', { default: '' }) geography: string;
  @Column('text', { default: '' }) needsSource: string;
  @Column('int', { nullable: true }) baseYear: number | null;
  @Column('text', { default: '' }) projection: string;
  @Column('text', { default: '' }) askedOf: string;
  @Column('numeric', { nullable: true }) askedAmount: string | null;
  @Column('date', { nullable: true }) decideBy: string | null;
}

@Entity({ schema: 'business_case', name: 'option' })
export class CaseOption extends CaseRow {
  @Column('text') kind: OptionKind;
  @Column('text') description: string;
  @Column('text', { nullable: true }) rating: Rating | null;
  @Column('text', { default: '' }) reason: string;
}

@Entity({ schema: 'business_case', name: 'resource_line' })
export class ResourceLine extends CaseRow {
  @Column('uuid') optionId: string;
  @Column('uuid', { nullable: true }) changeIdeaId: string | null;
  @Column('text') kind: ResourceKind;
  @Column('text') label: string;
  @Column('numeric') nonRecurrent: string;
  @Column('numeric') recurrent: string;
  @Column('text') startsIn: string;
  @Column('text', { default: '' }) source: string;
  @Column('text', { default: '' }) funding: string;
  @Column('boolean', { default: false }) retired: boolean;
}

@Entity({ schema: 'business_case', name: 'earlier_price' })
export class EarlierPrice extends CaseAct {
  @Column('uuid') lineId: string;
  @Column('numeric') nonRecurrent: string;
  @Column('numeric') recurrent: string;
  @Column('text') why: string;
}

@Entity({ schema: 'business_case', name: 'benefit' })
export class Benefit extends CaseRow {
  @Column('text') kind: BenefitKind;
  @Column('text') label: string;
  @Column('uuid', { nullable: true }) measureId: string | null;
  @Column('text', { default: '' }) noMeasureBecause: string;
  @Column('numeric', { nullable: true }) annual: string | null;
  @Column('text', { default: '' }) basis: string;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('text') startsIn: string;
  @Column('int') years: number;
  @Column('numeric', { nullable: true }) forecastAnnual: string | null;
  @Column('timestamptz', { nullable: true }) forecastFrozenAt: string | null;
  @Column('boolean', { default: false }) retired: boolean;
}

@Entity({ schema: 'business_case', name: 'benefit_actual' })
export class BenefitActual extends CaseAct {
  @Column('uuid') benefitId: string;
  @Column('text') year: string;
  @Column('numeric', { nullable: true }) amount: string | null;
  @Column('text') note: string;
}

@Entity({ schema: 'business_case', name: 'equality_row' })
export class EqualityRow extends CaseAct {
  @Column('text') characteristic: string;
  @Column('text') effect: EqualityEffect;
  @Column('text') note: string;
}

@Entity({ schema: 'business_case', name: 'decision' })
export class CaseDecision extends CaseAct {
  @Column('text') kind: 'finance-check' | 'sponsor';
  @Column('text') outcome: SponsorOutcome | FinanceOutcome;
  @Column('text') note: string;
  @Column('text') figuresHash: string;
}

export const businessCaseEntities = [
  BusinessCase,
  CaseOption,
  ResourceLine,
  EarlierPrice,
  Benefit,
  BenefitActual,
  EqualityRow,
  CaseDecision,
];

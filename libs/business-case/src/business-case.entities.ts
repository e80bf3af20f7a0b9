import { Column, Entity } from 'typeorm';
import { appraisalEntities } from './appraisal.entities.js';
import type { UnitValueBasis } from './worth/worth-kinds.js';
import { CaseAct, CaseRow } from './case-row.js';
import { filterEntities } from './filter/filter.entities.js';
import type { FilterRating } from './filter/options-filter.js';
import type { CaseStage } from './stages/stage-order.js';
import { StageMove } from './stages/stages.entities.js';

export type OptionKind = 'bau' | 'do-minimum' | 'preferred' | 'more-ambitious' | 'less-ambitious';
export type Rating = FilterRating;
export type ResourceKind = 'pay' | 'non-pay' | 'capital' | 'digital' | 'estates' | 'training' | 'time-displaced';
export type BenefitKind = 'cash' | 'non-cash' | 'avoidance' | 'income' | 'quality' | 'staff' | 'societal' | 'carbon';
export type EqualityEffect = 'better' | 'same' | 'worse';
export type SponsorOutcome = 'support' | 'support-with-changes' | 'not-now' | 'no';
export type FinanceOutcome = 'checked' | 'not-available';
export type CaseShape = 'short' | 'staged';
export type PensionView = 'full' | 'trust-cash';
export type Bearer = 'own' | 'other-public' | 'non-public';
export type BenefitEvidence =
  'trial' | 'pilot-with-control' | 'before-and-after' | 'published-elsewhere' | 'expert-view';

@Entity({ schema: 'business_case', name: 'business_case' })
export class BusinessCase extends CaseRow {
  @Column('text', { default: '' }) geography: string;
  @Column('text', { default: '' }) needsSource: string;
  @Column('int', { nullable: true }) baseYear: number | null;
  @Column('text', { default: '' }) projection: string;
  @Column('text', { default: '' }) askedOf: string;
  @Column('numeric', { nullable: true }) askedAmount: string | null;
  @Column('date', { nullable: true }) decideBy: string | null;
  @Column('text', { default: 'short' }) shape: CaseShape;
  @Column('text', { nullable: true }) firstYear: string | null;
  @Column('int', { default: 5 }) horizon: number;
  @Column('text', { default: 'full' }) pensionView: PensionView;
  @Column('text', { array: true, default: [] }) constraints: string[];
  @Column('text', { nullable: true }) stage: CaseStage | null;
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
  @Column('int', { default: 1 }) firstMonth: number;
  @Column('text', { nullable: true }) endsIn: string | null;
  @Column('text', { default: 'own' }) bearer: Bearer;
  @Column('boolean', { nullable: true }) fundingRecurs: boolean | null;
  @Column('numeric', { nullable: true }) vatRate: string | null;
  @Column('numeric', { default: 0 }) vatRecoverable: string;
  @Column('boolean', { default: false }) isTransfer: boolean;
  @Column('boolean', { default: true }) isPaid: boolean;
  @Column('numeric', { default: 0 }) optimism: string;
  @Column('numeric', { default: 0 }) optimismMitigated: string;
  @Column('numeric', { nullable: true }) lifeYears: string | null;
  @Column('numeric', { default: 0 }) residual: string;
  @Column('numeric', { nullable: true }) low: string | null;
  @Column('numeric', { nullable: true }) high: string | null;
  @Column('int', { nullable: true }) leadMonths: number | null;
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
  @Column('uuid', { nullable: true }) optionId: string | null;
  @Column('text', { default: '' }) unit: string;
  @Column('numeric', { nullable: true }) baseline: string | null;
  @Column('numeric', { nullable: true }) target: string | null;
  @Column('text', { nullable: true }) direction: 'decrease' | 'increase' | null;
  @Column('numeric', { nullable: true }) annualVolume: string | null;
  @Column('numeric', { nullable: true }) unitValue: string | null;
  @Column('text', { nullable: true }) unitValueBasis: UnitValueBasis | null;
  @Column('numeric', { default: 0 }) deadweight: string;
  @Column('numeric', { default: 1 }) attribution: string;
  @Column('text', { nullable: true }) evidence: BenefitEvidence | null;
  @Column('numeric', { default: 0 }) haircut: string;
  @Column('numeric', { array: true, default: [] }) buildUp: string[];
  @Column('boolean', { default: false }) isHealth: boolean;
  @Column('boolean', { default: false }) isDisbenefit: boolean;
  @Column('numeric', { nullable: true }) low: string | null;
  @Column('numeric', { nullable: true }) high: string | null;
  @Column('uuid', { nullable: true }) enteredBy: string | null;
  @Column('uuid', { nullable: true }) workedMeasureId: string | null;
  @Column('text', { nullable: true }) workedShape: string | null;
  @Column('numeric', { nullable: true }) workedPer: string | null;
  @Column('text', { nullable: true }) workedUnit: string | null;
  @Column('text', { nullable: true }) workedDirection: string | null;
  @Column('boolean', { default: false }) retired: boolean;
}

/** What a benefit was valued by before somebody valued it anew. */
@Entity({ schema: 'business_case', name: 'earlier_value' })
export class EarlierValue extends CaseAct {
  @Column('uuid') benefitId: string;
  @Column('text') kind: BenefitKind;
  @Column('numeric', { nullable: true }) annual: string | null;
  @Column('text') basis: string;
  @Column('text') unit: string;
  @Column('numeric', { nullable: true }) baseline: string | null;
  @Column('numeric', { nullable: true }) target: string | null;
  @Column('text', { nullable: true }) direction: 'decrease' | 'increase' | null;
  @Column('numeric', { nullable: true }) annualVolume: string | null;
  @Column('numeric', { nullable: true }) unitValue: string | null;
  @Column('text', { nullable: true }) unitValueBasis: UnitValueBasis | null;
  @Column('numeric') deadweight: string;
  @Column('numeric') attribution: string;
  @Column('text', { nullable: true }) evidence: BenefitEvidence | null;
  @Column('numeric') haircut: string;
  @Column('numeric', { array: true }) buildUp: string[];
  @Column('boolean') isHealth: boolean;
  @Column('boolean') isDisbenefit: boolean;
  @Column('numeric', { nullable: true }) low: string | null;
  @Column('numeric', { nullable: true }) high: string | null;
  @Column('text') why: string;
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
  @Column('text', { nullable: true }) approvesAs: string | null;
  @Column('numeric', { nullable: true }) approvalLimit: string | null;
  @Column('numeric', { nullable: true }) wholeLifeCost: string | null;
}

export const businessCaseEntities = [
  BusinessCase,
  CaseOption,
  ResourceLine,
  EarlierPrice,
  Benefit,
  EarlierValue,
  BenefitActual,
  EqualityRow,
  CaseDecision,
  ...appraisalEntities,
  ...filterEntities,
  StageMove,
];

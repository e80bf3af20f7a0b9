import { Column, Entity } from 'typeorm';
import { CaseAct, CaseRow } from './case-row.js';
import { TenantRow } from '#libs/platform';
import type { UnitValueBasis, WorthKey } from './worth/worth-kinds.js';

export type HcasZone = 'none' | 'fringe' | 'outer' | 'inner';
export type RiskTreatment = 'register' | 'optimism' | 'range';
export type SignOffOutcome = 'approved' | 'approved-with-conditions' | 'returned';
export const signOffAreas = [
  'service-manager',
  'clinical-director',
  'workforce',
  'digital',
  'estates',
  'procurement',
  'pharmacy-and-diagnostics',
  'quality-nursing',
  'quality-medical',
  'equality',
  'approving-group',
] as const;
export type SignOffArea = (typeof signOffAreas)[number];
export const qualityDomains = ['safe', 'effective', 'personalised', 'well-led', 'sustainable', 'equitable'] as const;
export type QualityDomain = (typeof qualityDomains)[number];

@Entity({ schema: 'business_case', name: 'post' })
export class Post extends CaseAct {
  @Column('uuid') lineId: string;
  @Column('text') paySet: string;
  @Column('text') point: string;
  @Column('numeric') wte: string;
  @Column('int') heads: number;
  @Column('text', { default: 'none' }) hcasZone: HcasZone;
  @Column('numeric', { default: 0 }) extraPensionable: string;
  @Column('numeric', { nullable: true }) programmedActivities: string | null;
}

@Entity({ schema: 'business_case', name: 'cash_route' })
export class CashRoute extends CaseAct {
  @Column('uuid') benefitId: string;
  @Column('text') budgetCode: string;
  @Column('text') holder: string;
  @Column('date') fallsOn: string;
  @Column('numeric') annual: string;
  @Column('text', { default: '' }) note: string;
}

@Entity({ schema: 'business_case', name: 'budget_reduction' })
export class BudgetReduction extends CaseAct {
  @Column('uuid') benefitId: string;
  @Column('text') year: string;
  @Column('numeric') amount: string;
  @Column('text') budgetCode: string;
  @Column('text', { default: '' }) note: string;
}

@Entity({ schema: 'business_case', name: 'priced_risk' })
export class PricedRisk extends CaseRow {
  @Column('text') label: string;
  @Column('numeric') probability: string;
  @Column('numeric') low: string;
  @Column('numeric') likely: string;
  @Column('numeric') high: string;
  @Column('text') treatment: RiskTreatment;
  @Column('text', { default: '' }) mitigation: string;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('boolean', { default: false }) retired: boolean;
}

@Entity({ schema: 'business_case', name: 'scenario' })
export class Scenario extends CaseAct {
  @Column('uuid') batch: string;
  @Column('int') position: number;
  @Column('text') name: string;
  @Column('numeric') probability: string;
  @Column('numeric') costFactor: string;
  @Column('numeric') benefitFactor: string;
}

@Entity({ schema: 'business_case', name: 'sign_off' })
export class SignOff extends CaseAct {
  @Column('text') area: SignOffArea;
  @Column('text') outcome: SignOffOutcome;
  @Column('text', { default: '' }) note: string;
  @Column('text') figuresHash: string;
}

@Entity({ schema: 'business_case', name: 'service_line' })
export class ServiceLine extends CaseAct {
  @Column('text') name: string;
  @Column('uuid', { nullable: true }) measureId: string | null;
  @Column('numeric') incomeBefore: string;
  @Column('numeric') directBefore: string;
  @Column('numeric') indirectBefore: string;
  @Column('numeric') overheadBefore: string;
  @Column('numeric') incomeAfter: string;
  @Column('numeric') directAfter: string;
  @Column('numeric') indirectAfter: string;
  @Column('numeric') overheadAfter: string;
  @Column('text', { default: '' }) source: string;
}

@Entity({ schema: 'business_case', name: 'quality_impact' })
export class QualityImpact extends CaseAct {
  @Column('text') domain: QualityDomain;
  @Column('int') likelihoodBefore: number;
  @Column('int') impactBefore: number;
  @Column('int') likelihoodAfter: number;
  @Column('int') impactAfter: number;
  @Column('text') note: string;
}

@Entity({ schema: 'business_case', name: 'benefit_worth' })
export class BenefitWorth extends CaseAct {
  @Column('uuid') benefitId: string;
  @Column('text') setId: string;
  @Column('text') hash: string;
  @Column('text') key: WorthKey;
  @Column('text') path: string;
  @Column('text') label: string;
  @Column('numeric') printed: string;
  @Column('int') pricesOf: number;
  @Column('text') prices: string;
  @Column('numeric') priceIndex: string;
  @Column('numeric') each: string;
  @Column('text') fromYear: string;
  @Column('numeric', { array: true }) byYear: string[];
}

@Entity({ schema: 'business_case', name: 'unit_cost' })
export class UnitCost extends CaseAct {
  @Column('uuid') lineId: string;
  @Column('text') setId: string;
  @Column('text') hash: string;
  @Column('text') path: string;
  @Column('text') label: string;
  @Column('text') basis: Exclude<UnitValueBasis, 'societal'>;
  @Column('numeric') printed: string;
  @Column('int') pricesOf: number;
  @Column('text') prices: string;
  @Column('numeric') priceIndex: string;
  @Column('numeric') value: string;
  @Column('numeric') howMany: string;
}

@Entity({ schema: 'business_case', name: 'reference_use' })
export class ReferenceUse extends CaseAct {
  @Column('text') key: string;
  @Column('text') setId: string;
  @Column('text') hash: string;
}

@Entity({ schema: 'business_case', name: 'reference_revision' })
export class ReferenceRevision extends TenantRow {
  @Column('text') key: string;
  @Column('text') title: string;
  @Column('date') effectiveFrom: string;
  @Column('date', { nullable: true }) reviewBy: string | null;
  @Column('jsonb') values: Record<string, unknown>;
  @Column('text') source: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'business_case', name: 'reference_confirmation' })
export class ReferenceConfirmation extends TenantRow {
  @Column('text') setId: string;
  @Column('text') hash: string;
  @Column('boolean') holds: boolean;
  @Column('text', { nullable: true }) source: string | null;
  @Column('date', { nullable: true }) sourceDay: string | null;
  @Column('date', { nullable: true }) reviewBy: string | null;
  @Column('text') note: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'business_case', name: 'population_file' })
export class PopulationFile extends TenantRow {
  @Column('text') name: string;
  @Column('text') csv: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: string;
}

@Entity({ schema: 'business_case', name: 'need_model' })
export class NeedModel extends CaseAct {
  @Column('text') populationId: string;
  @Column('text') area: string;
  @Column('int') baseYear: number;
  @Column('numeric') catchmentShare: string;
  @Column('numeric') yearlyTrend: string;
  @Column('numeric') accessFactor: string;
  @Column('jsonb') rates: readonly { sex: string; from: number; to: number | null; per1000: string }[];
  @Column('numeric', { nullable: true }) lengthOfStayDays: string | null;
  @Column('numeric', { nullable: true }) occupancy: string | null;
  @Column('numeric', { nullable: true }) didNotAttend: string | null;
  @Column('numeric', { nullable: true }) minutesEach: string | null;
  @Column('numeric', { nullable: true }) availableMinutes: string | null;
}

export const appraisalEntities = [
  NeedModel,
  PopulationFile,
  Post,
  CashRoute,
  BudgetReduction,
  PricedRisk,
  Scenario,
  SignOff,
  ServiceLine,
  QualityImpact,
  BenefitWorth,
  UnitCost,
  ReferenceUse,
  ReferenceRevision,
  ReferenceConfirmation,
];

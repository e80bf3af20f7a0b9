import type {
  BenefitWorth,
  CashRoute,
  Post,
  PricedRisk,
  QualityImpact,
  Scenario,
  ServiceLine,
  SignOff,
  UnitCost,
} from './appraisal.entities.js';
import type { FilterCategory, ReadCategory, StoredChoice } from './filter/options-filter.js';
import type {
  Benefit,
  BusinessCase,
  CaseOption,
  EarlierValue,
  EqualityEffect,
  ResourceLine,
} from './business-case.entities.js';
import type { MeasuredIn } from './exchanged-measure.js';
import type { YearTotal } from './totals.js';

type Read<Row> = Omit<Row, 'organisationId' | 'projectId' | 'retired'>;
/** Of what is only added to, the newest. */
type Newest<Row> = Omit<Row, 'organisationId' | 'projectId' | 'id' | 'by' | 'at'>;
interface Said {
  readonly byName: string;
  readonly at: string;
}

export type ReadPost = Newest<Post>;
/** What one is worth, as it was taken from a reference set and brought to the prices of the case. */
export type ReadWorth = Newest<BenefitWorth>;
export type ReadUnitCost = Newest<UnitCost>;
export type ReadRisk = Read<PricedRisk> & { readonly ownerName: string | null };
export type ReadScenario = Omit<Newest<Scenario>, 'batch' | 'position'>;
export type ReadServiceLine = Newest<ServiceLine> & Said;
export type ReadQuality = Newest<QualityImpact> & Pick<Said, 'byName'>;
/** The word of the holder of a budget; `holds` while the benefit is still worth what it was given on. */
export type ReadCashRoute = Newest<CashRoute> & Said & { readonly holds: boolean };
/** A word on the figures; `holds` while they are still those it was given on. */
export type ReadSignOff = Omit<Newest<SignOff>, 'figuresHash'> & Said & { readonly holds: boolean };

export interface ReadLine extends Read<ResourceLine> {
  /** What a post was worked out from. Null for what is no post, or was priced by hand. */
  readonly post: ReadPost | null;
  /** The unit cost it was worked out from. Null for a line priced otherwise, or changed since. */
  readonly unitCost: ReadUnitCost | null;
  readonly earlier: readonly {
    readonly nonRecurrent: string;
    readonly recurrent: string;
    readonly why: string;
    readonly byName: string;
    readonly at: string;
  }[];
}
/** The choice of a category that an option takes. */
export interface ReadTaken {
  readonly category: FilterCategory;
  readonly choiceId: string;
}
interface StoredOption extends Read<CaseOption> {
  /** In the order of the categories; without those of which it takes none. */
  readonly choices: readonly ReadTaken[];
}
export interface ReadOption extends StoredOption {
  readonly lines: readonly ReadLine[];
  readonly nonRecurrent: string;
  readonly recurrent: string;
}
/** What a benefit was valued by before it was valued anew, by whom, when and why. */
export type ReadEarlierValue = Omit<Newest<EarlierValue>, 'benefitId'> & Said;
type KeptOfMeasure = 'workedMeasureId' | 'workedShape' | 'workedPer' | 'workedUnit' | 'workedDirection';
export interface ReadBenefit extends Omit<Read<Benefit>, 'enteredBy' | KeptOfMeasure> {
  readonly ownerName: string | null;
  /** In a sentence, that it was worked out for another measure than it has. Null while it was not. */
  readonly anotherMeasure: string | null;
  /** What it said before, the first first. */
  readonly earlier: readonly ReadEarlierValue[];
  readonly actuals: readonly { readonly year: string; readonly amount: string | null; readonly note: string }[];
  /** What a budget really fell by, as the finance partner recorded it. */
  readonly reductions: readonly {
    readonly year: string;
    readonly amount: string;
    readonly budgetCode: string;
    readonly note: string;
  }[];
  /** Null while no holder of a budget has agreed that it falls. */
  readonly cashRoute: ReadCashRoute | null;
  /** Where what one is worth was taken from. Null when somebody typed it, or another figure since. */
  readonly worth: ReadWorth | null;
}
export interface ReadDecision extends Said {
  readonly kind: 'finance-check' | 'sponsor';
  readonly outcome: string;
  readonly note: string;
  /** As whom a sponsor approved. Null when they said no such thing. */
  readonly approvesAs: string | null;
  /** In a sentence, that the case was above the limit of whoever approved it. Null when it was not, or nobody could tell. */
  readonly aboveLimit: string | null;
  /** Whether the figures are still those it was made on. */
  readonly holds: boolean;
}
export interface ReadCase {
  readonly facts: Read<BusinessCase> | null;
  readonly options: readonly ReadOption[];
  /** The options framework filter, every category in the order in which it is decided. */
  readonly filter: readonly ReadCategory[];
  readonly benefits: readonly ReadBenefit[];
  readonly risks: readonly ReadRisk[];
  readonly scenarios: readonly ReadScenario[];
  readonly signOffs: readonly ReadSignOff[];
  readonly quality: readonly ReadQuality[];
  /** Null until finance has said what the service line brings in and costs. */
  readonly serviceLine: ReadServiceLine | null;
  readonly equality: readonly {
    readonly characteristic: string;
    readonly effect: EqualityEffect;
    readonly note: string;
  }[];
  readonly financeCheck: ReadDecision | null;
  readonly sponsorDecision: ReadDecision | null;
  /** Of the preferred option with its benefits. */
  readonly years: readonly YearTotal[];
  readonly figuresHash: string;
}

/** The case as the one statement gives it. */
export interface RawCase extends Pick<
  ReadCase,
  'facts' | 'risks' | 'scenarios' | 'quality' | 'serviceLine' | 'equality'
> {
  readonly options: readonly StoredOption[];
  readonly filterChoices: readonly StoredChoice[];
  readonly lines: readonly Omit<ReadLine, 'post' | 'unitCost'>[];
  readonly benefits: readonly (Omit<ReadBenefit, 'cashRoute' | 'worth' | 'anotherMeasure'> & {
    /** What the measure counts in that it has, and that it was worked out for. Null without one. */
    readonly measured: MeasuredIn | null;
    readonly workedFor: MeasuredIn | null;
  })[];
  readonly posts: readonly ReadPost[];
  readonly worths: readonly ReadWorth[];
  readonly unitCosts: readonly ReadUnitCost[];
  readonly cashRoutes: readonly Omit<ReadCashRoute, 'holds'>[];
  readonly signOffs: readonly (Omit<ReadSignOff, 'holds'> & { readonly figuresHash: string })[];
  readonly uses: readonly { readonly key: string; readonly setId: string; readonly hash: string }[];
  readonly decisions: readonly (Omit<ReadDecision, 'holds' | 'aboveLimit'> & {
    readonly figuresHash: string;
    readonly approvalLimit: string | null;
    readonly wholeLifeCost: string | null;
  })[];
}

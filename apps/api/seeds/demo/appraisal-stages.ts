import {
  BenefitsService,
  CaseBuildingService,
  CostingService,
  NeedsService,
  SHIPPED_FILE,
  SigningService,
  WorthService,
} from '#libs/business-case';
import { addDays, type FinancialYear } from '#libs/calendar';
import { perOf, PlanningStages, valuesOfAim } from './planning-stages.js';
import { resultOf } from './samples.js';
import { worthOfSample } from './worths.js';

interface CasedBenefit {
  readonly id: string;
  readonly kind: string;
  readonly annual: number;
  readonly label: string;
}

/** A year of readings, one a week. */
const WEEKS = 52;
/** As many as are kept. */
const EACH_PLACES = 6;
/** What every option costs, as the service runs today. Illustrative. */
const AS_NOW = '6000.00';
/** Rates of an illustrative need by age, for each 1,000 people a year. */
const NEED_RATES = [
  { sex: 'persons' as const, from: 0, to: 14, per1000: '1' },
  { sex: 'persons' as const, from: 15, to: 44, per1000: '2' },
  { sex: 'persons' as const, from: 45, to: 64, per1000: '4' },
  { sex: 'persons' as const, from: 65, to: 74, per1000: '20' },
  { sex: 'persons' as const, from: 75, to: 84, per1000: '55' },
  { sex: 'persons' as const, from: 85, to: null, per1000: '70' },
];

/** What makes a demo case an appraisal. The samples say what a benefit comes to a year; how it is worked out is illustrative. */
export class AppraisalStages extends PlanningStages {
  protected async appraisal(
    options: readonly string[],
    startsIn: FinancialYear,
    benefits: readonly CasedBenefit[],
  ): Promise<void> {
    const { projectId, lead } = this;
    const building = this.of(CaseBuildingService);
    const costing = this.of(CostingService);
    for (const optionId of options)
      await building.addLine(lead, {
        projectId,
        optionId,
        kind: 'non-pay',
        label: 'The step as it runs today, whatever is chosen',
        nonRecurrent: '0.00',
        recurrent: AS_NOW,
        startsIn,
        source: 'Round demo figure, illustrative',
        funding: 'Division',
        changeIdeaId: (await this.ids('change_idea'))[0] ?? null,
      });
    for (const id of await this.ids('resource_line', 'business_case'))
      await costing.detailLine(lead, {
        id,
        version: 1,
        firstMonth: 1,
        bearer: 'own',
        fundingRecurs: true,
        vatRate: '0.2',
        vatRecoverable: '1',
        isTransfer: false,
        isPaid: true,
        optimism: '0.1',
        optimismMitigated: '0',
        residual: '0.00',
        low: '0.9',
        high: '1.2',
        leadMonths: 3,
      });
    await this.workOutBenefits(benefits);
    await costing.addRisk(lead, {
      projectId,
      label: 'The people who do it are moved to other work',
      probability: '0.2',
      low: '1000.00',
      likely: '4000.00',
      high: '9000.00',
      treatment: 'register',
      mitigation: 'A named deputy on every shift (illustrative).',
      ownerId: this.cast.personId('owner'),
    });
    await costing.weighScenarios(lead, {
      projectId,
      scenarios: [
        { name: 'As planned', probability: '0.6', costFactor: '1', benefitFactor: '1' },
        { name: 'Slower than planned', probability: '0.3', costFactor: '1.1', benefitFactor: '0.6' },
        { name: 'It does not hold', probability: '0.1', costFactor: '1.1', benefitFactor: '0.1' },
      ],
    });
    await this.of(NeedsService).keep(lead, {
      projectId,
      populationId: SHIPPED_FILE,
      area: 'Northmere (FICTIONAL)',
      baseYear: 2022,
      catchmentShare: '0.8',
      yearlyTrend: '0',
      accessFactor: '1',
      rates: NEED_RATES,
      lengthOfStayDays: '4',
      occupancy: '0.85',
    });
    await this.of(SigningService).scoreQuality(lead, {
      projectId,
      domain: 'safe',
      likelihoodBefore: 3,
      impactBefore: 3,
      likelihoodAfter: 2,
      impactAfter: 2,
      note: 'A step more may be one too many on a busy day; a count each week shows it early (illustrative).',
    });
  }

  /** The first benefit that is worth money and no cash is worked out from the outcome measure; cash is agreed by finance. */
  private async workOutBenefits(benefits: readonly CasedBenefit[]): Promise<void> {
    const { sample, lead } = this;
    const { fromValue, toValue } = valuesOfAim(sample.aim);
    const { points, baselinePoints, unit } = sample.outcome;
    const before = points.slice(0, baselinePoints);
    const isRatio = before.every(({ den }) => den !== undefined);
    const perWeek = isRatio ? before.reduce((sum, { den = 0 }) => sum + den, 0) / before.length : 1;
    const volume = Math.round(perWeek * WEEKS);
    const scale = isRatio ? (unit.startsWith('%') ? 100 : perOf(unit)) : 1;
    const valued = benefits.find(({ kind, annual }) => (kind === 'non-cash' || kind === 'avoidance') && annual > 0);
    const units = (Math.abs(fromValue - toValue) * volume) / scale;
    const workOut = (id: string, unitValue: string, range: { low: string; high: string } | null) =>
      this.of(BenefitsService).workOut(lead, {
        id,
        version: 1,
        unit: 'cases',
        direction: toValue < fromValue ? 'decrease' : 'increase',
        baseline: String(fromValue),
        target: String(toValue),
        annualVolume: String(volume),
        unitValue,
        unitValueBasis: 'local',
        deadweight: '0',
        attribution: '1',
        evidence: 'before-and-after',
        buildUp: ['0.5'],
        isHealth: false,
        isDisbenefit: false,
        low: range?.low ?? null,
        high: range?.high ?? null,
      });
    if (valued) await workOut(valued.id, (valued.annual / units).toFixed(2), { low: '0.6', high: '1.1' });
    for (const benefit of benefits) {
      const worth = worthOfSample(benefit);
      if (!worth) continue;
      const { howMany, ...entry } = worth;
      if (benefit !== valued) await workOut(benefit.id, '1.00', null);
      await this.of(WorthService).take(lead, {
        benefitId: benefit.id,
        version: 2,
        ...entry,
        each: (howMany / units).toFixed(EACH_PLACES),
      });
    }
    for (const { id, kind, annual } of benefits)
      if (kind === 'cash' && annual > 0)
        await this.of(BenefitsService).agreeCash(this.cast.viewer('finance'), {
          benefitId: id,
          budgetCode: 'DEMO-1234',
          holder: 'The division (illustrative)',
          fallsOn: addDays(this.start, 210),
          note: '',
        });
  }

  /** What budgets really fell by: half of what was agreed in the first year, where the change held. */
  protected async budgetsFall(year: FinancialYear, benefits: readonly CasedBenefit[]): Promise<void> {
    if (!resultOf(this.sample).startsWith('improved')) return;
    for (const { id, kind, annual } of benefits)
      if (kind === 'cash' && annual > 0)
        await this.of(BenefitsService).recordReduction(this.cast.viewer('finance'), {
          benefitId: id,
          year,
          amount: (annual / 2).toFixed(2),
          budgetCode: 'DEMO-1234',
          note: 'From the month the change held (illustrative).',
        });
  }
}

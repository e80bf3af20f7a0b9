import { CaseBuildingService, type BenefitKind, FilterService, type OptionKind } from '#libs/business-case';
import { addDays, asFinancialYear, asIsoDate, financialYearOf } from '#libs/calendar';
import { ReadingsService } from '#libs/measures';
import { DeliveryService, ResultsService, ThreadService } from '#libs/projects';
import { resultOf, type SampleProject } from './samples.js';
import { FIRST_CHANGE_WEEK } from './demo-project.js';
import { demoFilters, narrowDown } from './filters.js';
import { goOnToOutline, STAGED_SAMPLES } from './staged-cases.js';
import { AppraisalStages } from './appraisal-stages.js';

/** The case, the work and what came of it. */
export class DeliveringStages extends AppraisalStages {
  private benefits: { id: string; kind: string; annual: number; label: string }[] = [];

  protected async businessPlan(): Promise<void> {
    const { projectId, sample, lead } = this;
    this.week(5);
    const building = this.of(CaseBuildingService);
    const ideas = await this.ids('change_idea');
    const startsIn = financialYearOf(this.start);
    let preferred = '';
    const options: { id: string; kind: OptionKind }[] = [];
    for (const { kind, description, rating, reason } of this.extra.options) {
      const { id } = await building.addOption(lead, { projectId, kind, description });
      await building.rateOption(lead, { id, version: 1, rating, reason });
      if (kind === 'preferred') preferred = id;
      options.push({ id, kind });
    }
    const filter = demoFilters[sample.id];
    if (filter) await narrowDown(this.of(FilterService), lead, filter, { projectId, options });
    for (const [index, { label, nonRecurrent, recurrent }] of sample.resourceLines.entries())
      await building.addLine(lead, {
        projectId,
        optionId: preferred,
        changeIdeaId: ideas[index % ideas.length] ?? null,
        kind: /time|band|hour|wte|consultant|nurse|pharmac/i.test(label) ? 'pay' : 'non-pay',
        label,
        nonRecurrent: nonRecurrent.toFixed(2),
        recurrent: recurrent.toFixed(2),
        startsIn,
        source: 'Round demo figure, illustrative',
        funding: 'Division',
      });
    if (sample.resourceLines.length === 0)
      await building.addLine(lead, {
        projectId,
        optionId: preferred,
        changeIdeaId: ideas[0] ?? null,
        kind: 'time-displaced',
        label: 'Time of the team, from other work',
        nonRecurrent: '0.00',
        recurrent: '0.00',
        startsIn,
        source: '',
        funding: '',
      });
    for (const { label, kind, annual, basis } of this.hopedFor()) {
      const { id } = await building.addBenefit(lead, {
        projectId,
        kind: benefitKind(kind),
        label,
        measureId: this.outcomeId,
        noMeasureBecause: '',
        annual: annual ? annual.toFixed(2) : null,
        basis,
        ownerId: this.cast.personId('owner'),
        startsIn: asFinancialYear(startsIn),
        years: 5,
      });
      this.benefits.push({ id, kind: benefitKind(kind), annual, label });
    }
    await this.appraisal(
      options.map(({ id }) => id),
      startsIn,
      this.benefits,
    );
    await building.describe(lead, {
      projectId,
      // A filter has named its constraints on the same row before.
      version: filter ? 1 : 0,
      geography: 'The trust’s catchment (illustrative)',
      needsSource: 'ONS 2022-based subnational population projections',
      baseYear: 2022,
      projection: sample.futureNeed,
      askedOf: 'The division',
      askedAmount: null,
      decideBy: addDays(asIsoDate(this.clock.today()), 30),
    });
    if (STAGED_SAMPLES.includes(sample.id)) await goOnToOutline(this.app, lead, { projectId, version: 2 });
    await building.screenEquality(lead, {
      projectId,
      rows: ['age', 'disability', 'deprivation'].map((characteristic) => ({
        characteristic,
        effect: 'same' as const,
        note: 'No difference seen so far (illustrative).',
      })),
    });
    const delivery = this.of(DeliveryService);
    for (const [title, week] of [
      ['First test done', FIRST_CHANGE_WEEK],
      ['Change on every shift', 12],
      ['Result told to the team', 22],
    ] as const)
      await delivery.planMilestone(lead, {
        projectId,
        title,
        plannedOn: addDays(this.start, week * 7),
        ownerId: this.cast.personId(sample.id),
      });
    for (const risk of this.extra.risks)
      await delivery.addRisk(lead, {
        projectId,
        likelihood: 3,
        impact: 3,
        ownerId: this.cast.personId('owner'),
        ...risk,
      });
    await this.answer('the-ask');
    await building.check(this.cast.viewer('finance'), {
      projectId,
      outcome: 'checked',
      note: 'Round figures, fit for this purpose.',
    });
    await building.decideAsSponsor(this.cast.viewer('sponsor'), { projectId, outcome: 'support', note: '' });
  }

  /** The sample's benefits; where it says that none came, what such a plan would have hoped for, so that it is seen not to come. */
  private hopedFor(): SampleProject['benefits'] {
    const { benefits, resultState } = this.sample;
    const failed = resultState === 'No clear change' || resultState === 'Worse';
    if (failed)
      return [
        {
          label: 'Bed days the plan hoped to save (illustrative)',
          kind: 'non-cash',
          annual: 24_000,
          basis: 'Round demo figure',
        },
        ...benefits.filter(({ label }) => !/^none/i.test(label)),
      ];
    return benefits.length
      ? benefits
      : [{ label: 'Safer care in this step', kind: 'quality', annual: 0, basis: 'not put into pounds' }];
  }

  protected async implementation(): Promise<void> {
    const { projectId, sample, lead } = this;
    const delivery = this.of(DeliveryService);
    const ideas = await this.ids('change_idea');
    const steps =
      this.extra.steps.length >= 2
        ? this.extra.steps
        : [
            ...this.extra.steps,
            { change: 'Show the weekly count', outcome: 'predicted that more would take part; some did. Adapt' },
          ];
    let afterCycleId: string | null = null;
    for (const [index, { change, outcome }] of steps.entries()) {
      this.week(FIRST_CHANGE_WEEK + 2 * index);
      const { id } = await delivery.planCycle(lead, {
        projectId,
        changeIdeaId: ideas[index % ideas.length] ?? '',
        afterCycleId,
        measureId: this.outcomeId,
        question: `Does this help: ${change}?`.slice(0, 1000),
        plan: change,
      });
      const predicted = /predicted ([^;.]+)/i.exec(outcome)?.[1] ?? 'a small change for the better';
      await delivery.predict(lead, { id, version: 1, prediction: predicted });
      const act = /abandon/i.test(outcome) ? 'abandon' : /adapt/i.test(outcome) ? 'adapt' : 'adopt';
      await delivery.recordCycle(lead, {
        id,
        version: 2,
        did: outcome,
        doneOn: this.clock.today(),
        study: 'Compared with the prediction, as noted.',
        act,
      });
      afterCycleId = id;
    }
    this.week(21);
    const before = sample.outcome.baselinePoints;
    await this.of(ReadingsService).enter(
      lead,
      this.outcomeId,
      sample.outcome.points
        .slice(before)
        .map((point, index) => this.reading(point, FIRST_CHANGE_WEEK + index))
        .filter(({ takenOn }) => takenOn <= this.clock.today()),
    );
    for (const [index, id] of (await this.ids('milestone')).entries())
      await delivery.moveMilestone(lead, {
        id,
        version: 2,
        state: index < 2 ? 'done' : 'under-way',
        actualOn: index < 2 ? addDays(this.start, (index === 0 ? FIRST_CHANGE_WEEK : 13) * 7) : null,
      });
  }

  protected async results(): Promise<void> {
    const { projectId, lead } = this;
    this.week(22);
    const results = this.of(ResultsService);
    await results.chooseResult(lead, { projectId, state: resultOf(this.sample), note: this.sample.lesson });
    for (const id of await this.ids('assumption'))
      await this.of(ThreadService).judgeAssumption(lead, {
        id,
        version: 1,
        state: resultOf(this.sample).startsWith('improved') ? 'holding' : 'failed',
        note: 'As the chart shows.',
      });
    await this.budgetsFall(financialYearOf(this.start), this.benefits);
    for (const id of await this.ids('benefit', 'business_case'))
      await this.of(CaseBuildingService).recordActual(this.cast.viewer('finance'), {
        benefitId: id,
        year: financialYearOf(this.start),
        amount: null,
        note: 'Not measured yet: the year has not ended.',
      });
    for (const key of [
      'chart-reading',
      'unintended-found',
      'costs-actual',
      'limits',
      'interpretation',
      'do-differently',
      'reflection',
    ] as const)
      await this.answer(key);
    for (const kind of ['where-power-lies', 'evidence']) {
      const { id } = await results.logTension(lead, {
        projectId,
        kind,
        happenedOn: addDays(this.start, 70),
        whatHappened: 'A decision was taken without the team (illustrative).',
        whatIDid: 'I asked for the reason, and for a place at the next meeting.',
      });
      await results.useTension(lead, { id, version: 1, inReflection: true, shared: false });
    }
    await results.rateLeadership(lead, { projectId, element: '4.3', moment: 'after', rating: 4 });
  }
}

const benefitKind = (kind: string): BenefitKind =>
  kind === 'non-cash'
    ? 'non-cash'
    : ((['cash', 'avoidance', 'income', 'quality', 'staff', 'societal', 'carbon'] as const).find((known) =>
        kind.toLowerCase().startsWith(known),
      ) ?? 'quality');

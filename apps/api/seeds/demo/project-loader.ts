import { CaseBuildingService, type BenefitKind } from '#libs/business-case';
import { addDays, asFinancialYear, asIsoDate, financialYearOf, type IsoDate } from '#libs/calendar';
import { loadGuidance } from '#libs/guidance';
import { MeasuringService, type NewReading } from '#libs/measures';
import { type SettableClock, UnitOfWork } from '#libs/platform';
import { AdoptionService, PublicationReadingService, PublishingService } from '#libs/project-library';
import {
  AnswersService,
  DeliveryService,
  DescribingService,
  GateKeepingService,
  ProjectReadingService,
  ProjectStartingService,
  ResultsService,
  RoutingService,
  SharingService,
  TeamService,
  ThreadService,
} from '#libs/projects';
import {
  type CommitmentLevel,
  commitmentLevels,
  EngagementLedger,
  EngagementService,
  type NineC,
  StakeholderRegister,
} from '#libs/stakeholders';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Cast } from './cast.js';
import { illustrative } from './illustrative.js';
import { modelOf, resultOf, type SampleProject } from './samples.js';

/** Week of the project by which each stage is done; the first change is in week 6, and readings are weekly. */
const FIRST_CHANGE_WEEK = 6;
const LAST_GATE: Readonly<Record<string, number>> = {
  'in-progress': 5,
  'stopped-early': 4,
  worse: 8,
  'no-clear-change': 8,
};
const STAGGER_DAYS = 2;

/** Loads one sample through the services, step by step as it would have happened. */
export class ProjectLoader {
  publicationId: string | null = null;
  private projectId = '';
  private readonly extra: ReturnType<typeof illustrative>;
  private readonly start: IsoDate;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: SettableClock,
    private readonly cast: Cast,
    private readonly sample: SampleProject,
    index: number,
  ) {
    this.extra = illustrative(sample);
    this.start = addDays(asIsoDate(sample.adoptedFrom ? '2026-03-02' : '2025-09-01'), index * STAGGER_DAYS);
  }

  private of<Service>(service: Type<Service>): Service {
    return this.app.get(service);
  }
  private get lead() {
    return this.cast.viewer(this.sample.id);
  }

  /** Moves the clock to a working hour in a week of the project. */
  private week(number: number): void {
    this.clock.moveTo(`${addDays(this.start, number * 7)}T10:00:00Z`);
  }

  /** @returns the gates that were passed */
  async load(parentPublicationId: string | undefined): Promise<string[]> {
    this.week(0);
    await this.begin(parentPublicationId);
    const passed: string[] = [];
    const last = LAST_GATE[resultOf(this.sample)] ?? 8;
    const stages = [
      this.startStage,
      this.problem,
      this.rationale,
      this.stakeholders,
      this.measures,
      this.businessPlan,
      this.implementation,
      this.results,
      this.sharing,
    ];
    for (const [number, stage] of stages.slice(0, last + 1).entries()) {
      await stage.call(this);
      await this.pass(`G${number}`);
      passed.push(`G${number}`);
    }
    if (resultOf(this.sample) === 'stopped-early') await this.stopEarly();
    if (last >= 8) await this.publish();
    return passed;
  }

  private async begin(parentPublicationId: string | undefined): Promise<void> {
    const title = this.sample.title.split(/\s+/).slice(0, 15).join(' ');
    const { projectId } = parentPublicationId
      ? await this.of(AdoptionService).adopt(this.lead, {
          publicationId: parentPublicationId,
          title,
          fitNote: 'Similar volume; a smaller team (illustrative).',
        })
      : await this.of(ProjectStartingService).start(this.lead, { title });
    this.projectId = projectId;
    for (const [person, role] of [
      ['mentor', 'mentor'],
      ['sponsor', 'sponsor'],
      ['finance', 'finance-partner'],
      ['owner', 'service-owner'],
      ['manager', 'manager'],
    ] as const)
      await this.of(TeamService).add(this.lead, { projectId, personId: this.cast.personId(person), role });
  }

  private async startStage(): Promise<void> {
    const { projectId, sample, lead } = this;
    const project = await this.of(ProjectReadingService).find(lead, projectId);
    await this.of(DescribingService).describe(lead, {
      projectId,
      version: project?.version ?? 1,
      title: project?.title ?? sample.title,
      specialty: sample.specialty,
      setting: sample.setting,
      careStage: this.extra.careStage,
      origin: this.extra.origin,
      postStartsOn: this.start,
      postEndsOn: addDays(this.start, sample.weeks * 7),
    });
    const routing = this.of(RoutingService);
    await routing.sort(lead, { projectId, answers: [{ key: 'tests-change', yes: true }] });
    await routing.noteDuplicates(lead, { projectId, choice: sample.adoptedFrom ? 'adopt' : 'none-found', because: '' });
    await routing.declare(lead, {
      projectId,
      keys: loadGuidance().current.tools.informationGovernance.map(({ key }) => key),
    });
    await routing.acceptSupervision(this.cast.viewer('mentor'), { projectId });
    await this.answer('start-why-me');
  }

  private async problem(): Promise<void> {
    this.week(1);
    await this.save('problem-statement', `${this.sample.problem} ${this.extra.problemMore}`);
    for (const key of [
      'problem-source',
      'who-is-harmed',
      'equity-note',
      'patient-voice',
      'scope-in',
      'scope-out',
    ] as const)
      await this.answer(key);
    await this.save(
      'baseline-reason',
      'The baseline is counted from routine records in the weeks before the first change.',
    );
    for (const cause of this.extra.causes)
      await this.of(ThreadService).addCause(this.lead, { projectId: this.projectId, ...cause });
  }

  private async rationale(): Promise<void> {
    this.week(2);
    const { projectId, lead } = this;
    const thread = this.of(ThreadService);
    const project = await this.of(ProjectReadingService).find(lead, projectId);
    await thread.chooseModel(lead, {
      projectId,
      version: project?.version ?? 1,
      model: modelOf(this.sample),
      why: `The team worked by ${this.sample.model}.`,
    });
    const causes = await this.ids('cause');
    const drivers: string[] = [];
    for (const [index, text] of this.extra.drivers.entries())
      drivers.push((await thread.addDriver(lead, { projectId, text, causeId: causes[index] ?? null })).id);
    for (const [index, { change }] of this.extra.steps.entries())
      await thread.addChangeIdea(lead, { projectId, text: change, driverId: drivers[index % drivers.length] ?? null });
    if (this.extra.steps.length < 2)
      await thread.addChangeIdea(lead, {
        projectId,
        text: 'Show the weekly count where the work is done',
        driverId: drivers[1] ?? null,
      });
    for (const assumption of this.extra.assumptions)
      await thread.addAssumption(lead, { projectId, confidence: 3, ...assumption });
    for (const text of this.extra.evidence)
      await thread.addNote(lead, { projectId, kind: 'evidence', text, detail: '' });
    await thread.addNote(lead, {
      projectId,
      kind: 'rejected',
      text: 'A training day for everybody',
      detail: 'It was tried before and did not last.',
    });
    await thread.addNote(lead, {
      projectId,
      kind: 'core',
      text: this.extra.steps[0]?.change ?? this.sample.title,
      detail: '',
    });
    await thread.addNote(lead, {
      projectId,
      kind: 'adaptable',
      text: 'Who collects the weekly count, and on which day',
      detail: '',
    });
    for (const key of [
      'theory',
      'leadership-strengths',
      'leadership-gaps',
      'leadership-tension',
      'leadership-support',
    ] as const)
      await this.answer(key);
    await this.of(ResultsService).rateLeadership(lead, { projectId, element: '4.3', moment: 'before', rating: 2 });
    await this.of(RoutingService).comment(this.cast.viewer('mentor'), {
      projectId,
      stage: 'rationale',
      text: 'The chain from cause to change holds together. Test the second assumption first.',
    });
  }

  private async stakeholders(): Promise<void> {
    this.week(3);
    const { projectId, lead } = this;
    const register = this.of(StakeholderRegister);
    const everybody = [...this.sample.stakeholders, ...this.extra.extraStakeholders];
    for (const one of everybody) {
      const nineC = one.nineC.toLowerCase() as NineC;
      const isOpponent = one.now < 0;
      const { stakeholderId } = await register.add(lead, {
        projectId,
        name: one.who,
        nineCs: [nineC],
        power: one.power,
        interest: one.interest,
        impact: 3,
        isPatientVoice: nineC === 'consumers',
        likelyOpponent: isOpponent,
      });
      await register.setCommitment(lead, { stakeholderId, now: level(one.now), needed: level(one.needed) });
      if (one.power >= 4 && one.interest >= 4)
        await this.of(EngagementService).plan(lead, {
          stakeholderId,
          need: 'Their support for the first tests',
          gains: 'A step that no longer depends on them alone',
          messenger: 'The lead',
          channel: 'In person',
          ownerId: this.cast.personId(this.sample.id),
          frequency: 'monthly',
          nextDueOn: addDays(asIsoDate(this.clock.today()), 28),
        });
      if (one.note || (one.power >= 4 && one.interest >= 4))
        await this.of(EngagementLedger).add(lead, {
          stakeholderId,
          onDay: this.clock.today(),
          channel: 'In person',
          said: one.note || 'Wanted to see the weekly count before agreeing (illustrative).',
          feeling: isOpponent ? 'concerned' : 'supports',
          changed: 'The plan now shows them the count every week.',
        });
    }
    await this.of(EngagementService).agreeAsSponsor(this.cast.viewer('sponsor'), {
      projectId,
      sentence: 'I will open the door to the division and be there for the decision.',
    });
  }

  private async measures(): Promise<void> {
    const { projectId, sample, lead } = this;
    this.week(4);
    const measuring = this.of(MeasuringService);
    const ideas = await this.ids('change_idea');
    const isCounted = sample.outcome.points.some(({ den }) => den !== undefined);
    const shape =
      sample.outcome.chart === 'p' ? ('proportion' as const) : isCounted ? ('rate' as const) : ('value' as const);
    const from = this.medianOfBaseline(shape);
    const last = this.valueOf(sample.outcome.points.at(-1), shape);
    const common = {
      projectId,
      source: 'Routine records',
      sampling: 'Everybody in the week',
      frequency: 'weekly' as const,
      ownerId: this.cast.personId(sample.id),
    };
    const { id } = await measuring.plan(lead, {
      ...common,
      name: sample.outcome.name,
      kind: 'outcome',
      shape,
      definition: `${sample.outcome.name}, counted every week (illustrative definition).`,
      numerator: shape === 'value' ? 'The value read in the week' : 'Those in whom it happened',
      denominator: shape === 'value' ? '' : 'All to whom it could have happened in the week',
      unit: sample.outcome.unit.slice(0, 100),
      direction: last < from ? 'lower' : 'higher',
      chart: sample.outcome.chart === 'p' ? 'p' : sample.outcome.chart === 'u' ? 'u' : 'xmr',
    });
    for (const [kind, one, idea] of [
      ['process', sample.process, ideas[0]],
      ['balancing', sample.balancing, null],
    ] as const)
      await measuring.plan(lead, {
        ...common,
        name: one.name,
        kind,
        shape: 'value',
        definition: `${one.name}, looked at every month (illustrative definition).`,
        numerator: 'The value read in the month',
        denominator: '',
        frequency: 'monthly',
        unit: 'as named',
        direction: kind === 'process' ? 'higher' : 'neutral',
        chart: 'run',
        changeIdeaId: idea ?? null,
      });
    for (const idea of ideas.slice(1))
      await measuring.plan(lead, {
        ...common,
        name: `Use of: ${this.ideaText(idea)}`.slice(0, 200),
        kind: 'process',
        shape: 'count',
        definition: 'How often it was used (illustrative).',
        numerator: 'Uses in the week',
        denominator: '',
        unit: 'uses',
        direction: 'higher',
        chart: 'run',
        changeIdeaId: idea,
      });
    const before = sample.outcome.baselinePoints;
    await measuring.enter(
      lead,
      id,
      sample.outcome.points.slice(0, before).map((point, index) => this.reading(point, index - before)),
    );
    await measuring.freezeBaseline(lead, {
      measureId: id,
      fromDay: addDays(this.start, -before * 7),
      toDay: addDays(this.start, -1),
    });
    const numbers = [...sample.aim.matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
    const [fromValue = 0, toValue = fromValue + 1] =
      numbers.length >= 2 && numbers[0] !== numbers[1] ? numbers : [Math.round(from), Math.round(from) + 10];
    await this.of(ThreadService).setAim(
      lead,
      {
        projectId,
        what: sample.aim.split(/ from | to | by /i)[0] ?? sample.title,
        population: 'the patients of this service',
        place: sample.setting,
        fromValue,
        toValue,
        unit: sample.outcome.unit.startsWith('%') ? '%' : sample.outcome.unit.slice(0, 50),
        byDate: addDays(this.start, sample.weeks * 7),
        outcomeMeasureId: id,
      },
      0,
    );
    for (const key of ['data-plan', 'analysis-plan'] as const) await this.answer(key);
    this.outcomeId = id;
  }
  private outcomeId = '';

  private async businessPlan(): Promise<void> {
    const { projectId, sample, lead } = this;
    this.week(5);
    const building = this.of(CaseBuildingService);
    const ideas = await this.ids('change_idea');
    const startsIn = financialYearOf(this.start);
    let preferred = '';
    for (const { kind, description, rating, reason } of this.extra.options) {
      const { id } = await building.addOption(lead, { projectId, kind, description });
      await building.rateOption(lead, { id, version: 1, rating, reason });
      if (kind === 'preferred') preferred = id;
    }
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
    const benefits = sample.benefits.length
      ? sample.benefits
      : [{ label: 'Safer care in this step', kind: 'quality', annual: 0, basis: 'not put into pounds' }];
    for (const { label, kind, annual, basis } of benefits)
      await building.addBenefit(lead, {
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
    await building.describe(lead, {
      projectId,
      version: 0,
      geography: 'The trust’s catchment (illustrative)',
      needsSource: 'ONS 2022-based subnational population projections',
      baseYear: 2022,
      projection: sample.futureNeed,
      askedOf: 'The division',
      askedAmount: null,
      decideBy: addDays(asIsoDate(this.clock.today()), 30),
    });
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

  private async implementation(): Promise<void> {
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
    await this.of(MeasuringService).enter(
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

  private async results(): Promise<void> {
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

  private async sharing(): Promise<void> {
    const { projectId, lead } = this;
    this.week(24);
    const sharing = this.of(SharingService);
    await sharing.recordSharing(lead, {
      projectId,
      heldOn: this.clock.today(),
      audience: 'Departmental meeting',
      format: 'talk',
      reach: 'local',
    });
    const factors = loadGuidance().current.tools.sustainabilityFactors.map(({ key }) => key);
    await sharing.rateSustainability(lead, {
      projectId,
      ratings: factors.map((factor, index) => ({ factor, level: index < 2 ? 'C' : 'B' })),
    });
    for (const factor of factors.slice(0, 2))
      await sharing.planAction(lead, {
        projectId,
        factor,
        action: 'Agree it with the service owner at the next review.',
        ownerId: this.cast.personId('owner'),
      });
    await sharing.acceptOwnership(this.cast.viewer('owner'), { projectId });
    for (const key of [
      'licence',
      'card-name',
      'card-why',
      'card-how',
      'card-dose',
      'card-tailoring',
      'plain-summary',
      'card-what',
      'card-materials',
      'card-who',
      'card-where',
      'adoption-notes',
    ] as const)
      await this.answer(key);
    for (const person of [this.sample.id, 'manager', 'sponsor'])
      await this.of(TeamService).consentToCredit(this.cast.viewer(person), { projectId, agreed: true });
  }

  private async stopEarly(): Promise<void> {
    const { projectId, lead } = this;
    this.week(12);
    const project = await this.of(ProjectReadingService).find(lead, projectId);
    await this.of(DescribingService).move(lead, {
      projectId,
      version: project?.version ?? 1,
      to: 'stopped',
      reason: this.sample.lesson,
    });
    await this.of(ResultsService).chooseResult(lead, { projectId, state: 'stopped-early', note: this.sample.lesson });
    await this.of(SharingService).recordSharing(lead, {
      projectId,
      heldOn: this.clock.today(),
      audience: 'Departmental meeting',
      format: 'talk',
      reach: 'local',
    });
    for (const key of ['do-differently', 'plain-summary', 'adoption-notes'] as const) await this.answer(key);
    for (const person of [this.sample.id, 'manager', 'sponsor'])
      await this.of(TeamService).consentToCredit(this.cast.viewer(person), { projectId, agreed: true });
    await this.publish();
    this.week(26);
    await this.of(SharingService).answerAfterCare(this.cast.viewer('owner'), {
      projectId,
      month: 3,
      value: null,
      running: 'stopped',
      why: 'Nothing was left in use (illustrative).',
    });
  }

  private async publish(): Promise<void> {
    const { projectId, lead } = this;
    const { publicationId } = await this.of(PublishingService).propose(lead, {
      projectId,
      visibility: 'public',
      licence: 'CC BY 4.0',
      whatChanged: '',
    });
    const [version] = await this.of(PublicationReadingService).versionsOf(lead, projectId);
    await this.of(PublishingService).review(this.cast.viewer('curator'), {
      id: version?.id ?? '',
      version: version?.version ?? 1,
      approve: true,
      note: 'Clear and honest.',
    });
    this.publicationId = publicationId;
  }

  private async pass(gate: string): Promise<void> {
    const keeping = this.of(GateKeepingService);
    await keeping.request(this.lead, { projectId: this.projectId, gate });
    const people = {
      mentor: 'mentor',
      sponsor: 'sponsor',
      'finance-partner': 'finance',
      'service-owner': 'owner',
    } as const;
    for (const role of loadGuidance().current.gate(gate).signers)
      await keeping.sign(this.cast.viewer(people[role]), { projectId: this.projectId, gate });
  }

  private answer(key: keyof ReturnType<typeof illustrative>['answers']): Promise<unknown> {
    return this.save(key, this.extra.answers[key]);
  }
  private save(questionKey: string, value: string): Promise<unknown> {
    return this.of(AnswersService).save(this.lead, { projectId: this.projectId, questionKey, value, basedOn: 0 });
  }

  /** The ids of a project's own things, in the order they were added. */
  private async ids(table: string, schema = 'projects'): Promise<string[]> {
    const rows = await this.of(UnitOfWork).rows<{ id: string }>(
      this.lead,
      `select id from ${schema}.${table} where organisation_id = $1 and project_id = $2 order by id`,
      [this.cast.organisationId, this.projectId],
    );
    return rows.map(({ id }) => id);
  }
  private ideaText(id: string): string {
    return this.extra.steps[0] ? `change ${id.slice(-4)}` : this.sample.title;
  }

  private reading(point: { num?: number; den?: number; value?: number }, week: number): NewReading {
    const takenOn = addDays(this.start, week * 7);
    return point.den === undefined
      ? { takenOn, value: point.value ?? null }
      : { takenOn, numerator: point.num ?? null, denominator: point.den };
  }
  private valueOf(point: { num?: number; den?: number; value?: number } | undefined, shape: string): number {
    if (!point) return 0;
    return shape === 'value'
      ? (point.value ?? 0)
      : ((shape === 'proportion' ? 100 : 1) * (point.num ?? 0)) / (point.den ?? 1);
  }
  private medianOfBaseline(shape: string): number {
    const values = this.sample.outcome.points
      .slice(0, this.sample.outcome.baselinePoints)
      .map((point) => this.valueOf(point, shape))
      .sort((one, other) => one - other);
    return values[values.length >> 1] ?? 0;
  }
}

const level = (number: number): CommitmentLevel => commitmentLevels[number + 1] ?? 'none';

const benefitKind = (kind: string): BenefitKind =>
  kind === 'non-cash'
    ? 'non-cash'
    : ((['cash', 'avoidance', 'income', 'quality', 'staff', 'societal', 'carbon'] as const).find((known) =>
        kind.toLowerCase().startsWith(known),
      ) ?? 'quality');

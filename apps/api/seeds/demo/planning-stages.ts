import { addDays, asIsoDate } from '#libs/calendar';
import { loadGuidance } from '#libs/guidance';
import { MeasuringService, ReadingsService } from '#libs/measures';
import {
  DescribingService,
  ProjectReadingService,
  ResultsService,
  RoutingService,
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
import { modelOf } from './samples.js';
import { DemoProject } from './demo-project.js';

/** The stages before the case: start, problem, rationale, stakeholders, measures. */
export class PlanningStages extends DemoProject {
  protected async startStage(): Promise<void> {
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

  protected async problem(): Promise<void> {
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

  protected async rationale(): Promise<void> {
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
        text: SECOND_CHANGE,
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

  protected async stakeholders(): Promise<void> {
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

  protected async measures(): Promise<void> {
    const { projectId, sample, lead } = this;
    this.week(4);
    const measuring = this.of(MeasuringService);
    const ideas = await this.ids('change_idea');
    const isCounted = sample.outcome.points.some(({ den }) => den !== undefined);
    const shape =
      sample.outcome.chart === 'p' ? ('proportion' as const) : isCounted ? ('rate' as const) : ('value' as const);
    const { fromValue, toValue } = valuesOfAim(sample.aim);
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
      // Better is what was aimed at, whatever came of it.
      direction: toValue < fromValue ? 'lower' : 'higher',
      chart: sample.outcome.chart === 'p' ? 'p' : sample.outcome.chart === 'u' ? 'u' : 'xmr',
      per: shape === 'rate' ? perOf(sample.outcome.unit) : 1,
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
    const changes = [...this.extra.steps.map(({ change }) => change), SECOND_CHANGE];
    for (const [index, idea] of ideas.entries())
      if (index > 0)
        await measuring.plan(lead, {
          ...common,
          name: `Use of: ${changes[index] ?? ''}`.slice(0, 200),
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
    await this.of(ReadingsService).enter(
      lead,
      id,
      sample.outcome.points.slice(0, before).map((point, index) => this.reading(point, index - before)),
    );
    await measuring.freezeBaseline(lead, {
      measureId: id,
      fromDay: addDays(this.start, -before * 7),
      toDay: addDays(this.start, -1),
    });
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
    await measuring.setTarget(lead, { measureId: id, value: toValue, fromDay: this.start, why: 'What the aim says.' });
    this.outcomeId = id;
  }
}

const level = (number: number): CommitmentLevel => commitmentLevels[number + 1] ?? 'none';

/** What a sample with one change tries besides. */
const SECOND_CHANGE = 'Show the weekly count where the work is done';

/** The two values of an aim, which every sample writes as “from 46% to 80%”: other numbers in it, such as 60 minutes, are no part. */
export function valuesOfAim(aim: string): { fromValue: number; toValue: number } {
  const [, from, to] = /from (\d[\d,.]*)\D{0,20}? to (?:under )?(\d[\d,.]*)/i.exec(aim) ?? [];
  if (!from || !to) throw new Error(`A sample’s aim says no “from … to …”: ${aim}`);
  const value = (text: string): number => Number(text.replaceAll(',', '').replace(/\.$/, ''));
  return { fromValue: value(from), toValue: value(to) };
}

/** How many a rate is for, as its unit says: 1,000 of “per 1,000 bed days”. */
export const perOf = (unit: string): number => Number(/per ([\d,]+)/.exec(unit)?.[1]?.replaceAll(',', '') ?? 1);

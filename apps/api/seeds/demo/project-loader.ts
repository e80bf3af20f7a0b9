import { loadGuidance } from '#libs/guidance';
import { AdoptionService, PublicationReadingService, PublishingService } from '#libs/project-library';
import {
  DescribingService,
  GateKeepingService,
  ProjectReadingService,
  ProjectStartingService,
  ResultsService,
  SharingService,
  TeamService,
} from '#libs/projects';
import { resultOf } from './samples.js';
import { DeliveringStages } from './delivering-stages.js';

/** How far a sample's result lets it come; the others pass every gate up to G8. */
const LAST_GATE: Readonly<Record<string, number>> = {
  'in-progress': 5,
  'stopped-early': 4,
  worse: 8,
  'no-clear-change': 8,
};

/** Loads one sample through the services, step by step as it would have happened. */
export class ProjectLoader extends DeliveringStages {
  /** Whether it came to its end and may be published; what was stopped early is published as it stops. */
  get isFinished(): boolean {
    return this.lastGate >= 8;
  }

  private get lastGate(): number {
    return LAST_GATE[resultOf(this.sample)] ?? 8;
  }

  /** @returns the gates that were passed */
  async load(parentPublicationId: string | undefined): Promise<string[]> {
    this.week(0);
    await this.begin(parentPublicationId);
    const passed: string[] = [];
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
    for (const [number, stage] of stages.slice(0, this.lastGate + 1).entries()) {
      await stage.call(this);
      await this.pass(`G${number}`);
      passed.push(`G${number}`);
    }
    if (resultOf(this.sample) === 'stopped-early') {
      // It was stopped with its case written and never put to a gate.
      await this.businessPlan();
      await this.stopEarly();
    }
    return passed;
  }

  protected async begin(parentPublicationId: string | undefined): Promise<void> {
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

  protected async sharing(): Promise<void> {
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

  protected async stopEarly(): Promise<void> {
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

  async publish(): Promise<void> {
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

  protected async pass(gate: string): Promise<void> {
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
}

import {
  AllocationService,
  declarations,
  EnrolmentService,
  MarkingReadingService,
  MarkingService,
  type NewRound,
  type NewScheme,
  type QueueRow,
  SchemeService,
  type ScreeningAnswer,
  ScreeningService,
  SubmissionService,
} from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import type { SettableClock } from '#libs/platform';
import { ProjectReadingService } from '#libs/projects';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Cast } from '../cast.js';
import type { SampleProject } from '../samples.js';
import type { BegunMark, GivenMark } from './given-mark.js';

/** What a round is played with. */
export interface RoundParts {
  readonly app: INestApplicationContext;
  readonly clock: SettableClock;
  readonly programme: Cast;
  /** Lets what waits in the outbox happen: a trust hears of a result by it, and a programme of an enrolment. */
  readonly settle: () => Promise<void>;
}

/** A project that was loaded, and who leads it. */
export interface LoadedProject {
  readonly sample: SampleProject;
  readonly cast: Cast;
  readonly projectId: string;
  readonly lead: Viewer;
}

/** A round of the programme, played act by act by whoever may, under a clock that stands where each would have happened. */
export class DemoRound {
  private readonly submissions = new Map<string, string>();

  private readonly packets = new Map<string, string>();

  private constructor(
    private readonly parts: RoundParts,
    readonly schemeId: string,
    readonly roundId: string,
  ) {}

  static async open(
    parts: RoundParts,
    scheme: NewScheme,
    { opensOn, ...round }: Omit<NewRound, 'schemeId' | 'opensAt'> & { readonly opensOn: string },
  ): Promise<DemoRound> {
    const director = parts.programme.viewer('director');
    const schemes = parts.app.get(SchemeService);
    parts.clock.moveTo(`${opensOn}T09:00:00Z`);
    const { id: schemeId } = await schemes.createScheme(director, scheme);
    const { id } = await schemes.openRound(director, { schemeId, ...round, opensAt: `${opensOn}T09:00:00Z` });
    return new DemoRound(parts, schemeId, id);
  }

  get director(): Viewer {
    return this.parts.programme.viewer('director');
  }

  of<Service>(service: Type<Service>): Service {
    return this.parts.app.get(service);
  }

  person(person: string): Viewer {
    return this.parts.programme.viewer(person);
  }

  settle(): Promise<void> {
    return this.parts.settle();
  }

  on(day: string): void {
    this.parts.clock.moveTo(`${day}T10:00:00Z`);
  }

  async enrol({ lead, projectId }: LoadedProject): Promise<void> {
    const project = await this.of(ProjectReadingService).find(lead, projectId);
    const version = project?.version ?? 1;
    await this.of(EnrolmentService).enrolProject(lead, { projectId, version, schemeId: this.schemeId });
  }

  async submit({ lead, projectId, sample }: LoadedProject): Promise<void> {
    const keys = declarations.map(({ key }) => key);
    const submission = { projectId, roundId: this.roundId, declarations: keys };
    const { id } = await this.of(SubmissionService).submitProject(lead, submission);
    this.submissions.set(sample.id, id);
  }

  async screen({ sample }: LoadedProject, answer: ScreeningAnswer): Promise<void> {
    const id = this.submissions.get(sample.id) ?? '';
    const { packetId } = await this.of(ScreeningService).screenSubmission(this.director, id, answer);
    if (packetId) this.packets.set(sample.id, packetId);
  }

  accept(project: LoadedProject): Promise<void> {
    return this.screen(project, { accept: true, masks: [], leave: [] });
  }

  async allocate(): Promise<void> {
    await this.of(AllocationService).allocateMarkers(this.director, this.roundId);
  }

  packet(sampleId: string): string {
    const packetId = this.packets.get(sampleId);
    if (!packetId) throw new Error(`${sampleId} has no packet in this round.`);
    return packetId;
  }

  /** Those of these people who were given a plan that counts, in the order they are named in. */
  async markersOf(sampleId: string, among: readonly string[]): Promise<string[]> {
    const queues = await Promise.all(among.map((person) => this.queueOf(person)));
    return among.filter((_, index) => queues[index]?.some(({ packetId }) => packetId === this.packet(sampleId)));
  }

  /** A marker’s own mark of a plan, as it stands. */
  async ownMark(person: string, sampleId: string): Promise<QueueRow> {
    const mark = (await this.queueOf(person)).find(({ packetId }) => packetId === this.packet(sampleId));
    if (!mark) throw new Error(`${person} was not given ${sampleId}.`);
    return mark;
  }

  /** Declares no conflict, sets what is given and seals it. */
  async mark(person: string, sampleId: string, given: GivenMark): Promise<void> {
    const { id, version } = await this.begin(person, sampleId, given);
    await this.of(MarkingService).submitMark(this.person(person), { id, version });
  }

  /** Declares no conflict and saves what is given so far. @returns the mark, with the version to send next */
  async begin(
    person: string,
    sampleId: string,
    { levels, globalRating = null, strengths = [], nextSteps = [] }: BegunMark,
  ): Promise<{ id: string; version: number }> {
    const marker = this.person(person);
    const marking = this.of(MarkingService);
    const { markId: id, version } = await this.ownMark(person, sampleId);
    await marking.declareConflict(marker, { id, version, conflict: false, why: '' });
    const draft = { levels, globalRating, strengths, nextSteps, flags: [], unsure: [], note: '' };
    await marking.saveMark(marker, { id, version: version + 1, ...draft });
    return { id, version: version + 2 };
  }

  private queueOf(person: string): Promise<QueueRow[]> {
    return this.of(MarkingReadingService).markingQueue(this.person(person));
  }
}

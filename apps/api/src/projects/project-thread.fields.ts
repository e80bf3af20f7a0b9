import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import {
  aimSentence,
  BrokenThreadService,
  fidelityOf,
  MEASURE_FINDINGS,
  type MeasureFindings,
  ThreadReadingService,
} from '#libs/projects';
import { Inject } from '@nestjs/common';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { AimPartsInput } from './aim-parts.input.js';
import { ProjectType } from './projects.types.js';
import {
  AimType,
  AssumptionType,
  BrokenThreadType,
  CauseType,
  ChangeIdeaType,
  ChosenModelType,
  CycleType,
  DriverType,
  FidelityCriterionType,
  MilestoneType,
  RationaleNoteType,
  RiskType,
} from './thread.types.js';

@Resolver(() => ProjectType)
export class ProjectThreadFields {
  constructor(
    private readonly reading: ThreadReadingService,
    private readonly broken: BrokenThreadService,
    @Inject(MEASURE_FINDINGS) private readonly measures: MeasureFindings,
  ) {}

  @ResolveField(() => [CauseType], { description: 'Why the problem happens.' })
  async causes(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<readonly CauseType[]> {
    return (await this.reading.thread(viewer, id)).causes;
  }

  @ResolveField(() => [DriverType], { description: 'What must be different.' })
  async drivers(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<readonly DriverType[]> {
    return (await this.reading.thread(viewer, id)).drivers;
  }

  @ResolveField(() => [ChangeIdeaType], { description: 'What the team tries.' })
  async changeIdeas(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<readonly ChangeIdeaType[]> {
    return (await this.reading.thread(viewer, id)).changeIdeas;
  }

  @ResolveField(() => [AssumptionType], { description: 'What is taken for granted.' })
  async assumptions(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<readonly AssumptionType[]> {
    return (await this.reading.thread(viewer, id)).assumptions;
  }

  @ResolveField(() => [RationaleNoteType], {
    description: 'Evidence, what was ruled out, what is core and what may vary.',
  })
  async rationaleNotes(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<readonly RationaleNoteType[]> {
    return (await this.reading.thread(viewer, id)).notes;
  }

  @ResolveField(() => [CycleType], { description: 'The tests of change, in order.' })
  async cycles(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<readonly CycleType[]> {
    return (await this.reading.thread(viewer, id)).cycles;
  }

  @ResolveField(() => [FidelityCriterionType], {
    description: 'Whether plan, do, study, act was followed, by the features that published reviews look for. No mark.',
  })
  async fidelity(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<readonly FidelityCriterionType[]> {
    const [thread, findings] = await Promise.all([this.reading.thread(viewer, id), this.measures.findings(viewer, id)]);
    return fidelityOf(thread, new Map(findings.map(({ measureId, points }) => [measureId, points])));
  }

  @ResolveField(() => [MilestoneType], { description: 'The milestones, by day.' })
  async milestones(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<readonly MilestoneType[]> {
    return (await this.reading.thread(viewer, id)).milestones;
  }

  @ResolveField(() => [RiskType], { description: 'What could go wrong.' })
  async risks(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<readonly RiskType[]> {
    return (await this.reading.thread(viewer, id)).risks;
  }

  @ResolveField(() => AimType, { nullable: true, description: 'The aim. Null until it is set.' })
  async aim(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<AimType | null> {
    return (await this.reading.thread(viewer, id)).aim;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'How an aim made of these parts would read; nothing is saved. Null without parts.',
  })
  aimSentence(
    @Args('parts', { type: () => AimPartsInput, nullable: true }) parts: AimPartsInput | null,
  ): string | null {
    return parts && aimSentence(parts);
  }

  @ResolveField(() => ChosenModelType, {
    nullable: true,
    description: 'The improvement model it follows. Null until one is chosen.',
  })
  async model(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<ChosenModelType | null> {
    const { model } = await this.reading.thread(viewer, id);
    return model && { ...model, name: loadGuidance().current.model(model.key)?.name ?? model.key };
  }

  @ResolveField(() => [BrokenThreadType], {
    description: 'Where the thread from cause to cost is broken; empty when it is whole.',
  })
  async brokenThreads(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<readonly BrokenThreadType[]> {
    return this.broken.of(viewer, id);
  }
}

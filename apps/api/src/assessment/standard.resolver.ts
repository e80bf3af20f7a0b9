import { StandardReadingService, StandardSettingService } from '#libs/assessment';
import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { guidanceOf } from '../guidance/guidance-of.js';
import { GuidanceType } from '../guidance/guidance.types.js';
import {
  AdoptCutInput,
  CloseStandardExerciseInput,
  JudgeStandardInput,
  OpenStandardExerciseInput,
} from './standard.inputs.js';
import {
  AdoptCutPayload,
  CloseStandardExercisePayload,
  JudgeStandardPayload,
  OpenStandardExercisePayload,
} from './standard.payloads.js';
import { roundCutsShown, SchemeStandardType, StandardExerciseType } from './standard.types.js';

@Resolver(() => StandardExerciseType)
export class StandardResolver {
  constructor(
    private readonly setting: StandardSettingService,
    private readonly reading: StandardReadingService,
  ) {}

  @Query(() => [StandardExerciseType], {
    description: 'The times your programme asked judges where a cut should stand, an open one first.',
  })
  @Access('standard:judge')
  standardExercises(@CurrentViewer() viewer: Viewer): Promise<StandardExerciseType[]> {
    return this.reading.exercises(viewer);
  }

  @Query(() => StandardExerciseType, {
    nullable: true,
    description: 'One of them, to judge in. Null when it is not there for you.',
  })
  @Access('standard:judge')
  standardExercise(
    @CurrentViewer() viewer: Viewer,
    @Args('exerciseId', { type: () => ID }) exerciseId: string,
  ): Promise<StandardExerciseType | null> {
    return this.reading.exercise(viewer, exerciseId);
  }

  @Query(() => SchemeStandardType, {
    nullable: true,
    description: 'Where the cut of a scheme stands, and what speaks for it. Null when it is not there for you.',
  })
  @Access('standard:manage')
  async schemeStandard(
    @CurrentViewer() viewer: Viewer,
    @Args('schemeId', { type: () => ID }) schemeId: string,
  ): Promise<SchemeStandardType | null> {
    const standard = await this.reading.standard(viewer, schemeId);
    return standard && { ...standard, rounds: standard.rounds.map(roundCutsShown) };
  }

  @ResolveField(() => GuidanceType, { description: 'The edition of the guidance that holds the rubric.' })
  guidance(@Parent() { edition }: StandardExerciseType): GuidanceType {
    return guidanceOf(loadGuidance().edition(edition));
  }

  @Act({
    permission: 'standard:manage',
    gives: OpenStandardExercisePayload,
    does: 'Asks the programme’s assessors and moderators where the cut of a scheme should stand.',
  })
  openStandardExercise(@CurrentViewer() viewer: Viewer, @Args('input') { schemeId }: OpenStandardExerciseInput) {
    return this.setting.openExercise(viewer, schemeId);
  }

  @Act({
    permission: 'standard:judge',
    gives: JudgeStandardPayload,
    does: 'Says which level work that only just passes would reach, blind to what others say.',
  })
  judgeStandard(@CurrentViewer() viewer: Viewer, @Args('input') input: JudgeStandardInput) {
    const { exerciseId, levels, leastCut, mostCut, leastFail, mostFail } = input;
    return this.setting.judge(viewer, exerciseId, { levels, leastCut, mostCut, leastFail, mostFail });
  }

  @Act({
    permission: 'standard:manage',
    gives: CloseStandardExercisePayload,
    does: 'Ends an exercise. Its judges then see what it came to.',
  })
  closeStandardExercise(@CurrentViewer() viewer: Viewer, @Args('input') { exerciseId }: CloseStandardExerciseInput) {
    return this.setting.closeExercise(viewer, exerciseId);
  }

  @Act({
    permission: 'standard:manage',
    gives: AdoptCutPayload,
    does: 'Writes the judges’ cut into the scheme, as long as no round of it is being marked.',
  })
  adoptCut(@CurrentViewer() viewer: Viewer, @Args('input') { exerciseId, reason }: AdoptCutInput) {
    return this.setting.adoptCut(viewer, exerciseId, reason);
  }
}

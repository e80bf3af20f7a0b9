import { loadGuidance, type ModelKey } from '#libs/guidance';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GuidanceItemType, LeadershipElementType, ModelPromptType } from './guidance-lists.types.js';
import { GuidanceType, ImprovementModelType } from './guidance.types.js';

const tools = () => loadGuidance().current.tools;

/** The lists that forms choose from. */
@Resolver(() => GuidanceType)
export class GuidanceListsFields {
  @ResolveField(() => [GuidanceItemType], { description: 'The ribs of a fishbone to begin with.' })
  fishboneRibs(): readonly GuidanceItemType[] {
    return tools().fishboneRibs;
  }

  @ResolveField(() => [GuidanceItemType], { description: 'Tools for looking under the surface.' })
  diagnosticTools(): readonly GuidanceItemType[] {
    return tools().diagnosticTools;
  }

  @ResolveField(() => [LeadershipElementType], { description: 'The elements of medical leadership.' })
  leadershipElements(): readonly LeadershipElementType[] {
    return tools().leadershipElements;
  }

  @ResolveField(() => [GuidanceItemType], { description: 'The tensions doctors meet when they lead.' })
  tensions(): readonly GuidanceItemType[] {
    return tools().tensions;
  }

  @ResolveField(() => [GuidanceItemType], { description: 'The groups that equality screening looks at.' })
  equalityCharacteristics(): readonly GuidanceItemType[] {
    return tools().equalityCharacteristics;
  }

  @ResolveField(() => [GuidanceItemType], { description: 'What keeps a change going, factor by factor.' })
  sustainabilityFactors(): readonly GuidanceItemType[] {
    return tools().sustainabilityFactors;
  }

  @ResolveField(() => [GuidanceItemType], { description: 'How well a factor is met, from A to D.' })
  sustainabilityLevels(): readonly GuidanceItemType[] {
    return tools().sustainabilityLevels;
  }
}

@Resolver(() => ImprovementModelType)
export class ImprovementModelFields {
  @ResolveField(() => [ModelPromptType], { description: 'The questions it words in its own way.' })
  prompts(@Parent() { key }: ImprovementModelType): ModelPromptType[] {
    return loadGuidance().current.stages.flatMap(({ title, questions }) =>
      questions.flatMap((question) => {
        const prompt = question.prompts[key as ModelKey];
        return prompt ? [{ questionKey: question.key, stage: title, usual: question.ask, prompt }] : [];
      }),
    );
  }
}

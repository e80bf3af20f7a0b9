import { FilterService, type ReadCase, successFactors } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import { BusinessCaseType } from './business-case.types.js';
import {
  AddFilterChoiceInput,
  ChangeFilterChoiceInput,
  KeepFilterRatingsInput,
  NameConstraintsInput,
  RateFilterChoiceInput,
  RemoveFilterChoiceInput,
  TakeFilterChoicesInput,
} from './filter.inputs.js';
import {
  AddFilterChoicePayload,
  ChangeFilterChoicePayload,
  KeepFilterRatingsPayload,
  NameConstraintsPayload,
  RateFilterChoicePayload,
  RemoveFilterChoicePayload,
  TakeFilterChoicesPayload,
} from './filter.payloads.js';
import { OptionsFilterType } from './filter.types.js';

@Resolver(() => BusinessCaseType)
export class FilterFields {
  @ResolveField(() => OptionsFilterType, {
    name: 'filter',
    description: 'The options framework filter; without a choice until somebody begins it.',
  })
  filterOfCase(@Parent() { facts, filter }: Pick<ReadCase, 'facts' | 'filter'>): OptionsFilterType {
    return {
      successFactors,
      constraints: facts?.constraints ?? [],
      version: facts?.version ?? 0,
      categories: filter.map(({ buildsOn, ...category }) => ({ ...category, buildsOn: buildsOn.map(({ id }) => id) })),
    };
  }
}

@Resolver()
export class FilterMutations {
  constructor(
    private readonly filter: FilterService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({
    permission: 'plan:edit',
    gives: AddFilterChoicePayload,
    does: 'Lists a choice of a category of the options filter.',
  })
  addFilterChoice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: AddFilterChoiceInput,
  ) {
    return this.answer.withId(viewer, this.filter.addChoice(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: ChangeFilterChoicePayload, does: 'Says better what a choice is.' })
  changeFilterChoice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: ChangeFilterChoiceInput,
  ) {
    return this.answer.withId(viewer, this.filter.changeChoice(viewer, input));
  }

  @Act({
    permission: 'plan:edit',
    gives: RateFilterChoicePayload,
    does: 'Rates a choice against the success factors, once the earlier categories are decided.',
  })
  rateFilterChoice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: RateFilterChoiceInput,
  ) {
    return this.answer.withId(viewer, this.filter.rateChoice(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: RemoveFilterChoicePayload, does: 'Takes a choice off the list.' })
  removeFilterChoice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: RemoveFilterChoiceInput,
  ) {
    return this.answer.withId(viewer, this.filter.removeChoice(viewer, input));
  }

  @Act({
    permission: 'plan:edit',
    gives: KeepFilterRatingsPayload,
    does: 'Says that the ratings of a category stand, although an earlier one was decided otherwise.',
  })
  keepFilterRatings(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: KeepFilterRatingsInput,
  ) {
    return this.answer.withId(viewer, this.filter.keepRatings(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: TakeFilterChoicesPayload, does: 'Says which choices an option takes.' })
  takeFilterChoices(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: TakeFilterChoicesInput,
  ) {
    return this.answer.withId(viewer, this.filter.takeChoices(viewer, input));
  }

  @Act({
    permission: 'plan:edit',
    gives: NameConstraintsPayload,
    does: 'Names what no choice may break, beside the five success factors.',
  })
  nameConstraints(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: NameConstraintsInput,
  ) {
    return this.answer.withId(viewer, this.filter.nameConstraints(viewer, input));
  }
}

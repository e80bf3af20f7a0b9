import { CaseBuildingService } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import {
  DescribeCaseInput,
  AddOptionInput,
  RateOptionInput,
  AddResourceLineInput,
  PriceLineInput,
  RetireLineInput,
  LinkLineInput,
  LinkBenefitInput,
  AddBenefitInput,
  ValueBenefitInput,
  RecordBenefitInput,
  ScreenEqualityInput,
  CheckCaseInput,
  DecideCaseInput,
} from './business-case.inputs.js';
import {
  DescribeCasePayload,
  AddOptionPayload,
  RateOptionPayload,
  AddResourceLinePayload,
  PriceLinePayload,
  RetireLinePayload,
  LinkLinePayload,
  LinkBenefitPayload,
  AddBenefitPayload,
  ValueBenefitPayload,
  RecordBenefitPayload,
  ScreenEqualityPayload,
  CheckCasePayload,
  DecideCasePayload,
} from './business-case.payloads.js';

@Resolver()
export class BusinessCaseMutations {
  constructor(
    private readonly building: CaseBuildingService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({
    permission: 'plan:edit',
    gives: DescribeCasePayload,
    does: 'Says what need the case answers, and what it asks.',
  })
  describeCase(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: DescribeCaseInput) {
    return this.answer.withId(viewer, this.building.describe(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: AddOptionPayload, does: 'Adds an option.' })
  addOption(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: AddOptionInput) {
    return this.answer.withId(viewer, this.building.addOption(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: RateOptionPayload, does: 'Rates an option, with the reason.' })
  rateOption(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: RateOptionInput) {
    return this.answer.withId(viewer, this.building.rateOption(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: AddResourceLinePayload, does: 'Adds what an option takes.' })
  addResourceLine(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: AddResourceLineInput,
  ) {
    return this.answer.withId(viewer, this.building.addLine(viewer, input));
  }

  @Act({
    permission: 'plan:price',
    gives: PriceLinePayload,
    does: 'Prices a line anew; what it said before stays beside it.',
  })
  priceLine(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: PriceLineInput) {
    return this.answer.withId(viewer, this.building.priceLine(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: RetireLinePayload, does: 'Takes a line out of the case.' })
  retireLine(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: RetireLineInput) {
    return this.answer.withId(viewer, this.building.retireLine(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: LinkLinePayload, does: 'Ties a line to the change it pays for.' })
  linkLine(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: LinkLineInput) {
    return this.answer.withId(viewer, this.building.linkLine(viewer, input));
  }

  @Act({
    permission: 'plan:edit',
    gives: LinkBenefitPayload,
    does: 'Ties a benefit to the measure that will show it, also after its forecast was frozen.',
  })
  linkBenefit(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: LinkBenefitInput) {
    return this.answer.withId(viewer, this.building.linkBenefit(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: AddBenefitPayload, does: 'Adds a benefit.' })
  addBenefit(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: AddBenefitInput) {
    return this.answer.withId(viewer, this.building.addBenefit(viewer, input));
  }

  @Act({
    permission: 'plan:price',
    gives: ValueBenefitPayload,
    does: 'Values a benefit anew, until its forecast is frozen; what it said before stays beside it.',
  })
  valueBenefit(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: ValueBenefitInput) {
    return this.answer.withId(
      viewer,
      this.building.valueBenefit(viewer, { ...input, annual: input.annual ?? null, ownerId: input.ownerId ?? null }),
    );
  }

  @Act({
    permission: 'plan:price',
    gives: RecordBenefitPayload,
    does: 'Records what a benefit really came to in a year.',
  })
  recordBenefit(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: RecordBenefitInput,
  ) {
    return this.answer.withId(viewer, this.building.recordActual(viewer, input));
  }

  @Act({ permission: 'plan:edit', gives: ScreenEqualityPayload, does: 'Says who gains and who loses.' })
  screenEquality(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: ScreenEqualityInput,
  ) {
    return this.answer.withId(viewer, this.building.screenEquality(viewer, input));
  }

  @Act({
    permission: 'plan:check',
    gives: CheckCasePayload,
    does: 'Gives the finance partner’s word on the figures as they stand.',
  })
  checkCase(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: CheckCaseInput) {
    return this.answer.withId(viewer, this.building.check(viewer, input));
  }

  @Act({
    permission: 'plan:decide',
    gives: DecideCasePayload,
    does: 'Gives the sponsor’s decision on the case as it stands.',
  })
  decideCase(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: DecideCaseInput) {
    return this.answer.withId(viewer, this.building.decideAsSponsor(viewer, input));
  }
}

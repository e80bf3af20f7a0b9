import { BenefitsService, CostingService, ReferenceService, SigningService } from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import {
  FrameCaseInput,
  DetailLineInput,
  PricePostInput,
  WorkOutBenefitInput,
  ConfirmBenefitInput,
  AgreeCashInput,
  RecordBudgetReductionInput,
  PriceRiskInput,
  ChangeRiskInput,
  RetireRiskInput,
  WeighScenariosInput,
  SignCaseInput,
  ScoreQualityInput,
  DescribeServiceLineInput,
  MoveReferencesInput,
  ReviseReferenceInput,
} from './appraisal.inputs.js';
import {
  FrameCasePayload,
  DetailLinePayload,
  PricePostPayload,
  WorkOutBenefitPayload,
  ConfirmBenefitPayload,
  AgreeCashPayload,
  RecordBudgetReductionPayload,
  PriceRiskPayload,
  ChangeRiskPayload,
  RetireRiskPayload,
  WeighScenariosPayload,
  SignCasePayload,
  ScoreQualityPayload,
  DescribeServiceLinePayload,
  MoveReferencesPayload,
  ReviseReferencePayload,
} from './appraisal.payloads.js';

@Resolver()
export class AppraisalMutations {
  constructor(
    private readonly costing: CostingService,
    private readonly benefits: BenefitsService,
    private readonly signing: SigningService,
    private readonly references: ReferenceService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Act({ permission: 'plan:price', gives: FrameCasePayload, does: 'Says how far the case looks, and from when.' })
  frameCase(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: FrameCaseInput) {
    return this.answer.withId(viewer, this.costing.frame(viewer, input));
  }

  @Act({
    permission: 'plan:price',
    gives: DetailLinePayload,
    does: 'Says how a line is paid, with which tax, and how sure its figure is.',
  })
  detailLine(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: DetailLineInput) {
    return this.answer.withId(viewer, this.costing.detailLine(viewer, input));
  }

  @Act({
    permission: 'plan:price',
    gives: PricePostPayload,
    does: 'Works a line out as a post, from the pay scales the case rests on.',
  })
  pricePost(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: PricePostInput) {
    return this.answer.withId(
      viewer,
      this.costing.postOfLine(viewer, { ...input, programmedActivities: input.programmedActivities ?? null }),
    );
  }

  @Act({
    permission: 'plan:price',
    gives: WorkOutBenefitPayload,
    does: 'Works a benefit out from the change of its measure, until its forecast is frozen.',
  })
  workOutBenefit(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: WorkOutBenefitInput,
  ) {
    return this.answer.withId(viewer, this.benefits.workOut(viewer, input));
  }

  @Act({
    permission: 'plan:price',
    gives: ConfirmBenefitPayload,
    does: 'Says that a benefit which was worked out for another measure stands for the one it has now.',
  })
  confirmBenefit(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: ConfirmBenefitInput,
  ) {
    return this.answer.withId(viewer, this.benefits.confirm(viewer, input));
  }

  @Act({
    permission: 'plan:check',
    gives: AgreeCashPayload,
    does: 'Records that the holder of a budget agrees that it falls.',
  })
  agreeCash(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: AgreeCashInput) {
    return this.answer.withId(viewer, this.benefits.agreeCash(viewer, input));
  }

  @Act({
    permission: 'plan:check',
    gives: RecordBudgetReductionPayload,
    does: 'Records what a budget really fell by: the only thing that counts as cash.',
  })
  recordBudgetReduction(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: RecordBudgetReductionInput,
  ) {
    return this.answer.withId(viewer, this.benefits.recordReduction(viewer, input));
  }

  @Act({ permission: 'plan:price', gives: PriceRiskPayload, does: 'Prices something that may go wrong.' })
  priceRisk(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: PriceRiskInput) {
    return this.answer.withId(viewer, this.costing.addRisk(viewer, input));
  }

  @Act({ permission: 'plan:price', gives: ChangeRiskPayload, does: 'Prices a risk anew.' })
  changeRisk(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: ChangeRiskInput) {
    return this.answer.withId(viewer, this.costing.changeRisk(viewer, input));
  }

  @Act({ permission: 'plan:price', gives: RetireRiskPayload, does: 'Takes a priced risk out of the case.' })
  retireRisk(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: RetireRiskInput) {
    return this.answer.withId(viewer, this.costing.retireRisk(viewer, input));
  }

  @Act({
    permission: 'plan:price',
    gives: WeighScenariosPayload,
    does: 'Weighs what may come; the probabilities sum to 1.',
  })
  weighScenarios(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: WeighScenariosInput,
  ) {
    return this.answer.withId(viewer, this.costing.weighScenarios(viewer, input));
  }

  @Act({
    permission: 'plan:sign',
    gives: SignCasePayload,
    does: 'Signs for an area of the case, on the figures as they stand.',
  })
  signCase(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: SignCaseInput) {
    return this.answer.withId(viewer, this.signing.sign(viewer, input));
  }

  @Act({
    permission: 'plan:edit',
    gives: ScoreQualityPayload,
    does: 'Scores what the case may do to a domain of quality.',
  })
  scoreQuality(@CurrentViewer() viewer: Viewer, @Args('input') { idempotencyKey: _key, ...input }: ScoreQualityInput) {
    return this.answer.withId(viewer, this.signing.scoreQuality(viewer, input));
  }

  @Act({
    permission: 'plan:price',
    gives: DescribeServiceLinePayload,
    does: 'Says what the service line brings in and costs, before and after.',
  })
  describeServiceLine(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: DescribeServiceLineInput,
  ) {
    return this.answer.withId(viewer, this.signing.describeLine(viewer, input));
  }

  @Act({
    permission: 'plan:price',
    gives: MoveReferencesPayload,
    does: 'Rests the case on the reference sets that hold today, and prices its posts anew by them.',
  })
  moveReferences(@CurrentViewer() viewer: Viewer, @Args('input') { projectId }: MoveReferencesInput) {
    return this.answer.withId(viewer, this.costing.moveReferences(viewer, projectId));
  }

  @Act({
    permission: 'reference:revise',
    gives: ReviseReferencePayload,
    does: 'Enters a reference set of the trust’s own: a copy of another with some numbers changed, from a day on.',
  })
  reviseReference(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { idempotencyKey: _key, ...input }: ReviseReferenceInput,
  ) {
    return this.references.revise(viewer, input);
  }
}

import {
  AppraisalService,
  type BenefitEvidence,
  CaseReadingService,
  CostingService,
  HAIRCUT_OF,
  HAIRCUT_SOURCE,
  type HcasZone,
  NeedsService,
  SimulationService,
  totalOf,
} from '#libs/business-case';
import type { Viewer } from '#libs/identity';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { PoundsScalar, RateScalar } from '../graphql/scalars.js';
import { ProjectType } from '../projects/projects.types.js';
import {
  BenefitRealisationType,
  CaseAppraisalType,
  PostPriceType,
  TestedFigureType,
  UsualCutType,
  WhatIfChangeInput,
  WhatIfResultType,
} from './appraisal.types.js';
import { HcasZoneEnum } from './business-case.enums.js';
import { BusinessCaseType, CaseTotalType } from './business-case.types.js';
import { ProjectedNeedType } from './needs.types.js';
import { penny, shownNeed, shownRealisation, shownSimulation } from './shown.js';
import { CaseSimulationType } from './simulation.types.js';

/** The case as it was read, which still knows whose it is. */
type CaseOfProject = BusinessCaseType & { readonly projectId: string };

@Resolver(() => ProjectType)
export class BusinessCaseFields {
  constructor(private readonly reading: CaseReadingService) {}

  @ResolveField(() => BusinessCaseType, { description: 'Its business case.' })
  async businessCase(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<CaseOfProject> {
    return { ...(await this.reading.case(viewer, id)), projectId: id };
  }
}

@Resolver(() => BusinessCaseType)
export class CaseFields {
  constructor(
    private readonly appraising: AppraisalService,
    private readonly costing: CostingService,
    private readonly simulations: SimulationService,
    private readonly needs: NeedsService,
  ) {}

  @ResolveField(() => CaseTotalType, { description: 'Those five years together.' })
  total(@Parent() { years }: CaseOfProject): CaseTotalType {
    return totalOf(years);
  }

  @ResolveField(() => CaseAppraisalType, { description: 'The case worked out, by the Green Book’s arithmetic.' })
  appraisal(@CurrentViewer() viewer: Viewer, @Parent() { projectId }: CaseOfProject): Promise<CaseAppraisalType> {
    return this.appraising.appraise(viewer, projectId);
  }

  @ResolveField(() => WhatIfResultType, { description: 'The case with some figures changed. Nothing is stored.' })
  whatIf(
    @CurrentViewer() viewer: Viewer,
    @Parent() { projectId }: CaseOfProject,
    @Args('changes', { type: () => [WhatIfChangeInput], description: 'The figures that change, at most 100.' })
    changes: WhatIfChangeInput[],
    @Args('horizon', { type: () => Int, nullable: true, description: 'Years after year 0, 1 to 60. Null: as it is.' })
    horizon: number | null,
    @Args('onlyCash', { type: () => Boolean, nullable: true, description: 'Leaves out what is no cash. Null: no.' })
    onlyCash: boolean | null,
  ): Promise<WhatIfResultType> {
    return this.appraising.whatIf(viewer, { projectId, changes, horizon, onlyCash });
  }

  @ResolveField(() => [TestedFigureType], {
    description: 'Each figure of the preferred option between the ends of its range, the widest swing first.',
  })
  async tornado(
    @CurrentViewer() viewer: Viewer,
    @Parent() { projectId }: CaseOfProject,
  ): Promise<readonly TestedFigureType[]> {
    const tested = await this.appraising.tornado(viewer, projectId);
    return tested.map(({ npsvAtLow, npsvAtHigh, ...figure }) => ({
      ...figure,
      npsvAtLow: penny(npsvAtLow),
      npsvAtHigh: penny(npsvAtHigh),
    }));
  }

  @ResolveField(() => [BenefitRealisationType], {
    description: 'What came of each benefit that something can show, beside its forecast.',
  })
  async realisations(
    @CurrentViewer() viewer: Viewer,
    @Parent() { projectId }: CaseOfProject,
  ): Promise<BenefitRealisationType[]> {
    const found = await this.appraising.realisations(viewer, projectId);
    return [...found].flatMap(([benefitId, realisation]) =>
      realisation ? [shownRealisation(benefitId, realisation)] : [],
    );
  }

  @ResolveField(() => CaseSimulationType, {
    description: 'The preferred option drawn again and again within the ranges of its figures.',
  })
  async simulation(
    @CurrentViewer() viewer: Viewer,
    @Parent() { projectId }: CaseOfProject,
    @Args('draws', { type: () => Int, defaultValue: 10_000, description: 'How many, 1,000 to 100,000.' }) draws: number,
    @Args('seed', { type: () => Int, defaultValue: 1, description: 'The same seed gives the same figures.' })
    seed: number,
  ): Promise<CaseSimulationType> {
    return shownSimulation(await this.simulations.simulate(viewer, projectId, draws, seed), draws, seed);
  }

  @ResolveField(() => [UsualCutType], { description: 'What is cut from a benefit for optimism, by its evidence.' })
  usualCuts(): UsualCutType[] {
    return Object.entries(HAIRCUT_OF).map(([evidence, cut]) => ({
      evidence: evidence as BenefitEvidence,
      cut,
      source: HAIRCUT_SOURCE,
    }));
  }

  @ResolveField(() => ProjectedNeedType, { nullable: true, description: 'The need it answers. Null until it is kept.' })
  async need(
    @CurrentViewer() viewer: Viewer,
    @Parent() { projectId }: CaseOfProject,
  ): Promise<ProjectedNeedType | null> {
    const kept = await this.needs.kept(viewer, projectId);
    return kept && shownNeed(kept);
  }

  @ResolveField(() => PostPriceType, { description: 'What a post would cost a year. Nothing is stored.' })
  async priceOfPost(
    @CurrentViewer() viewer: Viewer,
    @Parent() { projectId }: CaseOfProject,
    @Args('point', { type: () => String, description: 'A point of the pay scales in use.' }) point: string,
    @Args('wte', { type: () => RateScalar, description: 'Whole-time equivalents.' }) wte: string,
    @Args('heads', { type: () => Int, description: 'How many people.' }) heads: number,
    @Args('hcasZone', { type: () => HcasZoneEnum, description: 'The high cost area.' }) hcasZone: HcasZone,
    @Args('extraPensionable', { type: () => PoundsScalar, description: 'Extras that count for the pension.' })
    extraPensionable: string,
    @Args('programmedActivities', { type: () => RateScalar, nullable: true, description: 'Null: no consultant.' })
    programmedActivities?: string | null,
  ): Promise<PostPriceType> {
    const post = { point, wte, heads, hcasZone, extraPensionable, programmedActivities: programmedActivities ?? null };
    return this.costing.priceOfPost(viewer, projectId, post);
  }
}

import type { Viewer } from '#libs/identity';
import { RaciReadingService, StakeholderReadingService } from '#libs/stakeholders';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { ProjectType } from '../projects/projects.types.js';
import { RaciChartType } from './raci.types.js';
import {
  asStakeholder,
  MissingStakeholderKindType,
  SponsorAgreementType,
  StakeholderType,
} from './stakeholders.types.js';

const NOBODY_ELSE = 'Null for everybody but the lead, team, mentor, supervisor and sponsor';

@Resolver(() => ProjectType)
export class ProjectStakeholdersFields {
  constructor(
    private readonly reading: StakeholderReadingService,
    private readonly raciReading: RaciReadingService,
  ) {}

  @ResolveField(() => [StakeholderType], {
    nullable: true,
    description: `The register, in the order of listing. ${NOBODY_ELSE}; a sponsor does not get rows about themselves.`,
  })
  async stakeholders(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<StakeholderType[] | null> {
    return (await this.reading.stakeholders(viewer, id))?.map(asStakeholder) ?? null;
  }

  @ResolveField(() => [MissingStakeholderKindType], {
    nullable: true,
    description: `The kinds nobody on the register is, each with a question. ${NOBODY_ELSE}.`,
  })
  missingStakeholderKinds(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<MissingStakeholderKindType[] | null> {
    return this.reading.missingKinds(viewer, id);
  }

  @ResolveField(() => RaciChartType, {
    nullable: true,
    description: `The responsibility chart with its warnings. ${NOBODY_ELSE}.`,
  })
  raci(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<RaciChartType | null> {
    return this.raciReading.chart(viewer, id) as Promise<RaciChartType | null>;
  }

  @ResolveField(() => SponsorAgreementType, {
    nullable: true,
    description: 'What the sponsor last said they will do. Null until they have said it.',
  })
  sponsorAgreement(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id }: ProjectType,
  ): Promise<SponsorAgreementType | null> {
    return this.reading.sponsorAgreement(viewer, id);
  }
}

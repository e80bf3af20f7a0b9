import { ExternalReadingService, ExternalService } from '#libs/assessment';
import { loadGuidance } from '#libs/guidance';
import type { Viewer } from '#libs/identity';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { guidanceOf } from '../guidance/guidance-of.js';
import { GuidanceType } from '../guidance/guidance.types.js';
import { AskForPlanInput, DeclareAsExaminerInput, WriteExternalReportInput } from './external.inputs.js';
import { AskForPlanPayload, DeclareAsExaminerPayload, WriteExternalReportPayload } from './external.payloads.js';
import { ExaminedPacketType, ExternalReportType, ExternalRoomType, RoundToExamineType } from './external.types.js';

@Resolver(() => ExaminedPacketType)
export class ExternalResolver {
  constructor(
    private readonly external: ExternalService,
    private readonly reading: ExternalReadingService,
  ) {}

  @Query(() => [RoundToExamineType], { description: 'The programme’s rounds for its external examiner, newest first.' })
  @Access('external:examine')
  roundsToExamine(@CurrentViewer() viewer: Viewer): Promise<RoundToExamineType[]> {
    return this.reading.rounds(viewer);
  }

  @Query(() => ExternalRoomType, {
    nullable: true,
    description: 'One round’s room. Null when it is not there for you.',
  })
  @Access('external:examine')
  externalRoom(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<ExternalRoomType | null> {
    return this.reading.room(viewer, roundId);
  }

  @Query(() => ExaminedPacketType, {
    nullable: true,
    description: 'A plan of your sample with its marks. Null for any other, and before you have declared.',
  })
  @Access('external:examine')
  examinedPacket(
    @CurrentViewer() viewer: Viewer,
    @Args('packetId', { type: () => ID }) packetId: string,
  ): Promise<ExaminedPacketType | null> {
    return this.reading.packet(viewer, packetId);
  }

  @Query(() => [ExternalReportType], { description: 'What external examiners wrote to the board of a round.' })
  @Access('marks:read')
  externalReports(
    @CurrentViewer() viewer: Viewer,
    @Args('roundId', { type: () => ID }) roundId: string,
  ): Promise<ExternalReportType[]> {
    return this.reading.reports(viewer, roundId);
  }

  @ResolveField(() => GuidanceType, { description: 'The edition of the guidance it was written and marked by.' })
  guidance(@Parent() { edition }: ExaminedPacketType): GuidanceType {
    return guidanceOf(loadGuidance().edition(edition));
  }

  @Act({
    permission: 'external:examine',
    gives: DeclareAsExaminerPayload,
    does: 'Says whether you have a conflict in a round that is decided: no draws your sample and opens it.',
  })
  declareAsExaminer(@CurrentViewer() viewer: Viewer, @Args('input') input: DeclareAsExaminerInput) {
    const { roundId, conflict, why } = input;
    return this.external.declare(viewer, { roundId, conflict, why });
  }

  @Act({ permission: 'external:examine', gives: AskForPlanPayload, does: 'Adds any further plan to what you read.' })
  askForPlan(@CurrentViewer() viewer: Viewer, @Args('input') { roundId, packetId }: AskForPlanInput) {
    return this.external.askForPlan(viewer, { roundId, packetId });
  }

  @Act({
    permission: 'external:examine',
    gives: WriteExternalReportPayload,
    does: 'Writes a report to the board. It is sealed: nobody changes it, and a later one stands beside it.',
  })
  writeExternalReport(@CurrentViewer() viewer: Viewer, @Args('input') input: WriteExternalReportInput) {
    const { roundId, opinion, standards, process, recommendations } = input;
    return this.external.writeReport(viewer, { roundId, opinion, standards, process, recommendations });
  }
}

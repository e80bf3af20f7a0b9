import {
  CalibrationReadingService,
  CommentBankService,
  ExemplarService,
  type OwnCalibration,
  PoolReadingService,
} from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import {
  BankCommentType,
  ExemplarShelfType,
  MarkerType,
  OwnCalibrationType,
  OwnInvitationType,
} from './markers.types.js';

@Resolver()
export class MarkersQueries {
  constructor(
    private readonly pool: PoolReadingService,
    private readonly exemplarService: ExemplarService,
    private readonly calibration: CalibrationReadingService,
    private readonly bank: CommentBankService,
  ) {}

  @Query(() => [MarkerType], { description: 'The programme’s pool of markers, by name.' })
  @Access('markers:allocate')
  markers(@CurrentViewer() viewer: Viewer): Promise<MarkerType[]> {
    return this.pool.markers(viewer);
  }

  @Query(() => ExemplarShelfType, { description: 'The programme’s exemplars, and what others can be made of.' })
  @Access('markers:allocate')
  async exemplars(@CurrentViewer() viewer: Viewer): Promise<ExemplarShelfType> {
    const [exemplars, sources] = await Promise.all([
      this.exemplarService.exemplars(viewer),
      this.exemplarService.sources(viewer),
    ]);
    return { exemplars, sources };
  }

  @Query(() => OwnInvitationType, {
    nullable: true,
    description: 'Your own place in the pool of markers. Null when you were never asked.',
  })
  @Access('packet:read')
  ownInvitation(@CurrentViewer() viewer: Viewer): Promise<OwnInvitationType | null> {
    return this.pool.ownInvitation(viewer);
  }

  @Query(() => OwnCalibrationType, { description: 'What you can be calibrated for, and how you have done so far.' })
  @Access('packet:read')
  ownCalibration(@CurrentViewer() viewer: Viewer): Promise<OwnCalibration> {
    return this.calibration.ownCalibration(viewer);
  }

  @Query(() => [BankCommentType], { description: 'Your own comments for use again, by criterion.' })
  @Access('packet:read')
  commentBank(@CurrentViewer() viewer: Viewer): Promise<BankCommentType[]> {
    return this.bank.commentBank(viewer);
  }
}

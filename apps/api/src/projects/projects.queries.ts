import type { Viewer } from '#libs/identity';
import { AnswersService, DescribingService, ProjectReadingService, SigningQueueService } from '#libs/projects';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { asConnection, type Connection, PageArgs } from '../graphql/connection.js';
import { AnswerVersionType, WaitingGateType } from './gates.types.js';
import {
  asProject,
  PortfolioConnection,
  PortfolioProjectType,
  ProjectConnection,
  ProjectType,
  SimilarProjectType,
} from './projects.types.js';

@Resolver()
export class ProjectsQueries {
  constructor(
    private readonly reading: ProjectReadingService,
    private readonly queue: SigningQueueService,
    private readonly describing: DescribingService,
    private readonly answers: AnswersService,
  ) {}

  @Query(() => ProjectType, {
    nullable: true,
    description: 'One project. Null when it does not exist or is not yours to see.',
  })
  @Access('project:list-own')
  async project(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProjectType | null> {
    const row = await this.reading.find(viewer, id);
    return row && asProject(row);
  }

  @Query(() => ProjectConnection, { description: 'The projects you are part of in this organisation, newest first.' })
  @Access('project:list-own')
  async myProjects(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<ProjectType>> {
    return asConnection(await this.reading.mine(viewer, page), asProject, page.after);
  }

  @Query(() => [WaitingGateType], { description: 'The gates that wait for your signature, the longest waiting first.' })
  @Access('project:list-own')
  mySigningQueue(@CurrentViewer() viewer: Viewer): Promise<WaitingGateType[]> {
    return this.queue.waitingFor(viewer);
  }

  @Query(() => [SimilarProjectType], {
    description: 'Projects of your trust with words of this title in theirs: title and state only.',
  })
  @Access('project:start')
  similarProjects(
    @CurrentViewer() viewer: Viewer,
    @Args('title', { type: () => String }) title: string,
  ): Promise<SimilarProjectType[]> {
    return this.describing.similar(viewer, title);
  }

  @Query(() => [AnswerVersionType], {
    description: 'Every version of one answer, the newest first; none where it is not yours to see.',
  })
  @Access('project:list-own')
  answerHistory(
    @CurrentViewer() viewer: Viewer,
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('questionKey', { type: () => String }) questionKey: string,
  ): Promise<AnswerVersionType[]> {
    return this.answers.history(viewer, projectId, questionKey);
  }

  @Query(() => PortfolioConnection, { description: 'Every project of your trust that has begun, the newest first.' })
  @Access('portfolio:read')
  async portfolio(@CurrentViewer() viewer: Viewer, @Args() page: PageArgs): Promise<Connection<PortfolioProjectType>> {
    return asConnection(await this.reading.portfolio(viewer, page), (row) => row, page.after);
  }
}

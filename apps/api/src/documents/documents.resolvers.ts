import { CaseFilesService } from '#libs/documents';
import type { Viewer } from '#libs/identity';
import { NotFound } from '#libs/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { CaseFileType, MakeCaseFileInput, MakeCaseFilePayload, shownFile } from './documents.types.js';

@Resolver()
export class DocumentsResolvers {
  constructor(private readonly files: CaseFilesService) {}

  @Query(() => CaseFileType, {
    nullable: true,
    description:
      'A file of a case, ready or under way. Null: not yours to read, deleted, or replaced by one of a changed case.',
  })
  @Access('project:read')
  async caseFile(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The file.' }) id: string,
  ): Promise<CaseFileType | null> {
    try {
      return shownFile(await this.files.find(viewer, id));
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }

  @Act({
    permission: 'project:read',
    gives: MakeCaseFilePayload,
    does: 'Asks for the case as a file: the one that is there, when nothing has changed since, or one that is made now.',
  })
  async makeCaseFile(@CurrentViewer() viewer: Viewer, @Args('input') { projectId, kind }: MakeCaseFileInput) {
    return { caseFile: shownFile(await this.files.ask(viewer, projectId, kind)) };
  }
}

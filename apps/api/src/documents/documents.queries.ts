import { CaseDocumentsService, type CaseFileKind, CaseNotWorkedOut, FileNotMade } from '#libs/documents';
import type { Viewer } from '#libs/identity';
import { NotFound } from '#libs/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { CaseFileKindEnum, CaseFileType } from './documents.types.js';

@Resolver()
export class DocumentsQueries {
  constructor(private readonly documents: CaseDocumentsService) {}

  @Query(() => CaseFileType, {
    nullable: true,
    description: 'The business case of a project as a file. Null: not yours to read.',
  })
  @Access('project:read')
  async caseFile(
    @CurrentViewer() viewer: Viewer,
    @Args('projectId', { type: () => ID, description: 'The project.' }) projectId: string,
    @Args('kind', { type: () => CaseFileKindEnum, description: 'What to make of it.' }) kind: CaseFileKind,
  ): Promise<CaseFileType | null> {
    try {
      const { name, mediaType, bytes } = await this.documents.make(viewer, projectId, kind);
      return { name, mediaType, base64: Buffer.from(bytes).toString('base64'), cannot: null };
    } catch (error) {
      if (error instanceof NotFound) return null;
      if (error instanceof CaseNotWorkedOut || error instanceof FileNotMade)
        return { name: '', mediaType: '', base64: '', cannot: error.message };
      throw error;
    }
  }
}

import { mayEver, type Viewer } from '#libs/identity';
import { PublicationReadingService, type ShelfRow, ShelfService } from '#libs/project-library';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { asConnection, type Connection, PageArgs } from '../graphql/connection.js';
import { LibraryFilterInput } from './project-library.inputs.js';
import {
  LibraryFacetType,
  LibraryRecordConnection,
  LibraryRecordType,
  PublicationVersionType,
} from './project-library.types.js';

const seenBy =
  (viewer: Viewer) =>
  ({ publicationId, resultState, ...row }: ShelfRow): LibraryRecordType => ({
    ...row,
    id: publicationId,
    resultState: resultState as LibraryRecordType['resultState'],
    card: null,
    mayAdopt: viewer.organisationKind === 'trust' && mayEver(viewer, 'project:adopt'),
  });

@Resolver()
export class ProjectLibraryQueries {
  constructor(
    private readonly shelf: ShelfService,
    private readonly publications: PublicationReadingService,
  ) {}

  @Query(() => LibraryRecordConnection, {
    description: 'The published projects that hold these words and values, the newest first.',
  })
  @Access('library:read')
  async library(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => LibraryFilterInput, nullable: true }) filter?: LibraryFilterInput,
  ): Promise<Connection<LibraryRecordType>> {
    return asConnection(await this.shelf.search(viewer, filter ?? {}, page), seenBy(viewer), page.after);
  }

  @Query(() => [LibraryFacetType], {
    description: 'How many published projects there are for each value, under the same conditions.',
  })
  @Access('library:read')
  libraryFacets(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => LibraryFilterInput, nullable: true }) filter?: LibraryFilterInput,
  ): Promise<LibraryFacetType[]> {
    return this.shelf.facets(viewer, filter ?? {});
  }

  @Query(() => LibraryRecordType, {
    nullable: true,
    description: 'One published project. Null when it is not on the shelf for you.',
  })
  @Access('library:read')
  async libraryRecord(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LibraryRecordType | null> {
    const record = await this.shelf.find(viewer, id);
    return record && { ...seenBy(viewer)(record), card: record.card };
  }

  @Query(() => [LibraryRecordType], {
    description: 'The published projects that share words with this title, the closest first; at most 5.',
  })
  @Access('library:read')
  async similarRecords(
    @CurrentViewer() viewer: Viewer,
    @Args('title', { type: () => String }) title: string,
  ): Promise<LibraryRecordType[]> {
    return (await this.shelf.similar(viewer, title)).map(seenBy(viewer));
  }

  @Query(() => [PublicationVersionType], {
    description: 'The records that wait for a curator of your trust, the longest waiting first.',
  })
  @Access('publication:review')
  curatorQueue(@CurrentViewer() viewer: Viewer): Promise<PublicationVersionType[]> {
    return this.publications.curatorQueue(viewer);
  }

  @Query(() => [PublicationVersionType], {
    description: 'Every version of a record of your trust, the newest first; none when it is not one of yours.',
  })
  @Access('publication:review')
  recordVersions(
    @CurrentViewer() viewer: Viewer,
    @Args('publicationId', { type: () => ID }) publicationId: string,
  ): Promise<PublicationVersionType[]> {
    return this.publications.versionsOfRecord(viewer, publicationId);
  }
}

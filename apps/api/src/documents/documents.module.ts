import { DocumentsModule } from '#libs/documents';
import { Module } from '@nestjs/common';
import { DocumentsQueries } from './documents.queries.js';

@Module({ imports: [DocumentsModule], providers: [DocumentsQueries] })
export class DocumentsApiModule {}

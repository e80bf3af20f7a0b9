import { DocumentsModule } from '#libs/documents';
import { Module } from '@nestjs/common';
import { DocumentsResolvers } from './documents.resolvers.js';

@Module({ imports: [DocumentsModule], providers: [DocumentsResolvers] })
export class DocumentsApiModule {}

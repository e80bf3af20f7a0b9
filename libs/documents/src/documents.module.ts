import { Global, Module } from '@nestjs/common';
import { CaseDocumentsService } from './case/case-documents.service.js';

@Global()
@Module({ providers: [CaseDocumentsService], exports: [CaseDocumentsService] })
export class DocumentsModule {}

import { Global, Module } from '@nestjs/common';
import { CaseDocumentsService } from './case/case-documents.service.js';
import { CaseFileMaking } from './case/case-file-making.js';
import { CaseFilesService } from './case/case-files.service.js';
import { ProofFilesService } from './proof/proof-files.service.js';

const services = [CaseDocumentsService, CaseFilesService, CaseFileMaking, ProofFilesService];

@Global()
@Module({ providers: services, exports: services })
export class DocumentsModule {}

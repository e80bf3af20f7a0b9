export {
  type Attachment,
  type Block,
  DocumentFault,
  type DocumentModel,
  type Figure,
  type Heading,
  type List,
  type Note,
  type Paragraph,
  type Table,
  type TableColumn,
  type TextRun,
  type TitleFact,
} from './document-model.js';
export { pictureOf } from './chart-picture.js';
export { FileMaker, FileMakerStopped, FileNotMade, type FileStep, type FileWork, type MadeFile } from './file-maker.js';
export { DocumentFontMissing } from './fonts.js';
export { type CaseWorkbook, caseWorkbook, renderDocx } from './renderers.js';
export type { BenefitPlan } from './workbook/benefits-plan-sheet.js';
export type { RateSources } from './workbook/rates-sheet.js';
export { CellTextTooLong } from './workbook/write-xlsx.js';
export { caseDocument, summaryDocument } from './case/case-document.js';
export { CaseDocumentsService } from './case/case-documents.service.js';
export {
  type CaseFile,
  type CaseFileKind,
  caseFileKinds,
  type CaseFileState,
  type TakenFile,
} from './case/case-file.js';
export { CaseFileMaking } from './case/case-file-making.js';
export { CaseFilesService } from './case/case-files.service.js';
export type { CaseParts, CaseProject } from './case/case-parts.js';
export { CaseNotWorkedOut } from './case/case-files.refusals.js';
export { PROOF_NAME, proofPdf } from './proof/proof-pdf.js';
export { ProofFilesService } from './proof/proof-files.service.js';
export { DocumentsModule } from './documents.module.js';

export {
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
export { FileMaker, FileNotMade, type FileStep, type FileWork, type MadeFile } from './file-maker.js';
export { DocumentFontMissing } from './fonts.js';
export { type CaseWorkbook, caseWorkbook, renderDocx } from './renderers.js';
export type { BenefitPlan } from './workbook/benefits-plan-sheet.js';
export type { RateSources } from './workbook/rates-sheet.js';
export { CellTextTooLong } from './workbook/write-xlsx.js';
export { caseDocument, summaryDocument } from './case/case-document.js';
export {
  CaseDocumentsService,
  type CaseFile,
  type CaseFileKind,
  caseFileKinds,
} from './case/case-documents.service.js';
export type { CaseParts, CaseProject } from './case/case-parts.js';
export { CaseNotWorkedOut } from './case/case-not-worked-out.js';
export { DocumentsModule } from './documents.module.js';

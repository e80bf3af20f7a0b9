// What the thread of files loads: the renderers without what gathers a case, which would bring the database along and take
// seconds to load.
export { type CaseWorkbook, caseWorkbook } from './case-workbook.js';
export { renderDocx } from './render-docx.js';

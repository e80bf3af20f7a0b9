import type { CaseFigures, CaseModel } from '#libs/appraisal';
import { auditSheet } from './workbook/audit-sheet.js';
import { type BenefitPlan, benefitsPlanSheet } from './workbook/benefits-plan-sheet.js';
import { benefitsSheet } from './workbook/benefits-sheet.js';
import { caseRows } from './workbook/case-rows.js';
import { cashSheet } from './workbook/cash-sheet.js';
import { checksSheet } from './workbook/checks-sheet.js';
import { costsSheet } from './workbook/costs-sheet.js';
import { discountingSheet } from './workbook/discounting-sheet.js';
import { inputsSheet } from './workbook/inputs-sheet.js';
import { type RateSources, ratesSheet } from './workbook/rates-sheet.js';
import { readmeSheet, type WorkbookHead } from './workbook/readme-sheet.js';
import { resultsSheet } from './workbook/results-sheet.js';
import { sensitivitySheet } from './workbook/sensitivity-sheet.js';
import type { Sheet } from './workbook/sheet.js';
import { statementSheet } from './workbook/statement-sheet.js';
import { writeXlsx } from './workbook/write-xlsx.js';

export interface CaseWorkbook extends WorkbookHead {
  readonly model: CaseModel;
  /** What the engine made of `model`: they are written as the results of the formulas, and beside them in Audit. */
  readonly figures: CaseFigures;
  readonly sources: RateSources;
  readonly benefitsPlan: readonly BenefitPlan[];
}

/**
 * A business case as an XLSX workbook that goes on computing: what a person entered stands in yellow cells, and everything
 * else is a formula of them, with its result.
 * @throws RangeError when the figures are not of the model
 */
export const caseWorkbook = (workbook: CaseWorkbook): Promise<Uint8Array> =>
  writeXlsx(caseSheets(workbook), { title: workbook.title });

/** The sheets in the order of their tabs. */
export function caseSheets(workbook: CaseWorkbook): Sheet[] {
  const rows = caseRows(workbook.model, workbook.figures);
  const { sheet: inputsTab, places: inputs } = inputsSheet(rows);
  const { sheet: costsTab, places: costs } = costsSheet(rows, inputs);
  const { sheet: benefitsTab, places: benefits } = benefitsSheet(rows, inputs);
  const { sheet: discountingTab, places: discounting } = discountingSheet(rows, { inputs, costs, benefits });
  const { sheet: resultsTab, places: results } = resultsSheet(rows, { inputs, benefits, discounting });
  const { sheet: statementTab, places: statement } = statementSheet(rows, { inputs, costs, benefits });
  const { sheet: cashTab, places: cash } = cashSheet(rows, statement);
  const { sheet: sensitivityTab, places: sensitivity } = sensitivitySheet(rows, { inputs, costs, benefits, results });
  const { sheet: auditTab, places: audit } = auditSheet(rows, { results, sensitivity, statement, cash });
  return [
    readmeSheet(rows, workbook),
    inputsTab,
    ratesSheet(rows, workbook.sources),
    costsTab,
    benefitsTab,
    discountingTab,
    resultsTab,
    statementTab,
    cashTab,
    sensitivityTab,
    benefitsPlanSheet(rows, workbook.benefitsPlan, { inputs, benefits }),
    auditTab,
    checksSheet(rows, { inputs, discounting, results, statement, cash, audit }),
  ];
}

import type { CaseRows } from './case-rows.js';
import { type Sheet, SheetBuilder, words } from './sheet.js';

/** What the workbook says about itself. */
export interface WorkbookHead {
  readonly title: string;
  /** The trust and the people, as the title page of the document names them. */
  readonly names: readonly { readonly name: string; readonly value: string }[];
  /** The short hash of the version that was exported. */
  readonly version: string;
  /** What a reader must know: assumptions, warnings, what was not computed. */
  readonly notes: readonly string[];
  /** True until it is signed. */
  readonly isDraft: boolean;
}

const SHEETS: readonly (readonly [string, string])[] = [
  ['Inputs', 'Every cost and benefit as it was entered. Yellow cells can be changed; each has a name.'],
  ['Rates', 'Discount rates by their years, the growth of prices, the dividend on public capital; with their sources.'],
  ['Costs', 'Every cost in every year: real, in the economic case, in the financial case, and what wears out.'],
  ['Benefits', 'Every benefit in every year: real, and what a budget falls by.'],
  ['Discounting', 'Factors, the flows of each option, and payback against business as usual.'],
  ['Results', 'What each option comes to, side by side.'],
  ['I&E', 'Income and expenditure, capital charges and what is owned, in pounds of each year.'],
  ['Cash', 'From income and expenditure to cash.'],
  ['Sensitivity', 'Switching values, and trials of your own.'],
  ['Benefits plan', 'Who answers for each benefit, and what will show it.'],
  ['Audit', 'The product’s figures beside the workbook’s own.'],
  ['Checks', 'Sentences that must hold.'],
];

const CONVENTIONS = [
  'Year 0 is the first financial year of the case; factors are of the end of a year and chained; nothing is rounded on the way.',
  'The economic case is in real pounds with optimism and without VAT and transfers; the financial case is in pounds of each year, with VAT that is not recovered, and only what our own budget pays in cash.',
  'A benefit is in the financial case only when it releases cash and the budget holder has agreed.',
  'Business as usual is an option with costs of its own. No ratio has a threshold.',
  'Nothing here is fetched from elsewhere: no macro, no link, no function that changes from day to day.',
];

/** The first sheet: what this is, how to use it, and what its numbers rest on. */
export function readmeSheet(rows: CaseRows, head: WorkbookHead): Sheet {
  const sheet = new SheetBuilder('README', { widths: [24, 110], frozen: { rows: 0, columns: 0 } });
  sheet.add(words(head.title, 'title'));
  if (head.isDraft) sheet.add(words('DRAFT: not signed yet', 'subheading'));
  for (const { name, value } of head.names) sheet.add(words(name), words(value, 'prose'));
  sheet.add(words('Version'), words(head.version));
  sheet.add(words('Year 0'), words(`${rows.model.year0}, and ${rows.model.horizon} years after it`));
  sheet.blank();
  sheet.add(words('Sheets', 'subheading'));
  for (const [name, text] of SHEETS) sheet.add(words(name, 'strong'), words(text, 'prose'));
  sheet.blank();
  sheet.add(words('How it computes', 'subheading'));
  for (const text of CONVENTIONS) sheet.add(null, words(text, 'prose'));
  if (head.notes.length > 0) {
    sheet.blank();
    sheet.add(words('Notes', 'subheading'));
    for (const text of head.notes) sheet.add(null, words(text, 'prose'));
  }
  return sheet.build();
}

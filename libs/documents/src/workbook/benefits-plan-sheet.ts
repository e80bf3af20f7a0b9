import { fixedAt, onSheet } from './address.js';
import { BENEFITS, type BenefitPlaces } from './benefits-sheet.js';
import { type CaseRows, sum } from './case-rows.js';
import type { InputPlaces } from './inputs-sheet.js';
import { asNumber, heads, live, type Sheet, SheetBuilder, words } from './sheet.js';
import { TOTAL_COLUMN } from './year-axis.js';

/** How somebody will know that a benefit came: words as they were written, empty where nothing was. */
export interface BenefitPlan {
  readonly optionId: string;
  readonly benefitId: string;
  /** The person who can make it happen. */
  readonly owner: string;
  /** What shows it, and how it is counted. */
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
  readonly due: string;
  readonly review: string;
}

const COLUMNS = ['owner', 'measure', 'baseline', 'target', 'due', 'review'] as const;
const HEADINGS = [
  'Option',
  'Benefit',
  'Class',
  'Value in a full year',
  'Value in all years',
  'Owner',
  'Measure',
  'Baseline',
  'Target',
  'Due',
  'Reviewed',
];

/** Who answers for each benefit, and what will show that it came. */
export function benefitsPlanSheet(
  rows: CaseRows,
  plans: readonly BenefitPlan[],
  places: { readonly inputs: InputPlaces; readonly benefits: BenefitPlaces },
): Sheet {
  const sheet = new SheetBuilder('Benefits plan', {
    widths: [24, 34, 10, 18, 18, 22, 34, 16, 16, 14, 22],
    frozen: { rows: 4, columns: 2 },
  });
  sheet.add(words('Benefits plan', 'title'));
  sheet.add(
    words(
      'CRB releases cash, NCRB does not, SB is to society; QUANT is counted without money, QUAL told in words. An empty cell has not been written yet.',
      'explanation',
    ),
  );
  sheet.blank();
  sheet.add(...heads(HEADINGS));
  for (const { number, option, benefit, figures } of rows.benefits) {
    const plan = plans.find(({ optionId, benefitId }) => optionId === option.id && benefitId === benefit.id);
    sheet.add(
      words(option.name),
      words(benefit.label),
      live(places.inputs.benefit(number, 'class'), benefit.class),
      live(places.inputs.benefit(number, 'fullYearValue'), asNumber(benefit.fullYearValue), 'pounds'),
      live(
        onSheet(BENEFITS, fixedAt(TOTAL_COLUMN, places.benefits.row('value', number))),
        sum(figures.value),
        'pounds',
      ),
      ...COLUMNS.map((column) => (plan?.[column] ? words(plan[column]) : null)),
    );
  }
  return sheet.build();
}

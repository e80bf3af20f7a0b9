import { Exact } from '#libs/money';
import { cellAt, fixedAt, onSheet } from './address.js';
import { BENEFITS, type BenefitPlaces } from './benefits-sheet.js';
import type { CaseRows } from './case-rows.js';
import { COSTS, type CostPlaces } from './costs-sheet.js';
import type { InputPlaces } from './inputs-sheet.js';
import { NOT_DEFINED, type ResultPlaces } from './results-sheet.js';
import { type Allowed, type Cell, fixedNumber, heads, live, type Sheet, SheetBuilder, words } from './sheet.js';
import { allYears } from './year-axis.js';

export const SENSITIVITY = 'Sensitivity';

const CHANGE: Allowed = { kind: 'number', from: -1, to: 10 };
const STEPS = [-0.2, -0.1, 0, 0.1, 0.2];
/** What the trial shows before anybody enters another. */
const TRIAL = { costs: 0.1, benefits: -0.1 };

export interface SensitivityPlaces {
  readonly switching: (side: 'benefits' | 'costs', option: CaseRows['options'][number]) => string;
}

/** What must change before the answer does: switching values, a trial of one’s own, and a table of both sides at once. */
export function sensitivitySheet(
  rows: CaseRows,
  places: {
    readonly inputs: InputPlaces;
    readonly costs: CostPlaces;
    readonly benefits: BenefitPlaces;
    readonly results: ResultPlaces;
  },
): { readonly sheet: Sheet; readonly places: SensitivityPlaces } {
  const sheet = new SheetBuilder(SENSITIVITY, {
    widths: [28, 36, 18, 18, 18, 18, 18],
    frozen: { rows: 3, columns: 0 },
  });
  sheet.add(words('Sensitivity', 'title'));
  sheet.add(
    words(
      'By how much something must change before the NPSV is nought; it was not tried whether it could.',
      'explanation',
    ),
  );
  sheet.blank();
  const firstSwitching = addSwitching(sheet, rows, places.results);
  addTrial(sheet, rows, places.results);
  addGrid(sheet, rows, places.results);
  addSingleRows(sheet, rows, places);
  return {
    sheet: sheet.build(),
    places: {
      switching: (side, { number }) =>
        onSheet(SENSITIVITY, fixedAt(side === 'benefits' ? 6 : 7, firstSwitching + number - 1)),
    },
  };
}

type Results = ResultPlaces;

/** The NPSV when all benefits and all costs change by these shares. */
const changed = ({ figures }: CaseRows['options'][number], benefits: number, costs: number): Exact =>
  figures.pvb
    .times(new Exact(1).plus(benefits))
    .minus(figures.pvcPublic.plus(figures.pvcNonPublic).times(new Exact(1).plus(costs)));

const costsOf = (results: Results, option: CaseRows['options'][number]): string =>
  `(${results.metric('pvcPublic', option)}+${results.metric('pvcNonPublic', option)})`;
const percent = (value: Exact | null): Exact | string => value?.dividedBy(100) ?? NOT_DEFINED;

function addSwitching(sheet: SheetBuilder, { options }: CaseRows, results: Results): number {
  sheet.add(words('Switching values: all benefits, or all costs', 'subheading'));
  sheet.add(
    ...heads(
      ['Option', '', 'Benefits (PVB)', 'Costs (PVC)', 'NPSV', 'Benefits must change by', 'Costs must change by'],
      3,
    ),
  );
  const first = sheet.nextRow;
  for (const option of options) {
    const { figures } = option;
    const row = sheet.nextRow;
    const [benefits, costs] = [cellAt(3, row), cellAt(4, row)];
    sheet.add(
      words(option.option.name),
      null,
      live(results.metric('pvb', option), figures.pvb, 'pounds'),
      live(costsOf(results, option), figures.pvcPublic.plus(figures.pvcNonPublic), 'pounds'),
      live(`${benefits}-${costs}`, figures.npsv, 'pounds', 'strong'),
      live(
        `IF(${benefits}=0,"${NOT_DEFINED}",${costs}/${benefits}-1)`,
        percent(figures.switching.benefitChangePercent),
        'percent',
      ),
      live(
        `IF(${costs}=0,"${NOT_DEFINED}",${benefits}/${costs}-1)`,
        percent(figures.switching.costChangePercent),
        'percent',
      ),
    );
  }
  sheet.blank();
  return first;
}

function addTrial(sheet: SheetBuilder, { options }: CaseRows, results: Results): void {
  sheet.add(words('A trial of your own', 'subheading'));
  const change = (name: string, value: number): Cell => ({
    kind: 'input',
    value,
    name,
    allowed: CHANGE,
    format: 'percent',
  });
  sheet.add(words('All costs change by'), null, change('trial_costs', TRIAL.costs));
  sheet.add(words('All benefits change by'), null, change('trial_benefits', TRIAL.benefits));
  sheet.add(...heads(['Option', '', 'NPSV then'], 3));
  for (const option of options)
    sheet.add(
      words(option.option.name),
      null,
      live(
        `${results.metric('pvb', option)}*(1+trial_benefits)-${costsOf(results, option)}*(1+trial_costs)`,
        changed(option, TRIAL.benefits, TRIAL.costs),
        'pounds',
      ),
    );
  sheet.blank();
}

/** NPSV of the option that stands first by it, when both sides change at once. */
function addGrid(sheet: SheetBuilder, { options, figures }: CaseRows, results: Results): void {
  const best = options.find(({ option }) => option.id === figures.rankByNpsv[0]);
  if (!best) return;
  sheet.add(words(`NPSV of ${best.option.name}, when benefits and costs both change`, 'subheading'));
  const head = sheet.add(
    words('Benefits change by', 'heading'),
    words('Costs change by', 'heading'),
    ...STEPS.map((step) => fixedNumber(step, 'percent', 'numberHeading')),
  );
  for (const step of STEPS) {
    const row = sheet.nextRow;
    sheet.add(
      fixedNumber(step, 'percent', 'numberHeading'),
      null,
      ...STEPS.map((costStep, index) =>
        live(
          `${results.metric('pvb', best)}*(1+$A${row})-${costsOf(results, best)}*(1+${cellAt(3 + index, head)})`,
          changed(best, step, costStep),
          'pounds',
        ),
      ),
    );
  }
  sheet.blank();
}

/** One cost or one benefit at a time. */
function addSingleRows(
  sheet: SheetBuilder,
  rows: CaseRows,
  places: {
    readonly inputs: InputPlaces;
    readonly costs: CostPlaces;
    readonly benefits: BenefitPlaces;
    readonly results: ResultPlaces;
  },
): void {
  const count = rows.figures.years.length;
  sheet.add(words('Switching values: one cost or one benefit', 'subheading'));
  sheet.add(...heads(['Option', 'Cost or benefit', 'Present value', 'It must change by'], 3));
  const add = (
    option: CaseRows['options'][number],
    text: string,
    presentValue: { readonly formula: string; readonly result: Exact },
    sign: '' | '-',
  ): void => {
    const row = sheet.nextRow;
    const { npsv } = option.figures;
    const change = presentValue.result.isZero()
      ? NOT_DEFINED
      : npsv.dividedBy(presentValue.result).times(sign === '-' ? -1 : 1);
    sheet.add(
      words(option.option.name),
      words(text),
      live(presentValue.formula, presentValue.result, 'pounds'),
      live(
        `IF(${cellAt(3, row)}=0,"${NOT_DEFINED}",${sign}${places.results.metric('npsv', option)}/${cellAt(3, row)})`,
        change,
        'percent',
      ),
    );
  };
  for (const option of rows.options) {
    for (const { number, line, figures } of option.lines) {
      const flows = onSheet(COSTS, allYears(places.costs.row('economic', number), count));
      add(option, line.label, { formula: `SUMPRODUCT(${flows},Factor_standard)`, result: figures.presentValue }, '');
    }
    for (const { number, benefit, figures } of option.benefits) {
      const flows = onSheet(BENEFITS, allYears(places.benefits.row('value', number), count));
      const isHealth = `${places.inputs.benefit(number, 'health')}="yes"`;
      add(
        option,
        benefit.label,
        {
          formula: `IF(${isHealth},SUMPRODUCT(${flows},Factor_health),SUMPRODUCT(${flows},Factor_standard))`,
          result: figures.presentValue,
        },
        '-',
      );
    }
  }
}

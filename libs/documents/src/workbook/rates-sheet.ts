import type { Amount, DiscountBand } from '#libs/appraisal';
import { fixedAt } from './address.js';
import type { CaseRows } from './case-rows.js';
import { type Allowed, asNumber, type Cell, fixedNumber, heads, type Sheet, SheetBuilder, words } from './sheet.js';

export const RATES = 'Rates';

const RATE: Allowed = { kind: 'number', from: -0.25, to: 0.25 };

/** Where each rate comes from and since when it holds: `Green Book 2026, 5 February 2026`. */
export interface RateSources {
  readonly standard: string;
  readonly health: string;
  readonly deflator: string;
  readonly pdc: string;
}

const rateCell = (amount: Amount, name: string): Cell => ({
  kind: 'input',
  value: asNumber(amount),
  name,
  allowed: RATE,
  format: 'percent',
});

/** The rates with their source and date: discount bands, the growth of prices, and the dividend on public capital. */
export function ratesSheet(rows: CaseRows, sources: RateSources): Sheet {
  const { model, figures } = rows;
  const sheet = new SheetBuilder(RATES, { widths: [16, 16, 14, 60], frozen: { rows: 3, columns: 0 } });
  sheet.add(words('Rates', 'title'));
  sheet.add(
    words(
      'A rate holds for its own years: factors are chained, and a later rate is never applied back to year 0.',
      'explanation',
    ),
  );
  sheet.blank();
  addBands(sheet, 'Standard', model.schedule, sources.standard);
  addBands(sheet, 'Health', model.healthSchedule, sources.health);

  sheet.add(words('Growth of prices', 'subheading'), null, null, words(sources.deflator, 'explanation'));
  sheet.add(...heads(['Year', 'Financial year', 'Growth'], 3));
  const firstGrowth = sheet.nextRow;
  model.deflatorGrowth.forEach((growth, index) =>
    sheet.add(
      words(`${index + 1}`),
      words(figures.years[index + 1] ?? ''),
      rateCell(growth, `growth_year_${index + 1}`),
    ),
  );
  if (model.deflatorGrowth.length > 0)
    sheet.nameRange('Deflator_growth', `${fixedAt(3, firstGrowth)}:${fixedAt(3, sheet.nextRow - 1)}`);

  sheet.blank();
  sheet.add(words('Dividend on public capital', 'subheading'), null, null, words(sources.pdc, 'explanation'));
  sheet.add(words('A year'), null, rateCell(model.pdcRate, 'PDC_rate'));
  return sheet.build();
}

function addBands(sheet: SheetBuilder, name: string, bands: readonly DiscountBand[], source: string): void {
  sheet.add(words(`${name} discount rate`, 'subheading'), null, null, words(source, 'explanation'));
  sheet.add(...heads(['From year', 'To year', 'Rate'], 1));
  const first = sheet.nextRow;
  bands.forEach(({ fromYear, toYear, rate }, index) =>
    sheet.add(
      fixedNumber(fromYear, 'count'),
      fixedNumber(toYear, 'count'),
      rateCell(rate, `${name.toLowerCase()}_rate_${index + 1}`),
    ),
  );
  const last = sheet.nextRow - 1;
  sheet.nameRange(`${name}_from`, `${fixedAt(1, first)}:${fixedAt(1, last)}`);
  sheet.nameRange(`${name}_to`, `${fixedAt(2, first)}:${fixedAt(2, last)}`);
  sheet.nameRange(`${name}_rate`, `${fixedAt(3, first)}:${fixedAt(3, last)}`);
  sheet.blank();
}

import type {
  BenefitFigures,
  CaseFigures,
  CaseModel,
  LineFigures,
  ModelBenefit,
  ModelLine,
  ModelOption,
  OptionFigures,
} from '#libs/appraisal';
import { Exact } from '#libs/money';

/** A cost with what it comes to, under the number it has in the workbook, from 1 across all options. */
export interface NumberedLine {
  readonly number: number;
  readonly option: ModelOption;
  readonly line: ModelLine;
  readonly figures: LineFigures;
}

export interface NumberedBenefit {
  readonly number: number;
  readonly option: ModelOption;
  readonly benefit: ModelBenefit;
  readonly figures: BenefitFigures;
}

export interface NumberedOption {
  readonly number: number;
  readonly option: ModelOption;
  readonly figures: OptionFigures;
  readonly lines: readonly NumberedLine[];
  readonly benefits: readonly NumberedBenefit[];
}

/** A whole case as the sheets walk through it: options in their order, business as usual first. */
export interface CaseRows {
  readonly model: CaseModel;
  readonly figures: CaseFigures;
  readonly options: readonly NumberedOption[];
  readonly lines: readonly NumberedLine[];
  readonly benefits: readonly NumberedBenefit[];
}

/** @throws RangeError when the figures are not those of the case: they would be written beside the wrong cost */
export function caseRows(model: CaseModel, figures: CaseFigures): CaseRows {
  if (figures.years.length !== model.horizon + 1) throw notThisCase(`${figures.years.length} years`);
  let lineNumber = 0;
  let benefitNumber = 0;
  const isBau = ({ id }: ModelOption): number => (id === BAU ? 1 : 0);
  const options = [...model.options]
    .sort((one, other) => isBau(other) - isBau(one))
    .map((option, index) => {
      const computed = figures.options.find(({ id }) => id === option.id) ?? missing(`option ${option.id}`);
      return {
        number: index + 1,
        option,
        figures: computed,
        lines: option.lines.map((line) => ({
          number: (lineNumber += 1),
          option,
          line,
          figures: computed.lines.find(({ id }) => id === line.id) ?? missing(`cost ${line.id}`),
        })),
        benefits: option.benefits.map((benefit) => ({
          number: (benefitNumber += 1),
          option,
          benefit,
          figures: computed.benefits.find(({ id }) => id === benefit.id) ?? missing(`benefit ${benefit.id}`),
        })),
      };
    });
  return {
    model,
    figures,
    options,
    lines: options.flatMap(({ lines }) => lines),
    benefits: options.flatMap(({ benefits }) => benefits),
  };
}

function missing(what: string): never {
  throw notThisCase(`no ${what}`);
}

const notThisCase = (what: string): RangeError =>
  new RangeError(`caseWorkbook: the figures have ${what}; compute them from the same case`);

/** The id of business as usual, with which the others are compared. */
export const BAU = 'bau';

export const NOUGHT = new Exact(0);

export const sum = (amounts: readonly Exact[]): Exact => amounts.reduce((total, amount) => total.plus(amount), NOUGHT);

/** Year by year; nought in all of the years when there is nothing to add. */
export const sumByYear = (series: readonly (readonly Exact[])[], years: number): Exact[] =>
  Array.from({ length: years }, (_, year) => sum(series.map((one) => one[year] ?? NOUGHT)));

/** What each year has come to so far. */
export function running(series: readonly Exact[]): Exact[] {
  let total = NOUGHT;
  return series.map((amount) => (total = total.plus(amount)));
}

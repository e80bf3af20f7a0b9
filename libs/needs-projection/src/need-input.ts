import type { Exact } from '#libs/money';
import type { AreaPopulation, PeopleByYear, Population } from './population.js';
import { type NeedRate, type RateOf, rateTable } from './rate-table.js';
import { type Quantity, readNotNegative, readQuantity, readShare } from './read-quantity.js';
import { ensureInput } from './refused-input.js';

const FARTHEST = 50;

export interface NeedInput {
  readonly population: Population;
  /** The name of one area of the file. */
  readonly area: string;
  readonly rates: readonly NeedRate[];
  /** By what fraction rates rise each year whatever is done: 0.01 for 1%, negative for a fall. */
  readonly yearlyTrend: Quantity;
  /** What the plan makes of the need from the year after the base year: 1.1 where a tenth more will be seen, 0.9 for a tenth less. */
  readonly accessFactor: Quantity;
  /** The part of the area's people who come to this trust: above 0, at most 1. */
  readonly catchmentShare: Quantity;
  /** The year the rates are of, and that change is counted from. */
  readonly baseYear: number;
  /** Years from the base year that are looked at closely. */
  readonly horizons: readonly number[];
}

export interface ReadNeed {
  readonly area: AreaPopulation;
  /** Of the base year. */
  readonly groups: NonNullable<ReturnType<PeopleByYear['get']>>;
  readonly rateOf: RateOf;
  readonly trend: Exact;
  readonly access: Exact;
  readonly share: Exact;
}

/** @throws RefusedInput for what is not known or cannot be, at its place */
export function readNeed(input: NeedInput): ReadNeed {
  const { population, baseYear, horizons } = input;
  const area = population.areas.find(({ name }) => name === input.area);
  ensureInput(
    area !== undefined,
    'AREA_NOT_IN_FILE',
    'area',
    `The file has nobody in “${input.area}”. Choose one of: ${population.areas.map(({ name }) => name).join(', ')}.`,
  );
  ensureInput(
    horizons.length > 0,
    'HORIZON_OUT_OF_RANGE',
    'horizons',
    'Give at least one number of years to look ahead.',
  );
  horizons.forEach((years, index) => {
    ensureInput(
      Number.isInteger(years) && years >= 1 && years <= FARTHEST,
      'HORIZON_OUT_OF_RANGE',
      `horizons[${index}]`,
      `Look 1 to ${FARTHEST} whole years ahead.`,
    );
  });
  const groups = ensureYear(area.principal, baseYear, 'baseYear');
  horizons.forEach((years, index) => ensureYear(area.principal, baseYear + years, `horizons[${index}]`));
  ensureInput(
    groups.some(({ people }) => people.greaterThan(0)),
    'NO_PEOPLE',
    'baseYear',
    `The file has nobody in ${baseYear}, so nothing can grow. Choose another year.`,
  );
  const trend = readQuantity(input.yearlyTrend, 'yearlyTrend');
  ensureInput(
    trend.abs().lessThanOrEqualTo('0.5'),
    'TREND_OUT_OF_RANGE',
    'yearlyTrend',
    'A trend is a fraction a year from -0.5 to 0.5: enter 0.01 for 1% more each year.',
  );
  return {
    area,
    groups,
    rateOf: rateTable(input.rates, groups),
    trend,
    access: readNotNegative(input.accessFactor, 'accessFactor'),
    share: readShare(input.catchmentShare, 'catchmentShare'),
  };
}

function ensureYear(people: PeopleByYear, year: number, field: string) {
  const groups = people.get(year);
  ensureInput(
    groups !== undefined,
    'YEAR_NOT_IN_FILE',
    field,
    `The file has no people for ${year}, and none are guessed. It has ${[...people.keys()].join(', ')}.`,
  );
  return groups;
}

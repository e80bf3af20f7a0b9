import type { Exact } from '#libs/money';
import { type AgeBand, ageBandName, type PopulationGroup, type Sex } from './population.js';
import { type Quantity, readNotNegative } from './read-quantity.js';
import { ensureInput } from './refused-input.js';

/** How often people of an age and sex need the service now. */
export interface NeedRate extends AgeBand {
  /** `persons` for women and men alike. */
  readonly sex: Sex;
  /** A year, for each 1,000 people. */
  readonly per1000: Quantity;
}

/** The need of one person of a group in a year. */
export type RateOf = (group: PopulationGroup) => Exact;

/**
 * Finds the rate of each group: that of the one band that holds all of it, so that rates by ten years serve people by five.
 * @throws RefusedInput BAND_WITHOUT_RATE, RATES_OVERLAP, NOT_AN_AGE_BAND, NEGATIVE_NOT_ALLOWED, NOT_A_DECIMAL
 */
export function rateTable(rates: readonly NeedRate[], groups: readonly PopulationGroup[]): RateOf {
  const read = rates.map((rate, index) => {
    ensureInput(
      Number.isInteger(rate.from) &&
        rate.from >= 0 &&
        (rate.to === null || (Number.isInteger(rate.to) && rate.to >= rate.from)),
      'NOT_AN_AGE_BAND',
      `rates[${index}].from`,
      'A band goes from one age to the same or a greater one, or is open. Check the two ages.',
    );
    return { rate, perPerson: readNotNegative(rate.per1000, `rates[${index}].per1000`).dividedBy(1000) };
  });
  const found = new Map<string, Exact>();
  for (const group of groups) {
    const [first, second] = read.filter(({ rate }) => covers(rate, group));
    const people = `${group.sex}, ${ageBandName(group)}`;
    ensureInput(
      first !== undefined,
      'BAND_WITHOUT_RATE',
      'rates',
      `No rate holds for all of ${people}. Add one for just these ages, or for more.`,
    );
    ensureInput(
      second === undefined,
      'RATES_OVERLAP',
      `rates[${second ? rates.indexOf(second.rate) : 0}]`,
      `Two rates hold for ${people}. Take one of them out.`,
    );
    found.set(keyOf(group), first.perPerson);
  }
  return (group) => found.get(keyOf(group)) as Exact;
}

const keyOf = (group: PopulationGroup): string => `${group.sex} ${ageBandName(group)}`;

const covers = (rate: NeedRate, group: PopulationGroup): boolean =>
  (rate.sex === 'persons' || rate.sex === group.sex) &&
  rate.from <= group.from &&
  (rate.to === null || (group.to !== null && group.to <= rate.to));

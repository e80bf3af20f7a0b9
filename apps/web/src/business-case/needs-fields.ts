import { choice, decimal, type InputOf, number, percent } from '../design/form.js';
import type { ProjectNeedInput } from '../gql/graphql.js';

/** The ages a rate is asked of; the last is open. */
const BANDS = [
  [0, 14],
  [15, 44],
  [45, 64],
  [65, 74],
  [75, 84],
  [85, null],
] as const;
const nameOf = (from: number): `from${number}` => `from${from}`;
const bandWords = (from: number, to: number | null): string => (to === null ? `${from} and over` : `${from} to ${to}`);

const rate = (from: number, to: number | null) =>
  decimal(`Cases a year for each 1,000 people aged ${bandWords(from, to)}`, {
    range: [0, 100_000],
    missing: `Enter how many of each 1,000 people aged ${bandWords(from, to)}, or 0`,
  });

export const needFields = {
  place: choice()('Whose need?', { as: 'select', missing: 'Select an area of a population file' }),
  baseYear: number('Which year are the rates of?', { whole: true, missing: 'Enter the year the rates are of' }),
  catchmentShare: percent('How many of the area’s people come to this trust?', {
    range: [0.1, 100],
    missing: 'Enter the share of the area’s people who come here',
  }),
  from0: rate(0, 14),
  from15: rate(15, 44),
  from45: rate(45, 64),
  from65: rate(65, 74),
  from75: rate(75, 84),
  from85: rate(85, null),
  yearlyTrend: percent('By how much do the rates rise each year, whatever is done?', {
    range: [-50, 50],
    hint: 'Enter 0 if they do not. A fall is negative.',
    missing: 'Enter by how much the rates rise each year, or 0',
  }),
  accessFactor: percent('What does the plan make of the need?', {
    range: [0, 1000],
    hint: '100 leaves it as it is; 110 if a tenth more will be seen.',
    missing: 'Enter what the plan makes of the need, or 100',
  }),
  lengthOfStayDays: decimal('How many days is a stay?', { optional: true, range: [0, 365], hint: 'For beds.' }),
  occupancy: percent('How many of the beds are to be in use?', { optional: true, range: [1, 100], hint: 'For beds.' }),
  didNotAttend: percent('How many do not attend?', { optional: true, range: [0, 99], hint: 'For clinic slots.' }),
  minutesEach: decimal('How many minutes does one take?', { optional: true, range: [0, 10_000], hint: 'For staff.' }),
  availableMinutes: decimal('How many minutes a year is a whole-time post with patients?', {
    optional: true,
    range: [1, 600_000],
    hint: 'For staff: without leave, training and what else is no contact.',
  }),
};

const SEPARATOR = '|';
export const placeOf = (file: string, area: string): string => `${file}${SEPARATOR}${area}`;

/** The form as the API takes it. */
export function needInput({ place, ...typed }: InputOf<typeof needFields>, projectId: string): ProjectNeedInput {
  const { from0, from15, from45, from65, from75, from85, ...rest } = typed;
  const rates = { from0, from15, from45, from65, from75, from85 };
  const [populationId = '', ...area] = place.split(SEPARATOR);
  return {
    ...rest,
    projectId,
    populationId,
    area: area.join(SEPARATOR),
    rates: BANDS.map(([from, to]) => ({
      sex: 'PERSONS' as const,
      from,
      to,
      per1000: rates[nameOf(from) as keyof typeof rates],
    })),
  };
}

interface KeptNeed {
  readonly populationId: string;
  readonly area: string;
  readonly rates: readonly { readonly from: number; readonly per1000: string }[];
}

/** What was kept, as it stands in the form; rates of other ages than are asked here are not shown. */
export const typedNeed = <Need extends KeptNeed>({ populationId, area, rates, ...kept }: Need) => ({
  ...kept,
  place: placeOf(populationId, area),
  ...Object.fromEntries(rates.map(({ from, per1000 }) => [nameOf(from), per1000])),
});

/** A need nobody has worked out yet. */
export const NEW_NEED = { catchmentShare: '1', yearlyTrend: '0', accessFactor: '1' } as const;

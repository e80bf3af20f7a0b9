import { isDecimal, type ReferenceSet } from '../reference/reference-set.js';
import { type UnitValueBasis, type WorthKey, worthKeys } from './worth-kinds.js';

/** What one of something is worth or costs, as a reference set prints it. */
export interface UnitValue {
  readonly setId: string;
  readonly key: WorthKey;
  /** Its place in the set, to send when choosing it. */
  readonly path: string;
  readonly label: string;
  /** Pounds, as printed. */
  readonly printed: string;
  /** The year of its prices, by the year in which it begins. */
  readonly pricesOf: number;
  readonly basis: UnitValueBasis;
  /** Who printed it. */
  readonly source: string;
}

type Entry = Readonly<Record<string, unknown>>;
const entriesOf = (set: ReferenceSet, name: string): readonly Entry[] => (set.values[name] ?? []) as readonly Entry[];

const FIRST_FOUR = 4;
/** “2016/17” and 2022 alike. @throws RangeError for what is no year */
export function yearIn(prices: unknown): number {
  const year = Number(String(prices).slice(0, FIRST_FOUR));
  if (!Number.isInteger(year)) throw new RangeError(`“${String(prices)}” is no year of prices`);
  return year;
}

const BASES = ['average', 'marginal', 'price', 'local'] as const satisfies readonly UnitValueBasis[];

/** The unit costs of a set, one for each figure: the two ends of a range are two. What does not say its basis is an average. */
function unitCosts(set: ReferenceSet): UnitValue[] {
  return entriesOf(set, 'items').flatMap((item, index) =>
    (['low', 'high'] as const).flatMap((end): UnitValue[] => {
      const printed = item[end];
      if (!isDecimal(printed)) return [];
      const isRange = isDecimal(item['high']);
      return [
        {
          setId: set.id,
          key: 'unit-costs',
          path: `items.${index}.${end}`,
          label: `${String(item['item'])}${isRange ? `, the ${end} end` : ''}`,
          printed,
          pricesOf: yearIn(item['year']),
          basis: BASES.find((basis) => basis === item['basis']) ?? 'average',
          source: set.source?.publisher ?? '',
        },
      ];
    }),
  );
}

/** What society gives for a year of life in full health. Thresholds for medicines are no such value, and are left out. */
function qalyValues(set: ReferenceSet): UnitValue[] {
  return entriesOf(set, 'worths').flatMap((entry, index): UnitValue[] =>
    entry['is'] === 'societal' && isDecimal(entry['value'])
      ? [
          {
            setId: set.id,
            key: 'qaly',
            path: `worths.${index}.value`,
            label: 'A year of life in full health (QALY)',
            printed: entry['value'],
            pricesOf: yearIn(entry['prices']),
            basis: 'societal',
            source: set.source?.title ?? '',
          },
        ]
      : [],
  );
}

/** The year in whose prices a set of carbon values is, as its unit says: “pounds per tCO2e, 2022 prices”. */
const pricesOfCarbon = ({ unit }: ReferenceSet): number => yearIn(/\d{4}/.exec(unit)?.[0]);

export interface CarbonYear {
  readonly year: number;
  readonly low: string;
  readonly central: string;
  readonly high: string;
}
/** The years of a set of carbon values, the first first. */
export const carbonYears = (set: ReferenceSet): readonly CarbonYear[] =>
  [...(set.values['years'] as readonly CarbonYear[])].sort((one, other) => one.year - other.year);

/** Carbon has one entry for all years: which of them counts depends on the year a benefit comes in. */
function carbonValues(set: ReferenceSet): UnitValue[] {
  const [first] = carbonYears(set);
  if (!first) return [];
  return [
    {
      setId: set.id,
      key: 'carbon',
      path: 'years',
      label: 'A tonne of carbon dioxide equivalent (tCO2e), central',
      printed: first.central,
      pricesOf: pricesOfCarbon(set),
      basis: 'societal',
      source: set.source?.publisher ?? '',
    },
  ];
}

const READERS: Readonly<Record<WorthKey, (set: ReferenceSet) => UnitValue[]>> = {
  'unit-costs': unitCosts,
  qaly: qalyValues,
  carbon: carbonValues,
};

/** Everything in a set that one of something can be valued by. */
export function unitValuesOf(set: ReferenceSet): UnitValue[] {
  const key = worthKeys.find((known) => known === set.key);
  return key ? READERS[key](set) : [];
}

/** What the NHS gives up elsewhere for a QALY, pounds as printed; null in a set without it. */
export function forgoneValueOf(set: ReferenceSet): string | null {
  const value = entriesOf(set, 'worths').find((entry) => entry['is'] === 'forgone')?.['value'];
  return isDecimal(value) ? value : null;
}

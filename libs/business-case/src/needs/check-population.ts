import { type AreaPopulation, parsePopulation, type Population, type PopulationFault } from '#libs/needs-projection';
import { Exact } from '#libs/money';

/** Characters of a file: one by single years of age for a few areas is well below this. */
export const LARGEST_FILE = 4_000_000;

/** An area as a file counts it. */
export interface CheckedArea {
  readonly name: string;
  /** In the year the projection starts from; null when the file does not have that year. */
  readonly people: number | null;
  readonly firstYear: number;
  readonly lastYear: number;
  /** How many groups of age and sex each year has. */
  readonly groups: number;
  /** Whether it has a low or a high projection beside the principal one. */
  readonly hasRange: boolean;
}

/** How a file was read: whole, or with every reason why it was not. */
export interface CheckedPopulation {
  readonly faults: readonly Pick<PopulationFault, 'line' | 'column' | 'message'>[];
  /** Null while there is a fault: a need from half a population looks like a need. */
  readonly file: {
    readonly source: string;
    readonly baseYear: number;
    readonly retrievedOn: string;
    readonly licence: string;
    readonly isFictional: boolean;
    readonly areas: readonly CheckedArea[];
  } | null;
}

/** Reads a file as it would be loaded. Nothing is stored. */
export function checkPopulation(csv: string): CheckedPopulation {
  if (csv.length > LARGEST_FILE)
    return {
      faults: [{ line: 1, column: null, message: 'The file is larger than 4 MB. Leave out areas you do not need.' }],
      file: null,
    };
  const outcome = parsePopulation(csv);
  return outcome.kind === 'notPopulation'
    ? { faults: outcome.faults, file: null }
    : { faults: [], file: fileOf(outcome.population) };
}

const fileOf = ({ provenance, areas }: Population): NonNullable<CheckedPopulation['file']> => ({
  source: provenance.source,
  baseYear: provenance.baseYear,
  retrievedOn: provenance.retrievedOn,
  licence: provenance.licence,
  isFictional: provenance.fictional,
  areas: areas.map((area) => areaOf(area, provenance.baseYear)),
});

function areaOf({ name, principal, low, high }: AreaPopulation, baseYear: number): CheckedArea {
  const years = [...principal.keys()].sort((one, other) => one - other);
  const ofBase = principal.get(baseYear);
  return {
    name,
    people: ofBase ? Math.round(ofBase.reduce((all, { people }) => all.plus(people), new Exact(0)).toNumber()) : null,
    firstYear: years[0] ?? baseYear,
    lastYear: years.at(-1) ?? baseYear,
    groups: principal.get(years[0] ?? baseYear)?.length ?? 0,
    hasRange: low !== null || high !== null,
  };
}

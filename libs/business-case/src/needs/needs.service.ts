import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Viewer } from '#libs/identity';
import {
  bedsFor,
  clinicSlotsFor,
  type NeedProjection,
  parsePopulation,
  type Population,
  projectNeed,
  RefusedInput,
  type Sex,
  wholeTimeEquivalentsFor,
} from '#libs/needs-projection';
import { InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { NeedModel, PopulationFile } from '../appraisal.entities.js';
import { CaseActs, type Done } from '../case-acts.js';
import { populationLoaded } from '../events.js';
import { type CheckedPopulation, checkPopulation } from './check-population.js';

/** The file that ships: made up, and marked so. */
export const SHIPPED_FILE = 'shipped';

export interface ListedPopulation {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly baseYear: number;
  readonly retrievedOn: string;
  readonly licence: string;
  readonly isFictional: boolean;
  readonly areas: readonly string[];
  /** Who loaded it. Null for the one that ships. */
  readonly byName: string | null;
  /** When. Null for the one that ships. */
  readonly at: string | null;
}
type StoredFile = Pick<ListedPopulation, 'id' | 'name' | 'byName' | 'at'> & { readonly csv: string };

export interface RateOfBand {
  readonly sex: Sex;
  readonly from: number;
  /** Null: and over. */
  readonly to?: number | null | undefined;
  /** For each 1,000 people a year. */
  readonly per1000: string;
}

/** What a need is worked out from, as the team entered it. */
export interface NeedModelInput {
  readonly projectId: string;
  readonly populationId: string;
  readonly area: string;
  readonly baseYear: number;
  readonly catchmentShare: string;
  readonly yearlyTrend: string;
  readonly accessFactor: string;
  readonly rates: readonly RateOfBand[];
  /** Each null where it is not asked: then no beds, slots or staff are told. */
  readonly lengthOfStayDays?: string | null | undefined;
  readonly occupancy?: string | null | undefined;
  readonly didNotAttend?: string | null | undefined;
  readonly minutesEach?: string | null | undefined;
  readonly availableMinutes?: string | null | undefined;
}

export interface ProjectedNeed {
  readonly input: NeedModelInput;
  readonly projection: NeedProjection;
  /** What need of each horizon takes, on the line of the plan and of doing nothing. Null where it was not asked. */
  readonly resources: readonly {
    readonly years: number;
    readonly beds: string | null;
    readonly slots: string | null;
    readonly wte: string | null;
  }[];
}

const HORIZONS = [5, 10, 15] as const;

/** The need a case answers, projected from people and rates: files a trust has loaded, and what a team worked out from one. */
@Injectable()
export class NeedsService {
  private readonly parsed = new Map<string, Population>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: CaseActs,
  ) {}

  /** The files this trust can work from: its own, and the one that ships. */
  async files(viewer: Viewer): Promise<ListedPopulation[]> {
    const own = await this.work.rows<StoredFile>(
      viewer,
      `select f.id, f.name, f.csv, w.name as by_name, f.at from business_case.population_file f
       join identity.person w on w.id = f.by where f.organisation_id = $1 order by f.at desc`,
      [viewer.organisationId],
    );
    return [...own, shipped()].map(({ id, name, csv, byName, at }) => {
      const { provenance, areas } = this.population(csv);
      const { source, baseYear, retrievedOn, licence, fictional } = provenance;
      return {
        id,
        name,
        source,
        baseYear,
        retrievedOn,
        licence,
        isFictional: fictional,
        areas: areas.map((area) => area.name),
        byName,
        at,
      };
    });
  }

  /** Loads a file for the whole trust. @throws InvalidInput naming the line and the column of the first fault */
  load(viewer: Viewer, { name, csv }: { name: string; csv: string }): Promise<{ id: string }> {
    return this.work.run(viewer, async (session) => {
      const { faults } = checkPopulation(csv);
      if (faults.length) throw new InvalidInput(sayFaults(faults), ['csv']);
      const id = newId();
      await session.insert(PopulationFile, { id, name, csv, by: viewer.personId ?? '', at: session.at });
      session.record(populationLoaded({ id }));
      return { id };
    });
  }

  /** Keeps what a need is worked out from; the newest counts, those before stay. @throws InvalidInput where it cannot be */
  keep(viewer: Viewer, { projectId, ...input }: NeedModelInput): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', projectId, 'need', 'projected', async (session) => {
      await this.project(viewer, { projectId, ...input });
      const id = newId();
      const {
        lengthOfStayDays = null,
        occupancy = null,
        didNotAttend = null,
        minutesEach = null,
        availableMinutes = null,
        rates,
        ...plain
      } = input;
      await session.insert(NeedModel, {
        id,
        projectId,
        ...plain,
        rates: rates.map(({ to = null, ...rate }) => ({ ...rate, to })),
        lengthOfStayDays,
        occupancy,
        didNotAttend,
        minutesEach,
        availableMinutes,
        by: viewer.personId ?? '',
        at: session.at,
      });
      return id;
    });
  }

  /** What the team last kept, worked out anew; null while nothing was. */
  async kept(viewer: Viewer, projectId: string): Promise<ProjectedNeed | null> {
    const row = await this.work.row<NeedModelInput>(
      viewer,
      `select project_id, population_id, area, base_year, catchment_share::text, yearly_trend::text, access_factor::text, rates,
         length_of_stay_days::text, occupancy::text, did_not_attend::text, minutes_each::text, available_minutes::text
       from business_case.need_model where organisation_id = $1 and project_id = $2 order by at desc, id desc limit 1`,
      [viewer.organisationId, projectId],
    );
    return row ? this.project(viewer, row) : null;
  }

  /** Works a need out. Nothing is stored. @throws InvalidInput naming the field, in the sentence of the calculator */
  async project(viewer: Viewer, input: NeedModelInput): Promise<ProjectedNeed> {
    const population = await this.fileOf(viewer, input.populationId);
    try {
      const projection = projectNeed({
        population,
        area: input.area,
        rates: input.rates.map(({ to = null, ...rate }) => ({ ...rate, to })),
        yearlyTrend: input.yearlyTrend,
        accessFactor: input.accessFactor,
        catchmentShare: input.catchmentShare,
        baseYear: input.baseYear,
        horizons: HORIZONS.filter((years) => hasYear(population, input.area, input.baseYear + years)),
      });
      return {
        input,
        projection,
        resources: projection.horizons.map(({ years, plan }) => ({ years, ...takes(input, plan.to) })),
      };
    } catch (error) {
      throw error instanceof RefusedInput
        ? new InvalidInput(error.message, [error.field.replace(/[[.].*$/, '')])
        : error;
    }
  }

  private async fileOf(viewer: Viewer, id: string): Promise<Population> {
    if (id === SHIPPED_FILE) return this.population(shipped().csv);
    const row = await this.work.row<{ csv: string }>(
      viewer,
      'select csv from business_case.population_file where organisation_id = $1 and id::text = $2',
      [viewer.organisationId, id],
    );
    if (!row) throw new InvalidInput('Choose one of the population files listed.', ['populationId']);
    return this.population(row.csv);
  }

  /** Each file is read once, by its content. */
  private population(csv: string): Population {
    const hash = createHash('sha256').update(csv).digest('hex');
    const known = this.parsed.get(hash);
    if (known) return known;
    const outcome = parsePopulation(csv);
    if (outcome.kind === 'notPopulation')
      throw new RangeError(`a stored population file is not one: ${sayFaults(outcome.faults)}`);
    this.parsed.set(hash, outcome.population);
    return outcome.population;
  }
}

const hasYear = ({ areas }: Population, area: string, year: number): boolean =>
  areas.find(({ name }) => name === area)?.principal.has(year) ?? true;

function takes(
  input: NeedModelInput,
  cases: { toFixed(): string },
): { beds: string | null; slots: string | null; wte: string | null } {
  const { lengthOfStayDays, occupancy, didNotAttend, minutesEach, availableMinutes } = input;
  const need = cases.toFixed();
  const shown = (amount: { toDecimalPlaces(places: number): { toFixed(): string } }): string =>
    amount.toDecimalPlaces(2).toFixed();
  return {
    beds: lengthOfStayDays && occupancy ? shown(bedsFor({ cases: need, lengthOfStayDays, occupancy })) : null,
    slots: didNotAttend ? shown(clinicSlotsFor({ attendances: need, didNotAttend })) : null,
    wte:
      minutesEach && availableMinutes
        ? shown(wholeTimeEquivalentsFor({ contacts: need, minutesEach, availableMinutesAYear: availableMinutes }))
        : null,
  };
}

const FAULTS_TOLD = 3;
const sayFaults = (faults: CheckedPopulation['faults']): string =>
  [
    ...faults
      .slice(0, FAULTS_TOLD)
      .map(({ line, column, message }) => `Line ${line}${column ? `, ${column}` : ''}: ${message}`),
    ...(faults.length > FAULTS_TOLD ? [`And ${faults.length - FAULTS_TOLD} more.`] : []),
  ].join(' ');

let ships: string | undefined;
const shipped = (): StoredFile => ({
  id: SHIPPED_FILE,
  name: 'Northmere (FICTIONAL)',
  byName: null,
  at: null,
  csv: (ships ??= readFileSync(
    join(import.meta.dirname, '../../../needs-projection/population/northmere-fictional.csv'),
    'utf8',
  )),
});

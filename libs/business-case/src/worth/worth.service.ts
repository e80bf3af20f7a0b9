import { asFinancialYear, asIsoDate, type FinancialYear, financialYearOf } from '#libs/calendar';
import type { Viewer } from '#libs/identity';
import { Exact, roundToPenny } from '#libs/money';
import { Clock, ensure, InvalidInput, newId } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { BenefitWorth, UnitCost } from '../appraisal.entities.js';
import { annualOf, scaleOf, sumOf, workedFor } from '../benefit-annual.js';
import { ResourceLine } from '../business-case.entities.js';
import { ReferenceNotFound } from '../business-case.refusals.js';
import { CaseActs, type Done } from '../case-acts.js';
import { CaseReadingService } from '../case-reading.service.js';
import { keepEarlierPrice, valueAnew, valuedBefore } from '../earlier-figures.js';
import { yearZeroOf } from '../figures/case-model-of.js';
import type { ReferenceSet } from '../reference/reference-set.js';
import { ReferenceService } from '../reference/reference.service.js';
import { ensureKindFits } from './kind-of-worth.js';
import { type UnitValue, unitValuesOf } from './unit-values.js';
import { worthKeys } from './worth-kinds.js';
import { costOf, exactWorthOf, type ValuedUnit, valueUnit } from './worth-of-one.js';

/** An entry of a reference set, with what one of it comes to in the prices of a case. */
export interface OfferedValue extends UnitValue {
  readonly setTitle: string;
  /** Pounds for one, in the prices of the case; of carbon, in the first year asked for. */
  readonly value: string;
  readonly prices: FinancialYear;
}

export interface TakenWorth {
  readonly benefitId: string;
  readonly version: number;
  readonly setId: string;
  readonly path: string;
  /** How many of it one of the benefit is. */
  readonly each: string;
}

export interface CostByUnit {
  readonly lineId: string;
  readonly version: number;
  readonly setId: string;
  readonly path: string;
  readonly howMany: string;
  readonly why: string;
}

interface Chosen extends ValuedUnit {
  readonly unit: UnitValue;
  readonly hash: string;
  readonly prices: FinancialYear;
}

/** What one of something is worth or costs, taken from the reference sets of the trust and brought to the prices of a case. */
@Injectable()
export class WorthService {
  constructor(
    private readonly acts: CaseActs,
    private readonly reading: CaseReadingService,
    private readonly references: ReferenceService,
    private readonly clock: Clock,
  ) {}

  /** Everything that can be chosen for a case today, in its prices. What is too old to be brought to them is left out. */
  async offered(viewer: Viewer, projectId: string): Promise<OfferedValue[]> {
    const [prices, over, sets] = await Promise.all([
      this.pricesOf(viewer, projectId),
      this.over(viewer, projectId),
      Promise.all(worthKeys.map((key) => this.references.inForce(viewer, key))),
    ]);
    return sets.flatMap((set) =>
      unitValuesOf(set).flatMap((unit): OfferedValue[] => {
        try {
          const { byYear } = valueUnit(unit, set, { prices, fromYear: prices }, over);
          return [{ ...unit, setTitle: set.title, value: byYear[0] ?? '', prices }];
        } catch (error) {
          if (error instanceof InvalidInput) return [];
          throw error;
        }
      }),
    );
  }

  /**
   * Takes what one of a benefit is worth from a reference set; a benefit that is worked out already is worked out anew.
   * @throws ForecastIsFrozen, ReferenceNotFound, or InvalidInput where the kind of benefit does not carry such a worth
   */
  take(viewer: Viewer, { benefitId: id, version, setId, path, each }: TakenWorth): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'benefit', id, 'valued-from-reference', async (session, projectId) => {
      const before = await valuedBefore(session, id);
      if (!before) throw new RangeError(`benefit ${id} was found a moment ago`);
      const { figures, measure } = before;
      const fromYear = asFinancialYear(before.startsIn);
      const { unit, hash, prices, index, byYear, range } = await this.choose(viewer, projectId, setId, path, fromYear);
      ensureKindFits(figures.kind, unit.key);
      ensure(new Exact(each).greaterThan(0), () => new InvalidInput('Enter how many, more than nought.', ['each']));
      const exact = exactWorthOf({ each, byYear: [...byYear] });
      const unitValue = roundToPenny(exact.toFixed());
      const sum = sumOf({ ...figures, unitValue });
      await valueAnew(
        session,
        viewer,
        { id, version, projectId, why: `Taken from a reference set: ${unit.label}.` },
        before,
        {
          unitValue,
          unitValueBasis: unit.basis,
          isHealth: unit.key === 'qaly',
          // What somebody said of its range comes before what the set says.
          ...(range && figures.low === null && figures.high === null ? range : {}),
          ...(sum ? { annual: annualOf({ ...sum, unitValue: exact }, scaleOf(measure)), ...workedFor(measure) } : {}),
        },
      );
      await session.insert(BenefitWorth, {
        id: newId(),
        projectId,
        benefitId: id,
        ...asKept(unit),
        key: unit.key,
        hash,
        prices,
        priceIndex: index.toFixed(INDEX_PLACES),
        each,
        fromYear,
        byYear: [...byYear],
        by: viewer.personId ?? '',
        at: session.at,
      });
    });
  }

  /**
   * Works a line out as so many a year of a unit cost. What it said before stays beside it.
   * @throws ReferenceNotFound, or InvalidInput for what is no cost or no number of them
   */
  cost(viewer: Viewer, { lineId: id, version, setId, path, howMany, why }: CostByUnit): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'resource_line', id, 'costed-by-unit', async (session, projectId) => {
      const [before] = await session.sql<{ nonRecurrent: string; recurrent: string; startsIn: string }>(
        'select non_recurrent, recurrent, starts_in from business_case.resource_line where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      if (!before) return;
      const { startsIn, ...amounts } = before;
      const { unit, hash, prices, index, byYear } = await this.choose(
        viewer,
        projectId,
        setId,
        path,
        asFinancialYear(startsIn),
      );
      if (unit.key !== 'unit-costs' || unit.basis === 'societal')
        throw new InvalidInput('What society gives for it is not what it costs. Choose a unit cost.', ['path']);
      ensure(
        new Exact(howMany).greaterThan(0),
        () => new InvalidInput('Enter how many, more than nought.', ['howMany']),
      );
      const value = byYear[0] ?? '0.00';
      const recurrent = costOf({ value, howMany });
      await session.change(ResourceLine, { id, version, called: 'resource line' }, { recurrent });
      const said = { by: viewer.personId ?? '', at: session.at };
      if (amounts.recurrent !== recurrent)
        await keepEarlierPrice(session, viewer, {
          projectId,
          lineId: id,
          ...amounts,
          why: why.trim() || 'Worked out from a unit cost.',
        });
      await session.insert(UnitCost, {
        id: newId(),
        projectId,
        lineId: id,
        ...asKept(unit),
        basis: unit.basis,
        hash,
        prices,
        priceIndex: index.toFixed(INDEX_PLACES),
        value,
        howMany,
        ...said,
      });
    });
  }

  private async choose(
    viewer: Viewer,
    projectId: string,
    setId: string,
    path: string,
    fromYear: FinancialYear,
  ): Promise<Chosen> {
    const [sets, prices, over] = await Promise.all([
      this.references.sets(viewer),
      this.pricesOf(viewer, projectId),
      this.over(viewer, projectId),
    ]);
    const set = sets.find(({ id }) => id === setId);
    if (!set) throw new ReferenceNotFound(setId);
    const unit = unitValuesOf(set).find((one) => one.path === path);
    if (!unit) throw new InvalidInput('Choose one of the figures listed.', ['path']);
    return { unit, hash: set.hash, prices, ...valueUnit(unit, set, { prices, fromYear }, over) };
  }

  /** The prices of a case are those of its year 0; of an empty one, those of today. */
  private async pricesOf(viewer: Viewer, projectId: string): Promise<FinancialYear> {
    return yearZeroOf(await this.reading.case(viewer, projectId)) ?? financialYearOf(asIsoDate(this.clock.today()));
  }

  private async over(viewer: Viewer, projectId: string): Promise<{ past: ReferenceSet; ahead: ReferenceSet }> {
    const [past, { sets }] = await Promise.all([
      this.references.inForce(viewer, 'deflator-past'),
      this.references.inUse(viewer, projectId),
    ]);
    return { past, ahead: sets.deflator };
  }
}

const INDEX_PLACES = 10;
const asKept = ({ setId, path, label, printed, pricesOf }: UnitValue) => ({ setId, path, label, printed, pricesOf });

import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { BudgetReduction, CashRoute } from './appraisal.entities.js';
import { annualOf, scaleOf } from './benefit-annual.js';
import { Benefit, type BenefitEvidence, type BenefitKind } from './business-case.entities.js';
import { CashNotClaimed, ForecastIsFrozen } from './business-case.refusals.js';
import { CaseActs, type Done, ensureOfProject, ensureYear } from './case-acts.js';
import { ensureRange } from './costing.service.js';
import type { ReadWorth } from './read-case.js';
import type { UnitValueBasis } from './worth/worth-kinds.js';
import { exactWorthOf, givesWorth } from './worth/worth-of-one.js';

export interface WorkingOut {
  readonly id: string;
  readonly version: number;
  readonly optionId?: string | null | undefined;
  readonly unit: string;
  readonly direction: 'decrease' | 'increase';
  readonly baseline: string;
  readonly target: string;
  readonly annualVolume: string;
  readonly unitValue: string;
  readonly unitValueBasis: UnitValueBasis;
  readonly deadweight: string;
  readonly attribution: string;
  readonly evidence: BenefitEvidence;
  /** Null: what the grade of the evidence asks for. */
  readonly haircut?: string | null | undefined;
  readonly buildUp: readonly string[];
  readonly isHealth: boolean;
  readonly isDisbenefit: boolean;
  readonly low?: string | null | undefined;
  readonly high?: string | null | undefined;
}

/**
 * What is cut from a benefit for optimism, by what its figure rests on: our own planning figures until finance says others.
 * The Green Book 2026 asks for such a cut (6.79) and names no figure.
 */
export const HAIRCUT_OF: Readonly<Record<BenefitEvidence, string>> = {
  trial: '0.05',
  'pilot-with-control': '0.10',
  'before-and-after': '0.25',
  'published-elsewhere': '0.25',
  'expert-view': '0.40',
};

/** How a benefit is worked out, by whose word it is cash, and what a budget really fell by. */
@Injectable()
export class BenefitsService {
  constructor(private readonly acts: CaseActs) {}

  /**
   * Works a benefit out: the change of its measure, times how many, times what one is worth, less what would have come
   * anyway and what others did. Until the forecast is frozen.
   * @throws InvalidInput for a target on the wrong side of the baseline, or equal to it
   */
  workOut(
    viewer: Viewer,
    { id, version, optionId = null, haircut = null, low = null, high = null, buildUp, ...worked }: WorkingOut,
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'benefit', id, 'worked-out', async (session, projectId) => {
      const [benefit] = await session.sql<{
        kind: BenefitKind;
        shape: string | null;
        per: number;
        forecastFrozenAt: string | null;
        worth: Pick<ReadWorth, 'key' | 'each' | 'byYear'> | null;
      }>(
        `select b.kind, m.shape, coalesce(m.per, 1)::float8 as per, b.forecast_frozen_at,
           (select jsonb_build_object('key', t.key, 'each', t.each::text, 'byYear', to_jsonb(t.by_year::text[])) from business_case.benefit_worth t
            where t.organisation_id = b.organisation_id and t.benefit_id = b.id order by t.at desc, t.id desc limit 1) as worth
         from business_case.benefit b left join measures.measure m on m.organisation_id = b.organisation_id and m.id = b.measure_id where b.organisation_id = $1 and b.id = $2`,
        [session.organisationId, id],
      );
      if (benefit?.forecastFrozenAt) throw new ForecastIsFrozen(benefit.forecastFrozenAt);
      if (optionId) await ensureOfProject(session, 'business_case.option', optionId, projectId, 'option');
      const isWordsOnly = benefit?.kind === 'staff' || (benefit?.kind === 'quality' && !worked.isHealth);
      ensure(
        !isWordsOnly,
        () =>
          new InvalidInput(
            'This kind of benefit carries no pounds. Say that it is a health effect, or choose a kind that is worth money.',
            ['kind'],
          ),
      );
      ensure(
        !worked.isHealth || (benefit?.kind !== 'cash' && benefit?.kind !== 'income'),
        () =>
          new InvalidInput('A cash saving is money. Only the health effect itself takes the rate of health effects.', [
            'isHealth',
          ]),
      );
      ensureRange(low, high);
      const worth = benefit?.worth && givesWorth(benefit.worth, worked.unitValue) ? benefit.worth : null;
      ensure(
        worth?.key !== 'qaly' || worked.isHealth,
        () =>
          new InvalidInput('Years of life in full health are health itself, and take the rate of health effects.', [
            'isHealth',
          ]),
      );
      await session.change(
        Benefit,
        { id, version, called: 'benefit' },
        {
          ...worked,
          optionId,
          low,
          high,
          buildUp: [...buildUp],
          haircut: haircut ?? HAIRCUT_OF[worked.evidence],
          annual: annualOf(
            { ...worked, unitValue: worth ? exactWorthOf(worth) : worked.unitValue },
            scaleOf(benefit?.shape ?? null, benefit?.per ?? 1),
          ),
        },
      );
    });
  }

  /**
   * Records that the holder of a budget agrees that it falls. It is about the benefit's figure as it stands: when that
   * changes, the agreement lapses and the cash is claimed only. For the finance partner.
   */
  agreeCash(
    viewer: Viewer,
    { benefitId, ...route }: Pick<CashRoute, 'benefitId' | 'budgetCode' | 'holder' | 'fallsOn' | 'note'>,
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:check', 'benefit', benefitId, 'cash-agreed', async (session, projectId) => {
      const [benefit] = await session.sql<{ kind: BenefitKind; annual: string | null }>(
        'select kind, annual::text from business_case.benefit where organisation_id = $1 and id = $2',
        [session.organisationId, benefitId],
      );
      const isCash = benefit?.kind === 'cash' || benefit?.kind === 'income';
      ensure(isCash && benefit.annual !== null, () => new CashNotClaimed());
      await session.insert(CashRoute, {
        id: newId(),
        projectId,
        benefitId,
        ...route,
        annual: benefit?.annual ?? '',
        by: viewer.personId ?? '',
        at: session.at,
      });
    });
  }

  /** What a budget really fell by in a year: the only thing that counts as cash. For the finance partner. */
  recordReduction(
    viewer: Viewer,
    { benefitId, ...reduction }: Pick<BudgetReduction, 'benefitId' | 'year' | 'amount' | 'budgetCode' | 'note'>,
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:check', 'benefit', benefitId, 'budget-reduced', async (session, projectId) => {
      ensureYear(reduction.year, 'year');
      const [benefit] = await session.sql<{ kind: BenefitKind }>(
        'select kind from business_case.benefit where organisation_id = $1 and id = $2',
        [session.organisationId, benefitId],
      );
      ensure(benefit?.kind === 'cash' || benefit?.kind === 'income', () => new CashNotClaimed());
      await session.insert(BudgetReduction, {
        id: newId(),
        projectId,
        benefitId,
        ...reduction,
        by: viewer.personId ?? '',
        at: session.at,
      });
    });
  }
}

import type { Viewer } from '#libs/identity';
import { asPounds, Exact } from '#libs/money';
import { ensure, InvalidInput, newId } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { BudgetReduction, CashRoute } from './appraisal.entities.js';
import { sayAmount } from './approval/approval-table.js';
import { annualOf, scaleOf, sumOf, workedFor } from './benefit-annual.js';
import { Benefit, type BenefitEvidence, type BenefitKind } from './business-case.entities.js';
import { CashNotClaimed } from './business-case.refusals.js';
import { CaseActs, type Done, ensureOfProject, ensureYear } from './case-acts.js';
import { ensureRange } from './costing.service.js';
import { readValued, valueAnew, valuedBefore } from './earlier-figures.js';
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
  /** Why the figure changes: asked when somebody else entered it. */
  readonly why?: string | null | undefined;
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
/** Where those cuts come from, for whoever is asked to take them. */
export const HAIRCUT_SOURCE =
  'Planning figures of Springboard’s own, until your finance says others. HM Treasury’s Green Book of 2026 asks for such a cut (6.79) and names no figure.';

/** How a benefit is worked out, by whose word it is cash, and what a budget really fell by. */
@Injectable()
export class BenefitsService {
  constructor(private readonly acts: CaseActs) {}

  /**
   * Works a benefit out: the change of its measure, times how many, times what one is worth, less what would have come
   * anyway and what others did. Until the forecast is frozen.
   * What it said before stays beside it.
   * @throws InvalidInput for a target on the wrong side of the baseline, or equal to it
   */
  workOut(
    viewer: Viewer,
    {
      id,
      version,
      optionId = null,
      haircut = null,
      low = null,
      high = null,
      why = null,
      buildUp,
      ...worked
    }: WorkingOut,
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'benefit', id, 'worked-out', async (session, projectId) => {
      const before = await valuedBefore(session, id);
      if (optionId) await ensureOfProject(session, 'business_case.option', optionId, projectId, 'option');
      if (before) ensureCarriesPounds(before.figures.kind, worked.isHealth);
      ensureRange(low, high);
      const worth = before?.worth && givesWorth(before.worth, worked.unitValue) ? before.worth : null;
      ensure(
        worth?.key !== 'qaly' || worked.isHealth,
        () =>
          new InvalidInput('Years of life in full health are health itself, and take the rate of health effects.', [
            'isHealth',
          ]),
      );
      const measure = before?.measure ?? null;
      await valueAnew(session, viewer, { id, version, projectId, why: why ?? '' }, before, {
        ...worked,
        optionId,
        low,
        high,
        buildUp: [...buildUp],
        haircut: haircut ?? HAIRCUT_OF[worked.evidence],
        annual: annualOf({ ...worked, unitValue: worth ? exactWorthOf(worth) : worked.unitValue }, scaleOf(measure)),
        ...workedFor(measure),
      });
    });
  }

  /**
   * Says that what was worked out for another measure stands for the one it has now. No figure changes, so a frozen forecast
   * may be confirmed too.
   * @throws InvalidInput when nothing is to be confirmed, or the sum comes to something else by the measure it has now
   */
  confirm(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'benefit', id, 'confirmed', async (session) => {
      const found = await readValued(session, id);
      const sum = found && sumOf(found.figures);
      ensure(
        sum && found.measure,
        () => new InvalidInput('There is nothing to confirm: it is not worked out from a measure.', ['id']),
      );
      const worth = found.worth && givesWorth(found.worth, found.figures.unitValue) ? found.worth : null;
      const anew = annualOf({ ...sum, unitValue: worth ? exactWorthOf(worth) : sum.unitValue }, scaleOf(found.measure));
      const { annual } = found.figures;
      ensure(
        annual !== null && new Exact(annual).equals(anew),
        () =>
          new InvalidInput(
            `By the measure it has now the sum comes to ${sayAmount(asPounds(anew))} a year. Work it out anew, or link the measure it was worked out for.`,
            ['id'],
          ),
      );
      await session.change(Benefit, { id, version, called: 'benefit' }, workedFor(found.measure));
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

/** @throws InvalidInput naming the kind or the health effect when the two do not go together, or carry no pounds */
export function ensureCarriesPounds(kind: BenefitKind, isHealth: boolean): void {
  ensure(
    kind !== 'staff' && (kind !== 'quality' || isHealth),
    () =>
      new InvalidInput(
        'This kind of benefit carries no pounds. Say that it is a health effect, or choose a kind that is worth money.',
        ['kind'],
      ),
  );
  ensure(
    !isHealth || (kind !== 'cash' && kind !== 'income'),
    () =>
      new InvalidInput('A cash saving is money. Only the health effect itself takes the rate of health effects.', [
        'isHealth',
      ]),
  );
}

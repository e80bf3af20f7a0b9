import type { Permission, Viewer } from '#libs/identity';
import { loadGuidance } from '#libs/guidance';
import { Exact } from '#libs/money';
import { ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { type GateFollower, ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { ApprovalService, type ApprovedAs } from './approval/approval.service.js';
import {
  Benefit,
  BenefitActual,
  type BenefitKind,
  BusinessCase,
  CaseDecision,
  CaseOption,
  EqualityRow,
  type EqualityEffect,
  type FinanceOutcome,
  type OptionKind,
  type Rating,
  ResourceLine,
  type SponsorOutcome,
} from './business-case.entities.js';
import { CashWithoutBudget, OptionExists } from './business-case.refusals.js';
import { CaseActs, type Done, ensureOfProject, ensureYear } from './case-acts.js';
import { ensureCarriesPounds } from './benefits.service.js';
import { CaseReadingService } from './case-reading.service.js';
import type { ReadCase } from './read-case.js';
import { ReferenceService } from './reference/reference.service.js';
import { keepEarlierPrice, valueAnew, valuedBefore } from './earlier-figures.js';
import { caseDecided, forecastFrozen } from './events.js';

export type NewLine = Pick<
  ResourceLine,
  'projectId' | 'optionId' | 'kind' | 'label' | 'nonRecurrent' | 'recurrent' | 'startsIn' | 'source' | 'funding'
> & { readonly changeIdeaId?: string | null | undefined };
export type NewBenefit = Pick<
  Benefit,
  'projectId' | 'kind' | 'label' | 'noMeasureBecause' | 'basis' | 'startsIn' | 'years'
> & {
  readonly measureId?: string | null | undefined;
  readonly annual?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
};
export interface NewValue {
  readonly id: string;
  readonly version: number;
  /** Null: the kind it has. */
  readonly kind?: BenefitKind | null | undefined;
  readonly annual: string | null;
  readonly basis: string;
  readonly ownerId: string | null;
  /** Why the figure changes: asked when somebody else entered it. */
  readonly why?: string | null | undefined;
}
export interface SponsorDecision {
  readonly projectId: string;
  readonly outcome: SponsorOutcome;
  readonly note: string;
  /** One of the levels of the trust’s approval limits. */
  readonly approvesAs?: string | null | undefined;
}
export interface CaseFacts {
  readonly projectId: string;
  readonly version: number;
  readonly geography: string;
  readonly needsSource: string;
  readonly baseYear?: number | null | undefined;
  readonly projection: string;
  readonly askedOf: string;
  readonly askedAmount?: string | null | undefined;
  readonly decideBy?: string | null | undefined;
}

/** Building the case: options, lines, benefits, and the decisions on them. */
@Injectable()
export class CaseBuildingService implements GateFollower {
  readonly gate = 'G5' as const;

  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly acts: CaseActs,
    private readonly reading: CaseReadingService,
    private readonly references: ReferenceService,
    private readonly approvals: ApprovalService,
  ) {}

  /** The need it answers and what is asked; 0 as the version for the first time. */
  describe(
    viewer: Viewer,
    { projectId, version, baseYear = null, askedAmount = null, decideBy = null, ...facts }: CaseFacts,
  ): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', projectId, 'case', 'described', async (session) => {
      const [existing] = await session.sql<{ id: string }>(
        'select id from business_case.business_case where organisation_id = $1 and project_id = $2',
        [session.organisationId, projectId],
      );
      const id = existing?.id ?? newId();
      const values = { ...facts, baseYear, askedAmount, decideBy };
      if (existing) await session.change(BusinessCase, { id, version, called: 'business case' }, values);
      else await session.insert(BusinessCase, { id, projectId, ...values });
      return id;
    });
  }

  addOption(viewer: Viewer, option: { projectId: string; kind: OptionKind; description: string }): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', option.projectId, 'option', 'added', async (session) => {
      const there = await session.sql(
        'select 1 from business_case.option where organisation_id = $1 and project_id = $2 and kind = $3',
        [session.organisationId, option.projectId, option.kind],
      );
      ensure(there.length === 0, () => new OptionExists(option.kind));
      const id = newId();
      await session.insert(CaseOption, { id, ...option });
      await this.references.keep(viewer, session, option.projectId);
      return id;
    });
  }

  /** Green, amber or red against the success factors, always with the reason. */
  rateOption(
    viewer: Viewer,
    { id, version, rating, reason }: { id: string; version: number; rating: Rating; reason: string },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:edit', 'option', id, 'rated', async (session) => {
      ensure(
        reason.trim(),
        () => new InvalidInput('Say why: a colour without a reason cannot be argued with.', ['reason']),
      );
      await session.change(CaseOption, { id, version, called: 'option' }, { rating, reason });
    });
  }

  addLine(viewer: Viewer, { changeIdeaId = null, ...line }: NewLine): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', line.projectId, 'resource-line', 'added', async (session) => {
      ensureYear(line.startsIn);
      await ensureOfProject(session, 'business_case.option', line.optionId, line.projectId, 'option');
      if (changeIdeaId)
        await ensureOfProject(session, 'projects.change_idea', changeIdeaId, line.projectId, 'change idea');
      const id = newId();
      // Time taken from other work is worth something, and nobody pays for it.
      await session.insert(ResourceLine, { id, changeIdeaId, isPaid: line.kind !== 'time-displaced', ...line });
      return id;
    });
  }

  /** Prices a line anew; what it said before is kept beside it with the reason. For the team and the finance partner. */
  priceLine(
    viewer: Viewer,
    {
      id,
      version,
      nonRecurrent,
      recurrent,
      why,
    }: { id: string; version: number; nonRecurrent: string; recurrent: string; why: string },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'resource_line', id, 'priced', async (session, projectId) => {
      ensure(why.trim(), () => new InvalidInput('Say why the figure changed.', ['why']));
      const [before] = await session.sql<{ nonRecurrent: string; recurrent: string }>(
        'select non_recurrent, recurrent from business_case.resource_line where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      await session.change(ResourceLine, { id, version, called: 'resource line' }, { nonRecurrent, recurrent });
      if (before) await keepEarlierPrice(session, viewer, { projectId, lineId: id, ...before, why });
    });
  }

  retireLine(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<Done> {
    return this.acts.on(viewer, 'plan:edit', 'resource_line', id, 'retired', (session) =>
      session.change(ResourceLine, { id, version, called: 'resource line' }, { retired: true }),
    );
  }

  addBenefit(
    viewer: Viewer,
    { measureId = null, annual = null, ownerId = null, ...benefit }: NewBenefit,
  ): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', benefit.projectId, 'benefit', 'added', async (session) => {
      ensureYear(benefit.startsIn);
      ensure(
        measureId || benefit.noMeasureBecause.trim(),
        () => new InvalidInput('Name the measure that will show it, or say why there is none.', ['measureId']),
      );
      const id = newId();
      await session.insert(Benefit, { id, measureId, annual, ownerId, ...benefit, enteredBy: viewer.personId });
      return id;
    });
  }

  /** Ties a line to the change it pays for. */
  linkLine(
    viewer: Viewer,
    { id, version, changeIdeaId }: { id: string; version: number; changeIdeaId: string },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:edit', 'resource_line', id, 'linked', async (session, projectId) => {
      await ensureOfProject(session, 'projects.change_idea', changeIdeaId, projectId, 'change idea');
      await session.change(ResourceLine, { id, version, called: 'resource line' }, { changeIdeaId });
    });
  }

  /** Ties a benefit to the measure that will show it, also after its forecast was frozen: no figure changes. */
  linkBenefit(
    viewer: Viewer,
    { id, version, measureId }: { id: string; version: number; measureId: string },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:edit', 'benefit', id, 'linked', (session) =>
      session.change(Benefit, { id, version, called: 'benefit' }, { measureId }),
    );
  }

  /**
   * Values a benefit anew, until its forecast is frozen; what it said before stays beside it. Another figure by hand is no
   * longer the one that was worked out.
   */
  valueBenefit(
    viewer: Viewer,
    { id, version, kind = null, annual, basis, ownerId, why = null }: NewValue,
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'benefit', id, 'valued', async (session, projectId) => {
      const before = await valuedBefore(session, id);
      const figures = before?.figures;
      if (kind && kind !== figures?.kind && annual !== null) ensureCarriesPounds(kind, figures?.isHealth ?? false);
      const byHand = figures?.annual === annual ? {} : NOT_WORKED_OUT;
      await valueAnew(session, viewer, { id, version, projectId, why: why ?? '' }, before, {
        annual,
        basis,
        ownerId,
        ...byHand,
        ...(kind && { kind }),
      });
    });
  }

  /** What a benefit really came to in a year, by its owner or the team; null when it was not measured. */
  recordActual(
    viewer: Viewer,
    {
      benefitId,
      year,
      amount = null,
      note,
    }: { benefitId: string; year: string; amount?: string | null | undefined; note: string },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'benefit', benefitId, 'actual-recorded', async (session, projectId) => {
      ensureYear(year);
      ensure(
        amount !== null || note.trim(),
        () => new InvalidInput('If it was not measured, say so in the note.', ['note']),
      );
      await session.insert(BenefitActual, {
        id: newId(),
        projectId,
        benefitId,
        year,
        amount,
        note,
        by: viewer.personId ?? '',
        at: session.at,
      });
    });
  }

  screenEquality(
    viewer: Viewer,
    {
      projectId,
      rows,
    }: { projectId: string; rows: readonly { characteristic: string; effect: EqualityEffect; note: string }[] },
  ): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', projectId, 'equality', 'screened', async (session) => {
      const known = new Set(loadGuidance().current.tools.equalityCharacteristics.map(({ key }) => key));
      ensure(
        rows.length && rows.every(({ characteristic }) => known.has(characteristic)),
        () => new InvalidInput('Choose among the characteristics.', ['rows']),
      );
      await session.insert(
        EqualityRow,
        rows.map((row) => ({ id: newId(), projectId, ...row, by: viewer.personId ?? '', at: session.at })),
      );
      return projectId;
    });
  }

  /**
   * The finance partner’s word on the figures as they stand. It lapses when one of them changes.
   * @throws CashWithoutBudget for a yes while cash is claimed that no holder of a budget agrees to
   */
  check(
    viewer: Viewer,
    { projectId, outcome, note }: { projectId: string; outcome: FinanceOutcome; note: string },
  ): Promise<Done> {
    return this.decide(viewer, 'plan:check', { projectId, kind: 'finance-check', outcome, note }, (read) => {
      if (outcome === 'checked') ensureBudgetsFall(read);
      return Promise.resolve({});
    });
  }

  /**
   * The sponsor’s decision on the case as it stands. A yes is kept with as whom they approve and what the case costs.
   * @throws AboveApprovalLimit where the trust’s table of limits binds
   */
  decideAsSponsor(viewer: Viewer, { projectId, outcome, note, approvesAs = null }: SponsorDecision): Promise<Done> {
    return this.decide(viewer, 'plan:decide', { projectId, kind: 'sponsor', outcome, note }, () =>
      YES.includes(outcome) ? this.approvals.approvedAs(viewer, projectId, approvesAs) : Promise.resolve({}),
    );
  }

  /** When G5 is passed, what was forecast becomes what the actual figures will stand beside. */
  async follow(_viewer: Viewer, projectId: string): Promise<void> {
    const { session } = this.work;
    const benefits = await session.write(
      `update business_case.benefit set forecast_annual = annual, forecast_frozen_at = $3, version = version + 1
       where organisation_id = $1 and project_id = $2 and forecast_frozen_at is null and not retired`,
      [session.organisationId, projectId, session.at],
    );
    if (benefits) session.record(forecastFrozen({ projectId, benefits }));
  }

  private decide(
    viewer: Viewer,
    permission: Permission,
    decision: Pick<CaseDecision, 'projectId' | 'kind' | 'outcome' | 'note'>,
    as: (read: ReadCase) => Promise<Partial<ApprovedAs>>,
  ): Promise<Done> {
    const { projectId, kind, outcome } = decision;
    return this.work.run(viewer, async (session) => {
      await this.access.ensure(viewer, permission, projectId);
      const read = await this.reading.read(viewer, projectId);
      const { figuresHash } = read;
      const id = newId();
      const said = { by: viewer.personId ?? '', at: session.at };
      await session.insert(CaseDecision, { id, ...decision, ...(await as(read)), figuresHash, ...said });
      session.record(caseDecided({ projectId, kind, outcome, figuresHash }));
      return { id, projectId };
    });
  }
}

/** A freed hour is not cash: what is claimed as cash needs a budget that falls by it, by the word of whoever holds it. */
function ensureBudgetsFall({ benefits }: ReadCase): void {
  const claimed = benefits.filter(
    ({ kind, annual, cashRoute }) =>
      kind === 'cash' && annual !== null && new Exact(annual).greaterThan(0) && !cashRoute?.holds,
  );
  ensure(!claimed.length, () => new CashWithoutBudget(claimed.map(({ label }) => label)));
}

/** What of a sponsor’s words spends money. */
const YES: readonly SponsorOutcome[] = ['support', 'support-with-changes'];
const NOT_WORKED_OUT = {
  baseline: null,
  target: null,
  direction: null,
  annualVolume: null,
  unitValue: null,
  unitValueBasis: null,
  workedMeasureId: null,
  workedShape: null,
  workedPer: null,
  workedUnit: null,
  workedDirection: null,
} as const;

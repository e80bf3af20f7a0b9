import { type CaseModel, ENGINE_VERSION, type ModelOption } from '#libs/appraisal';
import { asIsoDate } from '#libs/calendar';
import type { Viewer } from '#libs/identity';
import { Exact, type Pounds } from '#libs/money';
import { Clock, UnitOfWork } from '#libs/platform';
import { MEASURE_FINDINGS, type MeasureFindings } from '#libs/projects';
import { Inject, Injectable } from '@nestjs/common';
import { CaseReadingService } from './case-reading.service.js';
import { appraiseCase, type AppraisedCase, appraiseModel, type CannotAppraise } from './figures/appraised-case.js';
import type { CaseWarning } from './figures/case-warning.js';
import { withinHorizon, yearZeroOf } from './figures/case-model-of.js';
import { penny, showOptions, type ShownOption } from './figures/shown-figures.js';
import { scaledBenefit, scaledLine, type TestedFigure, tornadoOf } from './figures/tornado-of.js';
import { warningsOf } from './figures/warnings.js';
import type { ReadCase } from './read-case.js';
import { type Realisation, realiseBenefit } from './realisation/realise-benefit.js';
import { inForceOn } from './reference/national-sets.js';
import type { ReferenceSet } from './reference/reference-set.js';
import { ReferenceService, type SetInUse } from './reference/reference.service.js';
import { growthOf, type SetsInUse } from './reference/reference-values.js';
import { type QalysForgone, qalysForgone } from './worth/qalys-forgone.js';
import { worthWarnings } from './worth/worth-warnings.js';

/** A case worked out, with what it rests on, so that every figure can be reproduced years later. */
export interface CaseAppraisal {
  readonly engineVersion: string;
  readonly inputsHash: string;
  readonly yearZero: string | null;
  readonly horizon: number | null;
  /** Why no figure can be shown; null when they can. */
  readonly cannot: CannotAppraise | null;
  /** Empty when no figure can be shown. Business as usual first. */
  readonly options: readonly ShownOption[];
  readonly warnings: readonly CaseWarning[];
  readonly sets: readonly SetInUse[];
  /** By how much the preferred option’s NPSV would change on the sets that hold today; null when none has moved on. */
  readonly effectOfNewerSets: Pounds | null;
  /** What the priced risks come to, each by its probability; null when there are none. */
  readonly expectedRisk: Pounds | null;
  /** The preferred option’s NPSV over all scenarios; null when none are weighed. */
  readonly expectedNpsv: Pounds | null;
  /** Health gained beside health given up elsewhere, of the preferred option; null when it brings none from the reference set. */
  readonly qalysForgone: QalysForgone | null;
}

/** One figure changed by a factor, or the horizon: what would be then. Nothing is stored. */
export interface WhatIf {
  readonly projectId: string;
  readonly changes: readonly { readonly id: string; readonly factor: string }[];
  readonly horizon?: number | null | undefined;
  readonly onlyCash?: boolean | null | undefined;
}

/** Works out the case of a project: its options, what they rest on, what is odd about them, and what came of its benefits. */
@Injectable()
export class AppraisalService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly reading: CaseReadingService,
    private readonly references: ReferenceService,
    @Inject(MEASURE_FINDINGS) private readonly measures: MeasureFindings,
  ) {}

  async appraise(viewer: Viewer, projectId: string): Promise<CaseAppraisal> {
    const [read, { sets, used, available }, leadId] = await Promise.all([
      this.reading.case(viewer, projectId),
      this.references.inUse(viewer, projectId),
      this.leadOf(viewer, projectId),
    ]);
    const appraised = appraiseCase(read, sets);
    return {
      engineVersion: ENGINE_VERSION,
      inputsHash: read.figuresHash,
      warnings: [
        ...warningsOf({ read, used, leadId }),
        ...worthWarnings(read, yearZeroOf(read), available, this.clock.today()),
      ],
      sets: used,
      ...shown(read, appraised),
      effectOfNewerSets: effectOfNewer(read, sets, used, appraised),
      expectedRisk: expectedRisk(read),
      expectedNpsv: expectedNpsv(read, appraised),
      qalysForgone: forgoneBy(read, appraised, inForceOn(available, 'qaly', this.clock.today())),
    };
  }

  /** The case as it would be with some figures changed. */
  async whatIf(
    viewer: Viewer,
    { projectId, ...changes }: WhatIf,
  ): Promise<Pick<CaseAppraisal, 'cannot' | 'options' | 'yearZero' | 'horizon'>> {
    const [read, { sets }] = await Promise.all([
      this.reading.case(viewer, projectId),
      this.references.inUse(viewer, projectId),
    ]);
    const appraised = appraiseCase(read, sets);
    if (appraised.kind === 'cannot') return shown(read, appraised);
    return shown(read, appraiseModel(changed(appraised.model, changes, sets)));
  }

  /** The figures of the preferred option between the ends of their ranges, the widest swing first. */
  async tornado(viewer: Viewer, projectId: string): Promise<TestedFigure[]> {
    const { read, appraised, preferredId } = await this.preferred(viewer, projectId);
    return appraised.kind === 'appraised' && preferredId ? tornadoOf(read, appraised.model, preferredId) : [];
  }

  /** The case and its figures as the engine has them, for what is made of them: documents, simulations. */
  async preferred(
    viewer: Viewer,
    projectId: string,
  ): Promise<{ read: ReadCase; appraised: AppraisedCase; preferredId: string | null }> {
    const [read, { sets }] = await Promise.all([
      this.reading.case(viewer, projectId),
      this.references.inUse(viewer, projectId),
    ]);
    return {
      read,
      appraised: appraiseCase(read, sets),
      preferredId: read.options.find(({ kind }) => kind === 'preferred')?.id ?? null,
    };
  }

  /** What each benefit came to beside what was forecast; null for one that nothing can show. */
  async realisations(viewer: Viewer, projectId: string): Promise<Map<string, Realisation | null>> {
    const [read, courses] = await Promise.all([
      this.reading.case(viewer, projectId),
      this.measures.courses(viewer, projectId),
    ]);
    const today = asIsoDate(this.clock.today());
    return new Map(
      read.benefits.map((benefit) => [
        benefit.id,
        realiseBenefit(benefit, courses.find(({ measureId }) => measureId === benefit.measureId) ?? null, today),
      ]),
    );
  }

  private async leadOf(viewer: Viewer, projectId: string): Promise<string | null> {
    const lead = await this.work.row<{ personId: string }>(
      viewer,
      `select person_id from projects.team_member where organisation_id = $1 and project_id = $2 and role = 'lead'
       order by starts_on desc limit 1`,
      [viewer.organisationId, projectId],
    );
    return lead?.personId ?? null;
  }
}

function shown(
  read: ReadCase,
  appraised: AppraisedCase,
): Pick<CaseAppraisal, 'cannot' | 'options' | 'yearZero' | 'horizon'> {
  if (appraised.kind === 'cannot') return { cannot: appraised.cannot, options: [], yearZero: null, horizon: null };
  const { model, figures } = appraised;
  return { cannot: null, options: showOptions(read, model, figures), yearZero: model.year0, horizon: model.horizon };
}

const preferredOf = (read: ReadCase): string | undefined => read.options.find(({ kind }) => kind === 'preferred')?.id;

function forgoneBy(read: ReadCase, appraised: AppraisedCase, set: ReferenceSet | undefined): QalysForgone | null {
  const id = preferredOf(read);
  return set && id && appraised.kind === 'appraised' ? qalysForgone(read, appraised.figures, id, set) : null;
}

function effectOfNewer(
  read: ReadCase,
  sets: SetsInUse,
  used: readonly SetInUse[],
  appraised: AppraisedCase,
): Pounds | null {
  const moved = used.filter(({ newer }) => newer !== null);
  const id = preferredOf(read);
  if (!moved.length || !id || appraised.kind === 'cannot') return null;
  const newer = { ...sets, ...Object.fromEntries(moved.map(({ set, newer: now }) => [set.key, now ?? set])) };
  const anew = appraiseCase(read, newer);
  if (anew.kind === 'cannot') return null;
  const npsv = (of: AppraisedCase & { kind: 'appraised' }) =>
    of.figures.options.find((option) => option.id === id)?.npsv ?? new Exact(0);
  return penny(npsv(anew).minus(npsv(appraised)));
}

/** By probability, of the risks that are counted here and nowhere else; the likely figure of each. */
function expectedRisk({ risks }: ReadCase): Pounds | null {
  const here = risks.filter(({ treatment }) => treatment === 'register');
  if (!here.length) return null;
  return penny(
    here.reduce((all, { probability, likely }) => all.plus(new Exact(likely).times(probability)), new Exact(0)),
  );
}

/** Costs and benefits of the preferred option by the factors of each scenario, weighed by its probability. */
function expectedNpsv(read: ReadCase, appraised: AppraisedCase): Pounds | null {
  const id = preferredOf(read);
  const option = appraised.kind === 'appraised' ? appraised.figures.options.find((one) => one.id === id) : undefined;
  if (!read.scenarios.length || !option) return null;
  const costs = option.pvcPublic.plus(option.pvcNonPublic);
  return penny(
    read.scenarios.reduce(
      (all, { probability, costFactor, benefitFactor }) =>
        all.plus(option.pvb.times(benefitFactor).minus(costs.times(costFactor)).times(probability)),
      new Exact(0),
    ),
  );
}

function changed(
  model: CaseModel,
  { changes, horizon, onlyCash }: Omit<WhatIf, 'projectId'>,
  sets: SetsInUse,
): CaseModel {
  const factorOf = new Map(changes.map(({ id, factor }) => [id, factor]));
  const option = (one: ModelOption): ModelOption => ({
    ...one,
    lines: one.lines.map((line) => scaledLine(line, factorOf.get(line.id) ?? '1')),
    benefits: one.benefits
      .filter(({ class: kind }) => !onlyCash || kind === 'CRB')
      .map((benefit) => scaledBenefit(benefit, factorOf.get(benefit.id) ?? '1')),
  });
  const years = horizon ?? model.horizon;
  return withinHorizon({
    ...model,
    horizon: years,
    deflatorGrowth: growthOf(sets.deflator, model.year0, years),
    options: model.options.map(option),
  });
}

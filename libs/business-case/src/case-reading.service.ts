import { createHash } from 'node:crypto';
import type { Viewer } from '#libs/identity';
import { canonicalJson, UnitOfWork } from '#libs/platform';
import {
  allOf,
  type BrokenThread,
  counted,
  type Evidence,
  type GateEvidence,
  type SnapshotPart,
  type ThreadCheck,
  verb,
} from '#libs/projects';
import { Injectable } from '@nestjs/common';
import type { Benefit, BusinessCase, CaseOption, EqualityEffect, ResourceLine } from './business-case.entities.js';
import { lineTotals, type YearTotal, yearTotals } from './totals.js';
import { caseChanged, caseDecided } from './events.js';

type Read<Row> = Omit<Row, 'organisationId' | 'projectId' | 'retired'>;
export interface ReadLine extends Read<ResourceLine> {
  readonly earlier: readonly {
    readonly nonRecurrent: string;
    readonly recurrent: string;
    readonly why: string;
    readonly byName: string;
  }[];
}
export interface ReadOption extends Read<CaseOption> {
  readonly lines: readonly ReadLine[];
  readonly nonRecurrent: string;
  readonly recurrent: string;
}
export interface ReadBenefit extends Read<Benefit> {
  readonly ownerName: string | null;
  readonly actuals: readonly { readonly year: string; readonly amount: string | null; readonly note: string }[];
}
export interface ReadDecision {
  readonly kind: 'finance-check' | 'sponsor';
  readonly outcome: string;
  readonly note: string;
  readonly byName: string;
  readonly at: string;
  /** Whether the figures are still those it was made on. */
  readonly holds: boolean;
}
export interface ReadCase {
  readonly facts: Read<BusinessCase> | null;
  readonly options: readonly ReadOption[];
  readonly benefits: readonly ReadBenefit[];
  readonly equality: readonly {
    readonly characteristic: string;
    readonly effect: EqualityEffect;
    readonly note: string;
  }[];
  readonly financeCheck: ReadDecision | null;
  readonly sponsorDecision: ReadDecision | null;
  /** Of the preferred option with its benefits. */
  readonly years: readonly YearTotal[];
  readonly figuresHash: string;
}

type Raw = Omit<ReadCase, 'options' | 'years' | 'figuresHash' | 'financeCheck' | 'sponsorDecision'> & {
  readonly options: readonly Read<CaseOption>[];
  readonly lines: readonly ReadLine[];
  readonly decisions: readonly (Omit<ReadDecision, 'holds'> & { figuresHash: string })[];
};

/** Reads the whole case in one statement, with its totals worked out and its decisions held against the figures. */
@Injectable()
export class CaseReadingService implements GateEvidence, SnapshotPart, ThreadCheck {
  readonly key = 'business-case';
  readonly answersFor = [
    'case.options-three',
    'case.finance-checked',
    'case.lines-linked',
    'case.benefits-owned',
    'case.needs-sourced',
    'case.equality-screened',
    'case.sponsor-decision',
    'benefits.actuals',
  ] as const;
  readonly takenAwayBy = [caseChanged.type, caseDecided.type];

  private readonly underWay = new WeakMap<Viewer, Map<string, Promise<ReadCase>>>();

  constructor(private readonly work: UnitOfWork) {}

  /** Read once per viewer and turn. */
  case(viewer: Viewer, projectId: string): Promise<ReadCase> {
    const reads = this.underWay.get(viewer) ?? new Map<string, Promise<ReadCase>>();
    this.underWay.set(viewer, reads);
    const known = reads.get(projectId);
    if (known) return known;
    const reading = this.read(viewer, projectId).finally(() => reads.delete(projectId));
    reads.set(projectId, reading);
    return reading;
  }

  async read(viewer: Viewer, projectId: string): Promise<ReadCase> {
    const raw = await this.work.row<Raw>(viewer, CASE, [viewer.organisationId, projectId]);
    const { facts = null, options = [], lines = [], benefits = [], equality = [], decisions = [] } = raw ?? {};
    const withLines = options.map((option): ReadOption => {
      const own = lines.filter(({ optionId }) => optionId === option.id);
      return { ...option, lines: own, ...lineTotals(own) };
    });
    const figuresHash = createHash('sha256')
      .update(
        canonicalJson({
          lines: lines.map(({ id, optionId, nonRecurrent, recurrent, startsIn }) => ({
            id,
            optionId,
            nonRecurrent,
            recurrent,
            startsIn,
          })),
          benefits: benefits.map(({ id, kind, annual, startsIn, years }) => ({ id, kind, annual, startsIn, years })),
        }),
      )
      .digest('hex');
    const newest = (kind: ReadDecision['kind']): ReadDecision | null => {
      const found = decisions.findLast((decision) => decision.kind === kind);
      return found
        ? {
            kind,
            outcome: found.outcome,
            note: found.note,
            byName: found.byName,
            at: found.at,
            holds: found.figuresHash === figuresHash,
          }
        : null;
    };
    const preferred = withLines.find(({ kind }) => kind === 'preferred');
    return {
      facts,
      options: withLines,
      benefits,
      equality,
      financeCheck: newest('finance-check'),
      sponsorDecision: newest('sponsor'),
      years: yearTotals(preferred?.lines ?? [], benefits),
      figuresHash,
    };
  }

  async part(viewer: Viewer, projectId: string) {
    const { options, ...read } = await this.case(viewer, projectId);
    const preferred = options.find(({ kind }) => kind === 'preferred');
    return {
      ...read,
      options,
      totals: preferred ? { nonRecurrent: preferred.nonRecurrent, recurrent: preferred.recurrent } : null,
    };
  }

  async gather(viewer: Viewer, projectId: string) {
    return judgeCase(await this.case(viewer, projectId));
  }

  async brokenThreads(viewer: Viewer, projectId: string): Promise<BrokenThread[]> {
    const { options, benefits } = await this.case(viewer, projectId);
    const broken = (kind: string, fix: string, things: readonly { id: string; label: string }[]): BrokenThread[] =>
      things.map(({ id, label }) => ({ kind, subjectId: id, subject: label, fix }));
    return [
      ...broken(
        'cost-without-change',
        'Say which change this line pays for.',
        options.flatMap(({ lines }) => lines.filter(({ changeIdeaId }) => changeIdeaId === null)),
      ),
      ...broken(
        'benefit-without-measure',
        'Tie the benefit to the measure that will show it.',
        benefits.filter(({ measureId }) => measureId === null),
      ),
      ...broken(
        'benefit-without-owner',
        'Name who will see to it that the benefit is real.',
        benefits.filter(({ ownerId }) => ownerId === null),
      ),
    ];
  }
}

const said = (met: boolean, yes: string, no: string): Evidence => ({ met, why: met ? yes : no });

/** What the case says of its gate's conditions. Business as usual is an option like any other, and must be there. */
export function judgeCase({
  facts,
  options,
  benefits,
  equality,
  financeCheck,
  sponsorDecision,
}: Omit<ReadCase, 'years' | 'figuresHash'>) {
  const rated = options.filter(({ rating, reason }) => rating && reason.trim());
  const lines = options.flatMap((option) => option.lines);
  const loose = lines.filter(({ changeIdeaId }) => changeIdeaId === null);
  const unowned = benefits.filter(
    ({ ownerId, measureId, noMeasureBecause }) => ownerId === null || (measureId === null && !noMeasureBecause.trim()),
  );
  const silent = benefits.filter(({ actuals }) => actuals.length === 0);
  return {
    'case.options-three': weighed(rated),
    'case.finance-checked': said(
      financeCheck !== null && financeCheck.outcome === 'checked' && financeCheck.holds,
      'The figures are checked as they stand.',
      !financeCheck
        ? 'The figures have not been checked yet.'
        : financeCheck.outcome !== 'checked'
          ? 'The finance partner says that no check was to be had.'
          : 'A figure has changed since they were checked.',
    ),
    'case.lines-linked': said(
      lines.length > 0 && loose.length === 0,
      `${allOf(lines.length, 'line')} ${verb(lines.length, 'pays', 'pay')} for a change.`,
      lines.length
        ? `${counted(loose.length, 'line')} ${verb(loose.length, 'pays', 'pay')} for no change.`
        : 'There is no cost line yet.',
    ),
    'case.benefits-owned': said(
      benefits.length > 0 && unowned.length === 0,
      `${allOf(benefits.length, 'benefit')} ${verb(benefits.length, 'has', 'have')} an owner.`,
      benefits.length
        ? `Without owner or measure: ${unowned.map(({ label }) => label).join('; ')}.`
        : 'There is no benefit yet.',
    ),
    'case.needs-sourced': said(
      Boolean(facts?.geography.trim() && facts.needsSource.trim() && facts.baseYear && facts.projection.trim()),
      'The need has a place, a base year and a source.',
      'The need lacks its place, base year, source or projection.',
    ),
    'case.equality-screened': said(
      equality.length > 0,
      `${counted(equality.length, 'characteristic')} ${verb(equality.length, 'was', 'were')} looked at.`,
      'Equality has not been screened yet.',
    ),
    'case.sponsor-decision': said(
      sponsorDecision !== null && sponsorDecision.holds,
      `The sponsor says: ${sponsorDecision?.outcome.replaceAll('-', ' ') ?? ''}.`,
      sponsorDecision ? 'A figure has changed since the sponsor decided.' : 'The sponsor has not decided yet.',
    ),
    'benefits.actuals': said(
      benefits.length > 0 && silent.length === 0,
      'Every benefit has an actual figure, or a word that it was not measured.',
      benefits.length
        ? `${silent.length} of ${counted(benefits.length, 'benefit')} ${verb(silent.length, 'says', 'say')} nothing yet.`
        : 'There is no benefit yet.',
    ),
  } satisfies Record<string, Evidence>;
}

const FEWEST_OPTIONS = 3;

/** Three choices that are real ones: going on as now and doing the least are among them. */
function weighed(rated: readonly ReadOption[]): Evidence {
  const lacking = Object.entries({ bau: 'business as usual', 'do-minimum': 'a do-minimum' })
    .filter(([kind]) => !rated.some((option) => option.kind === kind))
    .map(([, name]) => name)
    .join(' and ');
  const areOrIs = lacking.includes(' and ') ? 'are' : 'is';
  if (rated.length < FEWEST_OPTIONS)
    return said(
      false,
      '',
      `${rated.length} of ${FEWEST_OPTIONS} options ${verb(rated.length, 'is', 'are')} rated with a reason${lacking && `, and ${lacking} ${areOrIs} not among them`}.`,
    );
  const sentence = `${lacking} ${areOrIs} not among the options that are rated with a reason.`;
  return said(
    !lacking,
    `${rated.length} options, each rated with a reason.`,
    sentence.charAt(0).toUpperCase() + sentence.slice(1),
  );
}

const CASE = `
  select (select jsonb_build_object('id', c.id, 'version', c.version, 'geography', c.geography, 'needsSource', c.needs_source, 'baseYear', c.base_year, 'projection', c.projection,
      'askedOf', c.asked_of, 'askedAmount', c.asked_amount::text, 'decideBy', c.decide_by)
      from business_case.business_case c where c.organisation_id = p.organisation_id and c.project_id = p.id) as facts,
    coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'version', o.version, 'kind', o.kind, 'description', o.description, 'rating', o.rating, 'reason', o.reason) order by o.id)
      from business_case.option o where o.organisation_id = p.organisation_id and o.project_id = p.id), '[]') as options,
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'version', l.version, 'optionId', l.option_id, 'changeIdeaId', l.change_idea_id, 'kind', l.kind, 'label', l.label,
        'nonRecurrent', l.non_recurrent::text, 'recurrent', l.recurrent::text, 'startsIn', l.starts_in, 'source', l.source, 'funding', l.funding,
        'earlier', coalesce((select jsonb_agg(jsonb_build_object('nonRecurrent', e.non_recurrent::text, 'recurrent', e.recurrent::text, 'why', e.why, 'byName', w.name) order by e.at, e.id)
          from business_case.earlier_price e join identity.person w on w.id = e.by where e.organisation_id = l.organisation_id and e.line_id = l.id), '[]')) order by l.id)
      from business_case.resource_line l where l.organisation_id = p.organisation_id and l.project_id = p.id and not l.retired), '[]') as lines,
    coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'version', b.version, 'kind', b.kind, 'label', b.label, 'measureId', b.measure_id, 'noMeasureBecause', b.no_measure_because,
        'annual', b.annual::text, 'basis', b.basis, 'ownerId', b.owner_id, 'ownerName', w.name, 'startsIn', b.starts_in, 'years', b.years,
        'forecastAnnual', b.forecast_annual::text, 'forecastFrozenAt', b.forecast_frozen_at,
        'actuals', coalesce((select jsonb_agg(jsonb_build_object('year', a.year, 'amount', a.amount::text, 'note', a.note) order by a.year, a.at)
          from business_case.benefit_actual a where a.organisation_id = b.organisation_id and a.benefit_id = b.id), '[]')) order by b.id)
      from business_case.benefit b left join identity.person w on w.id = b.owner_id where b.organisation_id = p.organisation_id and b.project_id = p.id and not b.retired), '[]') as benefits,
    coalesce((select jsonb_agg(jsonb_build_object('characteristic', e.characteristic, 'effect', e.effect, 'note', e.note) order by e.at, e.id)
      from business_case.equality_row e where e.organisation_id = p.organisation_id and e.project_id = p.id), '[]') as equality,
    coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'outcome', d.outcome, 'note', d.note, 'byName', w.name, 'at', d.at, 'figuresHash', d.figures_hash) order by d.at, d.id)
      from business_case.decision d join identity.person w on w.id = d.by where d.organisation_id = p.organisation_id and d.project_id = p.id), '[]') as decisions
  from projects.project p where p.organisation_id = $1 and p.id = $2`;

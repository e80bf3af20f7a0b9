import type { Viewer } from '#libs/identity';
import { planned, UnitOfWork } from '#libs/platform';
import { asPounds } from '#libs/money';
import type { BrokenThread, GateEvidence, ThreadCheck } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { isWithin, sayAboveLimit } from './approval/approval-table.js';
import { CASE } from './case-sql.js';
import { caseChanged, caseDecided } from './events.js';
import { filterOf } from './filter/options-filter.js';
import { exchangedMeasure } from './exchanged-measure.js';
import { figuresHashOf } from './figures-hash.js';
import { judgeCase } from './judge-case.js';
import type { RawCase, ReadCase, ReadDecision, ReadOption } from './read-case.js';
import { givesCost, givesWorth } from './worth/worth-of-one.js';
import { lineTotals, yearTotals } from './totals.js';

/** Reads the whole case in one statement, with its totals worked out and its decisions held against the figures. */
@Injectable()
export class CaseReadingService implements GateEvidence, ThreadCheck {
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
    const raw = await this.work.row<RawCase>(viewer, WHOLE_CASE, [viewer.organisationId, projectId]);
    return raw ? readCase(raw) : NOTHING;
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
        'benefit-of-another-measure',
        'Look again: it was worked out for another measure. Confirm it, or work it out anew.',
        benefits.filter(({ anotherMeasure }) => anotherMeasure !== null),
      ),
      ...broken(
        'benefit-without-owner',
        'Name who will see to it that the benefit is real.',
        benefits.filter(({ ownerId }) => ownerId === null),
      ),
    ];
  }
}

const WHOLE_CASE = planned(CASE);

const EMPTY: RawCase = {
  facts: null,
  options: [],
  filterChoices: [],
  lines: [],
  benefits: [],
  risks: [],
  scenarios: [],
  posts: [],
  worths: [],
  unitCosts: [],
  cashRoutes: [],
  signOffs: [],
  quality: [],
  uses: [],
  serviceLine: null,
  equality: [],
  decisions: [],
};

/** The case as it is read: lines under their options, words held against the figures as they stand. */
export function readCase(raw: RawCase): ReadCase {
  const { lines, benefits, posts, worths, unitCosts, cashRoutes, signOffs, decisions } = raw;
  const figuresHash = figuresHashOf(raw);
  const options = raw.options.map((option): ReadOption => {
    const own = lines
      .filter(({ optionId }) => optionId === option.id)
      .map((line) => ({
        ...line,
        post: posts.find(({ lineId }) => lineId === line.id) ?? null,
        unitCost: unitCosts.find((cost) => cost.lineId === line.id && givesCost(cost, line.recurrent)) ?? null,
      }));
    return { ...option, lines: own, ...lineTotals(own) };
  });
  const newest = (kind: ReadDecision['kind']): ReadDecision | null => {
    const found = decisions.findLast((decision) => decision.kind === kind);
    if (!found) return null;
    const { figuresHash: signed, approvalLimit, wholeLifeCost, ...decision } = found;
    const { approvesAs } = decision;
    const level = approvesAs !== null && approvalLimit !== null && { label: approvesAs, upTo: asPounds(approvalLimit) };
    const cost = wholeLifeCost === null ? null : asPounds(wholeLifeCost);
    return {
      ...decision,
      aboveLimit: level && cost !== null && !isWithin(level, cost) ? sayAboveLimit(cost, level) : null,
      holds: signed === figuresHash,
    };
  };
  return {
    facts: raw.facts,
    options,
    filter: filterOf(raw.filterChoices),
    benefits: benefits.map(({ measured, workedFor, ...benefit }) => {
      const route = cashRoutes.find(({ benefitId }) => benefitId === benefit.id);
      return {
        ...benefit,
        anotherMeasure: benefit.baseline === null ? null : exchangedMeasure(workedFor, measured),
        cashRoute: route ? { ...route, holds: route.annual === benefit.annual } : null,
        worth: worths.find((worth) => worth.benefitId === benefit.id && givesWorth(worth, benefit.unitValue)) ?? null,
      };
    }),
    risks: raw.risks,
    scenarios: raw.scenarios,
    signOffs: signOffs.map(({ figuresHash: signed, ...signOff }) => ({ ...signOff, holds: signed === figuresHash })),
    quality: raw.quality,
    serviceLine: raw.serviceLine,
    equality: raw.equality,
    financeCheck: newest('finance-check'),
    sponsorDecision: newest('sponsor'),
    years: yearTotals(options.find(({ kind }) => kind === 'preferred')?.lines ?? [], benefits),
    figuresHash,
  };
}

const NOTHING = readCase(EMPTY);

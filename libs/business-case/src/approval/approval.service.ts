import type { Viewer } from '#libs/identity';
import { asPounds, comparePounds, type Pounds } from '#libs/money';
import { Clock, ensure, InvalidInput } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { AppraisalService } from '../appraisal.service.js';
import { AboveApprovalLimit } from '../business-case.refusals.js';
import { ReferenceService } from '../reference/reference.service.js';
import {
  type ApprovalLevel,
  type ApprovalTable,
  approvalTableOf,
  approverOf,
  isWithin,
  sayAboveLimit,
  sayApproval,
} from './approval-table.js';

/** Who has to approve a case, by the trust’s own limits. */
export interface CaseApproval {
  /** All pay, non-pay and capital of the preferred option to the end. Null when it cannot be worked out. */
  readonly wholeLifeCost: Pounds | null;
  /** Null while the trust’s finance has entered none. */
  readonly table: ApprovalTable | null;
  /** Null without a table or a cost, and where no level of the table may. */
  readonly needs: ApprovalLevel | null;
  /** The same in a sentence. */
  readonly says: string;
}

export interface NewApprovalTable {
  readonly title: string;
  readonly effectiveFrom: string;
  readonly reviewBy?: string | null | undefined;
  readonly source: string;
  readonly binds: boolean;
  readonly levels: readonly { readonly label: string; readonly upTo?: string | null | undefined }[];
}

/** What stands with a decision about the limit of whoever made it. */
export interface ApprovedAs {
  readonly approvesAs: string | null;
  readonly approvalLimit: string | null;
  readonly wholeLifeCost: string | null;
}

/** The trust’s approval limits, and what they say of a case. What binds is the trust’s own table; none ships. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly clock: Clock,
    private readonly appraising: AppraisalService,
    private readonly references: ReferenceService,
  ) {}

  /** Who has to approve a case as it stands. */
  async of(viewer: Viewer, projectId: string): Promise<CaseApproval> {
    const [{ options }, sets] = await Promise.all([
      this.appraising.appraise(viewer, projectId),
      this.references.sets(viewer),
    ]);
    const wholeLifeCost = options.find(({ kind }) => kind === 'preferred')?.wholeLifeCost ?? null;
    const table = approvalTableOf(sets, this.clock.today());
    return {
      wholeLifeCost,
      table,
      needs: table && wholeLifeCost !== null ? approverOf(table, wholeLifeCost) : null,
      says: sayApproval(table, wholeLifeCost),
    };
  }

  /**
   * Enters the limits of the trust’s standing financial instructions, from a day on. For its finance and administrators.
   * @throws InvalidInput for two levels of one name or one limit
   */
  enter(viewer: Viewer, { binds, levels, ...table }: NewApprovalTable): Promise<{ id: string }> {
    const named = levels.map(({ label, upTo }) => ({
      label: label.trim(),
      upTo: upTo == null ? null : asPounds(upTo),
    }));
    ensure(
      named.length && named.every(({ label }) => label),
      () => new InvalidInput('Say who may approve, for each limit.', ['levels']),
    );
    for (const [what, values] of [
      ['name', named.map(({ label }) => label.toLowerCase())],
      ['limit', named.map(({ upTo }) => upTo ?? 'none')],
    ] as const)
      ensure(
        new Set(values).size === values.length,
        () => new InvalidInput(`Two levels have the same ${what}. Give each its own, or take one away.`, ['levels']),
      );
    return this.references.enter(viewer, 'limits', {
      ...table,
      values: { binds, levels: named.sort(leastFirst) },
    });
  }

  /**
   * What is kept with a sponsor’s yes: as whom they approve, with their limit and the cost on that day.
   * @throws AboveApprovalLimit where the trust’s table binds; InvalidInput when it knows no such level, or binds and none is named
   */
  async approvedAs(viewer: Viewer, projectId: string, approvesAs: string | null): Promise<ApprovedAs> {
    const { table, wholeLifeCost } = await this.of(viewer, projectId);
    if (!approvesAs) {
      ensure(
        !table?.binds,
        () => new InvalidInput('Say as whom you approve: your trust’s approval limits bind.', ['approvesAs']),
      );
      return { approvesAs: null, approvalLimit: null, wholeLifeCost };
    }
    const level = table?.levels.find(({ label }) => label === approvesAs);
    if (!level) throw new InvalidInput('Choose one of the levels of your trust’s approval limits.', ['approvesAs']);
    if (table?.binds && wholeLifeCost !== null && !isWithin(level, wholeLifeCost))
      throw new AboveApprovalLimit(sayAboveLimit(wholeLifeCost, level));
    return { approvesAs, approvalLimit: level.upTo, wholeLifeCost };
  }
}

const leastFirst = (one: ApprovalLevel, other: ApprovalLevel): number => {
  if (one.upTo === null || other.upTo === null) return Number(one.upTo === null) - Number(other.upTo === null);
  return comparePounds(one.upTo, other.upTo);
};

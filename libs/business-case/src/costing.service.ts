import type { Viewer } from '#libs/identity';
import { Exact } from '#libs/money';
import { ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { Post, PricedRisk, Scenario } from './appraisal.entities.js';
import { BusinessCase, type CaseShape, type PensionView, ResourceLine } from './business-case.entities.js';
import { CaseActs, type Done, ensureYear } from './case-acts.js';
import { keepEarlierPrice } from './earlier-figures.js';
import { type PostOfLine, type PricedPost, pricePost } from './figures/price-post.js';
import { type CaseStage, caseStages } from './stages/stage-order.js';
import { ReferenceService } from './reference/reference.service.js';

export type LineDetail = Pick<
  ResourceLine,
  | 'id'
  | 'version'
  | 'firstMonth'
  | 'bearer'
  | 'vatRecoverable'
  | 'isTransfer'
  | 'isPaid'
  | 'optimism'
  | 'optimismMitigated'
  | 'residual'
> & {
  readonly [Field in 'endsIn' | 'vatRate' | 'lifeYears' | 'low' | 'high']?: string | null | undefined;
} & { readonly fundingRecurs?: boolean | null | undefined; readonly leadMonths?: number | null | undefined };

export type NewRisk = Pick<
  PricedRisk,
  'label' | 'probability' | 'low' | 'likely' | 'high' | 'treatment' | 'mitigation'
> & {
  readonly ownerId?: string | null | undefined;
};
export interface WeighedScenario {
  readonly name: string;
  readonly probability: string;
  readonly costFactor: string;
  readonly benefitFactor: string;
}
export interface CaseFrame {
  readonly projectId: string;
  readonly version: number;
  readonly shape: CaseShape;
  readonly firstYear?: string | null | undefined;
  readonly horizon: number;
  readonly pensionView: PensionView;
}

/** How far probabilities may be from 1 together: they are entered with two or three figures. */
const SUM_TOLERANCE = '0.000001';

/** What makes a figure of cost an appraisal: how a line is paid, what a post costs, what may go wrong and what may come. */
@Injectable()
export class CostingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: CaseActs,
    private readonly references: ReferenceService,
  ) {}

  /**
   * How far the case looks, from when, which view of the pension it shows, and in how many passes it is made: several begin
   * with the strategic outline. 0 as the version for the first time.
   */
  frame(viewer: Viewer, { projectId, version, firstYear = null, ...rest }: CaseFrame): Promise<Done> {
    return this.acts.act(viewer, 'plan:price', projectId, 'case', 'framed', async (session) => {
      if (firstYear !== null) ensureYear(firstYear, 'firstYear');
      const [existing] = await session.sql<{ id: string; stage: CaseStage | null }>(
        'select id, stage from business_case.business_case where organisation_id = $1 and project_id = $2',
        [session.organisationId, projectId],
      );
      const id = existing?.id ?? newId();
      const stage = rest.shape === 'staged' ? (existing?.stage ?? caseStages[0]) : null;
      const values = { firstYear, stage, ...rest };
      if (existing) await session.change(BusinessCase, { id, version, called: 'business case' }, values);
      else await session.insert(BusinessCase, { id, projectId, ...values });
      return id;
    });
  }

  /** How a line is paid: when it begins and ends, by whom, with which tax, and how sure its figure is. */
  detailLine(
    viewer: Viewer,
    {
      id,
      version,
      endsIn = null,
      vatRate = null,
      lifeYears = null,
      low = null,
      high = null,
      fundingRecurs = null,
      leadMonths = null,
      ...rest
    }: LineDetail,
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'resource_line', id, 'detailed', async (session) => {
      const [line] = await session.sql<{ startsIn: string; nonRecurrent: string }>(
        'select starts_in, non_recurrent::text from business_case.resource_line where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      if (endsIn !== null) ensureYear(endsIn, 'endsIn');
      ensure(
        endsIn === null || !line || endsIn >= line.startsIn,
        () => new InvalidInput('It cannot end before it begins: choose the first year or a later one.', ['endsIn']),
      );
      ensure(
        !line || !new Exact(rest.residual).greaterThan(line.nonRecurrent),
        () => new InvalidInput('What is left at the end is at most what it cost.', ['residual']),
      );
      ensureRange(low, high);
      await session.change(
        ResourceLine,
        { id, version, called: 'resource line' },
        { ...rest, endsIn, vatRate, lifeYears, low, high, fundingRecurs, leadMonths },
      );
    });
  }

  /**
   * Works a line out as a post, from the pay scales the case rests on. What it said before stays beside it.
   * @throws InvalidInput naming the field, such as more whole-time equivalents than heads
   */
  postOfLine(
    viewer: Viewer,
    { id, version, why, ...post }: PostOfLine & { id: string; version: number; why: string },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'resource_line', id, 'worked-out-as-post', async (session, projectId) => {
      const priced = await this.priced(viewer, projectId, post);
      const [before] = await session.sql<{ nonRecurrent: string; recurrent: string }>(
        'select non_recurrent, recurrent from business_case.resource_line where organisation_id = $1 and id = $2',
        [session.organisationId, id],
      );
      await session.change(
        ResourceLine,
        { id, version, called: 'resource line' },
        { recurrent: priced.total, kind: 'pay', isPaid: true },
      );
      const said = { by: viewer.personId ?? '', at: session.at };
      if (before && before.recurrent !== priced.total)
        await keepEarlierPrice(session, viewer, {
          projectId,
          lineId: id,
          ...before,
          why: why.trim() || 'Worked out from the pay scales.',
        });
      await session.insert(Post, { id: newId(), projectId, lineId: id, paySet: priced.paySet, ...post, ...said });
    });
  }

  /** What a post would cost a year, part by part, or why that cannot be said. Nothing is stored. */
  async priceOfPost(
    viewer: Viewer,
    projectId: string,
    post: PostOfLine,
  ): Promise<{ cannot: string | null; parts: PricedPost['parts']; total: PricedPost['total'] | null }> {
    try {
      const { parts, total } = await this.priced(viewer, projectId, post);
      return { cannot: null, parts, total };
    } catch (error) {
      if (error instanceof InvalidInput) return { cannot: error.message, parts: [], total: null };
      throw error;
    }
  }

  addRisk(viewer: Viewer, { projectId, ownerId = null, ...risk }: NewRisk & { projectId: string }): Promise<Done> {
    return this.acts.act(viewer, 'plan:price', projectId, 'risk', 'priced', async (session) => {
      ensureImpacts(risk);
      const id = newId();
      await session.insert(PricedRisk, { id, projectId, ownerId, ...risk });
      return id;
    });
  }

  /** Prices a risk anew. @throws InvalidInput when it is likely outside its range */
  changeRisk(
    viewer: Viewer,
    { id, version, ownerId = null, ...risk }: NewRisk & { id: string; version: number },
  ): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'priced_risk', id, 'priced-anew', async (session) => {
      ensureImpacts(risk);
      await session.change(PricedRisk, { id, version, called: 'risk' }, { ...risk, ownerId });
    });
  }

  retireRisk(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<Done> {
    return this.acts.on(viewer, 'plan:price', 'priced_risk', id, 'retired', (session) =>
      session.change(PricedRisk, { id, version, called: 'risk' }, { retired: true }),
    );
  }

  /** What may come, all of it at once. @throws InvalidInput when the probabilities do not sum to 1 */
  weighScenarios(
    viewer: Viewer,
    { projectId, scenarios }: { projectId: string; scenarios: readonly WeighedScenario[] },
  ): Promise<Done> {
    return this.acts.act(viewer, 'plan:price', projectId, 'scenarios', 'weighed', async (session) => {
      const sum = scenarios.reduce((all, { probability }) => all.plus(probability), new Exact(0));
      ensure(
        !sum.minus(1).abs().greaterThan(SUM_TOLERANCE),
        () =>
          new InvalidInput(
            `The probabilities sum to ${sum.times(100).toFixed()}%. One of the scenarios will come, so they sum to 100%: change them until they do.`,
            ['scenarios'],
          ),
      );
      const batch = newId();
      await session.insert(
        Scenario,
        scenarios.map((scenario, position) => ({
          id: newId(),
          projectId,
          batch,
          position,
          ...scenario,
          by: viewer.personId ?? '',
          at: session.at,
        })),
      );
      return batch;
    });
  }

  /** Rests the case on the sets that hold today, and prices its posts anew by them. */
  moveReferences(viewer: Viewer, projectId: string): Promise<Done> {
    return this.acts.act(viewer, 'plan:price', projectId, 'reference sets', 'moved', async (session) => {
      await this.references.keep(viewer, session, projectId, true);
      const posts = await session.sql<PostOfLine & { lineId: string; nonRecurrent: string; recurrent: string }>(
        `select l.id as line_id, l.non_recurrent::text, l.recurrent::text, t.point, t.wte::text, t.heads, t.hcas_zone, t.extra_pensionable::text, t.programmed_activities::text
         from business_case.resource_line l join lateral (select * from business_case.post where organisation_id = l.organisation_id and line_id = l.id order by at desc, id desc limit 1) t on true
         where l.organisation_id = $1 and l.project_id = $2 and not l.retired for update of l`,
        [session.organisationId, projectId],
      );
      const said = { by: viewer.personId ?? '', at: session.at };
      for (const { lineId, nonRecurrent, recurrent, ...post } of posts) {
        const priced = await this.priced(viewer, projectId, post);
        if (priced.total === recurrent) continue;
        await session.write(
          'update business_case.resource_line set recurrent = $3, version = version + 1 where organisation_id = $1 and id = $2',
          [session.organisationId, lineId, priced.total],
        );
        await keepEarlierPrice(session, viewer, {
          projectId,
          lineId,
          nonRecurrent,
          recurrent,
          why: 'The pay scales moved on.',
        });
        await session.insert(Post, { id: newId(), projectId, lineId, paySet: priced.paySet, ...post, ...said });
      }
      return projectId;
    });
  }

  private async priced(viewer: Viewer, projectId: string, post: PostOfLine): Promise<PricedPost> {
    const [{ sets }, frame] = await Promise.all([
      this.references.inUse(viewer, projectId),
      this.work.row<{ pensionView: PensionView }>(
        viewer,
        'select pension_view from business_case.business_case where organisation_id = $1 and project_id = $2',
        [viewer.organisationId, projectId],
      ),
    ]);
    return pricePost(post, sets, frame?.pensionView ?? 'full');
  }
}

function ensureImpacts({ low, likely, high }: Pick<NewRisk, 'low' | 'likely' | 'high'>): void {
  ensure(
    !new Exact(low).greaterThan(likely) && !new Exact(likely).greaterThan(high),
    () => new InvalidInput('The likely figure lies between the low and the high one.', ['likely']),
  );
}

/** @throws InvalidInput when a range does not hold the figure itself */
export function ensureRange(low: string | null, high: string | null): void {
  ensure(
    low === null || !new Exact(low).greaterThan(1),
    () => new InvalidInput('The low end is at most the figure itself: 90% for a tenth less.', ['low']),
  );
  ensure(
    high === null || !new Exact(high).lessThan(1),
    () => new InvalidInput('The high end is at least the figure itself: 120% for a fifth more.', ['high']),
  );
}

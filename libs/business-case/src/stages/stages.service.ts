import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, type Session, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { AppraisalService } from '../appraisal.service.js';
import { BusinessCase } from '../business-case.entities.js';
import { CaseActs, type Done } from '../case-acts.js';
import { CaseReadingService } from '../case-reading.service.js';
import type { ReadCase } from '../read-case.js';
import { type AroundCase, type StagePart, stageParts } from './case-stages.js';
import { type CaseStage, stageAfter, stageBefore } from './stage-order.js';
import { StageMove } from './stages.entities.js';
import { NoSuchStage, StageNotReady } from './stages.refusals.js';

/** A move from a stage to another, with the figures as they were then. */
export interface ReadMove {
  readonly fromStage: CaseStage;
  readonly toStage: CaseStage;
  readonly reason: string;
  readonly figuresHash: string;
  readonly byName: string;
  readonly at: string;
}
/** Where a staged case stands. */
export interface CaseStanding {
  readonly stage: CaseStage;
  /** Null at the last. */
  readonly next: CaseStage | null;
  readonly parts: readonly StagePart[];
  /** The first move first. */
  readonly moves: readonly ReadMove[];
}

interface Surroundings extends Omit<AroundCase, 'isWorkedOut' | 'fullSince'> {
  readonly moves: readonly ReadMove[];
}

/** A case in several passes: what each stage must hold, and the moves from one to the next. */
@Injectable()
export class StagesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: CaseActs,
    private readonly reading: CaseReadingService,
    private readonly appraising: AppraisalService,
  ) {}

  /** Where the case stands; null for a case in one pass. */
  async standing(viewer: Viewer, projectId: string): Promise<CaseStanding | null> {
    const read = await this.reading.case(viewer, projectId);
    return read.facts?.stage ? this.standingOf(viewer, projectId, read, read.facts.stage) : null;
  }

  /**
   * Goes on to the next stage. For those who write the case.
   * @throws StageNotReady with what is missing, NoSuchStage for a case in one pass or at its last stage
   */
  advance(viewer: Viewer, { projectId, version }: { projectId: string; version: number }): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', projectId, 'stage', 'advanced', async (session) => {
      const read = await this.reading.read(viewer, projectId);
      const stage = stageOf(read);
      const to = stageAfter(stage);
      if (!to) throw new NoSuchStage('last');
      const { parts } = await this.standingOf(viewer, projectId, read, stage);
      const missing = parts.filter(({ isThere }) => !isThere);
      ensure(!missing.length, () => new StageNotReady(missing.map(({ todo }) => todo)));
      return this.move(session, viewer, { projectId, version, read, to, reason: '' });
    });
  }

  /** Goes back to the stage before, with the reason. @throws NoSuchStage at the first */
  goBack(
    viewer: Viewer,
    { projectId, version, reason }: { projectId: string; version: number; reason: string },
  ): Promise<Done> {
    return this.acts.act(viewer, 'plan:edit', projectId, 'stage', 'went-back', async (session) => {
      ensure(reason.trim(), () => new InvalidInput('Say why it goes back a stage.', ['reason']));
      const read = await this.reading.read(viewer, projectId);
      const to = stageBefore(stageOf(read));
      if (!to) throw new NoSuchStage('first');
      return this.move(session, viewer, { projectId, version, read, to, reason });
    });
  }

  private async move(
    session: Session,
    viewer: Viewer,
    {
      projectId,
      version,
      read,
      to,
      reason,
    }: { projectId: string; version: number; read: ReadCase; to: CaseStage; reason: string },
  ): Promise<string> {
    const id = read.facts?.id ?? '';
    await session.change(BusinessCase, { id, version, called: 'business case' }, { stage: to });
    await session.insert(StageMove, {
      id: newId(),
      projectId,
      fromStage: stageOf(read),
      toStage: to,
      reason,
      figuresHash: read.figuresHash,
      by: viewer.personId ?? '',
      at: session.at,
    });
    return id;
  }

  private async standingOf(viewer: Viewer, projectId: string, read: ReadCase, stage: CaseStage): Promise<CaseStanding> {
    const [around, { appraised }] = await Promise.all([
      this.work.row<Surroundings>(viewer, AROUND, [viewer.organisationId, projectId]),
      this.appraising.preferred(viewer, projectId),
    ]);
    const { moves = [], saysWhy = false, hasAim = false, milestones = 0 } = around ?? {};
    const fullSince = moves.findLast(({ toStage }) => toStage === 'full')?.at ?? null;
    const isWorkedOut = appraised.kind === 'appraised';
    return {
      stage,
      next: stageAfter(stage),
      parts: stageParts(stage, read, { saysWhy, hasAim, milestones, fullSince, isWorkedOut }),
      moves,
    };
  }
}

/** @throws NoSuchStage for a case in one pass */
function stageOf({ facts }: ReadCase): CaseStage {
  if (!facts?.stage) throw new NoSuchStage('one-pass');
  return facts.stage;
}

const AROUND = `
  select (select count(*) = 2 from projects.answer a where a.organisation_id = p.organisation_id and a.project_id = p.id
      and a.question_key in ('problem-statement', 'theory') and length(trim(a.value)) > 0) as says_why,
    exists (select 1 from projects.aim a where a.organisation_id = p.organisation_id and a.project_id = p.id and a.outcome_measure_id is not null) as has_aim,
    (select count(*)::int from projects.milestone m where m.organisation_id = p.organisation_id and m.project_id = p.id and m.state <> 'dropped') as milestones,
    coalesce((select jsonb_agg(jsonb_build_object('fromStage', s.from_stage, 'toStage', s.to_stage, 'reason', s.reason, 'figuresHash', s.figures_hash,
        'byName', w.name, 'at', s.at) order by s.at, s.id)
      from business_case.stage_move s join identity.person w on w.id = s.by where s.organisation_id = p.organisation_id and s.project_id = p.id), '[]') as moves
  from projects.project p where p.organisation_id = $1 and p.id = $2`;

import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput, newId, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { baselineFrozen, measureChanged, measurePlanned } from './events.js';
import { ChartingService, type NewCharting } from './charting.service.js';
import { Annotation, Baseline, Measure, Target } from './measures.entities.js';
import { MeasureHold } from './measure-hold.js';
import { VALUE } from './measures-sql.js';
import { BaselineTooShort } from './measures.refusals.js';
import { medianOf } from './median.js';

export type NewMeasure = Pick<
  Measure,
  | 'projectId'
  | 'name'
  | 'kind'
  | 'shape'
  | 'definition'
  | 'numerator'
  | 'denominator'
  | 'source'
  | 'sampling'
  | 'frequency'
  | 'unit'
> &
  Pick<NewCharting, 'chart' | 'direction'> & {
    /** A rate is for each so many. */
    readonly per?: number | undefined;
    readonly stratum?: string | undefined;
    readonly ownerId?: string | null | undefined;
    readonly changeIdeaId?: string | null | undefined;
  };

const FEWEST_BASELINE_POINTS = 6;

/** Planning measures, saying what happened, setting targets, freezing what it was before. */
@Injectable()
export class MeasuringService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly hold: MeasureHold,
    private readonly charting: ChartingService,
  ) {}

  plan(
    viewer: Viewer,
    { ownerId = null, changeIdeaId = null, stratum = '', per = 1, chart, direction, ...measure }: NewMeasure,
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = measure;
      await this.access.ensure(viewer, 'measures:edit', projectId);
      const id = newId();
      ensure(
        per === 1 || measure.shape === 'rate',
        () => new InvalidInput('Only a rate is for each so many.', ['per']),
      );
      await session.insert(Measure, { id, ownerId, changeIdeaId, stratum, per, ...measure });
      await session.write(
        `insert into measures.signal (organisation_id, measure_id, project_id, points) values ($1, $2, $3, 0)`,
        [session.organisationId, id, projectId],
      );
      await this.charting.decide(viewer, session, { measureId: id, ...measure }, { chart, direction });
      await this.hold.rewriteSignal(session, id);
      session.record(measurePlanned({ projectId, measureId: id }));
      return { id, projectId };
    });
  }

  /** Changes how a measure is defined. Its readings stay what they were. */
  change(
    viewer: Viewer,
    {
      id,
      version,
      chart,
      direction,
      ...changes
    }: { id: string; version: number } & Omit<NewMeasure, 'projectId' | 'shape' | 'per'>,
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId, shape } = await this.hold.get(viewer, session, id, 'measures:edit');
      await session.change(Measure, { id, version, called: 'measure' }, changes as Partial<Measure>);
      await this.charting.decide(viewer, session, { measureId: id, projectId, shape }, { chart, direction });
      await this.hold.rewriteSignal(session, id);
      session.record(measureChanged({ projectId, measureId: id, done: 'changed' }));
      return { id, projectId };
    });
  }

  /** Gives a measure up. Its readings stay in the project's story; nothing more is entered. */
  retire(viewer: Viewer, { id, version }: { id: string; version: number }): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.hold.get(viewer, session, id, 'measures:edit');
      await session.change(Measure, { id, version, called: 'measure' }, { retired: true });
      session.record(measureChanged({ projectId, measureId: id, done: 'retired' }));
      return { id, projectId };
    });
  }

  annotate(
    viewer: Viewer,
    { measureId, onDay, text }: { measureId: string; onDay: string; text: string },
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.hold.get(viewer, session, measureId, 'measures:edit');
      await session.insert(Annotation, {
        id: newId(),
        projectId,
        measureId,
        onDay,
        text,
        by: viewer.personId ?? '',
        at: session.at,
      });
      session.record(measureChanged({ projectId, measureId, done: 'annotated' }));
      return { id: measureId, projectId };
    });
  }

  setTarget(
    viewer: Viewer,
    { measureId, value, fromDay, why = '' }: { measureId: string; value: number; fromDay: string; why?: string },
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.hold.get(viewer, session, measureId, 'measures:edit');
      await session.insert(Target, {
        id: newId(),
        projectId,
        measureId,
        value,
        fromDay,
        why,
        by: viewer.personId ?? '',
        at: session.at,
      });
      await this.hold.rewriteSignal(session, measureId);
      session.record(measureChanged({ projectId, measureId, done: 'target-set' }));
      return { id: measureId, projectId };
    });
  }

  /** Freezes the period before the change, with its median. Changing it later needs a reason, and keeps the old one. */
  freezeBaseline(
    viewer: Viewer,
    { measureId, fromDay, toDay, why = '' }: { measureId: string; fromDay: string; toDay: string; why?: string },
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { projectId } = await this.hold.get(viewer, session, measureId, 'measures:edit');
      const [newest] = await session.sql<{ versionNo: number }>(
        'select coalesce(max(version_no), 0)::int as version_no from measures.baseline where organisation_id = $1 and measure_id = $2',
        [session.organisationId, measureId],
      );
      const versionNo = (newest?.versionNo ?? 0) + 1;
      ensure(
        versionNo === 1 || why.trim(),
        () => new InvalidInput('A frozen baseline is changed only with a reason.', ['why']),
      );
      const readings = await session.sql<{ value: string }>(
        `select ${VALUE} as value from measures.current_reading r join measures.measure m on m.organisation_id = r.organisation_id and m.id = r.measure_id
        where r.organisation_id = $1 and r.measure_id = $2 and r.taken_on between $3 and $4 and not r.excluded and ${VALUE} is not null`,
        [session.organisationId, measureId, fromDay, toDay],
      );
      ensure(readings.length >= FEWEST_BASELINE_POINTS, () => new BaselineTooShort(readings.length));
      const median = medianOf(readings.map(({ value }) => Number(value))) ?? 0;
      await session.insert(Baseline, {
        id: newId(),
        projectId,
        measureId,
        versionNo,
        fromDay,
        toDay,
        points: readings.length,
        median,
        why,
        by: viewer.personId ?? '',
        at: session.at,
      });
      await this.hold.rewriteSignal(session, measureId);
      session.record(baselineFrozen({ projectId, measureId, versionNo, points: readings.length }));
      return { id: measureId, projectId };
    });
  }
}

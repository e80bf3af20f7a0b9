import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, newId, NotFound, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { baselineFrozen, measureChanged, measurePlanned, readingCorrected, readingsEntered } from './events.js';
import { ChartingService, type NewCharting } from './charting.service.js';
import { Annotation, Baseline, Measure, type MeasureShape, Target } from './measures.entities.js';
import { MeasureHold } from './measure-hold.js';
import { VALUE } from './measures-sql.js';
import { type BadReading, BaselineTooShort, ReadingExists, ReadingsNotAsTheyShould } from './measures.refusals.js';
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

export interface NewReading {
  readonly takenOn: string;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly value?: number | null | undefined;
  readonly note?: string | null | undefined;
}

/** The most readings one paste may hold. */
const LARGEST_PASTE = 5_000;
const FEWEST_BASELINE_POINTS = 6;

/** Planning measures, entering what was read, correcting it openly, freezing what it was before. */
@Injectable()
export class MeasuringService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
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

  /**
   * Enters one reading or a pasted sheet: all of it or nothing, each bad row named with its reason.
   * @throws ReadingsNotAsTheyShould, ReadingExists
   */
  enter(
    viewer: Viewer,
    measureId: string,
    readings: readonly NewReading[],
  ): Promise<{ id: string; projectId: string; entered: number }> {
    return this.work.run(viewer, async (session) => {
      const days = readings.map(({ takenOn }) => takenOn);
      const { found, written } = this.hold.andWrite<{ takenOn: string }>(viewer, session, measureId, [
        `insert into measures.reading (organisation_id, measure_id, taken_on, version_no, project_id, numerator, denominator, value, note, by, at)
         select $1, $2, r.taken_on, 1, m.project_id, r.numerator, r.denominator, r.value, r.note, $8, $9
         from measures.measure m, unnest($3::date[], $4::numeric[], $5::numeric[], $6::numeric[], $7::text[]) as r (taken_on, numerator, denominator, value, note)
         where m.organisation_id = $1 and m.id = $2 on conflict do nothing returning taken_on`,
        [
          session.organisationId,
          measureId,
          days,
          readings.map(({ numerator }) => numerator ?? null),
          readings.map(({ denominator }) => denominator ?? null),
          readings.map(({ value }) => value ?? null),
          readings.map(({ note }) => note ?? ''),
          viewer.personId,
          session.at,
        ],
      ]);
      const { projectId, shape } = await found;
      ensure(
        readings.length > 0 && readings.length <= LARGEST_PASTE,
        () => new InvalidInput(`Enter between 1 and ${LARGEST_PASTE} readings at a time.`, ['readings']),
      );
      const bad = this.faultsIn(readings, shape);
      ensure(bad.length === 0, () => new ReadingsNotAsTheyShould(bad));
      const rows = await written;
      const fresh = new Set(rows.map(({ takenOn }) => takenOn));
      const there = days.filter((day) => !fresh.has(day)).sort();
      ensure(there.length === 0, () => new ReadingExists(there));
      const entered = rows.length;
      const sorted = [...days].sort();
      session.record(
        readingsEntered({ projectId, measureId, readings: entered, from: sorted[0] ?? '', to: sorted.at(-1) ?? '' }),
      );
      return { id: measureId, projectId, entered };
    });
  }

  /**
   * Puts another reading beside a wrong one, or sets it aside: the old one stays, with who, when and why. Its note stays
   * too, unless another one is given.
   */
  correct(
    viewer: Viewer,
    {
      measureId,
      why,
      excluded = false,
      ...reading
    }: NewReading & { measureId: string; why: string; excluded?: boolean },
  ): Promise<{ id: string; projectId: string }> {
    return this.work.run(viewer, async (session) => {
      const { found, written } = this.hold.andWrite<{ versionNo: number }>(viewer, session, measureId, [
        `insert into measures.reading (organisation_id, measure_id, taken_on, version_no, project_id, numerator, denominator, value, excluded, note, why, by, at)
         select $1, $2, $3, c.version_no + 1, c.project_id, $4, $5, $6, $7, coalesce($8, c.note), $9, $10, $11
         from measures.current_reading c where c.organisation_id = $1 and c.measure_id = $2 and c.taken_on = $3
         returning version_no`,
        [
          session.organisationId,
          measureId,
          reading.takenOn,
          reading.numerator ?? null,
          reading.denominator ?? null,
          reading.value ?? null,
          excluded,
          reading.note ?? null,
          why,
          viewer.personId,
          session.at,
        ],
      ]);
      const { projectId, shape } = await found;
      ensure(
        why.trim(),
        () => new InvalidInput('Say why, so that the chart of any past day can be understood.', ['why']),
      );
      const bad = this.faultsIn([reading], shape);
      ensure(bad.length === 0, () => new ReadingsNotAsTheyShould(bad));
      const [corrected] = await written;
      ensure(corrected, () => new NotFound('reading', ['takenOn']));
      const { versionNo } = corrected;
      session.record(readingCorrected({ projectId, measureId, takenOn: reading.takenOn, versionNo }));
      return { id: measureId, projectId };
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

  private faultsIn(readings: readonly NewReading[], shape: MeasureShape): BadReading[] {
    const today = this.clock.today();
    const seen = new Set<string>();
    return readings.flatMap(({ takenOn, numerator, denominator, value }, index) => {
      const bad = (why: string): BadReading[] => [{ index, why }];
      if (seen.has(takenOn)) return bad('this day stands twice.');
      seen.add(takenOn);
      if (takenOn > today) return bad('this day has not come yet.');
      if (
        [numerator, denominator, value].some(
          (number) => number !== null && number !== undefined && !Number.isFinite(number),
        )
      )
        return bad('this is not a number.');
      if (denominator !== null && denominator !== undefined && denominator <= 0)
        return bad('a denominator is more than nought: leave the reading empty if there was nothing to count.');
      if (shape === 'value')
        return numerator === undefined || numerator === null ? [] : bad('this measure takes a value, not a count.');
      if (numerator === null || numerator === undefined) return [];
      if (numerator < 0) return bad('a count cannot be less than nought.');
      if (shape === 'count') return [];
      if (denominator === null || denominator === undefined) return bad('the denominator is missing.');
      if (shape === 'proportion' && numerator > denominator)
        return bad('the numerator is larger than the denominator.');
      return [];
    });
  }
}

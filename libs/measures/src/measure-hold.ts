import type { Viewer } from '#libs/identity';
import { ensure, NotFound, type Session } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import type { MeasureShape } from './measures.entities.js';
import { measuresSql, type StoredMeasure } from './measures-sql.js';
import { signalOf } from './signal.js';

export interface HeldMeasure {
  readonly projectId: string;
  readonly shape: MeasureShape;
}

/** Holds a measure while something is done to it, and keeps what the engine finds in step with it. */
@Injectable()
export class MeasureHold {
  constructor(private readonly access: ProjectAccess) {}

  /**
   * Finds the measure and holds it until the act is done, so that two people who write in it follow each other: the
   * second sees the versions and the points of the first. Who may is asked in the same flight.
   * @throws NotFound of the measure to whoever is off the team, NotPermitted
   */
  async get(
    viewer: Viewer,
    session: Session,
    id: string,
    permission: 'measures:edit' | 'readings:enter',
  ): Promise<HeldMeasure> {
    const [, [found]] = await Promise.all([
      this.access.ensureOf(viewer, permission, { table: 'measures.measure', id, called: 'measure' }),
      session.sql<HeldMeasure>(
        'select project_id, shape from measures.measure where organisation_id = $1 and id = $2 and not retired for update',
        [session.organisationId, id],
      ),
    ]);
    ensure(found, () => new NotFound('measure'));
    return found;
  }

  /**
   * Asks whether the viewer may, holds the measure and writes in it, all in one flight: the statements go to the database
   * one after another, each seeing the ones before it. Wait for `found` first. Whoever may not is refused by it, and what
   * the write had to say is never told to them, nor kept: a refusal rolls everything back.
   */
  andWrite<Row>(
    viewer: Viewer,
    session: Session,
    measureId: string,
    [text, values]: readonly [string, unknown[]],
  ): { found: Promise<HeldMeasure>; written: Promise<Row[]> } {
    const found = this.get(viewer, session, measureId, 'readings:enter');
    // The signal is worked out from what is read after the insert.
    const written = Promise.all([session.sql<Row>(text, values), this.rewriteSignal(session, measureId)]).then(
      ([rows]) => rows,
    );
    // It may fail on what `found` refuses: then nobody is waiting for it.
    written.catch(() => undefined);
    return { found, written };
  }

  /** Works out anew what the measure shows, as this unit has left it; the row goes with the end of the unit. */
  async rewriteSignal(session: Session, measureId: string): Promise<void> {
    const [measure] = await session.sql<StoredMeasure>(measuresSql('m.id = $2'), [
      session.organisationId,
      measureId,
      null,
    ]);
    if (!measure) return;
    const signal = signalOf(measure);
    session.writeLast(
      `update measures.signal set points = $3, last_on = $4, last_value = $5, engine = $6, chart = $7, profile = $8, centre = $9, lower_limit = $10, upper_limit = $11,
         target = $12, variation = $13, assurance = $14, unstable = $15, finding = $16
       where organisation_id = $1 and measure_id = $2`,
      [
        session.organisationId,
        measureId,
        signal.points,
        signal.lastOn,
        signal.lastValue,
        signal.engine,
        signal.chart,
        signal.profile,
        signal.centre,
        signal.lowerLimit,
        signal.upperLimit,
        signal.target,
        signal.variation,
        signal.assurance,
        signal.unstable,
        signal.finding,
      ],
    );
  }
}

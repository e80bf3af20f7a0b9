import { systemScope, UnitOfWork } from '#libs/platform';
import { ENGINE_VERSION } from '#libs/spc';
import { Injectable } from '@nestjs/common';
import { signalsReadAnew } from './events.js';
import { measuresSql, type StoredMeasure } from './measures-sql.js';
import { signalOf } from './signal.js';

/** How many measures one transaction reads anew: few enough that nobody waits for a row of theirs. */
const PORTION = 50;

const COLUMNS = `points int, last_on date, last_value numeric, engine text, chart text, profile text, centre numeric, lower_limit numeric,
  upper_limit numeric, target numeric, variation text, assurance text, unstable boolean, finding text`;

/**
 * Brings the rows of signals up to the engine that runs: what an older one found may be told otherwise now, and a portfolio reads
 * the rows. Each portion is a transaction, and a row says which engine wrote it, so that a run that was stopped goes on where it was.
 */
@Injectable()
export class SignalsAnewService {
  constructor(private readonly work: UnitOfWork) {}

  /** @returns how many rows of the organisation were written: fewer than a portion when none is left, or others hold the rest */
  portion(organisationId: string, size = PORTION): Promise<{ read: number; isLast: boolean }> {
    return this.work.run(systemScope(organisationId), async (session) => {
      // A row that somebody is writing is left to them: they write it by the engine that runs.
      const stale = await session.sql<{ measureId: string }>(
        `select s.measure_id from measures.signal s join measures.measure m on m.organisation_id = s.organisation_id and m.id = s.measure_id
         where s.organisation_id = $1 and not m.retired and (s.engine is distinct from $2 or s.unstable is null)
         order by s.measure_id limit $3 for update of s skip locked`,
        [organisationId, ENGINE_VERSION, size],
      );
      if (!stale.length) return { read: 0, isLast: true };
      const measures = await session.sql<StoredMeasure>(measuresSql('m.id = any ($2)'), [
        organisationId,
        stale.map(({ measureId }) => measureId),
        null,
      ]);
      const rows = measures.map((measure) => ({ id: measure.id, ...snakeCased(signalOf(measure)) }));
      session.writeLast(
        `update measures.signal s set (points, last_on, last_value, engine, chart, profile, centre, lower_limit, upper_limit, target, variation, assurance, unstable, finding)
           = (r.points, r.last_on, r.last_value, r.engine, r.chart, r.profile, r.centre, r.lower_limit, r.upper_limit, r.target, r.variation, r.assurance, r.unstable, r.finding)
         from jsonb_to_recordset($2::jsonb) as r (id uuid, ${COLUMNS}) where s.organisation_id = $1 and s.measure_id = r.id`,
        [organisationId, JSON.stringify(rows)],
      );
      session.record(signalsReadAnew({ engine: ENGINE_VERSION, measures: rows.length }));
      return { read: rows.length, isLast: stale.length < size };
    });
  }

  /** All of an organisation, portion after portion, until none is left or `isStopping` says so. */
  async all(organisationId: string, isStopping: () => boolean = () => false): Promise<number> {
    let read = 0;
    while (!isStopping()) {
      const portion = await this.portion(organisationId);
      read += portion.read;
      if (portion.isLast) break;
    }
    return read;
  }
}

const snakeCased = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );

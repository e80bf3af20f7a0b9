import { createReadStream } from 'node:fs';
import { Clock, ensure, InvalidInput, type Scope, type Session, sqlState, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { readingsEntered } from './events.js';
import {
  ENTER_INCOMING,
  FAULTS_OF_INCOMING,
  HEADING,
  INCOMING_FAULT,
  lookThroughNotes,
  takeIn,
  takeInAsText,
} from './incoming-readings.js';
import { MeasureHold } from './measure-hold.js';
import { ImportRefused, type RefusedLine } from './import-refused.js';

export interface ReadingsImport {
  /** A CSV file in UTF-8 whose first line is `HEADING`. Read twice when it is refused. */
  readonly file: string;
  /** For whom the operator imports, as the readings and the audit will say: somebody of the organisation. */
  readonly organisationId: string;
  readonly personId: string;
  /** Whether a text names a patient, so that it may not be stored: a note that does is refused. */
  readonly namesAPatient: (note: string) => boolean;
  /** Hears of every line that cannot be taken, in order. */
  readonly refuse?: ((line: RefusedLine) => void) | undefined;
}

export interface ImportOutcome {
  readonly entered: number;
  /** Were there already, cell for cell: the file, or a part of it, was imported before. */
  readonly there: number;
  readonly measures: number;
}

interface EnteredMeasure {
  readonly measureId: string;
  readonly projectId: string;
  readonly readings: number;
  readonly fromDay: string;
  readonly toDay: string;
}

/** A cell is not what its column is (class 22 of SQLSTATE), and the two of these that mean the file is no such CSV. */
const CELL_UNREADABLE = /^22/;
const FILE_UNREADABLE = new Set(['22P04', '22021']);
const PORTION = 5_000;
/** How many refused lines a refusal names itself. */
const NAMED = 20;
/** Signals that are worked out at once: the database reads one measure while the engine charts another. */
const AT_ONCE = 8;

/** Importing readings of many measures from a file that the operator has, of any length. */
@Injectable()
export class ImportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly hold: MeasureHold,
  ) {}

  /**
   * Enters the whole file or nothing of it, as one unit of work in one organisation with one audit record for each measure,
   * by the rules of every reading. Running it again changes nothing. Memory does not grow with the file.
   * @throws ImportRefused naming the first lines that cannot be taken; InvalidInput when the file is not such a CSV, or the person not of the organisation
   */
  async import(given: ReadingsImport): Promise<ImportOutcome> {
    const scope: Scope = {
      organisationId: given.organisationId,
      personId: given.personId,
      acting: 'system',
      projectIds: [],
    };
    try {
      return await this.work.run(scope, (session) => this.enter(session, given));
    } catch (error) {
      const state = sqlState(error) ?? '';
      if (FILE_UNREADABLE.has(state)) throw unreadable(error);
      if (!CELL_UNREADABLE.test(state)) throw error;
    }
    // Some cell was not what it must be. Only now is every cell looked at one by one.
    try {
      return await this.work.run(scope, (session) => this.refuse(session, given));
    } catch (error) {
      throw FILE_UNREADABLE.has(sqlState(error) ?? '') ? unreadable(error) : error;
    }
  }

  private async enter(session: Session, given: ReadingsImport): Promise<ImportOutcome> {
    await this.begin(session, given);
    const rows = await takeIn(session, createReadStream(given.file));
    await lookThroughNotes(session, given.namesAPatient);
    // Whoever else writes in one of these measures waits for us, and we for them.
    await session.sql(
      'select 1 from measures.measure where organisation_id = $1 and id in (select measure from incoming) order by id for update',
      [session.organisationId],
    );
    // What has just been copied has no statistics, and one loop inside another over a million rows would not end.
    await session.sql(`select set_config('enable_nestloop', 'off', true)`);
    const measures = await session.sql<EnteredMeasure>(ENTER_INCOMING, [
      session.organisationId,
      given.personId,
      session.at,
      this.clock.today(),
    ]);
    const entered = measures.reduce((sum, { readings }) => sum + readings, 0);
    if (entered < rows) await this.nameFaults(session, given);
    await session.sql(`select set_config('enable_nestloop', 'on', true)`);
    await this.rewriteSignals(session, measures);
    for (const { projectId, measureId, readings, fromDay: from, toDay: to } of measures)
      session.record(readingsEntered({ projectId, measureId, readings, from, to }));
    return { entered, there: rows - entered, measures: measures.length };
  }

  private async refuse(session: Session, given: ReadingsImport): Promise<never> {
    await this.begin(session, given);
    await takeInAsText(session, createReadStream(given.file));
    await lookThroughNotes(session, given.namesAPatient);
    await this.nameFaults(session, given);
    throw new Error('A file that PostgreSQL could not read has no line that it cannot read.');
  }

  private async begin(session: Session, { personId }: ReadingsImport): Promise<void> {
    // The limits of a request are not for the operator's file; days are written the British way round, or as ISO 8601.
    await session.sql(
      `select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true), set_config('datestyle', 'ISO, DMY', true)`,
    );
    const [member] = await session.sql(
      'select 1 from identity.membership where organisation_id = $1 and person_id = $2 and starts_on <= $3 and (ends_on is null or ends_on >= $3) limit 1',
      [session.organisationId, personId, this.clock.today()],
    );
    ensure(
      member,
      () =>
        new InvalidInput('Whoever the readings are imported for must have a role in the organisation today.', ['by']),
    );
  }

  /** @throws ImportRefused when there is a line that cannot be taken */
  private async nameFaults(session: Session, { refuse }: ReadingsImport): Promise<void> {
    await session.sql(INCOMING_FAULT);
    await session.sql(FAULTS_OF_INCOMING, [session.organisationId, this.clock.today()]);
    const first: RefusedLine[] = [];
    let total = 0;
    for (let from = 0; ;) {
      const lines = await session.sql<RefusedLine>(
        'select line, why from incoming_fault where line > $1 order by line limit $2',
        [from, PORTION],
      );
      total += lines.length;
      first.push(...lines.slice(0, NAMED - first.length));
      for (const line of lines) refuse?.(line);
      if (lines.length < PORTION) break;
      from = lines.at(-1)?.line ?? from;
    }
    if (total > 0) throw new ImportRefused(first, total);
  }

  private async rewriteSignals(session: Session, measures: readonly EnteredMeasure[]): Promise<void> {
    for (let from = 0; from < measures.length; from += AT_ONCE)
      await Promise.all(
        measures.slice(from, from + AT_ONCE).map(({ measureId }) => this.hold.rewriteSignal(session, measureId)),
      );
  }
}

/** What PostgreSQL says of a file that is no such CSV, with the line it says it of. */
function unreadable(error: unknown): InvalidInput {
  const { message = '', where = '' } = error as { message?: string; where?: string };
  const line = /line (\d+)/.exec(where)?.[1];
  return new InvalidInput(
    `The file cannot be read${line ? ` at line ${line}` : ''}: ${message}. It is CSV in UTF-8, and its first line is ${HEADING}.`,
    ['file'],
  );
}

import type { Viewer } from '#libs/identity';
import { Clock, ensure, InvalidInput, NotFound, UnitOfWork } from '#libs/platform';
import { ProjectAccess } from '#libs/projects';
import { Injectable } from '@nestjs/common';
import { readingCorrected, readingsEntered } from './events.js';
import { MeasureHold } from './measure-hold.js';
import { VALUE } from './measures-sql.js';
import { type BadReading, ReadingExists, ReadingsNotAsTheyShould } from './measures.refusals.js';
import { JUDGED_SHEET } from './reading-rules.js';

export interface NewReading {
  readonly takenOn: string;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly value?: number | null | undefined;
  readonly note?: string | null | undefined;
}

/** What would become of one reading of a sheet, if it were entered now. */
export interface CheckedReading {
  /** What it comes to, in the measure's unit. Null when it was not measured, or cannot be taken. */
  readonly value: number | null;
  /** Why it cannot be taken, as a refusal would say it. Null when it can. */
  readonly why: string | null;
  /** Whether its day has a reading already, which would have to be corrected. */
  readonly isThere: boolean;
}

interface Judged {
  readonly index: number;
  readonly fault: string | null;
  readonly isFresh: boolean;
}

/** The most readings one paste may hold. */
const LARGEST_PASTE = 5_000;

/** Entering what was read, checking a sheet before it is entered, and correcting openly what was entered wrong. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProjectAccess,
    private readonly clock: Clock,
    private readonly hold: MeasureHold,
  ) {}

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
      const { found, written } = this.hold.andWrite<Judged>(viewer, session, measureId, [
        `with ${JUDGED_SHEET}, written as (
           insert into measures.reading (organisation_id, measure_id, taken_on, version_no, project_id, numerator, denominator, value, note, by, at)
           select $1, $2, taken_on, 1, project_id, numerator, denominator, value, note, $9, $10 from sheet
           where not exists (select 1 from sheet where fault is not null) on conflict do nothing returning taken_on)
         select s.index, s.fault, w.taken_on is not null as is_fresh from sheet s left join written w using (taken_on) order by s.index`,
        [...this.sheetValues(session.organisationId, measureId, readings), viewer.personId, session.at],
      ]);
      const { projectId } = await found;
      ensureNotTooMany(readings);
      const rows = await written;
      const bad = faultsIn(rows);
      ensure(bad.length === 0, () => new ReadingsNotAsTheyShould(bad));
      const days = readings.map(({ takenOn }) => takenOn);
      const there = days.filter((_, index) => !rows[index]?.isFresh).sort();
      ensure(there.length === 0, () => new ReadingExists(there));
      const sorted = [...days].sort();
      session.record(
        readingsEntered({
          projectId,
          measureId,
          readings: rows.length,
          from: sorted[0] ?? '',
          to: sorted.at(-1) ?? '',
        }),
      );
      return { id: measureId, projectId, entered: rows.length };
    });
  }

  /**
   * Says of every reading what would become of it, by the rules that would take or refuse it, and changes nothing.
   * @returns one for each, in their order; null to whoever may not enter readings here
   * @throws InvalidInput when there are more than one paste may hold
   */
  async check(
    viewer: Viewer,
    measureId: string,
    readings: readonly NewReading[],
  ): Promise<readonly CheckedReading[] | null> {
    ensureNotTooMany(readings);
    const [projectOf, rows] = await Promise.all([
      this.work.row<{ projectId: string }>(
        viewer,
        'select project_id from measures.measure where organisation_id = $1 and id = $2 and not retired',
        [viewer.organisationId, measureId],
      ),
      this.work.rows<CheckedReading>(
        viewer,
        `with ${JUDGED_SHEET}
         select r.fault as why, case when r.fault is null then round(${VALUE}, 6)::float8 end as value,
           exists (select 1 from measures.reading o where o.organisation_id = $1 and o.measure_id = $2 and o.taken_on = r.taken_on) as is_there
         from sheet r join measures.measure m on m.organisation_id = $1 and m.id = $2 order by r.index`,
        this.sheetValues(viewer.organisationId, measureId, readings),
      ),
    ]);
    if (!projectOf || !(await this.access.may(viewer, 'readings:enter', projectOf.projectId))) return null;
    return rows;
  }

  /**
   * Puts another reading beside a wrong one, or sets it aside: the old one stays, with who, when and why. Its note stays
   * too, unless another one is given.
   * @throws ReadingsNotAsTheyShould; NotFound when its day has no reading; InvalidInput without a reason
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
      const { found, written } = this.hold.andWrite<{ fault: string | null; versionNo: number | null }>(
        viewer,
        session,
        measureId,
        [
          `with ${JUDGED_SHEET}, written as (
             insert into measures.reading (organisation_id, measure_id, taken_on, version_no, project_id, numerator, denominator, value, excluded, note, why, by, at)
             select $1, $2, c.taken_on, c.version_no + 1, c.project_id, s.numerator, s.denominator, s.value, $9, coalesce(s.note, c.note), $10, $11, $12
             from sheet s join measures.current_reading c on c.organisation_id = $1 and c.measure_id = $2 and c.taken_on = s.taken_on
             where s.fault is null returning version_no)
           select s.fault, w.version_no from sheet s left join written w on true`,
          [
            ...this.sheetValues(session.organisationId, measureId, [reading], null),
            excluded,
            why,
            viewer.personId,
            session.at,
          ],
        ],
      );
      const { projectId } = await found;
      ensure(
        why.trim(),
        () => new InvalidInput('Say why, so that the chart of any past day can be understood.', ['why']),
      );
      const [row] = await written;
      const fault = row?.fault;
      ensure(!fault, () => new ReadingsNotAsTheyShould([{ index: 0, why: fault ?? '' }]));
      const versionNo = row?.versionNo;
      ensure(versionNo, () => new NotFound('reading', ['takenOn']));
      session.record(readingCorrected({ projectId, measureId, takenOn: reading.takenOn, versionNo }));
      return { id: measureId, projectId };
    });
  }

  /** The values `$1` to `$8` of a judged sheet. @param noNote what stands where there is no note */
  private sheetValues(
    organisationId: string | null,
    measureId: string,
    readings: readonly NewReading[],
    noNote: string | null = '',
  ): unknown[] {
    return [
      organisationId,
      measureId,
      readings.map(({ takenOn }) => takenOn),
      readings.map(({ numerator }) => numerator ?? null),
      readings.map(({ denominator }) => denominator ?? null),
      readings.map(({ value }) => value ?? null),
      readings.map(({ note }) => note ?? noNote),
      this.clock.today(),
    ];
  }
}

function ensureNotTooMany(readings: readonly NewReading[]): void {
  ensure(
    readings.length > 0 && readings.length <= LARGEST_PASTE,
    () => new InvalidInput(`Enter between 1 and ${LARGEST_PASTE} readings at a time.`, ['readings']),
  );
}

const faultsIn = (rows: readonly Judged[]): BadReading[] =>
  rows.flatMap(({ index, fault }) => (fault === null ? [] : [{ index, why: fault }]));

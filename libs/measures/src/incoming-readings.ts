import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import type { Session } from '#libs/platform';
import { faultOf, STANDS_TWICE } from './reading-rules.js';

/*
 * Where the rows of an import wait to be judged: temporary tables of its own transaction, gone with it.
 */

const CELLS = ['measure', 'day', 'numerator', 'denominator', 'value', 'note'] as const;
/** What the first line of a file must say. */
export const HEADING = CELLS.join(',');

/** Rows in the order of the file. `unread` says why a cell is not what its column is, where the file was read as text first. */
const INCOMING = `create temporary table incoming
  (measure uuid, day date, numerator numeric, denominator numeric, value numeric, note text, unread text) on commit drop`;
const AS_TEXT = `create temporary table incoming_text
  (measure text, day text, numerator text, denominator text, value text, note text) on commit drop`;

const copyInto = (table: string): string =>
  `copy ${table} (${HEADING}) from stdin with (format csv, header match, encoding 'UTF8', force_not_null (note), force_null (numerator, denominator, value))`;

/** Notes that seem to name a patient, each once. */
const NAMING = 'create temporary table incoming_naming (note text) on commit drop';
const NOTES_AT_ONCE = 5_000;

/** Finds out which notes may not be stored. Each note is looked at once, however often it stands in the file. */
export async function lookThroughNotes(session: Session, namesAPatient: (note: string) => boolean): Promise<void> {
  await session.sql(NAMING);
  await session.sql(`declare notes no scroll cursor for select distinct note from incoming where note <> ''`);
  for (;;) {
    const notes = await session.sql<{ note: string }>(`fetch ${NOTES_AT_ONCE} from notes`);
    const naming = notes.map(({ note }) => note).filter(namesAPatient);
    if (naming.length) await session.sql('insert into incoming_naming select unnest($1::text[])', [naming]);
    if (notes.length < NOTES_AT_ONCE) break;
  }
}

const NAMES_A_PATIENT = `r.note <> '' and r.note in (select note from incoming_naming)`;

/** Takes the file's rows in as what they must be. Fast, and it stops at the first cell that is something else. */
export async function takeIn(session: Session, file: Readable): Promise<number> {
  await session.sql(INCOMING);
  return session.copy(copyInto('incoming'), file.pipe(withoutMark()));
}

/** Takes the file's rows in as text, and says of every cell that cannot be read why. Slow: for a file that is refused. */
export async function takeInAsText(session: Session, file: Readable): Promise<number> {
  await session.sql(INCOMING);
  await session.sql(AS_TEXT);
  const rows = await session.copy(copyInto('incoming_text'), file.pipe(withoutMark()));
  await session.sql(READS_AS);
  const cell = (name: string, kind: string) =>
    `case when pg_temp.reads_as(${name}, '${kind}') then ${name}::${kind} end`;
  const unread = (name: string, kind: string, why: string) =>
    `when not pg_temp.reads_as(${name}, '${kind}') then '“' || left(${name}, 40) || '” is not ${why}.'`;
  await session.sql(`insert into incoming
    select ${cell('measure', 'uuid')}, ${cell('day', 'date')}, ${cell('numerator', 'numeric')}, ${cell('denominator', 'numeric')}, ${cell('value', 'numeric')}, note,
      case ${unread('measure', 'uuid', 'the id of a measure')} ${unread('day', 'date', 'a day, such as 2026-03-27 or 27/3/2026')}
        ${unread('numerator', 'numeric', 'a number')} ${unread('denominator', 'numeric', 'a number')} ${unread('value', 'numeric', 'a number')} end
    from incoming_text`);
  return rows;
}

/** PostgreSQL 15 cannot be asked whether a text is a date without failing when it is none. */
const READS_AS = `create function pg_temp.reads_as(cell text, kind text) returns boolean language plpgsql stable as $$
  begin
    if cell is null then return true; end if;
    execute format('select %L::%s', cell, kind);
    return true;
  exception when data_exception then return false;
  end $$`;

/** A file that a spreadsheet saved may begin with a byte order mark, which is no part of the heading. */
function withoutMark(): Transform {
  let isFirst = true;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
      isFirst = false;
      done(null, hasMark ? chunk.subarray(3) : chunk);
    },
  });
}

/**
 * Enters what waits and can be taken; says for each measure how many, and their first and last day. `$1` the
 * organisation, `$2` the person, `$3` the instant, `$4` the day it is.
 */
export const ENTER_INCOMING = `with written as (
    insert into measures.reading (organisation_id, measure_id, taken_on, version_no, project_id, numerator, denominator, value, note, by, at)
    select $1, m.id, r.taken_on, 1, m.project_id, r.numerator, r.denominator, r.value, r.note, $2, $3
    from (select measure, day as taken_on, numerator, denominator, value, note from incoming where unread is null) r
      join measures.measure m on m.organisation_id = $1 and m.id = r.measure and not m.retired
    where r.taken_on is not null and not (${NAMES_A_PATIENT}) and (${faultOf('$4::date')}) is null
    on conflict do nothing returning measure_id, project_id, taken_on)
  select measure_id, project_id, count(*)::int as readings, min(taken_on) as from_day, max(taken_on) as to_day
  from written group by measure_id, project_id order by measure_id`;

export const INCOMING_FAULT = 'create temporary table incoming_fault (line int, why text) on commit drop';

/**
 * Every row that cannot be taken, with the line it has in the file, where line 1 is the heading. What is there already,
 * in any version, cell for cell, is no fault: an import may be run twice. `$1` the organisation, `$2` the day it is.
 */
export const FAULTS_OF_INCOMING = `insert into incoming_fault
  select line, why from (
    select r.line, case
      when ${NAMES_A_PATIENT} then 'the note seems to name a patient: take the name, number or date of birth out.'
      when r.unread is not null then r.unread
      when r.measure is null then 'the measure is missing.'
      when m.id is null then 'there is no such measure in this organisation, or it was given up.'
      when r.taken_on is null then 'the day is missing.'
      when row_number() over (partition by r.measure, r.taken_on order by r.line) > 1 then '${STANDS_TWICE}'
      when (${faultOf('$2::date')}) is not null then ${faultOf('$2::date')}
      when c.taken_on is not null and not exists (
        select 1 from measures.reading v where v.organisation_id = $1 and v.measure_id = r.measure and v.taken_on = r.taken_on
          and (v.numerator, v.denominator, v.value, v.note) is not distinct from (r.numerator, r.denominator, r.value, r.note))
        then 'there is another reading for this day already: correct that one on its page, with the reason.'
      end as why
    from (select row_number() over (order by ctid) + 1 as line, measure, day as taken_on, numerator, denominator, value, note, unread from incoming) r
      left join measures.measure m on m.organisation_id = $1 and m.id = r.measure and not m.retired
      left join (select distinct measure_id, taken_on from measures.reading where organisation_id = $1 and measure_id in (select measure from incoming)) c
        on c.measure_id = r.measure and c.taken_on = r.taken_on
  ) judged where why is not null`;

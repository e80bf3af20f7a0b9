-- A foreign key looks up every row for itself: for a million readings of a thousand measures two million look-ups, twice the
-- time that the rows themselves take. One look at each statement finds the same, and also whether the project is the
-- measure's own. Readings are only ever inserted, and neither measures nor people are deleted by anybody the app may be.
-- Locks: measures.reading, for a moment. Undo: drop the trigger and the function, add the two foreign keys again.
create function measures.hold_readings_to_measures() returns trigger language plpgsql set search_path = measures, pg_temp as $$
begin
  if exists (
    select from (select distinct organisation_id, measure_id, project_id, by from entered) e
    where not exists (select from measures.measure m
        where m.organisation_id = e.organisation_id and m.id = e.measure_id and m.project_id = e.project_id)
      or not exists (select from identity.person p where p.id = e.by))
  then
    raise exception 'a reading is of no measure of its project, or by nobody who is known'
      using errcode = 'foreign_key_violation', constraint = 'reading_of_a_measure', schema = 'measures', table = 'reading';
  end if;
  return null;
end $$;

create trigger hold_readings_to_measures after insert on measures.reading
  referencing new table as entered for each statement execute function measures.hold_readings_to_measures();

alter table measures.reading
  drop constraint reading_by_fkey,
  drop constraint reading_organisation_id_measure_id_fkey;

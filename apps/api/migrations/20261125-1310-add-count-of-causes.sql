-- How often a cause was counted, so that the few which make up most of it can be seen. Null: not counted, or not said.
-- Locks: the table for a moment; the column has no default. Undo: alter table projects.cause drop column times_counted.
alter table projects.cause add column times_counted int;
alter table projects.cause add constraint cause_counted_is_said
  check (times_counted is null or (times_counted >= 0 and evidence_level = 'counted'));

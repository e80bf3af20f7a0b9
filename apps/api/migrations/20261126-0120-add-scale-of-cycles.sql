-- How large a test was: less than a whole ward or team, a whole one, or several. Null: not said.
-- Undo: alter table projects.cycle drop column scale; what was said of the size of tests is lost with it.
alter table projects.cycle add column scale text check (scale in ('part', 'whole', 'several'));

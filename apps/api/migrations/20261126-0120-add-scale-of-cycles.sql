-- How large a test was: less than a whole ward or team, a whole one, or several. Null: not said.
alter table projects.cycle add column scale text check (scale in ('part', 'whole', 'several'));

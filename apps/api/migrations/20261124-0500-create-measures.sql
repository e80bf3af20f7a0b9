-- What is measured, and what was read. A reading is never overwritten: a correction is a new version with who, when and
-- why, and the current series is derived. Aggregates only: a count and its denominator, or a value.
-- Locks: none, the database is empty. Undo: drop schema measures cascade.
create schema measures;
grant usage on schema measures to springboard_app;

create table measures.measure (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('outcome', 'process', 'balancing')),
  shape text not null check (shape in ('proportion', 'rate', 'count', 'value')),
  definition text not null check (length(definition) <= 2000),
  numerator text not null check (length(numerator) <= 500),
  denominator text not null check (length(denominator) <= 500),
  source text not null check (length(source) <= 500),
  sampling text not null check (length(sampling) <= 500),
  frequency text not null check (frequency in ('daily', 'weekly', 'fortnightly', 'monthly', 'per-case')),
  unit text not null check (length(unit) between 1 and 100),
  direction text not null check (direction in ('higher', 'lower', 'neutral')),
  chart text not null check (chart in ('run', 'p', 'u', 'c', 'xmr')),
  stratum text not null default '' check (length(stratum) <= 100),
  owner_id uuid references identity.person,
  change_idea_id uuid,
  retired boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, change_idea_id) references projects.change_idea
);
create index measure_of_project on measures.measure (organisation_id, project_id);
call platform.protect('measures.measure', 'project_id');
grant select, insert, update on measures.measure to springboard_app;

create table measures.reading (
  organisation_id uuid not null,
  measure_id uuid not null,
  taken_on date not null,
  version_no int not null,
  project_id uuid not null,
  numerator numeric, denominator numeric, value numeric,
  excluded boolean not null default false,
  note text not null default '' check (length(note) <= 500),
  why text not null default '' check (length(why) <= 500),
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, measure_id, taken_on, version_no),
  constraint reading_zero_denominator check (denominator is null or denominator > 0),
  foreign key (organisation_id, measure_id) references measures.measure
);
call platform.protect('measures.reading', 'project_id');
grant select, insert on measures.reading to springboard_app;

create view measures.current_reading with (security_invoker = true) as
  select distinct on (organisation_id, measure_id, taken_on) * from measures.reading
  order by organisation_id, measure_id, taken_on, version_no desc;
grant select on measures.current_reading to springboard_app;

create table measures.annotation (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, measure_id uuid not null,
  on_day date not null, text text not null check (length(text) between 1 and 500),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, measure_id) references measures.measure
);
call platform.protect('measures.annotation', 'project_id');
grant select, insert on measures.annotation to springboard_app;

-- A baseline's period, and targets with the day they begin to hold. The newest version counts.
create table measures.baseline (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, measure_id uuid not null,
  version_no int not null, from_day date not null, to_day date not null check (to_day >= from_day),
  points int not null, median numeric not null, why text not null check (length(why) <= 500),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  constraint baseline_version_once unique (organisation_id, measure_id, version_no),
  foreign key (organisation_id, measure_id) references measures.measure
);
call platform.protect('measures.baseline', 'project_id');
grant select, insert on measures.baseline to springboard_app;

create table measures.target (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, measure_id uuid not null,
  value numeric not null, from_day date not null,
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, measure_id) references measures.measure
);
call platform.protect('measures.target', 'project_id');
grant select, insert on measures.target to springboard_app;

-- One row a measure, rewritten with every reading, so that a portfolio reads rows and not points.
create table measures.signal (
  organisation_id uuid not null, measure_id uuid not null, project_id uuid not null,
  points int not null, last_on date, last_value numeric, state text not null check (state in ('no-data', 'not-analysed')),
  primary key (organisation_id, measure_id),
  foreign key (organisation_id, measure_id) references measures.measure
);
call platform.protect('measures.signal', 'project_id');
grant select, insert, update on measures.signal to springboard_app;

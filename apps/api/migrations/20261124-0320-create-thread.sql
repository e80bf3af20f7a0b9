-- The thread from cause to change, and the work on it: the links are foreign keys, so that a broken one is a row without.
-- Nothing is deleted: what is given up is retired. Locks: none, the database is empty. Undo: drop the tables named here.
create table projects.cause (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  rib text not null check (length(rib) <= 50),
  evidence_level text not null check (evidence_level in ('guess', 'observed', 'counted')),
  tool text not null check (length(tool) <= 50),
  retired boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
create table projects.driver (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  text text not null check (length(text) between 1 and 500),
  parent_id uuid, cause_id uuid,
  retired boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, parent_id) references projects.driver,
  foreign key (organisation_id, cause_id) references projects.cause
);
create table projects.change_idea (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  driver_id uuid,
  retired boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, driver_id) references projects.driver
);
create table projects.assumption (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  confidence int not null check (confidence between 1 and 5),
  test text not null check (length(test) <= 1000),
  due_on date,
  state text not null check (state in ('untested', 'holding', 'failed')),
  note text not null default '' check (length(note) <= 2000),
  change_idea_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, change_idea_id) references projects.change_idea
);
-- What is known elsewhere, what was ruled out, what must be copied and what may vary: three short lists, one shape.
create table projects.rationale_note (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  kind text not null check (kind in ('evidence', 'rejected', 'core', 'adaptable')),
  text text not null check (length(text) between 1 and 1000),
  detail text not null default '' check (length(detail) <= 1000),
  link text check (link ~ '^https://'),
  retired boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
create table projects.aim (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  what text not null check (length(what) between 1 and 300),
  population text not null check (length(population) between 1 and 300),
  place text not null check (length(place) between 1 and 300),
  from_value numeric not null, to_value numeric not null,
  unit text not null check (length(unit) between 1 and 50),
  by_date date not null,
  outcome_measure_id uuid,
  primary key (organisation_id, id),
  constraint aim_one unique (organisation_id, project_id),
  foreign key (organisation_id, project_id) references projects.project
);
create table projects.cycle (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  number int not null,
  change_idea_id uuid not null, after_cycle_id uuid, measure_id uuid,
  question text not null check (length(question) between 1 and 1000),
  plan text not null check (length(plan) <= 2000),
  prediction text check (length(prediction) <= 2000), predicted_at timestamptz,
  did text check (length(did) <= 4000), done_on date,
  study text check (length(study) <= 4000),
  act text check (act in ('adopt', 'adapt', 'abandon')),
  primary key (organisation_id, id),
  constraint cycle_number_once unique (organisation_id, project_id, number),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, change_idea_id) references projects.change_idea,
  foreign key (organisation_id, after_cycle_id) references projects.cycle
);
create table projects.milestone (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  owner_id uuid references identity.person,
  planned_on date not null, forecast_on date, actual_on date,
  state text not null check (state in ('planned', 'under-way', 'done', 'late', 'dropped')),
  -- Frozen when G5 is passed, and never changed after.
  baseline_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
create table projects.risk (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  text text not null check (length(text) between 1 and 1000),
  likelihood int not null check (likelihood between 1 and 5),
  impact int not null check (impact between 1 and 5),
  mitigation text not null check (length(mitigation) <= 1000),
  owner_id uuid references identity.person,
  review_on date,
  state text not null check (state in ('open', 'closed')),
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
do $$
declare name text;
begin
  foreach name in array array['cause', 'driver', 'change_idea', 'assumption', 'rationale_note', 'aim', 'cycle', 'milestone', 'risk'] loop
    call platform.protect(('projects.' || name)::regclass, 'project_id');
    execute format('grant select, insert, update on projects.%I to springboard_app', name);
    execute format('create index on projects.%I (organisation_id, project_id)', name);
  end loop;
end $$;

-- The business case: options with their costs, benefits in kinds that are never added up, checks that lapse with a number.
-- Money is numeric(14,2). A line that is priced anew keeps its earlier figures in the history.
-- Locks: none, the database is empty. Undo: drop schema business_case cascade.
create schema business_case;
grant usage on schema business_case to springboard_app;

create table business_case.business_case (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  geography text not null default '' check (length(geography) <= 300),
  needs_source text not null default '' check (length(needs_source) <= 300),
  base_year int check (base_year between 1990 and 2100),
  projection text not null default '' check (length(projection) <= 1000),
  asked_of text not null default '' check (length(asked_of) <= 300),
  asked_amount numeric(14,2), decide_by date,
  primary key (organisation_id, id),
  constraint business_case_one unique (organisation_id, project_id),
  foreign key (organisation_id, project_id) references projects.project
);
create table business_case.option (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  kind text not null check (kind in ('bau', 'do-minimum', 'preferred', 'more-ambitious', 'less-ambitious')),
  description text not null check (length(description) between 1 and 2000),
  rating text check (rating in ('green', 'amber', 'red')),
  reason text not null default '' check (length(reason) <= 1000),
  primary key (organisation_id, id),
  constraint option_kind_once unique (organisation_id, project_id, kind),
  foreign key (organisation_id, project_id) references projects.project
);
create table business_case.resource_line (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  option_id uuid not null, change_idea_id uuid,
  kind text not null check (kind in ('pay', 'non-pay', 'capital', 'digital', 'estates', 'training', 'time-displaced')),
  label text not null check (length(label) between 1 and 300),
  non_recurrent numeric(14,2) not null, recurrent numeric(14,2) not null,
  starts_in text not null check (starts_in ~ '^[0-9]{4}-[0-9]{2}$'),
  source text not null default '' check (length(source) <= 300),
  funding text not null default '' check (length(funding) <= 300),
  retired boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, option_id) references business_case.option,
  foreign key (organisation_id, change_idea_id) references projects.change_idea
);
-- What a line said before somebody priced it anew, and why it changed.
create table business_case.earlier_price (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, line_id uuid not null,
  non_recurrent numeric(14,2) not null, recurrent numeric(14,2) not null,
  why text not null check (length(why) between 1 and 500),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, line_id) references business_case.resource_line
);
create table business_case.benefit (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  kind text not null check (kind in ('cash', 'non-cash', 'avoidance', 'income', 'quality', 'staff', 'societal', 'carbon')),
  label text not null check (length(label) between 1 and 500),
  measure_id uuid, no_measure_because text not null default '' check (length(no_measure_because) <= 500),
  -- Null: not put into pounds, which is not the same as nought.
  annual numeric(14,2), basis text not null default '' check (length(basis) <= 500),
  owner_id uuid references identity.person,
  starts_in text not null check (starts_in ~ '^[0-9]{4}-[0-9]{2}$'),
  years int not null check (years between 1 and 60),
  -- Frozen when G5 is passed, and never changed after.
  forecast_annual numeric(14,2), forecast_frozen_at timestamptz,
  retired boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
create table business_case.benefit_actual (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, benefit_id uuid not null,
  year text not null check (year ~ '^[0-9]{4}-[0-9]{2}$'),
  -- Null: not measured.
  amount numeric(14,2), note text not null check (length(note) <= 1000),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, benefit_id) references business_case.benefit
);
create table business_case.equality_row (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  characteristic text not null check (length(characteristic) <= 80),
  effect text not null check (effect in ('better', 'same', 'worse')),
  note text not null check (length(note) <= 1000),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
-- A decision on the case binds to the figures it was made on: their hash. It lapses when a number changes.
create table business_case.decision (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  kind text not null check (kind in ('finance-check', 'sponsor')),
  outcome text not null check (outcome in ('checked', 'not-available', 'support', 'support-with-changes', 'not-now', 'no')),
  note text not null check (length(note) <= 2000),
  figures_hash text not null check (length(figures_hash) = 64),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
do $$
declare name text;
begin
  foreach name in array array['business_case', 'option', 'resource_line', 'benefit'] loop
    execute format('grant select, insert, update on business_case.%I to springboard_app', name);
  end loop;
  foreach name in array array['earlier_price', 'benefit_actual', 'equality_row', 'decision'] loop
    execute format('grant select, insert on business_case.%I to springboard_app', name);
  end loop;
  foreach name in array array['business_case', 'option', 'resource_line', 'benefit', 'earlier_price', 'benefit_actual', 'equality_row', 'decision'] loop
    call platform.protect(('business_case.' || quote_ident(name))::regclass, 'project_id');
    execute format('create index on business_case.%I (organisation_id, project_id)', name);
  end loop;
end $$;

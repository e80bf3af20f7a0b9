-- The options framework filter (Green Book 2026, 5.21 to 5.34): choices in five categories, rated with a reason against the
-- success factors, and which choice of each category an option takes. What no option may break is kept with the case.
-- And the stage of a case that takes several passes (Table 3), with every move from one to another.
-- Locks: access exclusive on business_case and option for as long as columns and a key are added; few rows are written anew.
-- Undo: drop table business_case.stage_move, business_case.option_choice, business_case.filter_choice; alter table business_case.option drop constraint
-- option_of_project; alter table business_case.business_case drop column constraints, drop column stage. What was entered in them is lost.
alter table business_case.business_case
  -- Law, ethics, timing: what a choice must keep to, beside the five success factors.
  add column constraints text[] not null default '{}' check (cardinality(constraints) <= 10),
  -- Null: it takes one pass.
  add column stage text check (stage in ('strategic-outline', 'outline', 'full'));
alter table business_case.business_case no force row level security;
update business_case.business_case set stage = 'strategic-outline' where shape = 'staged';
alter table business_case.business_case force row level security;
alter table business_case.business_case add constraint business_case_staged check ((shape = 'staged') = (stage is not null));
alter table business_case.option add constraint option_of_project unique (organisation_id, project_id, id);

create table business_case.filter_choice (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  category text not null check (category in ('scope', 'solution', 'delivery', 'implementation', 'funding')),
  name text not null check (length(name) between 1 and 120),
  description text not null default '' check (length(description) <= 500),
  position int not null,
  -- Null: not rated yet.
  rating text check (rating in ('green', 'amber', 'red')),
  reason text not null default '' check (length(reason) <= 1000),
  -- The green choices of the earlier categories it was rated on, the first category first.
  decided_on uuid[] not null default '{}',
  retired boolean not null default false,
  primary key (organisation_id, id),
  constraint filter_choice_of_category unique (organisation_id, project_id, category, id),
  constraint filter_choice_reasoned check (rating is null or length(trim(reason)) > 0),
  foreign key (organisation_id, project_id) references projects.project
);
-- One choice of a category meets the factors best.
create unique index filter_choice_one_green on business_case.filter_choice (organisation_id, project_id, category)
  where rating = 'green' and not retired;

create table business_case.option_choice (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  option_id uuid not null, category text not null,
  -- Null: it takes none of this category any more.
  choice_id uuid,
  primary key (organisation_id, id),
  constraint option_choice_one unique (organisation_id, option_id, category),
  foreign key (organisation_id, project_id, option_id) references business_case.option (organisation_id, project_id, id),
  foreign key (organisation_id, project_id, category, choice_id)
    references business_case.filter_choice (organisation_id, project_id, category, id)
);
-- A move from one stage to another, on the figures as they stood: their hash.
create table business_case.stage_move (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  from_stage text not null check (from_stage in ('strategic-outline', 'outline', 'full')),
  to_stage text not null check (to_stage in ('strategic-outline', 'outline', 'full')),
  reason text not null default '' check (length(reason) <= 1000),
  figures_hash text not null check (length(figures_hash) = 64),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
do $$
declare name text;
begin
  foreach name in array array['filter_choice', 'option_choice'] loop
    execute format('grant select, insert, update on business_case.%I to springboard_app', name);
  end loop;
  grant select, insert on business_case.stage_move to springboard_app;
  foreach name in array array['filter_choice', 'option_choice', 'stage_move'] loop
    call platform.protect(('business_case.' || quote_ident(name))::regclass, 'project_id');
    execute format('create index on business_case.%I (organisation_id, project_id)', name);
  end loop;
end $$;

-- The options framework filter (Green Book 2026, 5.21 to 5.34): choices in five categories, rated with a reason against the
-- success factors, and which choice of each category an option takes. What no option may break is kept with the case.
-- Locks: access exclusive on business_case and option for as long as a column and a key are added; neither is written anew.
-- Undo: drop table business_case.option_choice, business_case.filter_choice; alter table business_case.option drop constraint
-- option_of_project; alter table business_case.business_case drop column constraints. What was entered in them is lost.
alter table business_case.business_case
  -- Law, ethics, timing: what a choice must keep to, beside the five success factors.
  add column constraints text[] not null default '{}' check (cardinality(constraints) <= 10);
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
do $$
declare name text;
begin
  foreach name in array array['filter_choice', 'option_choice'] loop
    execute format('grant select, insert, update on business_case.%I to springboard_app', name);
    call platform.protect(('business_case.' || quote_ident(name))::regclass, 'project_id');
    execute format('create index on business_case.%I (organisation_id, project_id)', name);
  end loop;
end $$;

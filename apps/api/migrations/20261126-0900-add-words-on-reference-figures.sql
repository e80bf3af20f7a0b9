-- What a trust’s finance says of figures that ship unconfirmed: that they were checked, against what and when, or that
-- this is taken back. The figures themselves stay where they are, so that cases resting on them do not move.
-- And what a benefit or a cost was valued by, where that came out of a reference set.
-- Locks: access exclusive on the small table of benefits while a check is replaced; all other tables are new.
-- Undo: drop the tables and put the check back; the figures are to be confirmed again, and values stay as pounds alone.
create table business_case.reference_confirmation (
  organisation_id uuid not null, id uuid not null,
  set_id text not null check (length(set_id) between 1 and 80),
  -- Of the numbers it was given on: of others under the same id it says nothing.
  hash text not null check (length(hash) = 64),
  -- False: what was said before is taken back.
  holds boolean not null,
  -- Null, both: a word taken back rests on no document.
  source text check (length(source) between 1 and 300), source_day date,
  -- Null: the day the set names itself.
  review_by date,
  note text not null check (length(note) between 1 and 1000),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  check (not holds or (source is not null and source_day is not null))
);
call platform.protect('business_case.reference_confirmation');
grant select, insert on business_case.reference_confirmation to springboard_app;
create index on business_case.reference_confirmation (organisation_id, set_id, at);

-- What one of a benefit is worth, or one of a cost, as it was taken from a reference set and brought to the prices of the
-- case. The newest counts while the figure is still the one it gave; those before stay.
create table business_case.benefit_worth (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, benefit_id uuid not null,
  set_id text not null check (length(set_id) between 1 and 80), hash text not null check (length(hash) = 64),
  key text not null check (key in ('unit-costs', 'qaly', 'carbon')),
  path text not null check (length(path) between 1 and 200), label text not null check (length(label) between 1 and 300),
  printed numeric(14,2) not null, prices_of int not null check (prices_of between 1990 and 2200),
  -- The year whose prices it was brought to, and by what factor.
  prices text not null check (prices ~ '^[0-9]{4}-[0-9]{2}$'), price_index numeric(18,10) not null check (price_index > 0),
  -- How many of it one of the benefit is: 0.02 years of life in full health, 1 of a unit cost.
  each numeric(16,6) not null check (each > 0),
  -- Pounds for one of it, in each year from this one on; the last holds for all after it.
  from_year text not null check (from_year ~ '^[0-9]{4}-[0-9]{2}$'),
  by_year numeric(14,2)[] not null check (cardinality(by_year) between 1 and 100),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, benefit_id) references business_case.benefit
);
create table business_case.unit_cost (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, line_id uuid not null,
  set_id text not null check (length(set_id) between 1 and 80), hash text not null check (length(hash) = 64),
  path text not null check (length(path) between 1 and 200), label text not null check (length(label) between 1 and 300),
  basis text not null check (basis in ('average', 'marginal', 'price', 'local')),
  printed numeric(14,2) not null, prices_of int not null check (prices_of between 1990 and 2200),
  prices text not null check (prices ~ '^[0-9]{4}-[0-9]{2}$'), price_index numeric(18,10) not null check (price_index > 0),
  -- Pounds for one, and how many a year.
  value numeric(14,2) not null, how_many numeric(16,4) not null check (how_many > 0),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, line_id) references business_case.resource_line
);
do $$
declare name text;
begin
  foreach name in array array['benefit_worth', 'unit_cost'] loop
    execute format('grant select, insert on business_case.%I to springboard_app', name);
    call platform.protect(('business_case.' || quote_ident(name))::regclass, 'project_id');
    execute format('create index on business_case.%I (organisation_id, project_id)', name);
  end loop;
end $$;
-- Health and carbon are given a value by society: nobody pays it.
alter table business_case.benefit drop constraint benefit_unit_value_basis_check,
  add constraint benefit_unit_value_basis_check check (unit_value_basis in ('average', 'marginal', 'price', 'local', 'societal'));
-- A forecast that was frozen stays as it was worked out.
create function business_case.keep_worth() returns trigger language plpgsql as $$
begin
  if exists (select 1 from business_case.benefit where organisation_id = new.organisation_id and id = new.benefit_id and forecast_frozen_at is not null)
  then raise exception 'the forecast of benefit % is frozen', new.benefit_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_worth before insert on business_case.benefit_worth for each row execute function business_case.keep_worth();

-- What an appraisal needs beside what a case held: when a cost begins and ends, who bears it, tax, optimism and its range;
-- how a benefit is worked out, and by whose word it is cash; posts, risks in pounds, sign-offs, the service line, what the
-- case does to quality, the need it answers, and which reference sets it rests on. Prices are without VAT. Shares and rates are fractions.
-- Locks: access exclusive on three small tables for as long as columns are added; none of them is written anew but one update.
-- Undo: drop the tables and columns named; what was entered in them is lost with them.
alter table business_case.business_case
  add column shape text not null default 'short' check (shape in ('short', 'staged')),
  -- Null: the first year in which anything happens.
  add column first_year text check (first_year ~ '^[0-9]{4}-[0-9]{2}$'),
  add column horizon int not null default 5 check (horizon between 1 and 60),
  add column pension_view text not null default 'full' check (pension_view in ('full', 'trust-cash'));

alter table business_case.resource_line
  add column first_month int not null default 1 check (first_month between 1 and 12),
  -- Null: it goes on.
  add column ends_in text check (ends_in ~ '^[0-9]{4}-[0-9]{2}$'),
  add column bearer text not null default 'own' check (bearer in ('own', 'other-public', 'non-public')),
  -- Null, as with VAT: nobody has said yet.
  add column funding_recurs boolean,
  add column vat_rate numeric(6,4) check (vat_rate between 0 and 1),
  add column vat_recoverable numeric(6,4) not null default 0 check (vat_recoverable between 0 and 1),
  add column is_transfer boolean not null default false,
  add column is_paid boolean not null default true,
  add column optimism numeric(6,4) not null default 0 check (optimism between 0 and 5),
  add column optimism_mitigated numeric(6,4) not null default 0 check (optimism_mitigated between 0 and 1),
  add column life_years numeric(5,1) check (life_years > 0),
  add column residual numeric(14,2) not null default 0 check (residual >= 0),
  -- As a part of the figure: 0.9 and 1.2 for a tenth less and a fifth more. Null: no range was given.
  add column low numeric(6,4) check (low between 0 and 1),
  add column high numeric(6,4) check (high between 1 and 10),
  -- Months from the decision to the first day in post. Null: not said, or no post.
  add column lead_months int check (lead_months between 0 and 60);
alter table business_case.resource_line no force row level security;
update business_case.resource_line set is_paid = false where kind = 'time-displaced';
alter table business_case.resource_line force row level security;

alter table business_case.benefit
  -- Null: of the preferred option.
  add column option_id uuid,
  add column unit text not null default '' check (length(unit) <= 80),
  -- Null, each of these: the benefit was given as one figure a year.
  add column baseline numeric(16,6), add column target numeric(16,6),
  add column direction text check (direction in ('decrease', 'increase')),
  add column annual_volume numeric(16,4) check (annual_volume >= 0),
  add column unit_value numeric(14,2),
  add column unit_value_basis text check (unit_value_basis in ('average', 'marginal', 'price', 'local')),
  add column deadweight numeric(6,4) not null default 0 check (deadweight between 0 and 1),
  add column attribution numeric(6,4) not null default 1 check (attribution between 0 and 1),
  add column evidence text check (evidence in ('trial', 'pilot-with-control', 'before-and-after', 'published-elsewhere', 'expert-view')),
  add column haircut numeric(6,4) not null default 0 check (haircut between 0 and 1),
  -- The part of a full year that comes in each of its first years.
  add column build_up numeric(6,4)[] not null default '{}' check (cardinality(build_up) <= 10),
  add column is_health boolean not null default false,
  add column is_disbenefit boolean not null default false,
  add column low numeric(6,4) check (low between 0 and 1),
  add column high numeric(6,4) check (high between 1 and 10),
  add constraint benefit_option_id_fkey foreign key (organisation_id, option_id) references business_case.option;

-- What a line for a post was worked out from. The newest counts; those before stay.
create table business_case.post (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, line_id uuid not null,
  pay_set text not null check (length(pay_set) <= 80),
  point text not null check (length(point) between 1 and 80),
  wte numeric(6,2) not null check (wte > 0),
  heads int not null check (heads >= 1),
  hcas_zone text not null default 'none' check (hcas_zone in ('none', 'fringe', 'outer', 'inner')),
  extra_pensionable numeric(14,2) not null default 0 check (extra_pensionable >= 0),
  -- Null: no consultant's job plan.
  programmed_activities numeric(5,2) check (programmed_activities between 0 and 20),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, line_id) references business_case.resource_line
);
-- The word of the holder of a budget that it falls, as the finance partner records it. It is about one figure: another lapses it.
create table business_case.cash_route (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, benefit_id uuid not null,
  budget_code text not null check (length(budget_code) between 1 and 80),
  holder text not null check (length(holder) between 1 and 200),
  falls_on date not null,
  annual numeric(14,2) not null check (annual > 0),
  note text not null default '' check (length(note) <= 500),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, benefit_id) references business_case.benefit
);
-- What a budget really fell by: cash is counted from here, never from a measure.
create table business_case.budget_reduction (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, benefit_id uuid not null,
  year text not null check (year ~ '^[0-9]{4}-[0-9]{2}$'),
  amount numeric(14,2) not null, budget_code text not null check (length(budget_code) between 1 and 80),
  note text not null default '' check (length(note) <= 500),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, benefit_id) references business_case.benefit
);
create table business_case.priced_risk (
  organisation_id uuid not null, id uuid not null, version int not null default 1, project_id uuid not null,
  label text not null check (length(label) between 1 and 300),
  probability numeric(6,4) not null check (probability between 0 and 1),
  low numeric(14,2) not null, likely numeric(14,2) not null, high numeric(14,2) not null check (low <= likely and likely <= high),
  -- A risk is counted once: here, in the optimism of a line, or in the range of one.
  treatment text not null check (treatment in ('register', 'optimism', 'range')),
  mitigation text not null default '' check (length(mitigation) <= 500),
  owner_id uuid,
  retired boolean not null default false,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project,
  constraint priced_risk_owner_id_fkey foreign key (organisation_id, owner_id) references identity.known_person (organisation_id, person_id)
);
-- What may come, weighed: all of a batch together, their probabilities summing to 1. The newest batch counts.
create table business_case.scenario (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, batch uuid not null,
  position int not null, name text not null check (length(name) between 1 and 120),
  probability numeric(9,6) not null check (probability between 0 and 1),
  cost_factor numeric(6,4) not null check (cost_factor between 0 and 10),
  benefit_factor numeric(6,4) not null check (benefit_factor between 0 and 10),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
-- A sign-off is on figures: their hash. It lapses when a number changes.
create table business_case.sign_off (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  area text not null check (area in ('service-manager', 'clinical-director', 'workforce', 'digital', 'estates', 'procurement',
    'pharmacy-and-diagnostics', 'quality-nursing', 'quality-medical', 'equality', 'approving-group')),
  outcome text not null check (outcome in ('approved', 'approved-with-conditions', 'returned')),
  note text not null default '' check (length(note) <= 1000),
  figures_hash text not null check (length(figures_hash) = 64),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
-- What the service line brings in and costs a year, before and after, beside the measure of its quality. The newest counts.
create table business_case.service_line (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  measure_id uuid,
  income_before numeric(14,2) not null, direct_before numeric(14,2) not null, indirect_before numeric(14,2) not null, overhead_before numeric(14,2) not null,
  income_after numeric(14,2) not null, direct_after numeric(14,2) not null, indirect_after numeric(14,2) not null, overhead_after numeric(14,2) not null,
  source text not null default '' check (length(source) <= 300),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project,
  constraint service_line_measure_id_fkey foreign key (organisation_id, project_id, measure_id) references measures.measure (organisation_id, project_id, id)
);
-- What the case may do to quality, scored 1 to 5 before and after what is done about it. The newest of a domain counts.
create table business_case.quality_impact (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  domain text not null check (domain in ('safe', 'effective', 'personalised', 'well-led', 'sustainable', 'equitable')),
  likelihood_before int not null check (likelihood_before between 1 and 5), impact_before int not null check (impact_before between 1 and 5),
  likelihood_after int not null check (likelihood_after between 1 and 5), impact_after int not null check (impact_after between 1 and 5),
  note text not null check (length(note) between 1 and 1000),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
-- Which reference set a case rests on for each kind of figure. The newest of a kind counts; those before tell when it moved.
create table business_case.reference_use (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  key text not null check (length(key) <= 40), set_id text not null check (length(set_id) <= 80),
  hash text not null check (length(hash) = 64),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
-- A set of the trust's own, entered by its finance. It is never changed: a newer one begins later.
create table business_case.reference_revision (
  organisation_id uuid not null, id uuid not null,
  key text not null check (length(key) <= 40), title text not null check (length(title) between 1 and 200),
  effective_from date not null, review_by date,
  "values" jsonb not null, source text not null check (length(source) between 1 and 300),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id)
);
-- People by age and sex that needs are worked out from, as a trust's finance or administrator loaded them.
create table business_case.population_file (
  organisation_id uuid not null, id uuid not null,
  name text not null check (length(name) between 1 and 200),
  csv text not null check (length(csv) <= 4000000),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id)
);
-- What a need was worked out from. The newest counts; those before stay.
create table business_case.need_model (
  organisation_id uuid not null, id uuid not null, project_id uuid not null,
  -- A file of the trust, or the one that ships.
  population_id text not null check (length(population_id) <= 40),
  area text not null check (length(area) between 1 and 200),
  base_year int not null check (base_year between 1990 and 2100),
  catchment_share numeric(9,6) not null check (catchment_share > 0 and catchment_share <= 1),
  yearly_trend numeric(9,6) not null, access_factor numeric(9,6) not null check (access_factor >= 0),
  rates jsonb not null,
  length_of_stay_days numeric(9,2), occupancy numeric(6,4), did_not_attend numeric(6,4), minutes_each numeric(9,2), available_minutes numeric(12,2),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('business_case.reference_revision');
call platform.protect('business_case.population_file');
grant select, insert on business_case.reference_revision, business_case.population_file to springboard_app;
create index on business_case.reference_revision (organisation_id, key, effective_from);
do $$
declare name text;
begin
  grant select, insert, update on business_case.priced_risk to springboard_app;
  foreach name in array array['post', 'cash_route', 'budget_reduction', 'scenario', 'sign_off', 'service_line', 'quality_impact', 'reference_use', 'need_model'] loop
    execute format('grant select, insert on business_case.%I to springboard_app', name);
  end loop;
  foreach name in array array['post', 'cash_route', 'budget_reduction', 'priced_risk', 'scenario', 'sign_off', 'service_line', 'quality_impact', 'reference_use', 'need_model'] loop
    call platform.protect(('business_case.' || quote_ident(name))::regclass, 'project_id');
    execute format('create index on business_case.%I (organisation_id, project_id)', name);
  end loop;
end $$;

-- What was forecast when the gate was passed stays as it was, whoever asks: the figures of a frozen benefit cannot be changed.
create function business_case.keep_forecast() returns trigger language plpgsql as $$
begin
  if old.forecast_frozen_at is not null and
    (old.annual, old.baseline, old.target, old.direction, old.annual_volume, old.unit_value, old.deadweight, old.attribution, old.haircut, old.build_up, old.starts_in, old.years, old.forecast_annual, old.forecast_frozen_at, old.kind)
      is distinct from
    (new.annual, new.baseline, new.target, new.direction, new.annual_volume, new.unit_value, new.deadweight, new.attribution, new.haircut, new.build_up, new.starts_in, new.years, new.forecast_annual, new.forecast_frozen_at, new.kind)
  then raise exception 'the forecast of benefit % is frozen', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_forecast before update on business_case.benefit for each row execute function business_case.keep_forecast();

-- What a benefit said before somebody valued it anew, as cost lines have it, who entered what it says now and
-- which measure it was worked out for; as whom a sponsor approved, with their limit and the cost on that day.
-- Locks: access exclusive on two small tables for as long as columns are added; the benefits that were worked out are written once.
-- Undo: drop the table and the columns named; what was entered in them is lost with them.
alter table business_case.benefit
  -- Who entered the figures as they stand. Null: nobody knows, as for what was entered before this was kept.
  add column entered_by uuid references identity.person,
  -- What the measure it was worked out for counts in. Null, each of these: it had none, or it was given as one figure.
  add column worked_measure_id uuid, add column worked_shape text check (worked_shape in ('proportion', 'rate', 'count', 'value')),
  add column worked_per numeric, add column worked_unit text, add column worked_direction text check (worked_direction in ('higher', 'lower', 'neutral'));
-- What was worked out before this was kept is taken to be so for the measure it has: nothing says otherwise.
alter table business_case.benefit no force row level security;
alter table measures.measure no force row level security;
alter table measures.charting no force row level security;
update business_case.benefit b
  set worked_measure_id = m.id, worked_shape = m.shape, worked_per = m.per, worked_unit = m.unit, worked_direction = c.direction
  from measures.measure m
    join lateral (select direction from measures.charting where organisation_id = m.organisation_id and measure_id = m.id order by version_no desc limit 1) c on true
  where b.baseline is not null and m.organisation_id = b.organisation_id and m.id = b.measure_id;
alter table business_case.benefit force row level security;
alter table measures.measure force row level security;
alter table measures.charting force row level security;

-- What a benefit was valued by before it was valued anew, and why that changed. Null means here what it means of a benefit.
create table business_case.earlier_value (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, benefit_id uuid not null,
  kind text not null check (kind in ('cash', 'non-cash', 'avoidance', 'income', 'quality', 'staff', 'societal', 'carbon')),
  annual numeric(14,2),
  basis text not null check (length(basis) <= 500),
  unit text not null check (length(unit) <= 80),
  baseline numeric(16,6), target numeric(16,6),
  direction text check (direction in ('decrease', 'increase')),
  annual_volume numeric(16,4),
  unit_value numeric(14,2),
  unit_value_basis text check (unit_value_basis in ('average', 'marginal', 'price', 'local', 'societal')),
  deadweight numeric(6,4) not null, attribution numeric(6,4) not null,
  evidence text check (evidence in ('trial', 'pilot-with-control', 'before-and-after', 'published-elsewhere', 'expert-view')),
  haircut numeric(6,4) not null,
  build_up numeric(6,4)[] not null check (cardinality(build_up) <= 10),
  is_health boolean not null, is_disbenefit boolean not null,
  low numeric(6,4), high numeric(6,4),
  -- Empty only where whoever changed it had entered it.
  why text not null check (length(why) <= 500),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, benefit_id) references business_case.benefit
);
grant select, insert on business_case.earlier_value to springboard_app;
call platform.protect('business_case.earlier_value', 'project_id');
create index on business_case.earlier_value (organisation_id, project_id);
create index on business_case.earlier_value (organisation_id, benefit_id);

alter table business_case.decision
  -- Null, each of these: no check of a sponsor’s limit, as for finance’s word and for a decision before limits were kept.
  add column approves_as text check (length(approves_as) between 1 and 120),
  -- Null also where whoever approves has no limit.
  add column approval_limit numeric(14,2) check (approval_limit >= 0),
  -- Null also where the case could not be worked out.
  add column whole_life_cost numeric(14,2);

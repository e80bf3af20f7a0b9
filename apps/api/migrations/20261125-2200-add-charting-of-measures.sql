-- How a measure is drawn and judged, kept like a reading: never overwritten, so that the chart of any past day can be
-- drawn again. What was decided so far moves from the measure to its first version here.
-- Locks: measures.measure for as long as its rows are copied. Undo: add measure.chart and measure.direction again, fill
-- them from the newest charting, drop the two tables and the new columns.
create table measures.charting (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, measure_id uuid not null,
  version_no int not null,
  chart text not null check (chart in ('run', 'xmr', 'p', 'p-prime', 'u', 'u-prime', 'c', 'g', 't', 'i-prime')),
  direction text not null check (direction in ('higher', 'lower', 'neutral')),
  profile text not null check (length(profile) between 1 and 50), edition text not null check (length(edition) between 1 and 50),
  shift_length int check (shift_length between 3 and 20), trend_length int check (trend_length between 3 and 20), screening boolean,
  lower_bound numeric, upper_bound numeric check (upper_bound > lower_bound),
  why text not null check (length(why) <= 500),
  -- Null: decided before this was kept.
  by uuid references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  constraint charting_version_once unique (organisation_id, measure_id, version_no),
  foreign key (organisation_id, measure_id) references measures.measure
);
alter table measures.measure no force row level security;
insert into measures.charting (organisation_id, id, project_id, measure_id, version_no, chart, direction, profile, edition, why, at)
  select organisation_id, gen_random_uuid(), project_id, id, 1, chart, direction,
    case chart when 'run' then 'ihi-run-chart' else 'making-data-count' end, case chart when 'run' then '2011' else '2023-11' end, '', now()
  from measures.measure;
alter table measures.measure force row level security;
call platform.protect('measures.charting', 'project_id');
grant select, insert on measures.charting to springboard_app;

-- A rate for each so many: falls for each 1,000 bed days.
alter table measures.measure drop column chart, drop column direction,
  add column per int not null default 1 check (per in (1, 10, 100, 1000, 10000, 100000));

-- From which day limits are worked out anew, and why. Another version takes it back or gives another reason.
create table measures.segment (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, measure_id uuid not null,
  from_day date not null, version_no int not null,
  is_sustained boolean not null, is_expected_to_last boolean not null,
  cause text not null check (length(cause) <= 1000),
  taken_back boolean not null default false,
  why text not null check (length(why) <= 500),
  by uuid not null references identity.person, at timestamptz not null,
  primary key (organisation_id, id),
  constraint segment_version_once unique (organisation_id, measure_id, from_day, version_no),
  foreign key (organisation_id, measure_id) references measures.measure
);
call platform.protect('measures.segment', 'project_id');
grant select, insert on measures.segment to springboard_app;

-- The newest row of a day counts.
alter table measures.target add column why text not null default '' check (length(why) <= 500);

-- What the engine found, rewritten in the transaction that changed what it rests on.
alter table measures.signal drop column state,
  add column engine text, add column chart text, add column profile text,
  add column centre numeric, add column lower_limit numeric, add column upper_limit numeric, add column target numeric,
  add column variation text not null default 'no-data', add column assurance text not null default 'no-data',
  add column finding text not null default '';

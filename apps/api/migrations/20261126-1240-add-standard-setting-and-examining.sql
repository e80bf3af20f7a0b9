-- Where the cut stands: judges asked blind before marking, and what the director adopted of it. And the external examiner's
-- room: whom they declared to have no part in, the sample they read, the report they wrote to the board.
-- Locks: none worth naming, the tables are new; a grant on scheme. Undo: drop table assessment.external_report,
-- assessment.external_sample, assessment.external_examination, assessment.cut_adoption, assessment.standard_judgement,
-- assessment.standard_exercise; revoke update (cut, version) on assessment.scheme from springboard_app.
create table assessment.standard_exercise (
  organisation_id uuid not null, id uuid not null, version int not null default 1,
  scheme_id uuid not null,
  state text not null check (state in ('open', 'closed')),
  opened_by uuid references identity.person,
  opened_at timestamptz not null,
  closed_at timestamptz check ((closed_at is null) = (state = 'open')),
  primary key (organisation_id, id),
  foreign key (organisation_id, scheme_id) references assessment.scheme
);
create index standard_exercise_scheme on assessment.standard_exercise (organisation_id, scheme_id);
-- Judges answer one exercise of a scheme at a time.
create unique index standard_exercise_one_open on assessment.standard_exercise (organisation_id, scheme_id) where state = 'open';

-- What a judge said, and what they said instead before it closed: the latest number counts.
create table assessment.standard_judgement (
  organisation_id uuid not null, id uuid not null,
  exercise_id uuid not null,
  judge_id uuid not null references identity.person,
  number int not null check (number > 0),
  -- One for each criterion of the rubric, in its order; halves too.
  levels numeric(2, 1)[] not null check (cardinality(levels) between 1 and 50),
  -- In per cent: what the judge would accept, for Hofstee's compromise.
  least_cut numeric(5, 2) not null check (least_cut between 0 and 100),
  most_cut numeric(5, 2) not null check (most_cut between 0 and 100),
  least_fail numeric(5, 2) not null check (least_fail between 0 and 100),
  most_fail numeric(5, 2) not null check (most_fail between 0 and 100),
  judged_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, exercise_id, judge_id, number),
  check (least_cut < most_cut and least_fail <= most_fail),
  foreign key (organisation_id, exercise_id) references assessment.standard_exercise
);

create table assessment.cut_adoption (
  organisation_id uuid not null, id uuid not null,
  scheme_id uuid not null,
  exercise_id uuid not null,
  cut_before numeric(5, 2) not null,
  cut numeric(5, 2) not null check (cut between 0 and 100),
  reason text not null check (length(trim(reason)) between 1 and 2000),
  adopted_by uuid references identity.person,
  adopted_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, scheme_id) references assessment.scheme,
  foreign key (organisation_id, exercise_id) references assessment.standard_exercise
);
create index cut_adoption_scheme on assessment.cut_adoption (organisation_id, scheme_id);

-- An examiner's declaration for a round, before anything of it opens. The seed of their sample is drawn then, so that
-- nobody could tell before what would be read.
create table assessment.external_examination (
  organisation_id uuid not null, id uuid not null,
  round_id uuid not null,
  examiner_id uuid not null references identity.person,
  conflict boolean not null,
  why text not null default '' check (length(why) <= 1000),
  seed bigint check ((seed is null) = conflict),
  declared_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, round_id, examiner_id),
  foreign key (organisation_id, round_id) references assessment.round
);
create table assessment.external_sample (
  organisation_id uuid not null, id uuid not null,
  examination_id uuid not null,
  packet_id uuid not null,
  reasons text[] not null check (reasons <@ array['top', 'middle', 'bottom', 'fail', 'returned', 'drawn', 'asked-for']),
  added_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, examination_id, packet_id),
  foreign key (organisation_id, examination_id) references assessment.external_examination,
  foreign key (organisation_id, packet_id) references assessment.packet
);
create table assessment.external_report (
  organisation_id uuid not null, id uuid not null,
  examination_id uuid not null,
  number int not null check (number > 0),
  opinion text not null check (opinion in ('met', 'met-with-reservations', 'not-met')),
  standards text not null check (length(trim(standards)) between 1 and 10000),
  process text not null check (length(trim(process)) between 1 and 10000),
  recommendations text not null check (length(recommendations) <= 10000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  written_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, examination_id, number),
  foreign key (organisation_id, examination_id) references assessment.external_examination
);

do $$
declare name text;
begin
  call platform.protect('assessment.standard_exercise');
  grant select, insert, update on assessment.standard_exercise to springboard_app;
  foreach name in array array['standard_judgement', 'cut_adoption', 'external_examination', 'external_sample', 'external_report'] loop
    call platform.protect(('assessment.' || quote_ident(name))::regclass);
    execute format('grant select, insert on assessment.%I to springboard_app', name);
    execute format('create trigger sealed before update or delete on assessment.%I for each row execute function assessment.refuse_change()', name);
    execute format('create trigger sealed_whole before truncate on assessment.%I for each statement execute function assessment.refuse_change()', name);
  end loop;
end $$;
-- The one thing of a scheme that may change, by adoption; the rest stays as rounds were opened with it.
grant update (cut, version) on assessment.scheme to springboard_app;

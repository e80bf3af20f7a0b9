-- Appeals against released results. The trust holds the appeal with its lead's words; the programme holds the case under the
-- same id. What either side does is a step that is never changed and is carried to the other under its own id. What a panel
-- decides is a sealed minute; a result that it amends is the next edition of the released one.
-- Locks: access exclusive on notification for the moment in which its checks are exchanged; the rest is new. Undo: drop table
-- assessment.appeal_minute, assessment.appeal_case_step, assessment.appeal_case, assessment.appeal_step, assessment.appeal; the
-- check of notifications as 20261126-1270 has it, once nobody was told of an appeal; assessment.offer_for as 20261126-1280 has
-- it. What people wrote in appeals is lost.
create table assessment.appeal (
  organisation_id uuid not null, id uuid not null, version int not null default 1,
  project_id uuid not null,
  submission_id uuid not null,
  -- The released result it is against.
  result_id uuid not null,
  programme_id uuid not null references identity.organisation,
  ground text not null check (ground in ('procedure', 'bias', 'circumstances')),
  -- What happened, and what is asked for.
  account text not null check (length(account) between 1 and 4000),
  asks text not null check (length(asks) between 1 and 2000),
  state text not null check (state in ('lodged', 'clarified', 'settled', 'in-review', 'refused', 'to-panel', 'upheld',
    'not-upheld', 'withdrawn')),
  lodged_by uuid not null references identity.person, lodged_at timestamptz not null,
  primary key (organisation_id, id),
  constraint appeal_once unique (organisation_id, submission_id),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, result_id) references assessment.released_result
);
create table assessment.appeal_step (
  organisation_id uuid not null, id uuid not null, project_id uuid not null, appeal_id uuid not null,
  state text not null check (state in ('clarified', 'settled', 'in-review', 'refused', 'to-panel', 'upheld', 'not-upheld',
    'withdrawn')),
  words text not null check (length(words) <= 4000),
  at timestamptz not null,
  primary key (organisation_id, id),
  -- Nothing is reached twice, so that what is carried twice is there once.
  constraint appeal_step_once unique (organisation_id, appeal_id, state),
  foreign key (organisation_id, project_id) references projects.project,
  foreign key (organisation_id, appeal_id) references assessment.appeal
);
create table assessment.appeal_case (
  organisation_id uuid not null, id uuid not null, version int not null default 1,
  round_id uuid not null, packet_id uuid not null, submission_id uuid not null,
  host_organisation_id uuid not null references identity.organisation, project_id uuid not null,
  ground text not null check (ground in ('procedure', 'bias', 'circumstances')),
  account text not null, asks text not null,
  state text not null check (state in ('lodged', 'clarified', 'settled', 'in-review', 'refused', 'to-panel', 'upheld',
    'not-upheld', 'withdrawn')),
  lodged_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, submission_id),
  foreign key (organisation_id, round_id) references assessment.round,
  foreign key (organisation_id, packet_id) references assessment.packet,
  foreign key (organisation_id, submission_id) references assessment.submission
);
create index appeal_case_round on assessment.appeal_case (organisation_id, round_id);
create index appeal_case_packet on assessment.appeal_case (organisation_id, packet_id);
create table assessment.appeal_case_step (
  organisation_id uuid not null, id uuid not null, case_id uuid not null,
  state text not null check (state in ('clarified', 'settled', 'in-review', 'refused', 'to-panel', 'upheld', 'not-upheld',
    'withdrawn')),
  words text not null check (length(words) <= 4000),
  -- Who did it for the programme. Null: it came from the trust.
  by uuid references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  constraint appeal_case_step_once unique (organisation_id, case_id, state),
  foreign key (organisation_id, case_id) references assessment.appeal_case
);
create table assessment.appeal_minute (
  organisation_id uuid not null, id uuid not null, case_id uuid not null, packet_id uuid not null,
  held_on date not null,
  sat text[] not null check (cardinality(sat) between 2 and 30),
  decided text not null check (length(decided) between 1 and 4000),
  reason text not null check (length(reason) between 1 and 4000),
  finding text not null check (finding in ('not-upheld', 'stands-but-noted', 'amended')),
  -- The criteria that get another level, each with it; empty unless the result is amended.
  levels jsonb not null,
  -- What the result was, and what it is from now on; the second is null unless it is amended.
  before jsonb not null, after jsonb,
  recorded_by uuid not null references identity.person, recorded_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, case_id),
  check ((finding = 'amended') = (after is not null) and (finding = 'amended') = (jsonb_array_length(levels) > 0)),
  foreign key (organisation_id, case_id) references assessment.appeal_case,
  foreign key (organisation_id, packet_id) references assessment.packet
);
create index appeal_minute_packet on assessment.appeal_minute (organisation_id, packet_id);
create index appeal_project on assessment.appeal (organisation_id, project_id);
create index appeal_step_project on assessment.appeal_step (organisation_id, project_id);
do $$
declare name text;
begin
  foreach name in array array['appeal', 'appeal_step'] loop
    call platform.protect(('assessment.' || quote_ident(name))::regclass, 'project_id');
  end loop;
  foreach name in array array['appeal_case', 'appeal_case_step', 'appeal_minute'] loop
    call platform.protect(('assessment.' || quote_ident(name))::regclass);
  end loop;
  foreach name in array array['appeal', 'appeal_step', 'appeal_case', 'appeal_case_step', 'appeal_minute'] loop
    execute format('grant select, insert on assessment.%I to springboard_app', name);
  end loop;
  foreach name in array array['appeal', 'appeal_case'] loop
    execute format('grant update (state, version) on assessment.%I to springboard_app', name);
  end loop;
  foreach name in array array['appeal_step', 'appeal_case_step', 'appeal_minute'] loop
    execute format('create trigger sealed before update or delete on assessment.%I for each row execute function assessment.refuse_change()', name);
    execute format('create trigger sealed_whole before truncate on assessment.%I for each statement execute function assessment.refuse_change()', name);
  end loop;
end $$;
create policy verify on assessment.appeal_minute for select to springboard_auditor using (true);
grant select on assessment.appeal_minute to springboard_auditor;

alter table notifications.notification drop constraint notification_kind_check, add constraint notification_kind_check
  check (kind in ('joined-team', 'gate-requested', 'gate-returned', 'gate-passed', 'gate-went-stale', 'signers-reminded',
    'handover-proposed', 'handover-accepted', 'handover-declined', 'lead-handed-over', 'publication-reviewed',
    'adoption-heard', 'result-released', 'marker-invited', 'mentor-nudged', 'submission-deferred', 'plans-to-mark',
    'marks-to-discuss', 'appeal-told', 'appeal-case-moved')),
  drop constraint notification_of_a_project, add constraint notification_of_a_project
  check ((project_id is null) = (kind in ('marker-invited', 'plans-to-mark', 'marks-to-discuss', 'appeal-case-moved')));

-- As before; and what a panel made a pass has nothing to submit again.
create policy seal on assessment.appeal_minute for select to springboard_sealer using (true);
grant select (organisation_id, packet_id, after) on assessment.appeal_minute to springboard_sealer;
create or replace function assessment.offer_for(programme uuid, resubmitted uuid, round uuid, project uuid) returns text language sql stable
security definer set search_path = assessment, platform, pg_temp as $$
  select case
    when o.until is null then 'no-offer'
    when exists (select 1 from assessment.submission s
        join assessment.round r on r.organisation_id = s.organisation_id and r.id = s.round_id
        where s.organisation_id = programme and s.project_id = offer_for.project and r.resubmits = resubmitted and r.id <> round
          and not exists (select 1 from assessment.withdrawal w where w.organisation_id = s.organisation_id and w.submission_id = s.id)
          and not exists (select 1 from assessment.screening d where d.organisation_id = s.organisation_id and d.submission_id = s.id
            and d.decision = 'returned')) then 'offer-used'
    when o.until < (platform.now() at time zone 'Europe/London')::date
      and not exists (select 1 from assessment.extension e where e.organisation_id = programme and e.round_id = round
        and e.project_id = offer_for.project and e.until >= platform.now()) then 'offer-past'
    else 'open' end
  from (select max(f.until) as until from assessment.submission s
      join assessment.screening d on d.organisation_id = s.organisation_id and d.submission_id = s.id
      join assessment.resubmission_offer f on f.organisation_id = d.organisation_id and f.packet_id = d.packet_id
      where s.organisation_id = programme and s.round_id = resubmitted and s.project_id = offer_for.project
        and not exists (select 1 from assessment.appeal_minute m where m.organisation_id = f.organisation_id
          and m.packet_id = f.packet_id and m.after ->> 'outcome' = 'pass')) o
$$;

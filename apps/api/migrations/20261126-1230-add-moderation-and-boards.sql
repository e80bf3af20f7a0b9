-- From decided marks to confirmed results: the sample a moderator looks at, what they found, the plans they sent to be marked
-- anew; the board's minute, what its rule made of every result, what a resubmission has to mark anew; when results go out.
-- All of it but the time of release is written once: a change of mind is another row.
-- Locks: none worth naming, the tables are new; the function is exchanged. Undo: drop the eight tables; the function
-- assessment.seal as 20261124-0700 has it, once no round is confirmed.
create table assessment.moderation_sample (
  organisation_id uuid not null, id uuid not null, round_id uuid not null, packet_id uuid not null,
  -- How many times its marks had been put aside by then: a plan that was marked anew may be sampled anew.
  marked_anew int not null check (marked_anew >= 0),
  reasons text[] not null
    check (cardinality(reasons) > 0 and reasons <@ array['FAIL', 'BORDERLINE', 'DISTINCTION', 'RETURNED', 'DRAWN']),
  drawn_by uuid references identity.person, drawn_at timestamptz not null,
  primary key (organisation_id, id),
  constraint moderation_sample_once unique (organisation_id, packet_id, marked_anew),
  foreign key (organisation_id, round_id) references assessment.round,
  foreign key (organisation_id, packet_id) references assessment.packet
);
create table assessment.moderation_confirmation (
  organisation_id uuid not null, id uuid not null, round_id uuid not null, packet_id uuid not null,
  marked_anew int not null,
  reason text not null check (length(reason) between 1 and 4000),
  confirmed_by uuid not null references identity.person, confirmed_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, packet_id, marked_anew),
  foreign key (organisation_id, round_id) references assessment.round,
  foreign key (organisation_id, packet_id, marked_anew)
    references assessment.moderation_sample (organisation_id, packet_id, marked_anew)
);
create table assessment.re_mark_order (
  organisation_id uuid not null, id uuid not null, round_id uuid not null, packet_id uuid not null,
  -- The how manieth order of this plan.
  number int not null check (number > 0),
  -- One sampled plan, or every plan of one marker.
  scope text not null check (scope in ('plan', 'marker')),
  reason text not null check (length(reason) between 1 and 4000),
  -- What the marks had come to, and which marks they were.
  earlier jsonb not null,
  void_marks uuid[] not null check (cardinality(void_marks) > 1),
  ordered_by uuid not null references identity.person, ordered_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, packet_id, number),
  foreign key (organisation_id, round_id) references assessment.round,
  foreign key (organisation_id, packet_id) references assessment.packet
);
create table assessment.scaling_proposal (
  organisation_id uuid not null, id uuid not null, round_id uuid not null,
  points numeric(4, 2) not null check (points <> 0),
  reason text not null check (length(reason) between 1 and 4000),
  proposed_by uuid not null references identity.person, proposed_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, round_id) references assessment.round
);
create table assessment.board_minute (
  organisation_id uuid not null, id uuid not null, round_id uuid not null,
  held_on date not null,
  sat text[] not null check (cardinality(sat) between 2 and 30),
  decided text not null check (length(decided) between 1 and 4000),
  reason text not null check (length(reason) between 1 and 4000),
  rule text not null check (rule in ('none', 'cut-moved', 'constant-added')),
  -- The new cut in per cent, or the points added; null for no rule.
  figure numeric(5, 2) check ((figure is null) = (rule = 'none')),
  -- The least total that passes, in per cent, once the rule is applied.
  cut numeric(5, 2) not null check (cut between 0 and 100),
  confirmed_by uuid not null references identity.person, confirmed_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, round_id),
  foreign key (organisation_id, round_id) references assessment.round
);
-- The confirmed result of a plan. What its marks came to stands in assessment.marking, as it stood.
create table assessment.board_result (
  organisation_id uuid not null, id uuid not null, minute_id uuid not null, packet_id uuid not null,
  total numeric(6, 3) check (total between 0 and 100),
  outcome text not null check (outcome in ('pass', 'fail', 'returned')),
  band text,
  failures text[] not null,
  primary key (organisation_id, id),
  unique (organisation_id, packet_id),
  foreign key (organisation_id, minute_id) references assessment.board_minute,
  foreign key (organisation_id, packet_id) references assessment.packet
);
create table assessment.resubmission_offer (
  organisation_id uuid not null, id uuid not null, minute_id uuid not null, packet_id uuid not null,
  -- The keys of the criteria to be marked anew.
  criteria text[] not null check (cardinality(criteria) > 0),
  -- The last day; null until the results are out.
  until date,
  primary key (organisation_id, id),
  unique (organisation_id, packet_id),
  foreign key (organisation_id, minute_id) references assessment.board_minute,
  foreign key (organisation_id, packet_id) references assessment.packet
);
create table assessment.release_time (
  organisation_id uuid not null, id uuid not null, version int not null default 1, round_id uuid not null,
  -- Null: the time that was chosen is given up.
  release_at timestamptz,
  chosen_by uuid not null references identity.person, chosen_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, round_id),
  foreign key (organisation_id, round_id) references assessment.round
);
create index release_time_due on assessment.release_time (organisation_id, release_at) where release_at is not null;
do $$
declare name text;
begin
  foreach name in array array['moderation_sample', 'moderation_confirmation', 're_mark_order', 'scaling_proposal',
      'board_minute', 'board_result', 'resubmission_offer', 'release_time'] loop
    call platform.protect(('assessment.' || quote_ident(name))::regclass);
    execute format('grant select, insert on assessment.%I to springboard_app', name);
  end loop;
  foreach name in array array['moderation_sample', 'moderation_confirmation', 're_mark_order', 'scaling_proposal',
      'board_minute', 'board_result'] loop
    execute format('create trigger sealed before update or delete on assessment.%I for each row execute function assessment.refuse_change()', name);
    execute format('create trigger sealed_whole before truncate on assessment.%I for each statement execute function assessment.refuse_change()', name);
  end loop;
  foreach name in array array['moderation_sample', 'moderation_confirmation', 're_mark_order', 'scaling_proposal'] loop
    execute format('create index on assessment.%I (organisation_id, round_id)', name);
  end loop;
  foreach name in array array['re_mark_order', 'board_minute', 'board_result', 'resubmission_offer'] loop
    execute format('create policy verify on assessment.%I for select to springboard_auditor using (true)', name);
    execute format('grant select on assessment.%I to springboard_auditor', name);
  end loop;
end $$;
create index board_result_minute on assessment.board_result (organisation_id, minute_id);
create index resubmission_offer_minute on assessment.resubmission_offer (organisation_id, minute_id);
grant update on assessment.release_time to springboard_app;
grant update (until) on assessment.resubmission_offer to springboard_app;

-- An offer's last day is set once, when the results go out; what is offered never changes.
create function assessment.refuse_change_of_offer() returns trigger language plpgsql as $$
begin
  if old.until is not null or (to_jsonb(new) - 'until') <> (to_jsonb(old) - 'until') then
    raise exception 'what a board offered is never changed' using errcode = 'P0S01';
  end if;
  return new;
end $$;
create trigger sealed before update on assessment.resubmission_offer
  for each row execute function assessment.refuse_change_of_offer();
create trigger sealed_for_good before delete on assessment.resubmission_offer
  for each row execute function assessment.refuse_change();

-- Nothing comes in any more once the board has confirmed: it would never have a result.
create or replace function assessment.seal(programme uuid, round uuid, project uuid, submission uuid, document text, sha256 text,
  at timestamptz, personal_values uuid[], record text) returns text language plpgsql security definer
set search_path = assessment, platform, pg_temp as $$
declare
  deadline timestamptz;
  earlier int;
begin
  if encode(pg_catalog.sha256(convert_to(document, 'UTF8')), 'hex') <> seal.sha256 then
    raise exception 'the hash is not of this document' using errcode = 'P0S02';
  end if;
  perform assessment.lock_heads(programme);
  deadline := assessment.deadline_for(programme, round, project);
  if deadline is null or not exists (select 1 from assessment.round r where r.organisation_id = programme and r.id = round
      and r.opens_at <= platform.now() and r.state not in ('confirmed', 'released')) then
    return 'not-open';
  end if;
  if deadline < platform.now() then
    return 'deadline-passed';
  end if;
  select count(*) into earlier from assessment.submission s
    where s.organisation_id = programme and s.round_id = round and s.project_id = project;
  if exists (select 1 from assessment.submission s
      where s.organisation_id = programme and s.round_id = round and s.project_id = project
        and not exists (select 1 from assessment.withdrawal w where w.organisation_id = s.organisation_id and w.submission_id = s.id)
        and not exists (select 1 from assessment.screening d where d.organisation_id = s.organisation_id and d.submission_id = s.id
          and d.decision = 'returned')) then
    return 'already-submitted';
  end if;
  insert into assessment.submission (organisation_id, id, round_id, host_organisation_id, project_id, attempt, document, sha256, submitted_at)
    values (programme, submission, round, platform.current_organisation(), project, earlier + 1, document, seal.sha256, at);
  insert into platform.personal_value (organisation_id, id, person_id, digest, sealed)
    select programme, v.id, v.person_id, v.digest, v.sealed from platform.personal_value v
    where v.organisation_id = platform.current_organisation() and v.id = any (personal_values);
  perform platform.append_to_chain(programme, array[record]);
  return 'sealed';
end $$;

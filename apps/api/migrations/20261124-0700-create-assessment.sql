-- Marking: a programme's schemes and rounds, what was sealed for them, what assessors see, and their marks. All of it belongs
-- to the programme; a trust holds its receipt and, once released, its result. Across organisations there are plain ids.
-- Locks: none worth naming, the tables are new. Undo: drop schema assessment cascade; drop policy seal on platform.audit,
-- platform.audit_head and platform.personal_value, seal_own on the last; drop policy gate on projects.team_member.
create schema assessment;
grant usage on schema assessment to springboard_app, springboard_sealer, springboard_gatekeeper;

create table assessment.scheme (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  version int not null default 1,
  title text not null check (length(title) between 1 and 200),
  track text not null check (track in ('proposal', 'full')),
  edition text not null,
  rubric_key text not null,
  rubric_version text not null,
  cut numeric(5, 2) not null check (cut between 0 and 100),
  required_gates text[] not null,
  shows_leadership boolean not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
call platform.protect('assessment.scheme');
grant select, insert on assessment.scheme to springboard_app;

create table assessment.round (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  scheme_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  opens_at timestamptz not null,
  deadline_at timestamptz not null check (deadline_at > opens_at),
  marking_due_on date not null,
  state text not null check (state in ('open', 'marking', 'released')),
  primary key (organisation_id, id),
  foreign key (organisation_id, scheme_id) references assessment.scheme
);
create index round_scheme on assessment.round (organisation_id, scheme_id);
call platform.protect('assessment.round');
create policy seal on assessment.round for select to springboard_sealer using (true);
grant select, insert, update on assessment.round to springboard_app;
grant select on assessment.round to springboard_sealer;

-- What every trust may know of a round, so that a lead can choose it: read by all who are signed in, written by its programme.
create table assessment.open_round (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  scheme_id uuid not null,
  scheme_title text not null,
  title text not null,
  track text not null check (track in ('proposal', 'full')),
  edition text not null,
  rubric_key text not null,
  rubric_version text not null,
  required_gates text[] not null,
  shows_leadership boolean not null,
  opens_at timestamptz not null,
  deadline_at timestamptz not null,
  marking_due_on date not null,
  state text not null check (state in ('open', 'marking', 'released')),
  primary key (organisation_id, id)
);
create index open_round_id on assessment.open_round (id);
create index open_round_scheme on assessment.open_round (scheme_id);
alter table assessment.open_round enable row level security;
alter table assessment.open_round force row level security;
create policy seen_by_all on assessment.open_round for select to springboard_app
  using ((select platform.acting()) in ('member', 'grant', 'system'));
create policy written_by_own on assessment.open_round for insert to springboard_app
  with check (organisation_id = (select platform.current_organisation()) and (select platform.acting()) in ('member', 'system'));
create policy moved_by_own on assessment.open_round for update to springboard_app
  using (organisation_id = (select platform.current_organisation()) and (select platform.acting()) in ('member', 'system'))
  with check (organisation_id = (select platform.current_organisation()) and (select platform.acting()) in ('member', 'system'));
grant select, insert, update on assessment.open_round to springboard_app;

create table assessment.extension (
  organisation_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  host_organisation_id uuid not null,
  project_id uuid not null,
  until timestamptz not null,
  reason text not null check (length(reason) between 1 and 1000),
  granted_by uuid,
  granted_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, round_id) references assessment.round
);
create index extension_round on assessment.extension (organisation_id, round_id, project_id);
call platform.protect('assessment.extension');
create policy seal on assessment.extension for select to springboard_sealer
  using (host_organisation_id = (select platform.current_organisation()));
grant select, insert on assessment.extension to springboard_app;
grant select on assessment.extension to springboard_sealer;

-- The sealed copy: the canonical JSON text that was hashed, byte for byte. Only the function below writes one, and nobody
-- changes or removes one. The programme reads it; the trust has its receipt.
create table assessment.submission (
  organisation_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  host_organisation_id uuid not null,
  project_id uuid not null,
  attempt int not null check (attempt > 0),
  document text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  submitted_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, round_id, project_id, attempt),
  foreign key (organisation_id, round_id) references assessment.round
);
call platform.protect('assessment.submission');
create policy seal on assessment.submission for insert to springboard_sealer
  with check (host_organisation_id = (select platform.current_organisation()) and (select platform.acting()) in ('member', 'system'));
create policy own on assessment.submission for select to springboard_sealer
  using (host_organisation_id = (select platform.current_organisation()));
create policy gate on assessment.submission for select to springboard_gatekeeper
  using (organisation_id = (select platform.current_organisation()));
grant select on assessment.submission to springboard_app;
grant select, insert on assessment.submission to springboard_sealer;
grant select (organisation_id, host_organisation_id, project_id) on assessment.submission to springboard_gatekeeper;

create table assessment.withdrawal (
  organisation_id uuid not null,
  id uuid not null,
  submission_id uuid not null,
  withdrawn_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, submission_id),
  foreign key (organisation_id, submission_id) references assessment.submission
);
call platform.protect('assessment.withdrawal');
create policy seal on assessment.withdrawal for insert to springboard_sealer with check (true);
create policy own on assessment.withdrawal for select to springboard_sealer using (true);
grant select on assessment.withdrawal to springboard_app;
grant select, insert on assessment.withdrawal to springboard_sealer;

-- What assessors read, under a random id of its own: nothing in the row leads to the submission, the people or the trust.
create table assessment.packet (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  document text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (organisation_id, id)
);
call platform.protect('assessment.packet');
grant select, insert on assessment.packet to springboard_app;

-- The screener's decision, with the masks that made the packet: the only bridge from a submission to its packet.
create table assessment.screening (
  organisation_id uuid not null,
  id uuid not null,
  submission_id uuid not null,
  decision text not null check (decision in ('accepted', 'returned')),
  reason text not null check (length(reason) <= 2000),
  masks text[] not null,
  packet_id uuid check ((packet_id is null) = (decision = 'returned')),
  screened_by uuid,
  screened_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, submission_id),
  unique (organisation_id, packet_id),
  foreign key (organisation_id, submission_id) references assessment.submission,
  foreign key (organisation_id, packet_id) references assessment.packet
);
call platform.protect('assessment.screening');
create policy seal on assessment.screening for select to springboard_sealer using (true);
grant select, insert on assessment.screening to springboard_app;
grant select (organisation_id, submission_id, decision) on assessment.screening to springboard_sealer;

-- How the marking of one packet stands: the row that two markers who finish together queue at.
create table assessment.marking (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  round_id uuid not null,
  packet_id uuid not null,
  state text not null check (state in ('marking', 'discussion-needed', 'third-marking', 'decided')),
  reasons text[] not null default '{}',
  difference numeric(6, 3),
  total numeric(6, 3) check (total between 0 and 100),
  outcome text check (outcome in ('pass', 'fail', 'returned')),
  band text,
  failures text[] not null default '{}',
  method text,
  -- Which of the marks, by their ordinal, the total is the mean of.
  used int[] not null default '{}',
  decided_at timestamptz check ((decided_at is null) = (state <> 'decided')),
  primary key (organisation_id, id),
  unique (organisation_id, packet_id),
  foreign key (organisation_id, round_id) references assessment.round,
  foreign key (organisation_id, packet_id) references assessment.packet
);
call platform.protect('assessment.marking');
grant select, insert, update on assessment.marking to springboard_app;

create table assessment.mark (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  packet_id uuid not null,
  marker_id uuid not null references identity.person,
  ordinal int not null check (ordinal between 1 and 99),
  state text not null check (state in ('conflict-check', 'in-progress', 'submitted', 'locked', 'declined')),
  levels jsonb not null default '[]',
  flags text[] not null default '{}',
  global_rating text check (global_rating in ('fail', 'borderline', 'pass', 'good', 'excellent')),
  total numeric(6, 3),
  outcome text check (outcome in ('pass', 'fail', 'returned')),
  declined_why text check (length(declined_why) <= 1000),
  due_on date not null,
  allocated_at timestamptz not null,
  submitted_at timestamptz check ((submitted_at is null) = (state in ('conflict-check', 'in-progress', 'declined'))),
  primary key (organisation_id, id),
  -- A marker meets a packet once, whether they marked it or declined.
  unique (organisation_id, packet_id, marker_id),
  unique (organisation_id, packet_id, ordinal),
  foreign key (organisation_id, packet_id) references assessment.packet
);
create index mark_marker on assessment.mark (organisation_id, marker_id);
call platform.protect('assessment.mark');
grant select, insert, update on assessment.mark to springboard_app;

-- The trust's own side: that it submitted, and what came of it.
create table assessment.receipt (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  version int not null default 1,
  project_id uuid not null,
  programme_id uuid not null,
  round_id uuid not null,
  -- The how manieth receipt of the project: which is the newest must not hang on two clocks that differ.
  number int not null check (number > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('submitted', 'withdrawn', 'returned', 'accepted', 'released')),
  note text not null default '' check (length(note) <= 2000),
  submitted_by uuid,
  submitted_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, project_id) references projects.project
);
create unique index receipt_in_order on assessment.receipt (organisation_id, project_id, number);
call platform.protect('assessment.receipt', 'project_id');
grant select, insert, update on assessment.receipt to springboard_app;

create table assessment.released_result (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  project_id uuid not null,
  submission_id uuid not null,
  scheme_title text not null,
  round_title text not null,
  total numeric(6, 3),
  outcome text not null check (outcome in ('pass', 'fail', 'returned')),
  band text,
  failures text[] not null,
  criteria jsonb not null,
  released_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, submission_id),
  foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('assessment.released_result', 'project_id');
grant select, insert on assessment.released_result to springboard_app;

-- What was sealed, decided or released stays as it is, for every role there is.
create function assessment.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed or removed', tg_table_name using errcode = 'P0S01';
end $$;
create function assessment.refuse_change_of_sealed_mark() returns trigger language plpgsql as $$
begin
  if old.submitted_at is not null and (to_jsonb(new) - 'state' - 'version') <> (to_jsonb(old) - 'state' - 'version')
     or old.state in ('locked', 'declined') or (old.state = 'submitted' and new.state not in ('submitted', 'locked')) then
    raise exception 'a mark that was submitted or declined is never changed' using errcode = 'P0S01';
  end if;
  return new;
end $$;
create trigger sealed before update or delete on assessment.submission for each row execute function assessment.refuse_change();
create trigger sealed_whole before truncate on assessment.submission for each statement execute function assessment.refuse_change();
create trigger sealed before update or delete on assessment.withdrawal for each row execute function assessment.refuse_change();
create trigger sealed before update or delete on assessment.screening for each row execute function assessment.refuse_change();
create trigger sealed before update or delete on assessment.packet for each row execute function assessment.refuse_change();
create trigger sealed_whole before truncate on assessment.packet for each statement execute function assessment.refuse_change();
create trigger sealed before update or delete on assessment.released_result for each row execute function assessment.refuse_change();
create trigger sealed before update on assessment.mark for each row execute function assessment.refuse_change_of_sealed_mark();
create trigger sealed_for_good before delete on assessment.mark for each row execute function assessment.refuse_change();

-- The sealer writes the programme's side of a trust's act: the sealed copy, its audit record, and the encrypted names.
create policy seal on platform.audit for insert to springboard_sealer with check (true);
create policy seal on platform.audit_head for all to springboard_sealer using (true) with check (true);
create policy seal on platform.personal_value for insert to springboard_sealer with check (true);
create policy seal_own on platform.personal_value for select to springboard_sealer
  using (organisation_id = (select platform.current_organisation()));
grant insert on platform.audit to springboard_sealer;
grant select, update on platform.audit_head to springboard_sealer;
grant select, insert on platform.personal_value to springboard_sealer;

-- Until when this project of the acting trust may be submitted to the round; null when there is no such round.
create function assessment.deadline_for(programme uuid, round uuid, project uuid) returns timestamptz language sql stable
security definer set search_path = assessment, platform, pg_temp as $$
  select greatest(r.deadline_at, (select max(e.until) from assessment.extension e
    where e.organisation_id = r.organisation_id and e.round_id = r.id and e.project_id = deadline_for.project))
  from assessment.round r where r.organisation_id = programme and r.id = round
$$;

-- Locks the audit heads of both organisations, always in the order of their ids. It must be the last thing a transaction
-- waits for: the caller's own record is appended after it, to a head that is held already.
create function assessment.lock_heads(programme uuid) returns void language plpgsql as $$
begin
  perform 1 from platform.audit_head where organisation_id in (programme, platform.current_organisation())
    order by organisation_id for update;
end $$;

-- Seals. Answers 'sealed', or why not: 'not-open', 'deadline-passed', 'already-submitted'.
create function assessment.seal(programme uuid, round uuid, project uuid, submission uuid, document text, sha256 text,
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
      and r.opens_at <= platform.now() and r.state <> 'released') then
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

-- Withdraws. Answers 'withdrawn', or why not: 'not-there', 'deadline-passed', 'screened'.
create function assessment.withdraw(programme uuid, wanted uuid, withdrawal uuid, at timestamptz, record text)
returns text language plpgsql security definer set search_path = assessment, platform, pg_temp as $$
declare
  s assessment.submission;
begin
  perform assessment.lock_heads(programme);
  select * into s from assessment.submission where organisation_id = programme and id = wanted;
  if not found or exists (select 1 from assessment.withdrawal w where w.organisation_id = programme and w.submission_id = wanted) then
    return 'not-there';
  end if;
  if exists (select 1 from assessment.screening d where d.organisation_id = programme and d.submission_id = wanted) then
    return 'screened';
  end if;
  if assessment.deadline_for(programme, s.round_id, s.project_id) < platform.now() then
    return 'deadline-passed';
  end if;
  insert into assessment.withdrawal (organisation_id, id, submission_id, withdrawn_at) values (programme, withdrawal, wanted, at);
  perform platform.append_to_chain(programme, array[record]);
  return 'withdrawn';
end $$;

-- Whether a person may not mark a project: any place on its team at any time, any grant to it, or the trust as a place of
-- work within three years. Null unless the project was submitted to the acting programme.
create policy gate on projects.team_member for select to springboard_gatekeeper using (true);
grant usage on schema projects to springboard_gatekeeper;
grant select (organisation_id, project_id, person_id) on projects.team_member to springboard_gatekeeper;
create function assessment.conflicts(person uuid, host_organisation uuid, project uuid) returns boolean language sql stable
security definer set search_path = assessment, platform, pg_temp as $$
  select case when exists (select 1 from assessment.submission s where s.organisation_id = platform.current_organisation()
      and s.host_organisation_id = host_organisation and s.project_id = project)
    then exists (select 1 from projects.team_member t where t.organisation_id = host_organisation and t.project_id = project and t.person_id = person)
      or exists (select 1 from identity.project_grant g where g.organisation_id = host_organisation and g.project_id = project and g.person_id = person)
      or exists (select 1 from identity.membership m where m.organisation_id = host_organisation and m.person_id = person
        and (m.ends_on is null or m.ends_on >= (platform.now() at time zone 'Europe/London')::date - interval '3 years'))
  end
$$;

grant create on schema assessment to springboard_sealer, springboard_gatekeeper;
alter function assessment.deadline_for(uuid, uuid, uuid) owner to springboard_sealer;
alter function assessment.lock_heads(uuid) owner to springboard_sealer;
alter function assessment.seal(uuid, uuid, uuid, uuid, text, text, timestamptz, uuid[], text) owner to springboard_sealer;
alter function assessment.withdraw(uuid, uuid, uuid, timestamptz, text) owner to springboard_sealer;
alter function assessment.conflicts(uuid, uuid, uuid) owner to springboard_gatekeeper;
revoke create on schema assessment from springboard_sealer, springboard_gatekeeper;
revoke all on function assessment.deadline_for(uuid, uuid, uuid), assessment.lock_heads(uuid),
  assessment.seal(uuid, uuid, uuid, uuid, text, text, timestamptz, uuid[], text),
  assessment.withdraw(uuid, uuid, uuid, timestamptz, text), assessment.conflicts(uuid, uuid, uuid) from public;
grant execute on function assessment.deadline_for(uuid, uuid, uuid),
  assessment.seal(uuid, uuid, uuid, uuid, text, text, timestamptz, uuid[], text),
  assessment.withdraw(uuid, uuid, uuid, timestamptz, text), assessment.conflicts(uuid, uuid, uuid) to springboard_app;

-- A programme's director runs a round: the cohort it is for, weights of a scheme's own, nudges to mentors, and what is
-- deferred to a later round.
-- Locks: access exclusive on scheme, enrolment and notification for the moment a column or a check is added; small tables.
-- Undo: drop table assessment.cohort_member, assessment.nudge, assessment.deferral; drop function
-- assessment.refuse_overtaken_seal cascade; the columns weights and has_mentor; deadline_for as 20261124-0700 has it; the
-- check of notifications without its last two kinds; revoke what is granted.
alter table assessment.scheme
  -- A weight out of 100 for each criterion, by its key. Null: the rubric's own.
  add column weights jsonb check (jsonb_typeof(weights) = 'object');
grant update on assessment.scheme to springboard_app;

-- Whom a scheme is for, as the programme's list has them: before they sign in, and whether or not they ever enrol.
create table assessment.cohort_member (
  organisation_id uuid not null,
  id uuid not null,
  version int not null default 1,
  scheme_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  -- As the list has it; empty when it names none.
  trust text not null check (length(trust) <= 200),
  -- The organisation of that name. Null: nobody has said yet which one is meant.
  host_organisation_id uuid,
  training_stage text not null check (training_stage in ('foundation', 'core', 'higher', 'other')),
  track text not null check (track in ('proposal', 'full')),
  note text not null default '' check (length(note) <= 500),
  -- Null while they belong to it. Nobody is ever taken off the list.
  left_on date,
  primary key (organisation_id, id),
  constraint cohort_member_once unique (organisation_id, scheme_id, email),
  constraint cohort_member_scheme foreign key (organisation_id, scheme_id) references assessment.scheme
);
call platform.protect('assessment.cohort_member');
grant select, insert, update on assessment.cohort_member to springboard_app;

-- Whether somebody on the project's team is its mentor or supervisor, who can be nudged. Null: not heard since this is asked.
alter table identity.enrolment add column has_mentor boolean;

-- The mentors of a project were nudged: once a week at most.
create table assessment.nudge (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  host_organisation_id uuid not null,
  project_id uuid not null,
  on_day date not null,
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  constraint nudge_once_a_day unique (organisation_id, project_id, on_day)
);
call platform.protect('assessment.nudge');
grant select, insert on assessment.nudge to springboard_app;

-- A project's turn is put off to a later round, for a reason only the director reads. It counts as not attempted.
create table assessment.deferral (
  organisation_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  -- Null: the later round is not open yet.
  to_round_id uuid,
  host_organisation_id uuid not null,
  project_id uuid not null,
  reason text not null check (length(reason) between 1 and 1000),
  deferred_by uuid,
  deferred_at timestamptz not null,
  primary key (organisation_id, id),
  constraint deferral_once unique (organisation_id, round_id, project_id),
  constraint deferral_round foreign key (organisation_id, round_id) references assessment.round,
  constraint deferral_to_round foreign key (organisation_id, to_round_id) references assessment.round
);
create index deferral_project on assessment.deferral (organisation_id, project_id);
call platform.protect('assessment.deferral');
create policy seal on assessment.deferral for select to springboard_sealer
  using (host_organisation_id = (select platform.current_organisation()));
grant select, insert on assessment.deferral to springboard_app;
grant select on assessment.deferral to springboard_sealer;
create trigger sealed before update or delete on assessment.deferral for each row execute function assessment.refuse_change();
-- What is deferred after it was sealed is taken back from the round by its programme; the sealed copy stays.
grant insert on assessment.withdrawal to springboard_app;

-- As before; and a round from which the project is deferred has no deadline for it, so that it is not open to it.
create or replace function assessment.deadline_for(programme uuid, round uuid, project uuid) returns timestamptz language sql stable
security definer set search_path = assessment, platform, pg_temp as $$
  select greatest(r.deadline_at, (select max(e.until) from assessment.extension e
    where e.organisation_id = r.organisation_id and e.round_id = r.id and e.project_id = deadline_for.project))
  from assessment.round r where r.organisation_id = programme and r.id = round
    and not exists (select 1 from assessment.deferral d
      where d.organisation_id = programme and d.round_id = round and d.project_id = deadline_for.project)
$$;

-- Deferring and revising hold the round's row, for which the key of a new submission waits. Fired after that key (triggers
-- of one row go by name), this looks again at what was decided before the wait; the unit of work then tries again.
create policy seal on assessment.open_round for select to springboard_sealer using (true);
grant select on assessment.open_round to springboard_sealer;
create function assessment.refuse_overtaken_seal() returns trigger language plpgsql security definer
set search_path = assessment, platform, pg_temp as $$
begin
  if assessment.deadline_for(new.organisation_id, new.round_id, new.project_id) is null
     or exists (select 1 from assessment.open_round o where o.organisation_id = new.organisation_id and o.id = new.round_id
       and (new.document::jsonb ->> 'guidance', new.document::jsonb #>> '{rubric,key}', new.document::jsonb #>> '{rubric,version}',
            new.document::jsonb ->> 'track', (new.document::jsonb ->> 'showsLeadership')::boolean)
           is distinct from (o.edition, o.rubric_key, o.rubric_version, o.track, o.shows_leadership)) then
    raise exception 'the round changed while this was sealed' using errcode = '40001';
  end if;
  return null;
end $$;
grant create on schema assessment to springboard_sealer;
alter function assessment.refuse_overtaken_seal() owner to springboard_sealer;
revoke create on schema assessment from springboard_sealer;
revoke all on function assessment.refuse_overtaken_seal() from public;
create trigger refuse_overtaken after insert on assessment.submission for each row execute function assessment.refuse_overtaken_seal();

-- With the invitation of markers, which an earlier migration of the same day adds: this check takes the place of that one.
alter table notifications.notification drop constraint notification_kind_check, add constraint notification_kind_check
  check (kind in ('joined-team', 'gate-requested', 'gate-returned', 'gate-passed', 'gate-went-stale', 'signers-reminded',
    'handover-proposed', 'handover-accepted', 'handover-declined', 'lead-handed-over', 'publication-reviewed',
    'adoption-heard', 'result-released', 'marker-invited', 'mentor-nudged', 'submission-deferred'));

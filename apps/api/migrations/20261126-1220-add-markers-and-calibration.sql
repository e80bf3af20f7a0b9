-- The pool of a programme's markers, their calibration on exemplars, comments a marker keeps for use again, and what a marker
-- tells the moderator beside the levels of a mark.
-- Locks: access exclusive on assessment.scheme, assessment.mark and notifications.notification, for a moment: the defaults are
-- constants, so no row is written anew. Undo: drop the tables that are made here, the four columns and the function's last
-- branch; delete the notifications without a project, put their check and the not null back.
alter table assessment.scheme
  add column one_of_each boolean not null default false,
  add column needs_calibration boolean not null default false;
alter table assessment.mark
  -- Criteria that the moderator is asked to look at.
  add column unsure text[] not null default '{}',
  -- For the moderator alone.
  add column note text not null default '' check (length(note) <= 2000);

create table assessment.marker (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  version int not null default 1,
  person_id uuid not null references identity.person,
  kind text not null check (kind in ('clinician', 'manager')),
  -- The most plans in one round. Null: as many as come.
  capacity int check (capacity between 0 and 500),
  state text not null check (state in ('invited', 'accepted', 'declined', 'left')),
  invited_on date not null,
  answered_on date check ((answered_on is null) = (state = 'invited')),
  primary key (organisation_id, id),
  constraint marker_once unique (organisation_id, person_id)
);
call platform.protect('assessment.marker');
grant select, insert, update on assessment.marker to springboard_app;

-- Trusts and people whose plans a marker should not be given. Their own to read, for it says whom they are close to: the
-- database judges by it and tells yes or no.
create table assessment.marker_tie (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  version int not null default 1,
  person_id uuid not null references identity.person,
  trust_ids uuid[] not null check (cardinality(trust_ids) <= 50),
  -- Names or e-mail addresses, as they were typed.
  people text[] not null check (cardinality(people) <= 50),
  primary key (organisation_id, id),
  constraint marker_tie_once unique (organisation_id, person_id)
);
call platform.protect('assessment.marker_tie');
create policy own on assessment.marker_tie as restrictive for all to springboard_app
  using (person_id = (select platform.current_person())) with check (person_id = (select platform.current_person()));
create policy gate on assessment.marker_tie for select to springboard_gatekeeper
  using (organisation_id = (select platform.current_organisation()));
grant select, insert, update on assessment.marker_tie to springboard_app;
grant select on assessment.marker_tie to springboard_gatekeeper;

-- As before, and besides whatever the person has declared for good in the pool of the acting programme.
create or replace function assessment.conflicts(person uuid, host_organisation uuid, project uuid) returns boolean language sql stable
security definer set search_path = assessment, platform, pg_temp as $$
  select case when exists (select 1 from assessment.submission s where s.organisation_id = platform.current_organisation()
      and s.host_organisation_id = host_organisation and s.project_id = project)
    then exists (select 1 from projects.team_member t where t.organisation_id = host_organisation and t.project_id = project and t.person_id = person)
      or exists (select 1 from identity.project_grant g where g.organisation_id = host_organisation and g.project_id = project and g.person_id = person)
      or exists (select 1 from identity.membership m where m.organisation_id = host_organisation and m.person_id = person
        and (m.ends_on is null or m.ends_on >= (platform.now() at time zone 'Europe/London')::date - interval '3 years'))
      or exists (select 1 from assessment.marker_tie d where d.organisation_id = platform.current_organisation() and d.person_id = person
        and (host_organisation = any (d.trust_ids)
          or exists (select 1 from projects.team_member t join identity.person p on p.id = t.person_id cross join unnest(d.people) as close (who)
            where t.organisation_id = host_organisation and t.project_id = project
              and lower(close.who) in (p.email, lower(p.name)))))
  end
$$;

-- Work that was marked before, with the levels it should be given and why: anonymised like a packet, under an id of its own.
create table assessment.exemplar (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  edition text not null,
  rubric_key text not null,
  rubric_version text not null,
  document text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  reference jsonb not null,
  fictional boolean not null,
  made_by uuid references identity.person,
  made_on date not null,
  primary key (organisation_id, id)
);
create index exemplar_rubric on assessment.exemplar (organisation_id, rubric_key, rubric_version);
call platform.protect('assessment.exemplar');
grant select, insert on assessment.exemplar to springboard_app;

-- One go at being calibrated for a rubric, with the sheet of the exemplar that is being marked.
create table assessment.calibration (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  version int not null default 1,
  person_id uuid not null references identity.person,
  edition text not null,
  rubric_key text not null,
  rubric_version text not null,
  state text not null check (state in ('under-way', 'passed', 'failed')),
  -- The one being marked. Null once it is over.
  exemplar_id uuid check ((exemplar_id is null) = (state <> 'under-way')),
  levels jsonb not null default '[]',
  global_rating text check (global_rating in ('fail', 'borderline', 'pass', 'good', 'excellent')),
  begun_on date not null,
  -- The first day on which it counts no more.
  expires_on date check ((expires_on is null) = (state <> 'passed')),
  primary key (organisation_id, id),
  foreign key (organisation_id, exemplar_id) references assessment.exemplar
);
create unique index calibration_one_under_way on assessment.calibration (organisation_id, person_id, rubric_key, rubric_version)
  where state = 'under-way';
call platform.protect('assessment.calibration');
grant select, insert, update on assessment.calibration to springboard_app;

create table assessment.calibration_attempt (
  organisation_id uuid not null,
  id uuid not null,
  calibration_id uuid not null,
  number int not null check (number between 1 and 9),
  exemplar_id uuid not null,
  levels jsonb not null,
  global_rating text not null check (global_rating in ('fail', 'borderline', 'pass', 'good', 'excellent')),
  total numeric(6, 3) not null,
  reference_total numeric(6, 3) not null,
  agrees boolean not null,
  submitted_on date not null,
  primary key (organisation_id, id),
  constraint calibration_attempt_in_order unique (organisation_id, calibration_id, number),
  foreign key (organisation_id, calibration_id) references assessment.calibration,
  foreign key (organisation_id, exemplar_id) references assessment.exemplar
);
call platform.protect('assessment.calibration_attempt');
grant select, insert on assessment.calibration_attempt to springboard_app;
create trigger sealed before update or delete on assessment.exemplar for each row execute function assessment.refuse_change();
create trigger sealed before update or delete on assessment.calibration_attempt for each row execute function assessment.refuse_change();

-- A marker's own words for use again. Nobody else's business, and theirs to remove.
create table assessment.bank_comment (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  version int not null default 1,
  person_id uuid not null references identity.person,
  criterion text not null check (length(criterion) between 1 and 10),
  text text not null check (length(text) between 1 and 2000),
  primary key (organisation_id, id)
);
create index bank_comment_person on assessment.bank_comment (organisation_id, person_id);
call platform.protect('assessment.bank_comment');
create policy own on assessment.bank_comment as restrictive for all to springboard_app
  using (person_id = (select platform.current_person())) with check (person_id = (select platform.current_person()));
grant select, insert, update, delete on assessment.bank_comment to springboard_app;

-- An invitation to the pool is about no project.
alter table notifications.notification alter column project_id drop not null,
  drop constraint notification_kind_check, add constraint notification_kind_check
  check (kind in ('joined-team', 'gate-requested', 'gate-returned', 'gate-passed', 'gate-went-stale', 'signers-reminded',
    'handover-proposed', 'handover-accepted', 'handover-declined', 'lead-handed-over', 'publication-reviewed',
    'adoption-heard', 'result-released', 'marker-invited')),
  add constraint notification_of_a_project check ((project_id is null) = (kind = 'marker-invited'));

-- Who people are, where they belong and from when to when. A person is global; everything else hangs on an organisation.
-- Locks: none worth naming, the database is empty. Undo: drop schema identity cascade.
create schema identity;

-- Small, read by everybody, written by administrators: a reference table, not a tenant's.
create table identity.organisation (
  id uuid primary key,
  kind text not null check (kind in ('trust', 'programme', 'college')),
  name text not null check (length(name) between 1 and 200),
  fictional boolean not null,
  created_at timestamptz not null
);
create unique index organisation_name on identity.organisation (lower(name));
alter table identity.organisation enable row level security;
alter table identity.organisation force row level security;
create policy known_to_all on identity.organisation for select to springboard_app, springboard_gatekeeper, springboard_worker using (true);
create policy made_by_system on identity.organisation for insert to springboard_app
  with check ((select platform.acting()) = 'system' and id = (select platform.current_organisation()));
grant select, insert on identity.organisation to springboard_app;

create table identity.person (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email)),
  fictional boolean not null,
  created_at timestamptz not null
);
create unique index person_email on identity.person (email);

-- A person is visible in an organisation where they have or had a membership, a grant or a credit.
create table identity.known_person (
  organisation_id uuid not null references identity.organisation,
  person_id uuid not null references identity.person,
  primary key (organisation_id, person_id)
);
call platform.protect('identity.known_person');
create policy under_a_grant on identity.known_person for all to springboard_app
  using (organisation_id = (select platform.current_organisation()) and (select platform.acting()) = 'grant')
  with check (organisation_id = (select platform.current_organisation()) and (select platform.acting()) = 'grant');
create policy gate on identity.known_person for select to springboard_gatekeeper using (true);
grant select, insert on identity.known_person to springboard_app;

alter table identity.person enable row level security;
alter table identity.person force row level security;
create policy seen_where_known on identity.person for select to springboard_app using (
  id = (select platform.current_person())
  or id in (select k.person_id from identity.known_person k where k.organisation_id = (select platform.current_organisation()))
);
create policy registered_by on identity.person for insert to springboard_app
  with check ((select platform.acting()) in ('member', 'system'));
create policy gate on identity.person for select to springboard_gatekeeper using (true);
grant select, insert on identity.person to springboard_app;

create table identity.membership (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  person_id uuid not null references identity.person,
  role text not null check (role in ('clinician', 'mentor', 'sponsor', 'finance-partner', 'service-owner', 'manager',
    'trust-reader', 'curator', 'administrator', 'assessor', 'moderator', 'programme-director', 'external-examiner')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  version int not null default 1,
  primary key (organisation_id, id)
);
create index membership_person on identity.membership (person_id);
call platform.protect('identity.membership');
create policy own on identity.membership for select to springboard_app using (person_id = (select platform.current_person()));
create policy gate on identity.membership for select to springboard_gatekeeper using (true);
grant select, insert, update on identity.membership to springboard_app;

-- The right of one person, from elsewhere or gone, to one project: dated, like everything that gives rights.
create table identity.project_grant (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  person_id uuid not null references identity.person,
  project_id uuid not null,
  "right" text not null check ("right" in ('read-own-work', 'sign', 'direct')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  version int not null default 1,
  primary key (organisation_id, id)
);
create unique index project_grant_once on identity.project_grant (organisation_id, project_id, person_id, "right") where ends_on is null;
create index project_grant_person on identity.project_grant (person_id);
call platform.protect('identity.project_grant', 'project_id');
create policy own on identity.project_grant for select to springboard_app using (person_id = (select platform.current_person()));
create policy gate on identity.project_grant for select to springboard_gatekeeper using (true);
grant select, insert, update on identity.project_grant to springboard_app;

-- What a programme knows of a trust's project besides the sealed copy. Plain ids: nothing here is a foreign key across organisations.
create table identity.enrolment (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  scheme_id uuid not null,
  host_organisation_id uuid not null,
  project_id uuid not null,
  person_id uuid not null,
  stage text not null,
  status text not null,
  last_contact_on date not null,
  version int not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, scheme_id, project_id)
);
call platform.protect('identity.enrolment');
grant select, insert, update on identity.enrolment to springboard_app;

-- A session or an API token: what is stored of the secret is its hash.
create table identity.credential (
  hash text primary key,
  kind text not null check (kind in ('session', 'token')),
  id uuid not null unique,
  person_id uuid not null references identity.person,
  label text not null,
  acting_organisation_id uuid references identity.organisation,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  idle_seconds int not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index credential_person on identity.credential (person_id);
alter table identity.credential enable row level security;
alter table identity.credential force row level security;
create policy own on identity.credential for all to springboard_app
  using (person_id = (select platform.current_person())) with check (person_id = (select platform.current_person()));
create policy gate on identity.credential for select to springboard_gatekeeper using (true);
grant select, insert, update on identity.credential to springboard_app;

grant usage on schema identity to springboard_app, springboard_gatekeeper, springboard_worker;
grant select on identity.organisation to springboard_worker;
grant select on identity.organisation, identity.person, identity.membership, identity.project_grant, identity.known_person to springboard_gatekeeper;
grant select on identity.credential to springboard_gatekeeper;

-- Everything a request must know of its caller, in one round trip, for a hash that must be known to be asked for.
-- Idle and absolute limits are judged here. It only reads: that the credential was used is noted elsewhere, once a minute.
create function identity.caller(credential_hash text, clock text) returns jsonb language plpgsql security definer
set search_path = identity, platform, pg_temp as $$
declare
  c identity.credential;
  moment timestamptz;
  today date;
begin
  perform set_config('app.clock', coalesce(clock, ''), true);
  moment := platform.now();
  today := (moment at time zone 'Europe/London')::date;
  select * into c from identity.credential where hash = credential_hash;
  if not found or c.revoked_at is not null or c.expires_at <= moment
     or c.last_used_at + make_interval(secs => c.idle_seconds) <= moment then
    return null;
  end if;
  return jsonb_build_object(
    'credentialId', c.id, 'kind', c.kind, 'actingOrganisationId', c.acting_organisation_id, 'expiresAt', c.expires_at, 'lastUsedAt', to_char(c.last_used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'person', (select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) from identity.person p where p.id = c.person_id),
    'memberships', coalesce((select jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'organisationKind', o.kind, 'role', m.role) order by m.id)
      from identity.membership m join identity.organisation o on o.id = m.organisation_id
      where m.person_id = c.person_id and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today)), '[]'),
    'grants', coalesce((select jsonb_agg(jsonb_build_object('organisationId', g.organisation_id, 'organisationKind', o.kind, 'projectId', g.project_id, 'right', g."right") order by g.id)
      from identity.project_grant g join identity.organisation o on o.id = g.organisation_id
      where g.person_id = c.person_id and g.starts_on <= today and (g.ends_on is null or g.ends_on >= today)), '[]'));
end $$;
grant create on schema identity to springboard_gatekeeper;
alter function identity.caller(text, text) owner to springboard_gatekeeper;
revoke create on schema identity from springboard_gatekeeper;
revoke all on function identity.caller(text, text) from public;
grant execute on function identity.caller(text, text) to springboard_app;

-- Whether an e-mail address is known already, and whose: registering a person who is known elsewhere must not make a second one.
create function identity.person_by_email(address text) returns uuid language sql security definer
set search_path = identity, pg_temp as $$ select id from identity.person where email = lower(address) $$;
grant create on schema identity to springboard_gatekeeper;
alter function identity.person_by_email(text) owner to springboard_gatekeeper;
revoke create on schema identity from springboard_gatekeeper;
revoke all on function identity.person_by_email(text) from public;
grant execute on function identity.person_by_email(text) to springboard_app;

-- Whom one can sign in as in a demonstration: fictional people of fictional organisations, and nobody else, ever.
create function identity.demo_people(today date) returns jsonb language sql security definer
set search_path = identity, pg_temp as $$
  select coalesce(jsonb_agg(one.person order by one.place, one.name), '[]') from (
    select o.name as place, p.name, jsonb_build_object('id', p.id, 'name', p.name,
      'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'fictional', o.fictional),
      'roles', jsonb_agg(m.role order by m.role)) as person
    from identity.membership m
      join identity.person p on p.id = m.person_id and p.fictional
      join identity.organisation o on o.id = m.organisation_id and o.fictional
    where m.starts_on <= today and (m.ends_on is null or m.ends_on >= today)
    group by o.id, p.id, o.name, o.kind, o.fictional, p.name) one
$$;
grant create on schema identity to springboard_gatekeeper;
alter function identity.demo_people(date) owner to springboard_gatekeeper;
revoke create on schema identity from springboard_gatekeeper;
revoke all on function identity.demo_people(date) from public;
grant execute on function identity.demo_people(date) to springboard_app;

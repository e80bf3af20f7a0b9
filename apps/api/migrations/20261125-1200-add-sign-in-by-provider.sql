-- People sign in with their work account. An account is known by its issuer and its subject, never by an e-mail address,
-- and becomes a person's by an invitation that an administrator handed over. Sessions tell when they will end.
-- Locks: none worth naming; identity.caller is replaced in one statement. Undo: drop the two tables and three functions,
-- and put back identity.caller of 20261124-0200.
create table identity.provider_account (
  issuer text not null check (length(issuer) between 1 and 500),
  subject text not null check (length(subject) between 1 and 500),
  person_id uuid not null references identity.person,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index provider_account_person on identity.provider_account (person_id);
alter table identity.provider_account enable row level security;
alter table identity.provider_account force row level security;
create policy own on identity.provider_account for all to springboard_app
  using (person_id = (select platform.current_person())) with check (person_id = (select platform.current_person()));
create policy gate on identity.provider_account for select to springboard_gatekeeper using (true);
grant select, insert on identity.provider_account to springboard_app;
grant select on identity.provider_account to springboard_gatekeeper;

-- What is stored of an invitation is its hash; it is used once.
create table identity.invitation (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  hash text not null,
  person_id uuid not null references identity.person,
  invited_by uuid not null references identity.person,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, id)
);
create unique index invitation_hash on identity.invitation (hash);
call platform.protect('identity.invitation');
create policy gate on identity.invitation for select to springboard_gatekeeper using (true);
grant select, insert, update on identity.invitation to springboard_app;
grant select on identity.invitation to springboard_gatekeeper;

-- Where somebody has a place today: memberships before grants, the newest first.
create function identity.places_of(person uuid, today date) returns jsonb
language sql security definer set search_path = identity, pg_temp as $$
  select coalesce(jsonb_agg(place.organisation_id order by place.is_grant, place.starts_on desc, place.organisation_id), '[]') from (
    select distinct on (p.organisation_id) p.organisation_id, p.is_grant, p.starts_on from (
      select organisation_id, false as is_grant, starts_on from identity.membership
        where person_id = person and starts_on <= today and (ends_on is null or ends_on >= today)
      union all
      select organisation_id, true, starts_on from identity.project_grant
        where person_id = person and starts_on <= today and (ends_on is null or ends_on >= today)
    ) p order by p.organisation_id, p.is_grant, p.starts_on desc
  ) place
$$;

-- Whose account this is, and where they have a place.
create function identity.person_by_account(account_issuer text, account_subject text, today date) returns jsonb
language sql security definer set search_path = identity, pg_temp as $$
  select jsonb_build_object('personId', a.person_id, 'places', identity.places_of(a.person_id, today))
  from identity.provider_account a where a.issuer = account_issuer and a.subject = account_subject
$$;

-- The invitation with this hash, while it can be used.
create function identity.invitation_by_hash(invitation_hash text, clock text) returns jsonb
language plpgsql security definer set search_path = identity, platform, pg_temp as $$
begin
  perform set_config('app.clock', coalesce(clock, ''), true);
  return (select jsonb_build_object('id', i.id, 'organisationId', i.organisation_id, 'personId', i.person_id)
    from identity.invitation i where i.hash = invitation_hash and i.used_at is null and i.expires_at > platform.now());
end $$;

-- As before, and besides when the session ends: unused, and at the latest.
create or replace function identity.caller(credential_hash text, clock text) returns jsonb language plpgsql security definer
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
    'credentialId', c.id, 'kind', c.kind, 'actingOrganisationId', c.acting_organisation_id, 'idleSeconds', c.idle_seconds,
    'expiresAt', to_char(c.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'lastUsedAt', to_char(c.last_used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'person', (select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) from identity.person p where p.id = c.person_id),
    'memberships', coalesce((select jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'organisationKind', o.kind, 'role', m.role) order by m.id)
      from identity.membership m join identity.organisation o on o.id = m.organisation_id
      where m.person_id = c.person_id and m.starts_on <= today and (m.ends_on is null or m.ends_on >= today)), '[]'),
    'grants', coalesce((select jsonb_agg(jsonb_build_object('organisationId', g.organisation_id, 'organisationKind', o.kind, 'projectId', g.project_id, 'right', g."right") order by g.id)
      from identity.project_grant g join identity.organisation o on o.id = g.organisation_id
      where g.person_id = c.person_id and g.starts_on <= today and (g.ends_on is null or g.ends_on >= today)), '[]'));
end $$;

grant create on schema identity to springboard_gatekeeper;
alter function identity.person_by_account(text, text, date) owner to springboard_gatekeeper;
alter function identity.places_of(uuid, date) owner to springboard_gatekeeper;
alter function identity.invitation_by_hash(text, text) owner to springboard_gatekeeper;
revoke create on schema identity from springboard_gatekeeper;
revoke all on function identity.person_by_account(text, text, date), identity.places_of(uuid, date), identity.invitation_by_hash(text, text) from public;
grant execute on function identity.person_by_account(text, text, date), identity.invitation_by_hash(text, text) to springboard_app;

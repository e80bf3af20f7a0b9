-- The plumbing every library stands on: who is acting, what time it is, the outbox, the audit chain, idempotency keys.
-- Locks: none worth naming, the database is empty. Undo: drop schema platform cascade.
create schema platform;

-- Names are put in order by one collation, the same on every supported PostgreSQL, and never by the server's default.
create collation platform.alphabetical (provider = icu, locale = 'en-GB');

-- One row. The clock may be set (by the demo loader and by tests) only where the installation says so.
create table platform.installation (
  singleton boolean primary key default true check (singleton),
  clock_may_be_set boolean not null
);

create function platform.current_organisation() returns uuid language sql stable as
  $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;
create function platform.current_person() returns uuid language sql stable as
  $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
-- 'member', 'grant', 'system' or 'public'; anything else, and nothing at all, sees nothing.
create function platform.acting() returns text language sql stable as
  $$ select coalesce(nullif(current_setting('app.acting', true), ''), 'nobody') $$;
create function platform.granted_projects() returns uuid[] language sql stable as
  $$ select coalesce(nullif(current_setting('app.project_ids', true), '')::uuid[], '{}') $$;

create function platform.now() returns timestamptz language sql stable as $$
  select case when nullif(current_setting('app.clock', true), '') is not null and i.clock_may_be_set
              then current_setting('app.clock', true)::timestamptz
              else clock_timestamp() end
  from platform.installation i
$$;

-- Puts a tenant's table behind forced row-level security. With a project column, someone acting under a project grant
-- sees the rows of the granted projects and no others; without one, a grant opens nothing.
create procedure platform.protect(target regclass, project_column text default null) language plpgsql as $$
declare
  granted text := case when project_column is null then 'false'
    else format('%I = any ((select platform.granted_projects())::uuid[])', project_column) end;
  rule text := format(
    'organisation_id = (select platform.current_organisation()) and ((select platform.acting()) in (''member'', ''system'') or ((select platform.acting()) = ''grant'' and %s))',
    granted);
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s for all to springboard_app using (%s) with check (%s)', target, rule, rule);
end $$;

-- Events wait here, written in the transaction of the act they tell of, until the worker has turned them into jobs.
create table platform.outbox (
  id uuid primary key,
  organisation_id uuid not null,
  type text not null,
  payload jsonb not null,
  at timestamptz not null
);
create index outbox_in_order on platform.outbox (at, id);
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
create policy write_own on platform.outbox for insert to springboard_app
  with check (organisation_id = (select platform.current_organisation()));
create policy relay on platform.outbox for all to springboard_worker using (true) with check (true);
grant insert on platform.outbox to springboard_app;
-- Locking a row to take it out asks for the right to update it.
grant select, update, delete on platform.outbox to springboard_worker;

-- What a handler has already done: the row is written in the handler's own transaction, so a job killed half-way is done once.
create table platform.inbox (
  organisation_id uuid not null,
  handler text not null,
  event_id uuid not null,
  at timestamptz not null,
  primary key (organisation_id, handler, event_id)
);
call platform.protect('platform.inbox');
grant select, insert on platform.inbox to springboard_app;

create table platform.idempotency (
  organisation_id uuid not null,
  person_id uuid not null,
  key text not null check (length(key) between 1 and 255),
  request_hash text not null,
  result jsonb,
  at timestamptz not null,
  primary key (organisation_id, person_id, key)
);
call platform.protect('platform.idempotency');
create policy own on platform.idempotency as restrictive for all to springboard_app
  using (person_id = (select platform.current_person())) with check (person_id = (select platform.current_person()));
-- Acting under a grant is acting all the same: the key belongs to the person, not to a project.
create policy under_a_grant on platform.idempotency for all to springboard_app
  using (organisation_id = (select platform.current_organisation()) and (select platform.acting()) = 'grant')
  with check (organisation_id = (select platform.current_organisation()) and (select platform.acting()) = 'grant');
grant select, insert, update, delete on platform.idempotency to springboard_app;

-- Personal values of audit records and seals: readable only with the person's key. Erasing a person destroys the key;
-- the chain, which holds a keyed hash of the value, still verifies and the verification names what was erased.
create table platform.person_key (
  person_id uuid primary key,
  key bytea not null check (octet_length(key) = 32)
);
alter table platform.person_key enable row level security;
alter table platform.person_key force row level security;
create policy any_actor on platform.person_key for all to springboard_app
  using ((select platform.acting()) in ('member', 'grant', 'system')) with check ((select platform.acting()) in ('member', 'grant', 'system'));
grant select, insert, delete on platform.person_key to springboard_app;

create table platform.personal_value (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  digest text not null,
  sealed bytea not null,
  primary key (organisation_id, id)
);
alter table platform.personal_value enable row level security;
alter table platform.personal_value force row level security;
create policy tenant on platform.personal_value for all to springboard_app
  using (organisation_id = (select platform.current_organisation()) and (select platform.acting()) in ('member', 'grant', 'system'))
  with check (organisation_id = (select platform.current_organisation()) and (select platform.acting()) in ('member', 'grant', 'system'));
grant select, insert on platform.personal_value to springboard_app;
-- Verifying the chain says whose values were erased: it may see whose there are, never what they are.
create policy verify on platform.personal_value for select to springboard_worker using (true);
create policy verify on platform.person_key for select to springboard_worker using (true);
grant select (organisation_id, id, person_id) on platform.personal_value to springboard_worker;
grant select (person_id) on platform.person_key to springboard_worker;

-- The audit chain, one per organisation. The body is the canonical JSON text that was hashed, kept byte for byte.
create table platform.audit (
  organisation_id uuid not null,
  seq bigint not null,
  body text not null,
  hash bytea not null,
  primary key (organisation_id, seq)
);
create table platform.audit_head (
  organisation_id uuid primary key,
  seq bigint not null,
  hash bytea not null
);
alter table platform.audit enable row level security;
alter table platform.audit force row level security;
alter table platform.audit_head enable row level security;
alter table platform.audit_head force row level security;
create policy append on platform.audit for insert to springboard_recorder with check (true);
create policy move on platform.audit_head for all to springboard_recorder using (true) with check (true);
create policy read_own on platform.audit for select to springboard_app
  using (organisation_id = (select platform.current_organisation()) and (select platform.acting()) in ('member', 'system'));
create policy read_own on platform.audit_head for select to springboard_app
  using (organisation_id = (select platform.current_organisation()) and (select platform.acting()) in ('member', 'system'));
create policy verify on platform.audit for select to springboard_worker using (true);
create policy verify on platform.audit_head for select to springboard_worker using (true);
grant select, insert on platform.audit to springboard_recorder;
grant select, insert, update on platform.audit_head to springboard_recorder;
grant select on platform.audit, platform.audit_head to springboard_app, springboard_worker;

-- Appends records to one organisation's chain. The head is locked here and nowhere else, as the last lock of a transaction.
create function platform.append_to_chain(organisation uuid, bodies text[]) returns void language plpgsql as $$
declare
  head platform.audit_head;
  body text;
begin
  select * into head from platform.audit_head where organisation_id = organisation for update;
  if not found then
    raise exception 'organisation % has no audit head', organisation using errcode = 'P0A01';
  end if;
  foreach body in array bodies loop
    head.seq := head.seq + 1;
    head.hash := sha256(head.hash || int8send(head.seq) || convert_to(body, 'UTF8'));
    insert into platform.audit (organisation_id, seq, body, hash) values (organisation, head.seq, body, head.hash);
  end loop;
  update platform.audit_head set seq = head.seq, hash = head.hash where organisation_id = organisation;
end $$;

create function platform.audit_append(bodies text[]) returns void language plpgsql security definer
set search_path = platform, pg_temp as $$
begin
  perform platform.append_to_chain(platform.current_organisation(), bodies);
end $$;

create function platform.open_audit_chain(organisation uuid) returns void language sql security definer
set search_path = platform, pg_temp as
  $$ insert into platform.audit_head (organisation_id, seq, hash) values (organisation, 0, sha256(convert_to(organisation::text, 'UTF8'))) $$;

grant create on schema platform to springboard_recorder;
alter function platform.append_to_chain(uuid, text[]) owner to springboard_recorder;
alter function platform.audit_append(text[]) owner to springboard_recorder;
alter function platform.open_audit_chain(uuid) owner to springboard_recorder;
revoke create on schema platform from springboard_recorder;
revoke all on function platform.append_to_chain(uuid, text[]), platform.audit_append(text[]), platform.open_audit_chain(uuid) from public;
grant execute on function platform.audit_append(text[]), platform.open_audit_chain(uuid) to springboard_app;
grant execute on function platform.append_to_chain(uuid, text[]) to springboard_recorder, springboard_sealer;

grant select on platform.installation to springboard_app, springboard_worker, springboard_recorder, springboard_sealer, springboard_gatekeeper;
grant usage on schema platform to springboard_app, springboard_worker, springboard_recorder, springboard_sealer, springboard_gatekeeper, springboard_public;

-- Whether the demonstration was loaded to its end. A loading that was killed leaves half a demonstration, which looks
-- like somebody's own data; with this row the next start knows better. Locks: none, the table is new.
-- Undo: drop table platform.seeding; drop function identity.nobody_was_here().
create table platform.seeding (
  singleton boolean primary key default true check (singleton),
  begun_at timestamptz not null,
  finished_at timestamptz
);
alter table platform.seeding enable row level security;
alter table platform.seeding force row level security;
create policy seen on platform.seeding for select using (true);
create policy written_by_system on platform.seeding for insert to springboard_app with check ((select platform.acting()) = 'system');
create policy finished_by_system on platform.seeding for update to springboard_app using ((select platform.acting()) = 'system');
grant select, insert, update (finished_at) on platform.seeding to springboard_app;

-- Whether nobody has ever signed in here, and nothing here claims to be real: every word a person types comes in under a
-- session or a token, and neither is ever removed. Seen past row-level security, for an answer of "nobody" that only
-- means "nobody whom you may see" would be a dangerous one.
create function identity.nobody_was_here() returns boolean language sql stable security definer
set search_path = identity, pg_temp as $$
  select not exists (select 1 from identity.credential)
    and not exists (select 1 from identity.organisation where not fictional)
    and not exists (select 1 from identity.person where not fictional)
$$;
grant create on schema identity to springboard_gatekeeper;
alter function identity.nobody_was_here() owner to springboard_gatekeeper;
revoke create on schema identity from springboard_gatekeeper;
revoke all on function identity.nobody_was_here() from public;
grant execute on function identity.nobody_was_here() to springboard_owner;

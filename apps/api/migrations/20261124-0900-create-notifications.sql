-- What a person should know of, written by the worker from events. The words are made when it is read; here are facts only.
-- Locks: none worth naming, the table is new. Undo: drop schema notifications cascade.
create schema notifications;
grant usage on schema notifications to springboard_app;

create table notifications.notification (
  organisation_id uuid not null references identity.organisation,
  id uuid not null,
  person_id uuid not null references identity.person,
  kind text not null check (kind in ('joined-team', 'gate-requested', 'gate-returned', 'gate-passed', 'handover-proposed',
    'handover-accepted', 'handover-declined', 'lead-handed-over', 'publication-reviewed', 'adoption-heard', 'result-released')),
  project_id uuid not null,
  about_person_id uuid references identity.person,
  facts jsonb not null,
  event_id uuid not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (organisation_id, id),
  constraint notification_once unique (organisation_id, event_id, person_id),
  constraint notification_project foreign key (organisation_id, project_id) references projects.project
);
create index notification_inbox on notifications.notification (organisation_id, person_id, id desc);
create index notification_unread on notifications.notification (organisation_id, person_id) where read_at is null;
call platform.protect('notifications.notification', 'project_id');
-- An inbox is one person's: nobody else in the organisation reads it or marks it.
create policy own on notifications.notification as restrictive for all to springboard_app
  using ((select platform.acting()) = 'system' or person_id = (select platform.current_person()))
  with check ((select platform.acting()) = 'system' or person_id = (select platform.current_person()));
grant select, insert, update on notifications.notification to springboard_app;

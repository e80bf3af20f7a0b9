-- The signers of a gate can be reminded, at most once a day: one row a day and gate says that they were.
-- Locks: access exclusive on notifications.notification, for a moment, while its check is exchanged; the rows there all
-- pass the wider one. Undo: drop the table, delete the notifications of the kind 'signers-reminded', put the check back.
create table projects.gate_reminder (
  organisation_id uuid not null,
  id uuid not null,
  project_id uuid not null,
  gate_key text not null check (length(gate_key) <= 10),
  on_day date not null,
  by uuid not null references identity.person,
  at timestamptz not null,
  primary key (organisation_id, id),
  constraint gate_reminder_once_a_day unique (organisation_id, project_id, gate_key, on_day),
  constraint gate_reminder_project foreign key (organisation_id, project_id) references projects.project
);
call platform.protect('projects.gate_reminder', 'project_id');
grant select, insert on projects.gate_reminder to springboard_app;

alter table notifications.notification drop constraint notification_kind_check, add constraint notification_kind_check
  check (kind in ('joined-team', 'gate-requested', 'gate-returned', 'gate-passed', 'gate-went-stale', 'signers-reminded',
    'handover-proposed', 'handover-accepted', 'handover-declined', 'lead-handed-over', 'publication-reviewed',
    'adoption-heard', 'result-released'));

-- What a gate rested on when it was passed: the version of each needed answer, and why each condition was settled. A later
-- reading finds the gate stale when one of them no longer holds or was changed materially; what was noticed stays until a
-- signer passes the gate again. A gate passed before this knows of none, and is judged by its conditions alone.
-- Locks: access exclusive on both tables, for a moment; the defaults are constants. Undo: drop the two columns, and put
-- back the check of kinds without 'gate-went-stale'.
alter table projects.gate
  add column rests_on jsonb not null default '{"answers": {}, "conditions": {}}',
  add column stale_because jsonb not null default '[]';

alter table notifications.notification drop constraint notification_kind_check, add constraint notification_kind_check
  check (kind in ('joined-team', 'gate-requested', 'gate-returned', 'gate-passed', 'gate-went-stale', 'handover-proposed',
    'handover-accepted', 'handover-declined', 'lead-handed-over', 'publication-reviewed', 'adoption-heard', 'result-released'));

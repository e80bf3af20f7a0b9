-- What a marker tells the trainee beside the levels: two strengths and two next steps. They are written once, with the mark; a
-- revision leaves them as they are. A result carries them to the trainee, by the marker's number. And a discussion that a marker
-- never ends can be cut short.
-- Locks: access exclusive on assessment.mark, assessment.released_result, assessment.discussion_end and
-- notifications.notification for a moment: the defaults are constants, so no row is written anew. Undo: the view as 20261126-1210 has it (drop it first), then drop the three columns,
-- the words are lost; the column cut_id with its check and assessment.discussion_cut, once no discussion was cut short;
-- policy verify on assessment.external_report.
alter table assessment.mark
  -- At most two of each while it is marked; exactly two once it is submitted, which the app sees to: older marks have none.
  add column strengths text[] not null default '{}' check (cardinality(strengths) <= 2),
  add column next_steps text[] not null default '{}' check (cardinality(next_steps) <= 2);

alter table assessment.released_result
  -- A list of {marker, strengths, nextSteps}; empty for a result of marks that had none.
  add column feedback jsonb not null default '[]';

create or replace view assessment.mark_in_force with (security_invoker = true) as
  select k.organisation_id, k.id, k.packet_id, k.marker_id, k.ordinal, k.state, k.global_rating, k.submitted_at,
    coalesce(v.levels, k.levels) as levels, coalesce(v.flags, k.flags) as flags,
    case when v.id is null then k.total else v.total end as total, coalesce(v.outcome, k.outcome) as outcome,
    v.id is not null as is_revised, k.strengths, k.next_steps
  from assessment.mark k
    left join assessment.mark_revision v on v.organisation_id = k.organisation_id and v.mark_id = k.id
  where k.state not in ('declined', 'void');

-- That a moderator or director went on without the markers who had not ended their part: their marks stand as they are.
create table assessment.discussion_cut (
  organisation_id uuid not null,
  id uuid not null,
  packet_id uuid not null,
  -- The marks whose markers were waited for.
  marks uuid[] not null check (cardinality(marks) between 1 and 2),
  reason text not null check (length(trim(reason)) > 0 and length(reason) <= 4000),
  cut_by uuid not null references identity.person,
  cut_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, packet_id) references assessment.packet
);
create index discussion_cut_packet on assessment.discussion_cut (organisation_id, packet_id);
call platform.protect('assessment.discussion_cut');
grant select, insert on assessment.discussion_cut to springboard_app;
grant select on assessment.discussion_cut to springboard_auditor;
create policy verify on assessment.discussion_cut for select to springboard_auditor using (true);
create trigger sealed before update or delete on assessment.discussion_cut for each row execute function assessment.refuse_change();
create trigger sealed_whole before truncate on assessment.discussion_cut for each statement execute function assessment.refuse_change();

alter table assessment.discussion_end
  -- Null where the marker ended it. A part that was ended for them has no word of theirs.
  add column cut_id uuid,
  add foreign key (organisation_id, cut_id) references assessment.discussion_cut,
  drop constraint discussion_end_why_check,
  add constraint discussion_end_why_check
    check (case when cut_id is null then length(trim(why)) > 0 and length(why) <= 4000 else why = '' and not revises end);
create index discussion_end_cut on assessment.discussion_end (organisation_id, cut_id);

-- Markers are told of plans by their codes, of no project.
alter table notifications.notification
  drop constraint notification_kind_check, add constraint notification_kind_check
  check (kind in ('joined-team', 'gate-requested', 'gate-returned', 'gate-passed', 'gate-went-stale', 'signers-reminded',
    'handover-proposed', 'handover-accepted', 'handover-declined', 'lead-handed-over', 'publication-reviewed',
    'adoption-heard', 'result-released', 'marker-invited', 'mentor-nudged', 'submission-deferred', 'plans-to-mark',
    'marks-to-discuss')),
  drop constraint notification_of_a_project, add constraint notification_of_a_project
  check ((project_id is null) = (kind in ('marker-invited', 'plans-to-mark', 'marks-to-discuss')));

-- What an external examiner wrote is held against the audit as marks are.
grant select on assessment.external_report to springboard_auditor;
create policy verify on assessment.external_report for select to springboard_auditor using (true);

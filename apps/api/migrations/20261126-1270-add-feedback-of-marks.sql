-- What a marker tells the trainee beside the levels: two strengths and two next steps. They are written once, with the mark; a
-- revision leaves them as they are. A result carries them to the trainee, by the marker's number.
-- Locks: access exclusive on assessment.mark and assessment.released_result for a moment: the defaults are constants, so no row
-- is written anew. Undo: the view as 20261126-1210 has it (drop it first), then drop the three columns; the words are lost.
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
